"""Days of a plan that cannot be: ends before it starts, lasts longer than it lasts, answers that come too late."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from second_opinion.plugin import FoundDate, Hit, Reading, Row, Span, column_of, find_dates, find_tables, say_date

_BETWEEN = re.compile(
    r"[\s*_]*(?:[-–—→]+|>|to|until|till|through|thru|bis|and\s+ends?(?:\s+on)?)[\s*_]*", re.IGNORECASE
)
STARTS = re.compile(r"^(?:planned\s+)?(?:start|begin|from|kick-?off)(?:s|ning|ing)?(?:\s+date)?$", re.IGNORECASE)
ENDS = re.compile(
    r"^(?:planned\s+)?(?:end|finish|due|until|to|completion|deadline)(?:s|ing)?(?:\s+date)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Range:
    """Two days that belong together, of one year if it is written only once."""

    start: date
    end: date
    span: Span
    spans: tuple[Span, Span]
    year_sure: bool


def ranges(text: str) -> Iterator[Range]:
    """Written as "4 June to 6 June 2027" and the like."""
    dates = find_dates(text)
    for first, second in pairwise(dates):
        if _BETWEEN.fullmatch(text, first.span.end, second.span.start):
            found = _range(first, second)
            if found:
                yield found


def _range(first: FoundDate, second: FoundDate) -> Range | None:
    year = second.year or first.year
    sure = first.year is not None and second.year is not None
    start = first.date or (first.in_year(year) if year else None)
    end = second.date or (second.in_year(year) if year else None)
    if start is None or end is None:
        return None
    if not sure and end < start and start.month != end.month:
        start = start.replace(year=start.year - 1) if (start.month, start.day) != (2, 29) else start
    return Range(start, end, Span(first.span.start, second.span.end), (first.span, second.span), sure)


def ends_before_start(reading: Reading) -> Iterator[Hit]:
    """A range, a row of a table or a pair of lines whose end comes before its start."""
    text = reading.document.text
    found = [*ranges(text), *_rows(text), *_pairs(text)]
    told: set[Span] = set()
    for each in found:
        if each.end < each.start and each.span not in told:
            told.add(each.span)
            yield Hit(
                each.span,
                {"start": say_date(each.start), "end": say_date(each.end), "days": str((each.start - each.end).days)},
                also=each.spans,
            )


def _rows(text: str) -> Iterator[Range]:
    for table in find_tables(text):
        start, end = column_of(table, STARTS), column_of(table, ENDS)
        if start is None or end is None:
            continue
        for row in table[1:]:
            found = _row_range(row, start, end)
            if found:
                yield found


def _row_range(row: Row, start: int, end: int) -> Range | None:
    if max(start, end) >= len(row.cells):
        return None
    cells = row.cells[start], row.cells[end]
    dates = [find_dates(cell.text) for cell in cells]
    if any(len(found) != 1 for found in dates):
        return None
    moved = [
        FoundDate(
            Span(cell.span.start + found[0].span.start, cell.span.start + found[0].span.end),
            found[0].readings,
            None,
            found[0].year,
            found[0].month,
            found[0].day,
        )
        for cell, found in zip(cells, dates, strict=True)
    ]
    return _range(moved[0], moved[1])


_LINE = re.compile(
    r"^[ \t>*+•-]*[*_]*(?P<label>[A-Za-z][A-Za-z -]{2,24}?)[*_]*[ \t]*:[*_]*[ \t]*(?P<value>[^\n]+)$", re.MULTILINE
)


def _pairs(text: str) -> Iterator[Range]:
    """A line "Start: …" in one line and "End: …" in one of the next three."""
    lines = [*_LINE.finditer(text)]
    for number, line in enumerate(lines):
        if not STARTS.match(line["label"].strip()):
            continue
        for other in lines[number + 1 : number + 3]:
            near = text.count("\n", line.end(), other.start()) <= 3
            both = [find_dates(match["value"]) for match in (line, other)]
            if near and ENDS.match(other["label"].strip()) and all(len(found) == 1 for found in both):
                moved = [
                    FoundDate(
                        Span(m.start("value") + f[0].span.start, m.start("value") + f[0].span.end),
                        f[0].readings,
                        None,
                        f[0].year,
                        f[0].month,
                        f[0].day,
                    )
                    for m, f in zip((line, other), both, strict=True)
                ]
                found = _range(moved[0], moved[1])
                if found:
                    yield found
                break


_LASTS = re.compile(
    r"(?<![\w.,/-])(?P<n>\d{1,3}(?:\.5)?|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?P<working>working[ ]|business[ ])?(?P<unit>day|night|week|month)s?\b(?![ ](?:before|after|prior|notice|ago|in\s+advance))",
    re.IGNORECASE,
)
_WORDS = {
    w: n for n, w in enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
} | {"a": 1, "twelve": 12}


def lasts_otherwise(reading: Reading) -> Iterator[Hit]:
    """A stated length ("11 days") beside a range of days in one line that has another."""
    text = reading.document.text
    for each in ranges(text):
        start, end = text.rfind("\n", 0, each.span.start) + 1, text.find("\n", each.span.end)
        end = len(text) if end < 0 else end
        line_ranges = list(ranges(text[start:end]))
        before, after = text[start : each.span.start], text[each.span.end : end]
        stated = [*_LASTS.finditer(text, start, end)]
        touching = re.search(r"[(:,–—-][\s*_]*$", before) or re.match(r"[\s*_]*[(:,–—|-]", after)
        if len(stated) != 1 or len(line_ranges) != 1 or not touching or each.end < each.start:
            continue
        gap = (
            text[stated[0].end() : each.span.start]
            if stated[0].end() <= each.span.start
            else text[each.span.end : stated[0].start()]
        )
        if not re.fullmatch(r"[\s*_(:,–—|-]*(?:for|of|from|i\.e\.|that\s+is|=|≈)?[\s*_(]*", gap, re.IGNORECASE):
            continue
        number = float(_WORDS.get(stated[0]["n"].lower(), 0) or stated[0]["n"])
        days = (each.end - each.start).days
        if not _fits(number, stated[0]["unit"].lower(), each.start, days, working=bool(stated[0]["working"])):
            facts = {
                "stated": stated[0].group(),
                "days": f"{days + 1} days",
                "nights": f"{days} nights",
                "start": say_date(each.start),
                "end": say_date(each.end),
            }
            yield Hit(Span(*stated[0].span()), facts, also=(each.span,))


def _fits(number: float, unit: str, start: date, days: int, *, working: bool) -> bool:
    weekdays = sum(1 for n in range(days + 1) if date.fromordinal(start.toordinal() + n).weekday() < 5)
    if unit == "night":
        return number == days
    if unit == "day":
        return number in ({weekdays, weekdays - 1} if working else {days, days + 1, weekdays})
    if unit == "week":
        return -4 <= days + 1 - 7 * number <= 3
    return abs(days + 1 - 30.4 * number) <= 8 + number


_RSVP = re.compile(
    r"\b(?:rsvps?|répondez|(?:guests?|people)\s+(?:reply|answer|respond|confirm)|replies|(?:reply|answer|respond|registration|sign-?ups?)\s+(?:by|until|deadline|closes))\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\b(?:final\s+(?:numbers?|count|head\s?count|guest\s+count)|head\s?count|numbers?\s+(?:to|for)\s+the\s+cater\w+|(?:tell|inform|confirm\s+(?:with|to))\s+(?:the\s+)?cater\w+|cater\w+(?:['’]s)?\s+(?:deadline|cut-?off|count|needs?|must|wants?))\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|until|before|due|deadline|no\s+later\s+than|closes?|needs?|to\s+(?:the\s+)?cater\w+|on)\b|:",
    re.IGNORECASE,
)


def answers_too_late(reading: Reading) -> Iterator[Hit]:
    """Guests may answer after the caterer must know how many come."""
    text = reading.document.text
    answers, counts = _dated_lines(text, _RSVP), _dated_lines(text, _COUNT)
    if len({day for day, _ in answers}) == 1 and counts:
        answer, count = answers[0], min(counts)
        if answer[0] > count[0] and answer[1] != count[1]:
            yield Hit(
                answer[1],
                {"answers": say_date(answer[0]), "count": say_date(count[0]), "days": str((answer[0] - count[0]).days)},
                also=(count[1],),
            )


def _dated_lines(text: str, words: re.Pattern[str]) -> list[tuple[date, Span]]:
    """Days that stand after these words and "by" in one line or sentence."""
    year = only_year(text)
    found: list[tuple[date, Span]] = []
    for match in words.finditer(text):
        stop = re.compile(r"\n|[.!?](?=\s)").search(text, match.end())
        end = min(stop.start() if stop else len(text), match.end() + 90)
        dates = find_dates(text[match.start() : end])
        if len(dates) != 1 or not _BY.search(text, match.start(), match.start() + dates[0].span.start):
            continue
        day = dates[0].date or (dates[0].in_year(year) if year else None)
        span = Span(match.start() + dates[0].span.start, match.start() + dates[0].span.end)
        if day and span not in [other for _, other in found]:
            found.append((day, span))
    return found


def only_year(text: str) -> int | None:
    """The only year that the text's dates name."""
    years = {found.year for found in find_dates(text) if found.year is not None}
    return years.pop() if len(years) == 1 else None


EVENT_DAY = re.compile(
    r"^[ \t>|*+•-]*[*_]*(?:(?:event|wedding|party|launch|conference|ceremony)\s+(?:date|day)|date\s+of\s+the\s+\w+|date|when)[*_]*[ \t]*[:|][*_ \t]*(?P<value>[^\n]+)$",
    re.IGNORECASE | re.MULTILINE,
)
_BEFOREHAND = re.compile(
    r"\b(?:book|confirm|order|reserve|hire|send\s+(?:out\s+)?(?:the\s+)?invit\w+|invitations?\s+(?:sent|out|go)|rehears\w+|apply\s+for|permit|final\s+(?:numbers|headcount)|deposit)\b",
    re.IGNORECASE,
)


def too_late_for_the_day(reading: Reading) -> Iterator[Hit]:
    """Something that must be done beforehand is planned for after the day itself."""
    text = reading.document.text
    year = only_year(text)
    days = [found for match in EVENT_DAY.finditer(text) for found in find_dates(match["value"])]
    meant = {day for found in days if (day := found.date or (found.in_year(year) if year else None))}
    if len(meant) != 1:
        return
    (event,) = meant
    for found in find_dates(text):
        start, end = text.rfind("\n", 0, found.span.start) + 1, text.find("\n", found.span.end)
        line = text[start : end if end >= 0 else len(text)]
        day = found.date or (found.in_year(year) if year else None)
        late = day is not None and 0 < (day - event).days < 200
        if (
            late
            and day
            and _BEFOREHAND.search(line)
            and len(find_dates(line)) == 1
            and not re.search(r"\b(?:return|refund|after|thank|final\s+payment|back)\b", line, re.IGNORECASE)
        ):
            yield Hit(found.span, {"date": say_date(day), "event": say_date(event), "days": str((day - event).days)})
