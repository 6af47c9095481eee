"""Reviewers as the user chose them: some switched off, or some of their checks."""

from collections.abc import Collection
from dataclasses import replace

from second_opinion.domain.reviewer import Reviewer


def as_chosen(
    reviewers: tuple[Reviewer, ...], off: Collection[str], checks_off: Collection[str]
) -> tuple[Reviewer, ...]:
    """The reviewers without what is off.

    One that is off still recognises its documents, so that no other one takes them for its own, and finds nothing in them.

    Args:
        reviewers: all that there are.
        off: ids of reviewers.
        checks_off: checks as "reviewer/check".
    """
    return tuple(_silenced(one) if one.id in off else _without(one, checks_off) for one in reviewers)


def _silenced(reviewer: Reviewer) -> Reviewer:
    return replace(reviewer, rules=(), questions=(), clauses=(), statements=(), dates=None, obligations=None)


def _without(reviewer: Reviewer, checks_off: Collection[str]) -> Reviewer:
    if not any(name.startswith(f"{reviewer.id}/") for name in checks_off):
        return reviewer
    return replace(
        reviewer,
        rules=tuple(rule for rule in reviewer.rules if f"{reviewer.id}/{rule.id}" not in checks_off),
        questions=tuple(one for one in reviewer.questions if f"{reviewer.id}/{one.id}" not in checks_off),
    )
