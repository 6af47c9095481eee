"""Lengths of time as they stand in a text: "thirty (30) days", "12 months", "two years"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from second_opinion.domain.document import Span
from second_opinion.domain.money import words_to_number

_UNITS = {
    "hour": ("hour", "stunde", "heure", "hora"),
    "day": ("day", "tag", "jour", "día", "dia"),
    "night": ("night", "nacht", "nächte", "nuit", "noche"),
    "week": ("week", "woche", "semaine", "semana"),
    "month": ("month", "monat", "mois", "mes"),
    "year": ("year", "jahr", "an", "année", "año"),
}
UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in names}
"""The unit that a word means, in English, German, French and Spanish; in small letters, without the ending of the plural."""
_UNIT = re.compile(r"(?:hour|day|week|month|year|Hour|Day|Week|Month|Year|HOUR|DAY|WEEK|MONTH|YEAR)[sS]?(?![a-zA-Z])")
_WORDS = (
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a|an|and)[\s-]+)*?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a|an)"
)
_BEFORE = re.compile(
    rf"(?<![\w.,])(?:(?P<words>{_WORDS})(?:\s*\(\s*(?P<digits>\d{{1,4}})\s*\))?|(?P<bare>\d{{1,4}}(?:\.5)?)(?:\s*\(\s*(?P<inwords>{_WORDS})\s*\))?)"
    r"[\s-]*(?P<kind>(?:consecutive|calendar|business|working|banking|full|clear|additional|further|successive)?)[\s-]*$",
    re.IGNORECASE,
)
_DAYS = {"hour": Decimal(1) / 24, "day": Decimal(1), "week": Decimal(7), "month": Decimal(30), "year": Decimal(365)}


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time.

    ``number`` is the one that counts (the digits, if both are there); ``words`` and ``digits`` are what stands in letters and
    in figures, None if it does not. ``unit`` is hour, day, week, month or year.
    """

    span: Span
    number: Decimal
    unit: str
    words: int | None = None
    digits: Decimal | None = None
    business: bool = False

    @property
    def days(self) -> Decimal:
        """About how many days that is."""
        return self.number * _DAYS[self.unit] * (Decimal("1.4") if self.business else 1)

    @property
    def months(self) -> Decimal:
        """About how many months that is: exact for months and years."""
        if self.unit in {"month", "year"}:
            return self.number * (12 if self.unit == "year" else 1)
        return self.days / Decimal("30.4")

    @property
    def said(self) -> str:
        """As words for the reader: "60 days", "1 year"."""
        number = int(self.number) if self.number == self.number.to_integral_value() else self.number
        kind = "working " if self.business else ""
        return f"{number} {kind}{self.unit}{'' if number == 1 else 's'}"

    @property
    def differs(self) -> bool:
        """Whether words and figures say different numbers."""
        return self.words is not None and self.digits is not None and self.words != self.digits


@lru_cache(maxsize=8)
def find_periods(text: str) -> tuple[Period, ...]:
    """All periods with a number, in order of their start."""
    return tuple(_periods(text))


def _periods(text: str) -> Iterator[Period]:
    for unit in _UNIT.finditer(text):
        begin = max(0, unit.start() - 60)
        before = _BEFORE.search(text[begin : unit.start()])
        if before is None:
            continue
        in_words = before["words"] or before["inwords"]
        in_figures = before["digits"] or before["bare"]
        words = _value(in_words) if in_words else None
        digits = Decimal(in_figures) if in_figures else None
        number = digits if digits is not None else Decimal(words) if words is not None else None
        if number is None:
            continue
        yield Period(
            Span(begin + before.start(), unit.end()),
            number,
            unit.group().lower().rstrip("s"),
            words if in_words and in_words.lower() not in {"a", "an"} else None,
            digits,
            before["kind"].lower() in {"business", "working", "banking"},
        )


def _value(words: str) -> int | None:
    return 1 if words.lower() in {"a", "an"} else words_to_number(words.removeprefix("a ").removeprefix("an "))
