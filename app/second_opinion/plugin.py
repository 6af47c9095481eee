"""The one door for reviewer authors: what a reviewer's ``checks.py`` may import, and nothing else."""

from second_opinion.domain.check import Check, Hit, KeyDate, Question, Reading, Rule, Severity
from second_opinion.domain.document import Attachment, Document, Kind, Part, PartKind, Span, Unread
from second_opinion.domain.errors import BadConfiguration, UserError
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.domain.reviewer import Example, Recognition, Reviewer, Role

__all__ = [
    "Attachment",
    "BadConfiguration",
    "Check",
    "Document",
    "Example",
    "Hit",
    "KeyDate",
    "Kind",
    "Part",
    "PartKind",
    "Passage",
    "PassageKind",
    "Question",
    "Reading",
    "Recognition",
    "Reviewer",
    "Role",
    "Rule",
    "Severity",
    "Span",
    "Unread",
    "UserError",
]
