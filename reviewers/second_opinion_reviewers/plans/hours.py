"""Hours of a day that cannot be: an entry that begins before the one above it has ended, a train that leaves before one arrives."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from second_opinion.plugin import ZONES, Hit, Reading, Span
from second_opinion_reviewers.plans.moments import Moments, events

_HOUR = r"(?:[01]?\d|2[0-3])(?::|\.|h)[0-5]\d(?:[ ]?[ap]\.?m\.?)?|(?:1[0-2]|[1-9])[ ]?[ap]\.?m\.?"
_ENTRY = re.compile(
    rf"^[ \t>|*+•-]*[*_]*(?P<from>{_HOUR})[*_]*[ ]?(?:-|–|—|to|until|bis|à|a|hasta|\|)[ ]?[*_]*(?P<to>{_HOUR})[*_]*(?=[ \t]*(?:[|:–—-]|[ \t]\S))(?P<what>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_ZONE = rf"(?:[ ]?\(?(?P<zone>{'|'.join(sorted(ZONES, key=len, reverse=True))})\b)?"
_LEAVES = re.compile(
    rf"\b(?:dep(?:arts?|arture|\.)?|leaves?|leaving|abfahrt|abflug|départ|salida|sale)\b[^\d\n]{{0,20}}(?P<at>{_HOUR}){_ZONE}",
    re.IGNORECASE,
)
_ARRIVES = re.compile(
    rf"\b(?:arr(?:ives?|ival|iving|\.)?|lands?|landing|ankunft|arrivée|llegada|llega)\b[^\d\n]{{0,20}}(?P<at>{_HOUR})(?P<later>[ ]*\(?\+1)?{_ZONE}",
    re.IGNORECASE,
)
LATE = 20 * 60
"""Minutes since midnight after which an entry may well end on the next day."""
GAP = 60
"""Minutes without an entry that somebody will ask about."""
TIGHT = 45
"""Minutes below which a change is hardly made."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a programme, in minutes since midnight; ``halves_told`` where noon cannot be taken for midnight."""

    start: int
    end: int
    span: Span
    halves_told: bool


def entries_overlap(reading: Reading) -> Iterator[Hit]:
    """One entry of a programme begins before the one above has ended; two programmes side by side overlap all the time and are left alone."""
    yield from _events_overlap(events(reading.document))
    runs = [*_runs(reading.document.text)]
    overlapping = [
        (one, other) for run in runs for one, other in pairwise(run) if one.start < other.start < one.end < 1440
    ]
    if len(overlapping) == 1:
        one, other = overlapping[0]
        facts = {"begins": _say(other.start), "ends": _say(one.end), "minutes": str(one.end - other.start)}
        yield Hit(other.span, facts, also=(one.span,))


def _events_overlap(found: Sequence[Moments]) -> Iterator[Hit]:
    """Two events of a calendar at the same time; where several do, it is the calendar of several people."""
    zoned = sorted((event for event in found if event.start < event.end and event.start.tzinfo), key=_start)
    floating = sorted((event for event in found if event.start < event.end and not event.start.tzinfo), key=_start)
    pairs = [(one, other) for run in (zoned, floating) for one, other in pairwise(run) if other.start < one.end]
    if len(pairs) == 1:
        one, other = pairs[0]
        minutes = (min(one.end, other.end) - other.start) // timedelta(minutes=1)
        facts = {"begins": f"{other.start:%H:%M}", "ends": f"{one.end:%H:%M}", "minutes": str(minutes)}
        yield Hit(other.span, facts, also=(one.span,))


def _start(event: Moments) -> datetime:
    return event.start


def gap_in_the_programme(reading: Reading) -> Iterator[Hit]:
    """In a programme whose entries follow each other without a pause, an hour or more belongs to none of them."""
    for run in _runs(reading.document.text):
        pairs = [*pairwise(run)]
        gaps = [(one, other) for one, other in pairs if other.start - one.end >= GAP]
        joined = sum(one.end == other.start for one, other in pairs)
        if len(gaps) == 1 and joined >= 3 and joined + 1 == len(pairs):
            one, other = gaps[0]
            facts = {"ends": _say(one.end), "begins": _say(other.start), "minutes": str(other.start - one.end)}
            yield Hit(other.span, facts, also=(one.span,))


def ends_before_it_begins(reading: Reading) -> Iterator[Hit]:
    """An entry of a programme ends before it begins, in the middle of the day; or an event of a calendar does."""
    for event in events(reading.document):
        if event.end < event.start and event.end.date() == event.start.date():
            yield Hit(event.span, {"begins": f"{event.start:%H:%M}", "ends": f"{event.end:%H:%M}"})
    for run in _runs(reading.document.text):
        sure = any(entry.halves_told for entry in run)
        for entry in run:
            if sure and entry.end < entry.start < LATE:
                yield Hit(entry.span, {"begins": _say(entry.start), "ends": _say(entry.end)})


_WHOLE_DAY = re.compile(
    rf"^[ \t>*_|•-]*(?:(?:time|when)[*_]*[ \t]*:[*_ \t]*)?(?P<from>{_HOUR})[ \t]*(?:-|–|—|to|until|till)[ \t]*(?P<to>{_HOUR})[ \t*_|.]*(?:<br[ ]?/?>)?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
LONG = 13 * 60
"""Minutes from which on a day is long enough to ask about."""


def long_day(reading: Reading) -> Iterator[Hit]:
    """The only times that the text gives for the whole make a very long day: it may be a slip of a figure; only worth a question."""
    found = [*_WHOLE_DAY.finditer(reading.document.text)]
    if len(found) == 1 and all(found[0][end].lower().endswith("m") for end in ("from", "to")):
        begins, ends = _minutes(found[0]["from"]), _minutes(found[0]["to"])
        if ends - begins >= LONG:
            facts = {"hours": f"{(ends - begins) / 60:g}", "begins": _say(begins), "ends": _say(ends)}
            yield Hit(Span(found[0].start("from"), found[0].end("to")), facts)


def _runs(text: str) -> Iterator[list[Entry]]:
    """Lines that follow one another, each with a beginning and an end."""
    run: list[Entry] = []
    last = -1
    for match in _ENTRY.finditer(text):
        start, end = _minutes(match["from"], match["to"]), _minutes(match["to"])
        span = Span(match.start("from"), match.start("what") + len(match["what"].rstrip(" |")))
        told = bool(re.match(r"0\d|1[3-9]|2\d|.*m", match["from"]) or re.match(r"1[3-9]|2\d|.*m", match["to"]))
        if run and text.count("\n", last, match.start()) > 2:
            yield run
            run = []
        run.append(Entry(start, end, span, told))
        last = match.end()
    if run:
        yield run


def change_too_short(reading: Reading) -> Iterator[Hit]:
    """The next leg leaves before, or hardly after, the one before arrives; times of one day and place."""
    text = reading.document.text
    marks = sorted(
        [(m.start(), m, True) for m in _ARRIVES.finditer(text)]
        + [(m.start(), m, False) for m in _LEAVES.finditer(text)],
        key=lambda mark: mark[0],
    )
    for (_, arrives, is_arrival), (_, leaves, also_arrival) in pairwise(marks):
        between = text[arrives.end() : leaves.start()]
        if (
            not is_arrival
            or also_arrival
            or arrives.groupdict().get("later")
            or between.count("\n") > 3
            or _NEW_DAY.search(between)
        ):
            continue
        wait = _minutes(leaves["at"]) - _minutes(arrives["at"]) + _apart(arrives["zone"], leaves["zone"])
        if -180 < wait < TIGHT:
            facts = {
                "arrives": _say(_minutes(arrives["at"])),
                "leaves": _say(_minutes(leaves["at"])),
                "minutes": str(wait),
            }
            yield Hit(
                Span(*leaves.span()), facts if wait >= 0 else facts | {"minutes": ""}, also=(Span(*arrives.span()),)
            )


def _apart(first: str | None, second: str | None) -> int:
    """Minutes that a clock of the first zone is ahead of one of the second; 0 unless both are told."""
    return ZONES[first.upper()] - ZONES[second.upper()] if first and second else 0


_NEW_DAY = re.compile(
    r"\b(?:day\s+\d|night|next\s+day|return|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}-\d\d-\d\d|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b|^#",
    re.IGNORECASE | re.MULTILINE,
)


def _minutes(said: str, other: str = "") -> int:
    """Minutes since midnight; "9" of "9-11 am" takes the half of the day from the other end."""
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    half = re.search(r"[ap](?=\.?m)", said, re.IGNORECASE) or re.search(r"[ap](?=\.?m)", other, re.IGNORECASE)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.group().lower() == "p" else 0)
    return hour * 60 + minute


def _say(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
