"""Reviews made at once, without the queue: for the command line and for measuring. The same runner, worker and history."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from second_opinion.assembly.runner import Ledger, Outcome, Runner
from second_opinion.assembly.services import Services
from second_opinion.domain.document import Document
from second_opinion.domain.engine import Answer, AnswerKey
from second_opinion.domain.job import Job
from second_opinion.domain.progress import Failed, Progress
from second_opinion.domain.review import Review

CRASHED = "Reading it ended the worker; the log has the details."


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one job: a review with its document, or the reason why there is none."""

    job: Job
    document: Document | None = None
    review: Review | None = None
    reason: str | None = None


@dataclass
class Scratch:
    """A ledger that keeps nothing beyond the program, for ``--no-save`` and for measuring."""

    answers: dict[tuple[str, AnswerKey], float] = field(default_factory=dict)

    def begin(self, job: Job, document: Document, now: datetime) -> int:
        return 1

    def save(self, review_id: int, review: Review, final: bool) -> None:
        pass

    def not_read(self, job: Job, reason: str, now: datetime, sha256: str | None = None) -> int:
        return 1

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        return {key: self.answers[model, key] for key in keys if (model, key) in self.answers}

    def remember(self, model: str, answers: Sequence[Answer]) -> None:
        self.answers.update({(model, answer.key): answer.margin for answer in answers})


@dataclass
class Watched:
    """A ledger that passes everything on, and keeps the last document and review for the caller."""

    ledger: Ledger
    document: Document | None = None
    review: Review | None = None

    def begin(self, job: Job, document: Document, now: datetime) -> int:
        self.document, self.review = document, None
        return self.ledger.begin(job, document, now)

    def save(self, review_id: int, review: Review, final: bool) -> None:
        self.review = review
        self.ledger.save(review_id, review, final)

    def not_read(self, job: Job, reason: str, now: datetime, sha256: str | None = None) -> int:
        return self.ledger.not_read(job, reason, now, sha256)

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        return self.ledger.recall(model, keys)

    def remember(self, model: str, answers: Sequence[Answer]) -> None:
        self.ledger.remember(model, answers)


def review_now(
    services: Services,
    jobs: Sequence[Job],
    *,
    save: bool = True,
    tell: Callable[[Progress], None] = lambda _: None,
) -> Iterator[Result]:
    """Review one document after the other on a worker of one's own; the worker ends with the iteration."""
    ledger = Watched(services.history if save else Scratch())
    reasons: list[str] = []

    def heard(progress: Progress) -> None:
        if isinstance(progress, Failed):
            reasons.append(progress.reason)
        tell(progress)

    runner = services.runner(heard, ledger)
    try:
        for job in jobs:
            reasons.clear()
            yield _review(runner, ledger, job, reasons)
    finally:
        runner.stop()


def _review(runner: Runner, ledger: Watched, job: Job, reasons: Sequence[str]) -> Result:
    ledger.document, ledger.review = None, None
    outcome = runner.run(job)
    if outcome is Outcome.CRASHED:
        outcome = runner.run(job)  # a crash costs one retry
    if outcome is Outcome.CRASHED:
        runner.give_up(job, CRASHED)
    if outcome is Outcome.DONE and ledger.review is not None:
        return Result(job, ledger.document, ledger.review)
    return Result(job, reason=reasons[-1] if reasons else CRASHED)
