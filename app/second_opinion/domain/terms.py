"""The terms at a glance as people read them: a term that runs over several lines is one."""

from collections.abc import Iterable
from dataclasses import replace

from second_opinion.domain.document import Span
from second_opinion.domain.review import Clause

WEIGHTIEST = (
    "Expiration Date",
    "Renewal Term",
    "Notice Period To Terminate Renewal",
    "Termination For Convenience",
    "Cap On Liability",
    "Uncapped Liability",
    "Minimum Commitment",
    "Exclusivity",
    "Non-Compete",
)
"""What most people look for first in a contract."""

GAP = 2
"""Characters between two passages of one paragraph, at most: a space, or the end of a line."""


def join_neighbours(clauses: Iterable[Clause]) -> list[Clause]:
    """The clauses by their place in the text; those of one category that follow each other there are one."""
    joined: list[Clause] = []
    last: dict[str, int] = {}  # where in ``joined`` the latest of each category stands
    for clause in sorted(clauses, key=lambda one: (one.span, one.category)):
        at = last.get(clause.category)
        if at is not None and 0 <= clause.span.start - joined[at].span.end <= GAP:
            joined[at] = _both(joined[at], clause)
            continue
        last[clause.category] = len(joined)
        joined.append(clause)
    return joined


def _both(first: Clause, second: Clause) -> Clause:
    return replace(
        first,
        quote=f"{first.quote} {second.quote}",
        span=Span(first.span.start, second.span.end),
        probability=max(first.probability, second.probability),
    )
