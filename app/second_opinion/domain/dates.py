"""Dates as they stand in a text: where, which day, and the weekday written beside them.

Read are ``4 November 2027``, ``November 4th, 2027``, ``4-6 Nov 2027``, ``2027-11-04``, ``04.11.2027`` (dots: the day comes first),
``11/14/2027``, and month and day without a year; in German, French and Spanish ``4. März 2027``, ``1er mai 2027``, ``4 de mayo de 2027``. ``11/04/2027`` may be two days, so it has two ``readings`` and no ``date``.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from second_opinion.domain.day_words import MONTHS_ABROAD, WEEKDAYS_ABROAD, any_of
from second_opinion.domain.document import Span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
Day = date  # inside the class below ``date`` is a property
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class FoundDate(NamedTuple):  # a long table has thousands, and a frozen dataclass takes three times as long to make
    """A date in a text.

    ``span`` covers the weekday too. ``readings`` are the days it may mean: none for a day that does not exist or a date
    without a year, two for an ambiguous one. ``weekday`` is the one written beside it, Monday 0. ``year`` is None where
    none is written.
    """

    span: Span
    readings: tuple[Day, ...]
    weekday: int | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def date(self) -> Day | None:
        """The day it means, None unless that is certain."""
        return self.readings[0] if len(self.readings) == 1 else None

    @property
    def impossible(self) -> bool:
        """Whether no calendar has this day (31 June, 29 February of a common year)."""
        if self.month is None or self.day is None or self.readings:
            return False
        return self.year is not None or self.day > _LONGEST[self.month - 1]

    def in_year(self, year: int) -> Day | None:
        """The day meant if a date without a year is of that year; a written year stands."""
        if self.year is not None:
            return self.date
        return day_of(year, self.month, self.day)

    @property
    def weekday_fits(self) -> bool:
        """Whether the weekday written beside it is that of one of its readings; true when there is nothing to compare."""
        return self.weekday is None or not self.readings or any(d.weekday() == self.weekday for d in self.readings)


def day_of(year: int | None, month: int | None, day: int | None) -> date | None:
    """The date of these parts, None if one is missing or the day does not exist."""
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def say_date(day: date) -> str:
    """The date as words for the reader: ``Thursday, 4 November 2027``."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def add_months(day: date, months: int) -> date:
    """The same day of the month, that many months on; the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (first_of_next - timedelta(days=1)).day))


_BY_LETTERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_MONTH_ABROAD = rf"(?P<month>{any_of(MONTHS_ABROAD)}|April|August|September|November)"
_WEEKDAY = (
    r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?"
    rf"|{any_of(WEEKDAYS_ABROAD)})"
)
_BEFORE = rf"(?:(?=[dfjlmstvw])(?P<before>\b{_WEEKDAY})\b(?:(?<!day)\.)?(?:,?[ \t\u00a0]+|,[ \t]*\n[ \t]*|,)(?:(?:the|den|dem|am|le|el)[ ]+)?)?"
# Where a date can start, with or without a weekday: told by one letter, most places are passed over at once.
_AT_A_NUMBER, _AT_A_MONTH = r"\b(?=[\ddfjlmstvw])", r"\b(?=[adfjlmnostvw])"
_AFTER = rf"(?:[ \t]*\([ \t]*(?P<after>{_WEEKDAY})[ \t]*\))?"
_YEAR = r"(?P<year>(?:19|20|21)\d\d)(?!\d)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_RANGE_END = r"(?P<last>0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DASH = r"[ ]?(?:[-–—]|\bto\b)[ ]?"

_DAY_FIRST = re.compile(
    rf"{_AT_A_NUMBER}{_BEFORE}(?<![\w.,/$€£:-]){_DAY}(?P<first_end>){_ORDINAL}(?:{_DASH}(?P<second>){_RANGE_END}{_ORDINAL})?\.?[ \t\u00a0-]?"
    rf"[ \t]*(?:day[ ]+)?(?:of[ ]+)?{_MONTH}(?![\w])(?:,?[ \t\u00a0-]*{_YEAR})?{_AFTER}",
    re.IGNORECASE,
)
_DAY_FIRST_ABROAD = re.compile(
    rf"{_AT_A_NUMBER}{_BEFORE}(?<![\w.,/$€£:-]){_DAY}(?P<first_end>)(?:er|º|°)?\.?(?:[ ]?(?:[-–—]|\b(?:bis|au|al|a)\b)[ ]?(?P<second>){_RANGE_END}\.?)?[ \t\u00a0]*"
    rf"(?P<of>de[ ]+)?{_MONTH_ABROAD}(?![\w])(?:\.?,?[ \t\u00a0]*(?:del?[ ]+)?{_YEAR})?{_AFTER}",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_AT_A_MONTH}{_BEFORE}(?<!\w){_MONTH}(?!\w)[ \t\u00a0]*{_DAY}{_ORDINAL}(?![\d:%])(?!\.\d)(?P<first_end>)"
    rf"(?:{_DASH}(?P<second>){_RANGE_END}{_ORDINAL}(?![\d:%]))?(?:,?[ \t\u00a0]+(?:\n[ \t]*)?{_YEAR})?{_AFTER}",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    rf"{_AT_A_NUMBER}{_BEFORE}(?<![\w/.-])(?:(?P<iso>(?:19|20|21)\d\d(?P<i>[-/])\d\d?(?P=i)\d\d?)|(?P<dotted>\d\d?\.[ ]?\d\d?\.[ ]?(?:19|20|21)\d\d)"
    rf"|(?P<slashed>\d\d?(?P<s>[/-])\d\d?(?P=s)(?:19|20|21)\d\d))(?=T\d|(?![\w/-]|\.\d)){_AFTER}",
    re.IGNORECASE,
)
_ANOTHER_WEEKDAY = re.compile(
    rf"\b{_WEEKDAY}\.?[ ]*(?:&|\+|/|,|[-–—]|\b(?:and|or|to|through|und|oder|bis|et|ou|au|y|o|al)\b)[ ]*$", re.IGNORECASE
)


# Signs of a date, in lower case: a month near a number. Each pattern is tried only where it can match.
_MONTH_LETTERS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_SIGN = rf"(?:{'|'.join(_MONTH_LETTERS)})"
_MONTH_FIRST_SIGN = re.compile(rf"{_MONTH_SIGN}[a-z]{{0,6}}\.?[ \t\u00a0]*\d\d?(?!\d)")
_DAY_FIRST_SIGN = re.compile(rf"\d(?:st|nd|rd|th|[-–—])?\.?[ \t\u00a0-]*(?:day[ ]+)?(?:of[ ]+)?{_MONTH_SIGN}")
_AS_IN_ENGLISH = r"(?:april|august|september|november)"
_ABROAD_SIGN = re.compile(
    rf"\d(?:(?:er|º|°)?\.?[ \t\u00a0]*(?:de[ ]+)?(?:{any_of(MONTHS_ABROAD)})|\.[ \t\u00a0]*{_AS_IN_ENGLISH}|[ ]+de[ ]+{_AS_IN_ENGLISH})\b"
)
_BEFORE_LETTERS = re.compile(r"[0-9](?=[-–—.º° \t\u00a0]*[adefjmnorst])")  # with which the other signs begin
_NUMBER_SIGN = re.compile(r"\d[-/.][ ]?\d\d?[-/.][ ]?\d")  # three numbers with separators
_BEFORE_SIGN, _AFTER_SIGN = 40, 120
"""Characters that a date may reach beyond its sign: a weekday and a range before, a range, a year and a weekday after."""


_LONG = 500
"""Characters from which on a text is a document that many rules ask about, and no cell of a table."""


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """All dates in order of their start; none overlaps another. Of a range of days both ends are given."""
    return _of_document(text) if len(text) >= _LONG else _search(text)


@lru_cache(maxsize=4)
def _of_document(text: str) -> tuple[FoundDate, ...]:
    return _search(text)


def _search(text: str) -> tuple[FoundDate, ...]:
    lowered = text.lower()
    numbers = [match.start() for match in _BEFORE_LETTERS.finditer(lowered)]
    signs = (
        (_DAY_FIRST, _at(_DAY_FIRST_SIGN, lowered, numbers)),
        (_MONTH_FIRST, _at(_MONTH_FIRST_SIGN, lowered, _months(lowered))),
        (_DAY_FIRST_ABROAD, _at(_ABROAD_SIGN, lowered, numbers)),
    )
    found = [
        *(each for window in _windows(_NUMBER_SIGN.finditer(lowered)) for each in _numeric(text, *window)),
        *(each for pattern, places in signs for window in _windows(places) for each in _worded(text, pattern, *window)),
    ]
    found.sort(key=lambda each: (each.span.start, each.year is None, -each.span.end))
    kept: list[FoundDate] = []
    for each in found:
        if not kept or each.span.start >= kept[-1].span.end:
            kept.append(each)
        elif kept[-1].year is None and each.year is not None:
            kept[-1] = each  # "on 4 May 12, 2027": the reading with a year is the surer one
    return tuple(kept)


def _months(lowered: str) -> list[int]:
    """Where the letters of a month stand; they are found in a tenth of the time that a pattern takes."""
    return sorted(chain.from_iterable(_places(letters, lowered) for letters in _MONTH_LETTERS if letters in lowered))


def _places(letters: str, lowered: str) -> Iterator[int]:
    at = lowered.find(letters)
    while at >= 0:
        yield at
        at = lowered.find(letters, at + 1)


def _at(sign: re.Pattern[str], lowered: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    return filter(None, (sign.match(lowered, place) for place in places))


def _windows(signs: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """The stretches that may hold dates; looking at them alone is ten times as fast as looking everywhere."""
    start = end = -1
    for sign in signs:
        if sign.start() - _BEFORE_SIGN > end:
            if end > 0:
                yield start, end
            start = max(0, sign.start() - _BEFORE_SIGN)
        end = sign.end() + _AFTER_SIGN
    if end > 0:
        yield start, end


def _worded(text: str, pattern: re.Pattern[str], start: int, end: int) -> Iterator[FoundDate]:
    for match in pattern.finditer(text, start, end):
        month = _month_number(match["month"])
        year = int(match["year"]) if match["year"] else None
        if year is None and not _is_surely_a_month(match):
            continue
        weekday = _weekday_beside(text, match)
        day, last = int(match["day"]), match["last"]
        if last is None:
            yield _found(Span(*match.span()), year, month, day, weekday)
            continue
        yield _found(Span(match.start(), match.start("first_end")), year, month, day, weekday)
        yield _found(Span(match.start("second"), match.end()), year, month, int(last), None)


def _numeric(text: str, start: int, end: int) -> Iterator[FoundDate]:
    for match in _NUMERIC.finditer(text, start, end):
        weekday, span = _weekday_beside(text, match), Span(*match.span())
        orders = [order for order in _orders(match) if 1 <= order[1] <= 12 and 1 <= order[2] <= 31]
        if len(orders) == 1:
            yield _found(span, *orders[0], weekday)
        elif orders:
            readings = tuple(day for day in (day_of(*order) for order in orders) if day is not None)
            yield FoundDate(span, readings, weekday, year=orders[0][0])


def _orders(match: re.Match[str]) -> tuple[tuple[int, int, int], ...]:
    """Year, month and day as the three numbers may be read; two ways where they can be swapped."""
    if match["iso"]:
        year, month, day = map(int, match["iso"].split(match["i"]))
        return ((year, month, day),)
    if match["dotted"]:
        day, month, year = map(int, match["dotted"].split("."))
        return ((year, month, day),)
    one, other, year = map(int, match["slashed"].split(match["s"]))
    return ((year, one, other),) if one == other else ((year, one, other), (year, other, one))


def _found(span: Span, year: int | None, month: int, day: int, weekday: int | None) -> FoundDate:
    meant = day_of(year, month, day)
    return FoundDate(span, (meant,) if meant else (), weekday, year, month, day)


def _weekday_beside(text: str, match: re.Match[str]) -> int | None:
    """The weekday written with the date; None for one of several ("Thursday and Friday, March 12 and 13")."""
    if match["after"]:
        return weekday_number(match["after"])
    if not match["before"] or _ANOTHER_WEEKDAY.search(text, max(0, match.start() - 24), match.start()):
        return None
    return weekday_number(match["before"])


def weekday_number(word: str) -> int | None:
    """Monday 0 … Sunday 6 for a weekday's name, or the first three letters of an English one; None for another word."""
    known = WEEKDAYS_ABROAD.get(word.lower())
    starts = [name[:3].lower() for name in WEEKDAYS]
    return known if known is not None else (starts.index(word[:3].lower()) if word[:3].lower() in starts else None)


def _month_number(word: str) -> int:
    known = MONTHS_ABROAD.get(word.lower().rstrip("."))
    return known or _BY_LETTERS[word[:3].lower()]


def _is_surely_a_month(match: re.Match[str]) -> bool:
    """Whether a date without a year is one: "may 4", "march 4" and "5 mayo" are words, and small English letters are doubtful."""
    word = match["month"]
    if match["before"] is not None or word[0].isupper() or match.groupdict().get("of"):
        return True
    return word in MONTHS_ABROAD and word != "mayo"
