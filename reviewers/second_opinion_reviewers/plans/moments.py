"""Events of a calendar: a line with the beginning and one with the end, each a day and a time."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from second_opinion.plugin import Document, Span, find_dates

_EVENT = re.compile(r"^(?P<title>[^\n]+)\nStart: (?P<start>[^\n]+)\nEnd: (?P<end>[^\n]+)$", re.MULTILINE)
_CLOCK = re.compile(r", (?P<hour>\d\d):(?P<minute>\d\d)(?: \((?P<zone>[\w/+-]+)\))?$")


@dataclass(frozen=True, slots=True)
class Moments:
    """An event from ``start`` to ``end``; aware of the zone, or neither of them is."""

    title: str
    start: datetime
    end: datetime
    span: Span


def events(document: Document) -> tuple[Moments, ...]:
    """The events of a calendar file that have times, in the order of the file."""
    return _events(document.text) if document.format == "ics" else ()


@lru_cache(maxsize=2)
def _events(text: str) -> tuple[Moments, ...]:
    return tuple(found for match in _EVENT.finditer(text) if (found := _event(match)))


def _event(match: re.Match[str]) -> Moments | None:
    start, end = _moment(match["start"]), _moment(match["end"])
    if start is None or end is None or (start.tzinfo is None) is not (end.tzinfo is None):
        return None
    return Moments(match["title"], start, end, Span(match.start("start"), match.end("end")))


def _moment(words: str) -> datetime | None:
    clock, dates = _CLOCK.search(words), find_dates(words)
    if clock is None or len(dates) != 1 or dates[0].date is None:
        return None
    try:
        zone = None if not clock["zone"] else UTC if clock["zone"] == "UTC" else ZoneInfo(clock["zone"])
        day = dates[0].date
        return datetime(day.year, day.month, day.day, int(clock["hour"]), int(clock["minute"]), tzinfo=zone)
    except (ValueError, KeyError, OSError):  # a zone or a time that nobody knows
        return None
