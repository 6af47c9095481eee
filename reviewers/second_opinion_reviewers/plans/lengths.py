"""Lengths of the parts that should make the length of the whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from second_opinion.plugin import Hit, Reading, Span, words_to_number

_NUMBER = r"\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_LENGTH = re.compile(
    rf"^[ \t>]*(?:[-*+•●][ \t]*)?[*_]{{0,3}}(?P<label>(?:total[ \t]+)?(?:estimated[ \t]+)?duration)[*_]{{0,3}}[ \t]*:[*_ \t]*(?P<n>{_NUMBER})[ \t]*(?P<unit>day|week|month)s?\b"
    r"[ \t*_]*(?:[(/,;.][^\n]*)?$",
    re.IGNORECASE | re.MULTILINE,
)
_DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31)}
_SLACK = 3
"""Days that weeks and months may differ by before they are said to differ."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length as it stands: ``1.5`` and ``month``."""

    number: Decimal
    unit: str
    span: Span

    @property
    def days(self) -> tuple[Decimal, Decimal]:
        shortest, longest = _DAYS[self.unit]
        return self.number * shortest, self.number * longest


def lengths_do_not_add_up(reading: Reading) -> Iterator[Hit]:
    """The total duration is not the sum of the durations of the parts; they may overlap, so it is only worth a question."""
    found = [
        (match["label"].lower().startswith("total"), _length(match))
        for match in _LENGTH.finditer(reading.document.text)
    ]
    totals = [length for is_total, length in found if is_total]
    parts = [length for is_total, length in found if not is_total]
    if len(totals) != 1 or not parts or not found[0][0]:
        return
    (total,) = totals
    if not _fit(total, parts):
        facts = {"stated": _say(total.number, total.unit), "computed": _sum(parts), "parts": str(len(parts))}
        yield Hit(total.span, facts, also=tuple(part.span for part in parts))


def _length(match: re.Match[str]) -> Length:
    word = match["n"]
    number = Decimal(word.replace(",", ".")) if word[0].isdigit() else Decimal(words_to_number(word) or 0)
    return Length(number, match["unit"].lower(), Span(match.start("n"), match.end("unit")))


def _fit(total: Length, parts: list[Length]) -> bool:
    if {part.unit for part in parts} == {total.unit}:
        return sum(part.number for part in parts) == total.number
    shortest = sum(part.days[0] for part in parts) - _SLACK
    longest = sum(part.days[1] for part in parts) + _SLACK
    return shortest <= total.days[1] and total.days[0] <= longest


def _sum(parts: list[Length]) -> str:
    """The parts together, each unit for itself: ``5 weeks and 2 months``."""
    units = [unit for unit in _DAYS if any(part.unit == unit for part in parts)]
    sums = (sum((part.number for part in parts if part.unit == unit), Decimal(0)) for unit in units)
    return " and ".join(_say(number, unit) for number, unit in zip(sums, units, strict=True))


def _say(number: Decimal, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"
