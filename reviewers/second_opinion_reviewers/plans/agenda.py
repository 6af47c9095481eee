"""The days of a plan that belong in a calendar: the event itself, and what is due for whom."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from second_opinion.plugin import KeyDate, Reading, Row, Span, column_of, find_tables
from second_opinion_reviewers.plans.people import NOBODY, OWNER, TASK
from second_opinion_reviewers.plans.ranges import only_day
from second_opinion_reviewers.plans.timing import EVENT_DAY

_DUE = re.compile(
    r"^(?:due|deadline|until|by|when|date|end|finish|target)(?:s)?(?:\s+date)?$|^(?:frist|fällig|bis|termin|datum|ende|échéance|pour\s+le|fin|fecha(?:\s+l[ií]mite)?|plazo|hasta)$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"^[ \t>*+•-]*[*_]*(?P<what>(?:rsvp|deadline|reply|registration|payment|deposit|final\s+\w+|submission|delivery|launch|go-?live|kick-?off|milestone)[^:\n|]{0,60}?)[*_]*[ \t]*(?::|\bby\b|\bdue\b|\bon\b)[ \t*_]*(?P<value>[^\n|]{4,60})$",
    re.IGNORECASE | re.MULTILINE,
)
MOST = 40


def agenda(reading: Reading) -> Iterator[KeyDate]:
    """In order of the text; the same day and words only once."""
    text = reading.document.text
    seen: set[tuple[date, str]] = set()
    for found in chain(_event(text), _lines(text), _rows(text)):
        if (found.date, found.what) not in seen:
            seen.add((found.date, found.what))
            yield found
        if len(seen) == MOST:
            return


def _event(text: str) -> Iterator[KeyDate]:
    for match in EVENT_DAY.finditer(text):
        if stated := only_day(text, Span(*match.span("value"))):
            yield KeyDate(stated[0], "The day itself", "you", stated[1])
            return


def _lines(text: str) -> Iterator[KeyDate]:
    for match in _DEADLINE.finditer(text):
        if stated := only_day(text, Span(*match.span("value"))):
            yield KeyDate(stated[0], match["what"].strip(" *_"), "you", stated[1])


def _rows(text: str) -> Iterator[KeyDate]:
    for table in find_tables(text):
        due, task, owner = column_of(table, _DUE), column_of(table, TASK), column_of(table, OWNER)
        if due is None or task is None:
            continue
        for row in table[1:]:
            yield from _row(row, text, due, task, owner)


def _row(row: Row, text: str, due: int, task: int, owner: int | None) -> Iterator[KeyDate]:
    if max(due, task) >= len(row.cells) or not row.cells[task].text.strip():
        return
    stated = only_day(text, row.cells[due].span)
    name = row.cells[owner].text.strip(" *_") if owner is not None and owner < len(row.cells) else ""
    if stated:
        who = "nobody" if name.lower() in NOBODY else name
        yield KeyDate(stated[0], row.cells[task].text.strip(" *_"), who, stated[1])
