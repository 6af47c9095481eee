"""Measurements as text for people and as JSON for scripts."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from second_opinion.evaluation.results import CheckResult, Measured

LONGEST = 300
"""Characters of an example that a terminal shows; JSON has all of it."""


def as_json(results: Sequence[Measured]) -> str:
    """One result as an object, several as a list of objects."""
    values = [result_json(result) for result in results]
    return json.dumps(values[0] if len(values) == 1 else values, ensure_ascii=False, indent=1) + "\n"


def result_json(result: Measured) -> dict[str, object]:
    """A result with its figures at the top; ``interval`` is that of the first, ``intervals`` those of all."""
    intervals = {name: list(figure.interval) for name, figure in result.figures.items()}
    return {
        "suite": result.suite,
        "documents": result.documents,
        **{name: figure.value for name, figure in result.figures.items()},
        "interval": next(iter(intervals.values()), None),
        "intervals": intervals,
        "seconds": result.seconds,
        "tokens_per_document_token": result.tokens_per_document_token,
        "model": result.model,
        "baseline": result.baseline,
        "fitted_on": result.fitted_on,
        "unread": list(result.unread),
        "checks": {name: asdict(check) for name, check in result.checks.items()},
    }


def as_text(result: Measured) -> str:
    """A result for a terminal."""
    return "\n".join(_lines(result)) + "\n"


def _lines(result: Measured) -> Iterator[str]:
    who = f"{result.baseline}, " if result.baseline else ""
    yield f"{result.suite}: {result.documents} documents, {who}model {result.model}, {result.seconds:.1f} s"
    for name, figure in result.figures.items():
        low, high = figure.interval
        yield f"  {name.replace('_', ' ')}: {figure.value:.3f} ({low:.3f} to {high:.3f})"
    if result.tokens_per_document_token is not None:
        yield f"  tokens evaluated per document token: {result.tokens_per_document_token:.2f}"
    yield f"  fitted on: {result.fitted_on}"
    yield from (f"  not read: {reason}" for reason in result.unread)
    for name, check in result.checks.items():
        yield f"  {name}: {check.true} true, {check.false} false, {check.missed} missed"
        yield from _worst(check)


def _worst(check: CheckResult) -> Iterator[str]:
    for title, instances in (("false", check.worst_false), ("missed", check.worst_missed)):
        for one in instances:
            yield f"    {title} in {one.file}: {_short(one.text)}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
