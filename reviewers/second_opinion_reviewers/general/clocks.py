"""One moment said in two time zones: the second time must be the first one's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from second_opinion.plugin import ZONES, Hit, Reading, Span

_DAY = 24 * 60
_TIME = r"(?P<hour{n}>[01]?\d|2[0-4])(?:(?::|(?<=\d\d))(?P<minute{n}>[0-5]\d))?[ ]?(?P<half{n}>[ap]\.?m\.?)?[ ]?(?:h(?:rs)?[ ])?"
_ZONE = rf"(?P<zone{{n}}>{'|'.join(sorted(ZONES, key=len, reverse=True))})\b"
_SAME_MOMENT = re.compile(
    (r"(?<![\d:.])" + _TIME + _ZONE).replace("{n}", "1")
    + r"[ ]?(?:\(|/|=|,?[ ](?:or|which[ ]is|that[ ]is|i\.e\.)[ ])[ ]?(?:i\.e\.,?[ ]|or[ ])?"
    + (_TIME + _ZONE).replace("{n}", "2"),
    re.IGNORECASE,
)

_ZONED = re.compile(
    rf"[0-9](?=[ ]?[a-z])[ ]?(?:[ap]\.?m\.?[ ]?)?(?:h(?:rs)?[ ])?(?:{'|'.join(ZONES)})\b", re.IGNORECASE
)
"""A time in a zone, at a glance: few texts have two."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in a zone; ``minutes`` since midnight there."""

    minutes: int
    zone: str

    @property
    def utc(self) -> int:
        return (self.minutes - ZONES[self.zone]) % _DAY

    def at(self, zone: str) -> str:
        """The same moment on a clock of another zone: ``16:00 PST``."""
        there = (self.utc + ZONES[zone]) % _DAY
        return f"{there // 60:02}:{there % 60:02} {zone}"


def clocks_disagree(reading: Reading) -> Iterator[Hit]:
    """Two times that the text calls the same are not."""
    text = reading.document.text
    if len(_ZONED.findall(text)) < 2:
        return
    for match in _SAME_MOMENT.finditer(text):
        first, second = _clock(match, "1"), _clock(match, "2")
        if first and second and first.utc != second.utc:
            facts = {"first": match.group(0)[: match.end("zone1") - match.start()], "right": first.at(second.zone)}
            yield Hit(Span(*match.span()), facts | {"said": match.group(0)[match.start("hour2") - match.start() :]})


def _clock(match: re.Match[str], which: str) -> Clock | None:
    hour, minute = int(match["hour" + which]), int(match["minute" + which] or 0)
    half = (match["half" + which] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return Clock((hour * 60 + minute) % _DAY, match["zone" + which].upper())
