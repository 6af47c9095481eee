"""One moment said in two time zones: the second time must be the first one's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from second_opinion.plugin import Hit, Reading, Span

# Minutes before or after UTC of zones whose letters mean one thing; PT, ET, CST (also China's) and IST (three of them) do not.
_ZONES = {
    "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "AEST": 600, "AEDT": 660,
}  # fmt: skip
_DAY = 24 * 60
_TIME = r"(?P<hour{n}>[01]?\d|2[0-4])(?:(?::|(?<=\d\d))(?P<minute{n}>[0-5]\d))?[ ]?(?P<half{n}>[ap]\.?m\.?)?[ ]?(?:h(?:rs)?[ ])?"
_ZONE = rf"(?P<zone{{n}}>{'|'.join(sorted(_ZONES, key=len, reverse=True))})\b"
_SAME_MOMENT = re.compile(
    (r"(?<![\d:.])" + _TIME + _ZONE).replace("{n}", "1")
    + r"[ ]?(?:\(|/|=|,?[ ](?:or|which[ ]is|that[ ]is|i\.e\.)[ ])[ ]?(?:i\.e\.,?[ ]|or[ ])?"
    + (_TIME + _ZONE).replace("{n}", "2"),
    re.IGNORECASE,
)

_ZONED = re.compile(rf"\d[ ]?(?:[ap]\.?m\.?[ ]?)?(?:h(?:rs)?[ ])?(?:{'|'.join(_ZONES)})\b", re.IGNORECASE)
"""A time in a zone, at a glance: few texts have two."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in a zone; ``minutes`` since midnight there."""

    minutes: int
    zone: str

    @property
    def utc(self) -> int:
        return (self.minutes - _ZONES[self.zone]) % _DAY

    def at(self, zone: str) -> str:
        """The same moment on a clock of another zone: ``16:00 PST``."""
        there = (self.utc + _ZONES[zone]) % _DAY
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
