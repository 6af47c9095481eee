"""What a calibration weighs: named numbers computed from the evidence for the passages of one document.

To add one, write a function of the candidates that gives one number each, and name it in ``FEATURES``; the weights in a
calibration file go by these names. A number must be 0 where there is nothing to tell, so that a missing weight and missing
evidence do no harm.
"""

import math
from collections.abc import Callable, Mapping, Sequence

from second_opinion.domain.engine import Evidence

Candidates = Sequence[Evidence]
Feature = Callable[[Candidates], Sequence[float]]

CLIP = 1e-4
"""Trained heads say 0 and 1 too easily; beyond this they are not believed."""


def logit(probability: float) -> float:
    """Log odds in nats, of a probability kept away from 0 and 1."""
    kept = min(max(probability, CLIP), 1 - CLIP)
    return math.log(kept / (1 - kept))


def _bias(candidates: Candidates) -> Sequence[float]:
    return [1.0] * len(candidates)


def _asked(candidates: Candidates) -> Sequence[float]:
    """1 where the judge was asked: the offset of its margin."""
    return [float(each.margin is not None) for each in candidates]


def _margin(candidates: Candidates) -> Sequence[float]:
    """The judge margin, in nats."""
    return [each.margin or 0.0 for each in candidates]


def _margin_lead(candidates: Candidates) -> Sequence[float]:
    """How far the margin is above the best of the other passages that were asked about (below: negative), in nats."""
    return _lead([each.margin for each in candidates])


def _headed(candidates: Candidates) -> Sequence[float]:
    """1 where there is a trained head: the offset of its log odds."""
    return [float(each.head is not None) for each in candidates]


def _head(candidates: Candidates) -> Sequence[float]:
    """Log odds of the trained head, in nats."""
    return [logit(each.head) if each.head is not None else 0.0 for each in candidates]


def _head_lead(candidates: Candidates) -> Sequence[float]:
    """How far the head's log odds are above the best of the other passages', in nats."""
    return _lead([logit(each.head) if each.head is not None else None for each in candidates])


def _lexical(candidates: Candidates) -> Sequence[float]:
    """The routing score of the cue words, 0..1."""
    return [each.lexical for each in candidates]


def _lead(values: Sequence[float | None]) -> Sequence[float]:
    known = sorted((value for value in values if value is not None), reverse=True)
    if len(known) < 2:
        return [0.0] * len(values)
    best, second = known[:2]
    return [0.0 if value is None else value - (second if value == best else best) for value in values]


FEATURES: Mapping[str, Feature] = {
    "bias": _bias,
    "asked": _asked,
    "margin": _margin,
    "margin-lead": _margin_lead,
    "headed": _headed,
    "head": _head,
    "head-lead": _head_lead,
    "lexical": _lexical,
}


def rows(candidates: Candidates, names: Sequence[str]) -> list[tuple[float, ...]]:
    """For each candidate its features, in the order of ``names``."""
    columns = [FEATURES[name](candidates) for name in names]
    return [tuple(column[at] for column in columns) for at in range(len(candidates))]
