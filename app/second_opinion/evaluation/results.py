"""What a measurement gives: figures with intervals, and for each check what was right, wrong and missed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from second_opinion.evaluation.intervals import Interval


@dataclass(frozen=True, slots=True)
class Instance:
    """Something wrongly found, or missed, in its own words."""

    file: str
    text: str
    probability: float | None = None  # of what was found


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How often a check was right, wrong, or missed something; with the worst of each."""

    true: int
    false: int
    missed: int
    f1: float
    worst_false: tuple[Instance, ...] = ()
    worst_missed: tuple[Instance, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and between what it lies, 95 in 100 times."""

    value: float
    interval: Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a suite found out. ``figures`` by name, the one that counts first; each is of the documents that could be read."""

    suite: str
    documents: int
    figures: Mapping[str, Figure]
    checks: Mapping[str, CheckResult] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    seconds: float = 0.0  # that the reviews took, also those that were kept from an earlier run
    tokens_per_document_token: float | None = None  # None: no model was asked
    model: str = "none"
    baseline: str | None = None
    fitted_on: str = ""
