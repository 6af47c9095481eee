"""What the dispatcher tells whoever listens: the tray, a window, the command line."""

from dataclasses import dataclass

from second_opinion.domain.job import Job
from second_opinion.domain.review import Review


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many documents are still in the queue."""

    count: int


@dataclass(frozen=True, slots=True)
class Working:
    """A document is being read. ``review_id`` is None until its text is there; ``total`` is 0 until questions are known."""

    job: Job
    review_id: int | None
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Changed:
    """A review has grown; ``final`` when it is whole."""

    review_id: int
    job: Job
    review: Review
    final: bool


@dataclass(frozen=True, slots=True)
class Failed:
    """A document was not read, or its review was stopped; the reason is one sentence."""

    job: Job
    review_id: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Idle:
    """The queue is empty."""


Progress = Waiting | Working | Changed | Failed | Idle
