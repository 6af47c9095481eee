"""A reviewer tried on its own examples; the questions to the model are left to the command line, where time is no matter."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from second_opinion.assembly.services import local_now
from second_opinion.assembly.trying import read
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.examples import try_examples


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many examples were tried, how many came out as they must, and the checks of the others."""

    tried: int
    right: int
    wrong: tuple[str, ...]


def try_reviewer(reviewer: Reviewer, clock: Callable[[], datetime] = local_now) -> Outcome:
    """Try the examples of the rules."""
    told = [one for one in try_examples(reviewer, read, clock().date(), None) if one.holds is not None]
    wrong = tuple(dict.fromkeys(one.example.check for one in told if not one.holds))
    return Outcome(len(told), sum(bool(one.holds) for one in told), wrong)
