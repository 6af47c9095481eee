"""A calibration fitted to texts of which it is known whether a check must fire: regularised logistic regression.

All checks share the weights of the features; each has an offset of its own, drawn towards the shared one (partial pooling,
Gelman and Hill, "Data Analysis Using Regression and Multilevel/Hierarchical Models", 2007, chapter 12), because six examples
say little about one check and much about a model.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from second_opinion.domain.engine import Evidence
from second_opinion.inference.calibration import Table
from second_opinion.inference.features import rows

Floats = npt.NDArray[np.float64]

SHARED = ("bias", "margin", "headed", "head")
SPREAD = 2.0
"""Standard deviation of the checks' offsets around the shared one, in nats."""
RIDGE = 0.01
STEPS = 50


@dataclass(frozen=True, slots=True)
class Sample:
    """What was seen of one text: ``check`` is ``reviewer/check``; ``candidates`` the passages considered; ``yes`` the true answer."""

    check: str
    candidates: tuple[Evidence, ...]
    yes: bool


def fit(samples: Sequence[Sample], yes_share: float) -> Table:
    """The calibration that explains the samples best.

    Args:
        samples: texts with their true answers; those without candidates tell nothing.
        yes_share: how often the answer is yes in real documents where a question is asked (0..1). Examples are made to be
            balanced; real passages are not.
    """
    used = [sample for sample in samples if sample.candidates]
    if not used:
        return Table()
    checks = sorted({sample.check for sample in used})
    features = np.array([_loudest(sample) for sample in used])
    offsets = np.array([[sample.check == check for check in checks] for sample in used], dtype=float)
    answers = np.array([sample.yes for sample in used], dtype=float)
    weights = _regression(np.hstack([features, offsets]), answers, len(SHARED))
    shared = dict(zip(SHARED, weights[: len(SHARED)].tolist(), strict=True))
    shared["bias"] += _prior_shift(answers, yes_share)
    own = dict(zip(checks, weights[len(SHARED) :].tolist(), strict=True))
    return Table(shared, {check: {**shared, "bias": shared["bias"] + offset} for check, offset in own.items()})


def _loudest(sample: Sample) -> tuple[float, ...]:
    """The features of the passage that answers yes the loudest."""
    loudest = max(range(len(sample.candidates)), key=lambda at: _loudness(sample.candidates[at]))
    return rows(sample.candidates, SHARED)[loudest]


def _loudness(evidence: Evidence) -> float:
    return -np.inf if evidence.margin is None else evidence.margin


def _prior_shift(answers: Floats, yes_share: float) -> float:
    """Log odds from the share of yes among the samples to that among real passages (prior correction of logistic regression)."""
    seen = min(max(float(answers.mean()), 0.01), 0.99)
    return float(np.log(yes_share / (1 - yes_share)) - np.log(seen / (1 - seen)))


def _regression(features: Floats, answers: Floats, shared: int) -> Floats:
    """Weights by Newton's method; the offsets are held to ``SPREAD``, the shared weights nearly free."""
    penalty = np.full(features.shape[1], 1 / SPREAD**2)
    penalty[:shared] = RIDGE
    weights = np.zeros(features.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
        slope = features.T @ (answers - chance) - penalty * weights
        curvature = (features * (chance * (1 - chance))[:, None]).T @ features + np.diag(penalty)
        step = np.linalg.solve(curvature, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights
