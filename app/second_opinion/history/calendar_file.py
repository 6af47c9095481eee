"""Dates as a calendar file (RFC 5545) that any calendar program takes: one all-day event for each, with a reminder."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from second_opinion.domain.check import KeyDate
from second_opinion.domain.review import Review
from second_opinion.domain.words import Say, as_they_are

if TYPE_CHECKING:
    from icalendar import Event

REMINDER = timedelta(days=-3)
PRODUCT = "-//Second Opinion//Dates//EN"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A day out of a document, in English. ``name`` is the document's, ``sha256`` its version's: the same day of it is always the same event."""

    day: date
    what: str
    who: str
    name: str
    sha256: str
    computed: bool = False


def entry_of(known: KeyDate, name: str, sha256: str) -> CalendarEntry:
    """A key date of a document."""
    return CalendarEntry(known.date, known.what, known.who, name, sha256, known.computed)


def entries_of(review: Review) -> Iterator[CalendarEntry]:
    """Everything in a review that has a day."""
    for known in review.calendar():
        yield entry_of(known, review.name, review.sha256)


def to_ics(entries: Iterable[CalendarEntry], now: datetime, say: Say = as_they_are) -> str:
    """A calendar of the entries, each day of a document once, whatever language it is told in.

    Args:
        entries: the days.
        now: when the file is made.
        say: brings what is read into the user's language.
    """
    from icalendar import Calendar  # noqa: PLC0415 - a start need not wait for it

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for uid, entry in {_uid(entry): entry for entry in entries}.items():
        calendar.add_component(_event(entry, uid, now, say))
    return str(calendar.to_ical().decode("utf-8"))


def _event(entry: CalendarEntry, uid: str, now: datetime, say: Say) -> "Event":
    from icalendar import Alarm, Event  # noqa: PLC0415

    what = say(entry.what)
    title = f"{what[:1].upper()}{what[1:]} ({entry.name})"
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", title)
    event.add("description", " ".join(_about(entry, say)))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", REMINDER)
    event.add_component(alarm)
    return event


def _about(entry: CalendarEntry, say: Say) -> Sequence[str]:
    whose = {"you": "It is yours to do.", "they": "It is theirs to do.", "both": ""}.get(entry.who, "By {who}.")
    worked_out = "The day was computed from the document." if entry.computed else "The day stands in the document."
    told = (say("Out of {name}."), say(whose), say(worked_out))
    return [part.format(name=entry.name, who=say(entry.who)) for part in told if part]


def _uid(entry: CalendarEntry) -> str:
    """The same for the same day of the same document, so that a calendar takes it once."""
    mark = hashlib.sha256(f"{entry.sha256}|{entry.day}|{entry.what}".encode()).hexdigest()
    return f"{mark[:32]}@second-opinion"
