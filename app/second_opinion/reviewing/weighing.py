"""Turns what speaks for each passage into the probability that it answers a question with yes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from second_opinion.domain.engine import Calibration, Evidence
from second_opinion.reviewing.routing import Candidate, Route

Margin = Callable[[int, int], float | None]
"""The judge's answer to a route's question about a passage, by their numbers; None where there is none."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A route with the probability that each of its candidates answers yes."""

    route: Route
    probabilities: tuple[float, ...]
    answered: int  # candidates that the model or a head had a say on

    @property
    def best(self) -> float:
        return max(self.probabilities, default=0.0)

    def surest(self, least: float = 0.0) -> list[tuple[float, Candidate]]:
        """The candidates with their probabilities, the surest first, from a probability on."""
        pairs = [pair for pair in zip(self.probabilities, self.route.candidates, strict=True) if pair[0] >= least]
        return sorted(pairs, key=lambda pair: -pair[0])


def weigh(routes: Sequence[Route], number: int, margin: Margin, calibration: Calibration) -> Weighed:
    """The probabilities of one route."""
    route = routes[number]
    evidence = [Evidence(one.lexical, one.head, margin(number, one.number)) for one in route.candidates]
    probabilities = calibration.probabilities(route.matter.key, evidence) if evidence else ()
    answered = sum(one.head is not None or one.margin is not None for one in evidence)
    return Weighed(route, tuple(probabilities), answered)
