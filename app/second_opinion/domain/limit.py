"""Limits as people state them: "up to 24 months", "at least 30 days", "up to EUR 5,000", "up to 1.5 %"."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from second_opinion.domain.money import find_amounts
from second_opinion.domain.periods import Period, find_periods

_LIMIT = re.compile(r"\s*(?P<side>up\s+to|at\s+most|at\s+least|from)\s+(?P<size>.+?)\s*", re.IGNORECASE)
_SHARE = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:%|per\s?cent\b)", re.IGNORECASE)
_TIME = "time"
_SHARES = "%"


@dataclass(frozen=True, slots=True)
class Size:
    """A measured size: days of time, per cent, or an amount; ``unit`` tells which ("time", "%", an ISO currency)."""

    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Limit:
    """The sizes that somebody accepts: all up to ``size``, or all from it on (``least``)."""

    size: Size
    least: bool = False

    @classmethod
    def parse(cls, words: str) -> Self:
        """A limit in words.

        Raises:
            ValueError: the words are no limit; the message says what one looks like.
        """
        match = _LIMIT.fullmatch(words)
        found = sizes(match["size"]) if match else ()
        if match is None or len(found) != 1:
            raise ValueError("say “up to” or “at least” and one length of time, amount or share: “up to 24 months”")
        return cls(found[0], least=match["side"].lower().split()[-1] in {"least", "from"})

    def takes_in(self, *texts: str) -> bool:
        """Whether the first of the texts that names sizes of this unit names only accepted ones; False where none does."""
        named = ([size.value for size in sizes(text) if size.unit == self.size.unit] for text in texts)
        values = next(filter(None, named), [])
        return bool(values) and all(
            value >= self.size.value if self.least else value <= self.size.value for value in values
        )


def sizes(text: str) -> tuple[Size, ...]:
    """All lengths of time, shares and amounts of money in a text."""
    times = (Size(_days(period), _TIME) for period in find_periods(text))
    shares = (Size(Decimal(match[1].replace(",", ".")), _SHARES) for match in _SHARE.finditer(text))
    amounts = (Size(amount.value, amount.currency) for amount in find_amounts(text))
    return (*times, *shares, *amounts)


def _days(period: Period) -> Decimal:
    """Days, with a year of exactly twelve months: two years are 24 months."""
    if period.unit in {"month", "year"}:
        return period.months * 365 / 12
    return period.days
