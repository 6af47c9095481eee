"""Why it failed, told beforehand: the likeliest reasons that stand in this plan, out of what the other rules found."""

from collections.abc import Iterator, Sequence
from textwrap import shorten

from second_opinion.plugin import Hit, Reading, Severity, Told

_ABSENCES = frozenset({"no-contingency", "nothing-on-risks", "nobody-for-anything", "no-rain-plan", "no-reserve"})
"""Small findings that are nevertheless why plans fail."""
_SLIPS = frozenset(
    {
        "talks-to-a-machine",
        "blank-left",
        "ordinal-wrong",
        "two-addresses",
        "falls-on-a-free-day",
        "account-number-wrong",
    }
)
"""Findings that say nothing of how the plan would end."""
REASONS = 3


def why_it_failed(reading: Reading) -> Iterator[Hit]:
    """The three weightiest findings, each tied to its sentence or to what is missing; with a single one there is nothing to sum up."""
    reasons = _reasons(reading.told)
    if len(reasons) < 2:
        return
    names = ("first", "second", "third")
    facts = {name: _say(reason, reading) for name, reason in zip(names, reasons, strict=False)}
    spans = [reason.span for reason in reasons if reason.span]
    searched = None if spans else tuple(reason.title for reason in reasons)
    yield Hit(spans[0] if spans else None, facts, also=tuple(spans[1:]), searched=searched)


def _reasons(told: Sequence[Told]) -> list[Told]:
    """One of each check, the weightiest first and what is missing last."""
    by_check: dict[str, Told] = {}
    for one in told:
        if one.check not in _SLIPS and (one.severity is not Severity.LOW or one.check in _ABSENCES):
            by_check.setdefault(one.check, one)
    weighty = [*by_check.values()]
    weighty.sort(key=lambda one: (-one.severity.rank, one.span is None, one.span or (0, 0)))
    return weighty[:REASONS]


def _say(reason: Told, reading: Reading) -> str:
    if reason.span is None:
        return reason.title
    words = " ".join(reading.document.quote(reason.span).split()).replace("|", " ")
    return f"{reason.title} (“{shorten(words, 60, placeholder=' …')}”)"
