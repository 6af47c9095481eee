"""Periods and dates of a contract, each with the sentence it stands in."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from second_opinion.plugin import FoundDate, Period, Span, add_months, find_dates, find_periods
from second_opinion_reviewers.contracts.wording import lowered, plain, sentence_at
from second_opinion_reviewers.contracts.workdays import IsFree, on_weekend

_YEAR = re.compile(r"[12](?<!\d[12])(?:(?<=1)9|(?<=2)[01])\d\d(?!\d)")
_REACH = 60
"""Characters before and after a year in which the rest of its date stands, with its weekday."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A period in its sentence. ``words`` is the whole sentence, ``before`` and ``after`` its parts around the period, all in small letters."""

    period: Period
    sentence: Span
    words: str
    before: str
    after: str

    @property
    def span(self) -> Span:
        return self.period.span


@dataclass(frozen=True, slots=True)
class Dated:
    """A day in its sentence, with the same parts."""

    day: date
    span: Span
    sentence: Span
    words: str
    before: str
    after: str


@lru_cache(maxsize=8)
def timed(text: str) -> tuple[Timed, ...]:
    """All periods with their sentences."""
    found = []
    for period in find_periods(text):
        sentence = sentence_at(text, period.span.start)
        before, after = _around(text, sentence, period.span)
        inside = plain(lowered(text)[period.span.start : period.span.end])
        found.append(Timed(period, sentence, f"{before}{inside}{after}", before, after))
    return tuple(found)


@lru_cache(maxsize=8)
def dated(text: str) -> tuple[Dated, ...]:
    """All days that are certain, with their sentences."""
    found = []
    for each in _dates(text):
        if each.date is not None:
            sentence = sentence_at(text, each.span.start)
            before, after = _around(text, sentence, each.span)
            inside = plain(lowered(text)[each.span.start : each.span.end])
            found.append(Dated(each.date, each.span, sentence, f"{before}{inside}{after}", before, after))
    return tuple(found)


def _dates(text: str) -> list[FoundDate]:
    """Dates with a year, looked for only around years: a long contract has few."""
    windows: list[Span] = []
    for match in _YEAR.finditer(text):
        start, end = max(0, match.start() - _REACH), match.end() + _REACH // 2
        if windows and start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, end)
        else:
            windows.append(Span(start, end))
    found = []
    for window in windows:
        for each in find_dates(text[window.start : window.end].replace("\n", " ")):
            if each.year is not None:
                span = Span(window.start + each.span.start, window.start + each.span.end)
                found.append(FoundDate(span, each.readings, each.weekday, each.year, each.month, each.day))
    return found


def _around(text: str, sentence: Span, span: Span) -> tuple[str, str]:
    """The sentence before and after a place, on one line and in small letters; the spaces beside the place stay."""
    before = " ".join(lowered(text)[max(sentence.start, span.start - 600) : span.start].split())
    after = " ".join(lowered(text)[span.end : min(max(sentence.end, span.end), span.end + 600)].split())
    gap_before = " " if before and text[span.start - 1].isspace() else ""
    gap_after = " " if after and text[span.end].isspace() else ""
    return before + gap_before, gap_after + after


def later(day: date, period: Period, is_free: IsFree = on_weekend) -> date:
    """That long after a day; months and years by the calendar, working days without those that are free."""
    return _moved(day, period, 1, is_free)


def earlier(day: date, period: Period, is_free: IsFree = on_weekend) -> date:
    """That long before a day."""
    return _moved(day, period, -1, is_free)


def _moved(day: date, period: Period, way: int, is_free: IsFree) -> date:
    number = int(period.number)
    if period.unit in {"month", "year"}:
        return add_months(day, way * number * (12 if period.unit == "year" else 1))
    if period.business:
        left = number
        while left:
            day += timedelta(days=way)
            left -= not is_free(day)
        return day
    return day + way * timedelta(days=number * 7 if period.unit == "week" else number if period.unit == "day" else 0)
