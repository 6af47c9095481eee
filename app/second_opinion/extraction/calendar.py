"""ICS: each event and task as a few labelled lines, the days spelled out (RFC 5545)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.plain import decode

ITEMS = 2_000
KINDS = {"VEVENT": "event", "VTODO": "task", "VJOURNAL": "note"}
_DURATION = re.compile(
    r"(?P<sign>[+-])?P(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?(?:T(?:(?P<hours>\d{1,5})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,7})S)?)?"
)


class Property(NamedTuple):
    """One line of a calendar: ``DTSTART;TZID=Europe/Berlin:20270504T100000``."""

    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Item:
    """An event, a task or a note with its properties by name."""

    kind: str
    properties: dict[str, list[Property]] = field(default_factory=dict)

    def first(self, name: str) -> Property | None:
        return next(iter(self.properties.get(name, ())), None)

    def text(self, name: str) -> str:
        found = self.first(name)
        return _unescaped(found.value) if found else ""


def read_calendar(data: bytes, name: str, sha256: str) -> Document:
    """The document of a calendar file.

    Raises:
        NotReadable: there is nothing in it.
    """
    builder = DocumentBuilder("ics")
    for count, item in enumerate(_items(decode(data))):
        if count >= ITEMS:
            break
        title = item.text("SUMMARY") or f"{item.kind} without a title"
        lines = "\n".join((title, *_lines(item)))
        builder.add_part(PartKind.BODY, f"{item.kind} “{title}”", f"{lines}\n\n")
    if not builder.length:
        raise NotReadable("The calendar is empty or damaged.")
    return builder.build(name, sha256)


def _items(text: str) -> Iterator[Item]:
    unfolded = re.sub(r"\r?\n[ \t]", "", text)
    open_items: list[Item] = []
    inside: list[str] = []
    for line in unfolded.splitlines():
        name, found = _property(line)
        if name == "BEGIN":
            inside.append(found.value.upper())
            if inside[-1] in KINDS:
                open_items.append(Item(KINDS[inside[-1]]))
        elif name == "END" and inside:
            if inside.pop() in KINDS and open_items:
                yield open_items.pop()
        elif open_items and inside and inside[-1] in KINDS:
            open_items[-1].properties.setdefault(name, []).append(found)


def _property(line: str) -> tuple[str, Property]:
    head, _, value = re.sub(r'"[^"]*"', lambda quoted: quoted.group().replace(":", "\x00"), line).partition(":")
    name, *pairs = head.split(";")
    parameters = {
        key.upper(): worth.strip('"').replace("\x00", ":") for key, _, worth in (p.partition("=") for p in pairs)
    }
    return name.upper(), Property(parameters, value.replace("\x00", ":"))


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def _lines(item: Item) -> Iterator[str]:
    start, end = item.first("DTSTART"), item.first("DTEND")
    if start:
        yield f"Start: {_say(start)}"
    if end:
        yield f"End: {_say(end, last_day=True)}"
    elif start and (until := _after(start, item.text("DURATION"))):
        yield f"End: {until}"
    if due := item.first("DUE"):
        yield f"Due: {_say(due)}"
    for name, label in (("RRULE", "Repeats"), ("LOCATION", "Where"), ("STATUS", "Status"), ("URL", "Link")):
        if text := item.text(name):
            yield f"{label}: {text}"
    people = [_person(found) for name in ("ORGANIZER", "ATTENDEE") for found in item.properties.get(name, ())]
    if people:
        yield f"Who: {', '.join(people)}"
    if text := item.text("DESCRIPTION"):
        yield f"\n{text}"


def _person(found: Property) -> str:
    mailbox = re.sub(r"^mailto:", "", found.value, flags=re.IGNORECASE)
    known = found.parameters.get("CN", "")
    return f"{known} <{mailbox}>" if known and known != mailbox else mailbox


def _moment(found: Property) -> date | datetime | None:
    stated = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?", found.value.strip())
    try:
        if stated is None:
            return None
        if stated[4] is None:
            return date(int(stated[1]), int(stated[2]), int(stated[3]))
        numbers = [int(part) for part in stated.groups()[:6]]
        return datetime(*numbers, tzinfo=UTC if stated[7] else None)  # type: ignore[arg-type, misc, unused-ignore]
    except ValueError:
        return None


def _say(found: Property, *, last_day: bool = False) -> str:
    """The moment in words; the end of an event of whole days is the day after its last (RFC 5545, 3.6.1)."""
    moment = _moment(found)
    if moment is None:
        return found.value
    if not isinstance(moment, datetime):
        return _day(moment - timedelta(days=1) if last_day else moment)
    zone = "UTC" if moment.tzinfo else found.parameters.get("TZID", "")
    return f"{_day(moment)}, {moment:%H:%M}{f' ({zone})' if zone else ''}"


def _day(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B %Y}"


def _after(start: Property, duration: str) -> str | None:
    moment, length = _moment(start), _DURATION.fullmatch(duration.strip())
    if not isinstance(moment, datetime) or length is None or length["sign"] == "-":
        return None
    parts = {unit: int(length[unit] or 0) for unit in ("weeks", "days", "hours", "minutes", "seconds")}
    try:
        end = moment + timedelta(**parts)
    except OverflowError:
        return None
    zone = "UTC" if moment.tzinfo else start.parameters.get("TZID", "")
    return f"{_day(end)}, {end:%H:%M}{f' ({zone})' if zone else ''}"
