"""Dates that cannot be: a weekday that is not that day's, a day that no calendar has, an invoice due before it was written."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from second_opinion.plugin import WEEKDAYS, Document, FoundDate, Hit, PartKind, Reading, Span, find_dates, say_date

_YEAR = re.compile(r"(?<![\d.,-])20\d\d(?![\d.,]\d|\d)")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_NEAR = 150  # days: a date without a year in a mail is nearly always that near to the mail


def weekday_wrong(reading: Reading) -> Iterator[Hit]:
    """The weekday written beside a date is not that day's in any year that may be meant."""
    document = reading.document
    dates = _dates(document)
    written = document.mailed_on
    yearless = any(found.year is None and found.weekday is not None for found in dates)
    years = _years(document) if yearless else []
    for found in dates:
        if found.weekday is None:
            continue
        if found.year is not None:
            meant = None if found.weekday_fits else found.readings[0]
        else:
            meant = _missed_without_year(found, written, years)
        if meant is not None:
            facts = {"said": WEEKDAYS[found.weekday], "date": say_date(meant), "actual": WEEKDAYS[meant.weekday()]}
            yield Hit(found.span, facts | _nearest(found, meant))


def _years(document: Document) -> list[int]:
    """The years of this century that the text or its name mentions."""
    return sorted({int(year) for year in _YEAR.findall(f"{document.text} {document.name}".replace("_", " "))})


def _missed_without_year(found: FoundDate, written: date | None, years: list[int]) -> date | None:
    """The day meant by a date without a year, if its weekday fits none of the years that may be meant."""
    if written is not None:
        near = [day for year in (written.year - 1, written.year, written.year + 1) if (day := found.in_year(year))]
        meant = min(near, key=lambda day: abs((day - written).days), default=None)
        sure = meant is not None and abs((meant - written).days) <= _NEAR
        return meant if sure and meant and meant.weekday() != found.weekday else None
    possible = [day for year in years for each in (year, year + 1) if (day := found.in_year(each))]
    if len(years) > 2 or not possible or any(day.weekday() == found.weekday for day in possible):
        return None
    return possible[0]


def _nearest(found: FoundDate, meant: date) -> dict[str, str]:
    """The day of the same month nearby that has the weekday written."""
    shift = ((found.weekday or 0) - meant.weekday() + 3) % 7 - 3
    return {"instead": say_date(date.fromordinal(meant.toordinal() + shift))}


def impossible_date(reading: Reading) -> Iterator[Hit]:
    """A day that no calendar has."""
    for found in _dates(reading.document):
        if found.impossible:
            yield Hit(found.span, {"date": reading.document.quote(found.span)})


_INVOICE = re.compile(  # in lower case; begins with letters, which are looked for fast
    r"(?:invoice(?<=\binvoice)|bill(?<=\bbill)|rechnung(?<=\brechnung)|facture(?<=\bfacture)|factura(?<=\bfactura)|amount\s+due|balance\s+due)\b"
)
_DUE = re.compile(
    r"\b(?:due(?:\s+date|\s+on|\s+by)?|payable\s+by|pay(?:ment)?\s+(?:is\s+)?(?:due\s+)?by|payment\s+due|zahlbar\s+bis(?:\s+zum)?|fällig(?:keit)?(?:\s+(?:am|bis))?|échéance(?:\s+le)?|(?:fecha\s+de\s+)?vencimiento|vence\s+el)\s*:?[\s*|]*$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:invoice\s+date|date\s+of\s+invoice|date\s+of\s+issue|issued(?:\s+on)?|dated?|rechnungsdatum|rechnung\s+vom|date\s+de\s+(?:la\s+)?facture|fecha\s+de\s+(?:la\s+)?factura)\s*:?[\s*|]*$",
    re.IGNORECASE,
)


def due_before_written(reading: Reading) -> Iterator[Hit]:
    """An invoice is due before the day it was written."""
    for due, written in _due_and_written(reading.document):
        if written is not None and due.date and written.date and due.date < written.date:
            yield Hit(due.span, {"due": say_date(due.date), "written": say_date(written.date)}, also=(written.span,))


def already_due(reading: Reading) -> Iterator[Hit]:
    """An invoice was due before the day of the review, though not long ago (an old one is only kept)."""
    for due, written in _due_and_written(reading.document):
        in_order = written is None or written.date is None or due.date is None or written.date <= due.date
        if due.date and in_order and 0 < (reading.today - due.date).days <= 60:
            yield Hit(due.span, {"due": say_date(due.date), "days": str((reading.today - due.date).days)})


@lru_cache(maxsize=4)
def _due_and_written(document: Document) -> tuple[tuple[FoundDate, FoundDate | None], ...]:
    if not _INVOICE.search(document.text.lower()):
        return ()
    dates = _dates(document)
    due = [found for found in dates if found.date and _DUE.search(document.text, *_just_before(found))]
    written = [f for f in dates if f not in due and _WRITTEN.search(document.text, *_just_before(f))]
    if len({found.date for found in due}) != 1:
        return ()
    return ((due[0], written[0] if len({found.date for found in written}) == 1 else None),)


def _just_before(found: FoundDate) -> tuple[int, int]:
    return max(0, found.span.start - 40), found.span.start


@lru_cache(maxsize=4)  # four rules look at them
def _dates(document: Document) -> tuple[FoundDate, ...]:
    """The dates of the text, without those of a mail's header and in fenced code."""
    headers = [part.span for part in document.parts if part.kind is PartKind.HEADER]
    fences = _FENCED.finditer(document.text) if "```" in document.text else ()
    fenced = [Span(*match.span()) for match in fences]
    return tuple(
        found
        for found in find_dates(document.text)
        if not any(found.span.overlaps(away) for away in (*headers, *fenced))
    )
