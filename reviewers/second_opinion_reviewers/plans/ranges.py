"""Two days that belong together: in one line, in a row of a table, or in two lines with a label each."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from second_opinion.plugin import FoundDate, Row, Span, column_of, find_dates, find_tables

_BETWEEN = re.compile(
    r"[\s*_]*(?:[-–—→]+|>|to|until|till|through|thru|bis(?:\s+zum)?|au|jusqu['’]au|al|hasta(?:\s+el)?|and\s+ends?(?:\s+on)?)[\s*_]*",
    re.IGNORECASE,
)
STARTS = re.compile(
    r"^(?:(?:planned\s+)?(?:start|begin|from|kick-?off)(?:s|ning|ing)?(?:\s+date)?|beginn|anfang|von|startdatum|début|du|de|date\s+de\s+début|inicio|desde|fecha\s+de\s+inicio)$",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"^(?:(?:planned\s+)?(?:end|finish|due|until|to|completion|deadline)(?:s|ing)?(?:\s+date)?|ende|bis|enddatum|frist|fällig|fin|au|date\s+de\s+fin|échéance|hasta|fecha\s+de\s+fin)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Range:
    """Two days that belong together, of one year if it is written only once."""

    start: date
    end: date
    span: Span
    spans: tuple[Span, Span]
    year_sure: bool


@lru_cache(maxsize=2)  # three rules look at the same ranges
def ranges(text: str) -> tuple[Range, ...]:
    """Written as "4 June to 6 June 2027" and the like."""
    pairs = pairwise(find_dates(text))
    found = (_range(a, b) for a, b in pairs if _BETWEEN.fullmatch(text, a.span.end, b.span.start))
    return tuple(each for each in found if each is not None)


def only_date(text: str, place: Span) -> FoundDate | None:
    """The date of a stretch that holds one and no more; much faster than searching each cell of a table on its own."""
    dates, starts = _with_starts(text)
    first = bisect_left(starts, place.start)
    if first == len(starts) or dates[first].span.end > place.end:
        return None
    is_alone = first + 1 == len(starts) or dates[first + 1].span.end > place.end
    return dates[first] if is_alone else None


@lru_cache(maxsize=2)
def _with_starts(text: str) -> tuple[tuple[FoundDate, ...], tuple[int, ...]]:
    """The dates of a text, and where each begins."""
    dates = find_dates(text)
    return dates, tuple(found.span.start for found in dates)


@lru_cache(maxsize=2)
def only_year(text: str) -> int | None:
    """The only year that the text's dates name."""
    years = {found.year for found in find_dates(text) if found.year is not None}
    return years.pop() if len(years) == 1 else None


def day_meant(found: FoundDate, year: int | None) -> date | None:
    """The day that a date means; one without a year is taken to be of ``year``, where that is known."""
    return found.date or (found.in_year(year) if year else None)


def only_day(text: str, place: Span) -> tuple[date, Span] | None:
    """The day of a stretch that holds one date and no more, and where it stands."""
    found = only_date(text, place)
    day = day_meant(found, only_year(text)) if found else None
    return (day, found.span) if found and day else None


def line_around(text: str, place: Span) -> Span:
    """The line that a place stands in."""
    end = text.find("\n", place.end)
    return Span(text.rfind("\n", 0, place.start) + 1, end if end >= 0 else len(text))


def _range(first: FoundDate, second: FoundDate) -> Range | None:
    year = second.year or first.year
    sure = first.year is not None and second.year is not None
    start = day_meant(first, year)
    end = day_meant(second, year)
    if start is None or end is None:
        return None
    if not sure and end < start and start.month != end.month:
        start = start.replace(year=start.year - 1) if (start.month, start.day) != (2, 29) else start
    return Range(start, end, Span(first.span.start, second.span.end), (first.span, second.span), sure)


def in_rows(text: str) -> Iterator[Range]:
    """Of tables with a column for the start and one for the end."""
    for table in find_tables(text):
        start, end = column_of(table, STARTS), column_of(table, ENDS)
        if start is not None and end is not None:
            yield from (found for row in table[1:] if (found := _row_range(text, row, start, end)))


def _row_range(text: str, row: Row, start: int, end: int) -> Range | None:
    if max(start, end) >= len(row.cells):
        return None
    first, second = (only_date(text, row.cells[column].span) for column in (start, end))
    return _range(first, second) if first and second else None


_LINE = re.compile(
    r"^[ \t>*+•-]*[*_]*(?P<label>[^\W\d_](?:[^\W\d_]|[ -]){2,24}?)[*_]*[ \t]*:[*_]*[ \t]*(?P<value>[^\n]+)$",
    re.MULTILINE,
)


def labelled_lines(text: str) -> Iterator[tuple[str, Span]]:
    """Lines that are a label and what it says: the label, and where the rest stands."""
    return ((match["label"].strip(), Span(*match.span("value"))) for match in _LINE.finditer(text))


def in_lines(text: str) -> Iterator[Range]:
    """A line "Start: …" in one line and "End: …" in one of the next three."""
    lines = [*_LINE.finditer(text)]
    for number, line in enumerate(lines):
        if not STARTS.match(line["label"].strip()):
            continue
        for other in lines[number + 1 : number + 3]:
            near = text.count("\n", line.end(), other.start()) <= 3
            first, second = (only_date(text, Span(*match.span("value"))) for match in (line, other))
            if near and first and second and ENDS.match(other["label"].strip()):
                found = _range(first, second)
                if found:
                    yield found
                break
