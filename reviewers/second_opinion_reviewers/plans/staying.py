"""Lengths that a text states beside the days that they are of: "4 to 14 May (two weeks)", "it ends two weeks later, on 8 May"."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from second_opinion.plugin import UNIT_OF, FoundDate, Hit, Reading, Span, find_dates, say_date
from second_opinion_reviewers.plans.ranges import day_meant, line_around, only_year, ranges

_NAMES = "|".join(name for name, unit in UNIT_OF.items() if unit not in {"hour", "year"})
_UNIT = rf"(?P<unit>{_NAMES})(?:e?s|e|en|n)?"
_LASTS = re.compile(
    rf"(?<![\w.,/-])(?P<n>\d{{1,3}}(?:\.5)?|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?P<working>working[ ]|business[ ])?{_UNIT}\b(?![ ](?:before|after|prior|notice|ago|in\s+advance))",
    re.IGNORECASE,
)
_WORDS = {
    w: n for n, w in enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
} | {"a": 1, "twelve": 12}
_WORDS |= {"zwei": 2, "drei": 3, "vier": 4, "deux": 2, "trois": 3, "quatre": 4, "dos": 2, "tres": 3, "cuatro": 4}


def lasts_otherwise(reading: Reading) -> Iterator[Hit]:
    """A stated length ("11 days") beside a range of days in one line that has another."""
    text = reading.document.text
    found = ranges(text)
    for number, each in enumerate(found):
        line = line_around(text, each.span)
        neighbours = found[max(0, number - 1) : number] + found[number + 1 : number + 2]
        alone = not any(line.contains(other.span) for other in neighbours)
        stated = _stated(text, line, each.span) if alone and each.end >= each.start else None
        if stated is None:
            continue
        length = _number(stated["n"])
        days = (each.end - each.start).days
        if not fits(length, _unit(stated), each.start, days, working=bool(stated["working"])):
            facts = {"stated": stated.group(), "days": f"{days + 1} days", "nights": f"{days} nights"}
            facts |= {"start": say_date(each.start), "end": say_date(each.end)}
            yield Hit(Span(*stated.span()), facts, also=(each.span,))


def _number(word: str) -> float:
    return float(_WORDS.get(word.lower(), 0) or word)


def _unit(stated: re.Match[str]) -> str:
    return UNIT_OF[stated["unit"].lower()]


def _stated(text: str, line: Span, days: Span) -> re.Match[str] | None:
    """The only length in the line, if it touches the days."""
    before, after = text[line.start : days.start], text[days.end : line.end]
    touching = re.search(r"[(:,–—-][\s*_]*$", before) or re.match(r"[\s*_]*[(:,–—|-]", after)
    stated = [*_LASTS.finditer(text, *line)] if touching else []
    if len(stated) != 1:
        return None
    (length,) = stated
    gap = text[length.end() : days.start] if length.end() <= days.start else text[days.end : length.start()]
    joined = re.fullmatch(r"[\s*_(:,–—|-]*(?:for|of|from|i\.e\.|that\s+is|=|≈)?[\s*_(]*", gap, re.IGNORECASE)
    return length if joined else None


def fits(number: float, unit: str, start: date, days: int, *, working: bool) -> bool:
    """Whether a length is that of ``days`` days after ``start``, however its writer counted the first and the last."""
    if unit == "night":
        return number == days
    if unit == "day":
        weeks, rest = divmod(days + 1, 7)
        weekdays = 5 * weeks + sum((start.weekday() + n) % 7 < 5 for n in range(rest))
        return number in ({weekdays, weekdays - 1} if working else {days, days + 1, weekdays})
    if unit == "week":
        return -4 <= days + 1 - 7 * number <= 3
    return abs(days + 1 - 30.4 * number) <= 8 + number


_LATER = re.compile(
    rf"(?<![\w.,/-])(?P<length>(?P<n>\d{{1,3}}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro)[ -]"
    rf"{_UNIT})\s+"
    r"(?:after(?:wards)?|later|thereafter|später|danach|plus\s+tard|après|después|más\s+tarde)\b[\s,]*(?:(?:on|that\s+is|i\.e\.|am|le|el)\b[\s,]*)?$",
    re.IGNORECASE,
)
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n[ \t]*\n|\n[ \t]*[-*|#]")
_NEAR = 200
"""Characters from a beginning to the end that is said to come so much later."""


def ends_otherwise(reading: Reading) -> Iterator[Hit]:
    """It begins on one day and ends "two weeks later, on" another that is not two weeks later."""
    text = reading.document.text
    dates = find_dates(text)
    for first, second in pairwise(dates):
        between = text[first.span.end : second.span.start]
        if len(between) > _NEAR or "|" in between or _SENTENCE_ENDS.search(between):
            continue
        later = _LATER.search(text, max(first.span.end, second.span.start - 60), second.span.start)
        if later is None:
            continue
        start, end = _meant(first, text), _meant(second, text)
        if start and end and end >= start and not _is_later(start, end, _number(later["n"]), _unit(later)):
            facts = {"stated": later["length"], "days": f"{(end - start).days} days"}
            facts |= {"start": say_date(start), "end": say_date(end)}
            same = [each.span for each in dates if _meant(each, text) in {start, end}]
            yield Hit(Span(*later.span("length")), facts, also=tuple(same))


def _is_later(start: date, end: date, number: float, unit: str) -> bool:
    return fits(number, unit, start, (end - start).days, working=False)


def _meant(found: FoundDate, text: str) -> date | None:
    return day_meant(found, only_year(text))
