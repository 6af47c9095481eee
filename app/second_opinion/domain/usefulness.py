"""What the user's verdicts say of a check: how useful it is to this user, whether it is noise, and how sure it must be.

Each verdict is a draw from the check's precision for this user; what is known of the precision after some verdicts is a Beta
distribution. Prior, bar and certainty are the ones that served best among 200 tried; worked out exactly for users who give 60
verdicts: a check of 10 % precision is silent within 12 of them for 98.7 %, one of 80 % is ever silenced for 0.3 %, one of
50 % for 42 %. A higher bar silences the first for 99.6 %, and what is useful every second time for 74 %.
"""

from dataclasses import dataclass
from math import exp, lgamma, log
from typing import NamedTuple

USEFUL_BEFORE, NOT_USEFUL_BEFORE = 2, 1
"""The prior, as verdicts that were never given: checks ship with examples and figures, so they begin with some credit."""
BAR = 0.5
"""A check must be useful more often than not to speak."""
SURE = 0.825
"""How certain it must be that a check falls below the bar: the fourth "not useful" in a row is, the third is not."""
REACH = 0.3
"""How far verdicts move the probability that a banner asks for, from never useful to always."""
CERTAIN = 0.99
"""What is certain may be told until its check falls silent, however little it was useful."""


class CheckName(NamedTuple):
    """A check among all checks."""

    reviewer: str
    check: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The verdicts on a check since it may speak. What was done was useful."""

    useful: int = 0
    not_useful: int = 0

    @property
    def precision(self) -> float:
        """The expected part of its findings that this user finds useful, 0..1."""
        return self._useful / (self._useful + self._not_useful)

    @property
    def is_noise(self) -> bool:
        """Whether it should fall silent."""
        return self._below(BAR) >= SURE

    def needs(self, probability: float) -> float:
        """The probability from which a finding of the check is worth a banner, where a new check's needs ``probability``."""
        credit = self.precision - Tally().precision
        return min(max(probability, CERTAIN), probability - REACH * credit)

    @property
    def _useful(self) -> int:
        return self.useful + USEFUL_BEFORE

    @property
    def _not_useful(self) -> int:
        return self.not_useful + NOT_USEFUL_BEFORE

    def _below(self, bar: float) -> float:
        """The probability that the precision is below the bar: a Beta distribution's, which for whole numbers is a binomial sum."""
        draws = self._useful + self._not_useful - 1
        return sum(_binomial(draws, k, bar) for k in range(self._useful, draws + 1))


def _binomial(draws: int, k: int, p: float) -> float:
    """The probability of ``k`` successes; in logarithms, as the coefficients outgrow a float from a thousand draws on."""
    ways = lgamma(draws + 1) - lgamma(k + 1) - lgamma(draws - k + 1)
    return exp(ways + k * log(p) + (draws - k) * log(1 - p))
