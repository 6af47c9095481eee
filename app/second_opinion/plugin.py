"""The one door for reviewer authors: what a reviewer's ``checks.py`` may import, and nothing else."""

from second_opinion.domain.check import (
    Check,
    Fires,
    Hit,
    KeyDate,
    Obligation,
    Question,
    Reading,
    Rule,
    Severity,
    Told,
)
from second_opinion.domain.dates import WEEKDAYS, FoundDate, add_months, find_dates, say_date, weekday_number
from second_opinion.domain.document import Attachment, Document, Kind, Part, PartKind, Span, Unread
from second_opinion.domain.errors import BadConfiguration, UserError
from second_opinion.domain.invoice import EarlierInvoice, Invoice, find_invoice
from second_opinion.domain.machine_talk import find_machine_talk
from second_opinion.domain.money import (
    FoundAmount,
    FoundNumber,
    find_amounts,
    find_number_words,
    read_number,
    say_amount,
    words_to_number,
)
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.domain.periods import UNIT_OF, Period, find_periods
from second_opinion.domain.reviewer import ClauseKind, Example, Recognition, Reviewer, Role, Side, StatementKind
from second_opinion.domain.tables import Cell, Row, column_of, find_tables
from second_opinion.domain.values import Value, ValueKind, read_value, value_at
from second_opinion.domain.wholes import begins_with_the_whole
from second_opinion.domain.zones import ZONES

__all__ = [
    "UNIT_OF",
    "WEEKDAYS",
    "ZONES",
    "Attachment",
    "BadConfiguration",
    "Cell",
    "Check",
    "ClauseKind",
    "Document",
    "EarlierInvoice",
    "Example",
    "Fires",
    "FoundAmount",
    "FoundDate",
    "FoundNumber",
    "Hit",
    "Invoice",
    "KeyDate",
    "Kind",
    "Obligation",
    "Part",
    "PartKind",
    "Passage",
    "PassageKind",
    "Period",
    "Question",
    "Reading",
    "Recognition",
    "Reviewer",
    "Role",
    "Row",
    "Rule",
    "Severity",
    "Side",
    "Span",
    "StatementKind",
    "Told",
    "Unread",
    "UserError",
    "Value",
    "ValueKind",
    "add_months",
    "begins_with_the_whole",
    "column_of",
    "find_amounts",
    "find_dates",
    "find_invoice",
    "find_machine_talk",
    "find_number_words",
    "find_periods",
    "find_tables",
    "read_number",
    "read_value",
    "say_amount",
    "say_date",
    "value_at",
    "weekday_number",
    "words_to_number",
]
