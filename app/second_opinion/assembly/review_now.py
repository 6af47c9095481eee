"""Reviews made at once, without the queue: for the command line and for measuring. The same runner, worker and history."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from second_opinion.assembly.runner import Ledger, Outcome, Runner
from second_opinion.assembly.services import Services
from second_opinion.domain.document import Document
from second_opinion.domain.engine import Answer, AnswerKey
from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.domain.job import Job
from second_opinion.domain.progress import Failed, Progress
from second_opinion.domain.remembered import Remembered
from second_opinion.domain.review import Review
from second_opinion.history.store import History

CRASHED = "Reading it ended the worker; the log has the details."


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one job: a review with its document, or the reason why there is none."""

    job: Job
    document: Document | None = None
    review: Review | None = None
    reason: str | None = None


@dataclass
class Noted:
    """A ledger that keeps the last document and review for the caller, and passes everything on where there is another one."""

    ledger: Ledger | None
    memory: History | None = None  # where it is read what the user said of folders, senders and names
    document: Document | None = None
    review: Review | None = None

    def begin(self, job: Job, document: Document, now: datetime) -> int:
        self.document, self.review = document, None
        return self.ledger.begin(job, document, now) if self.ledger else 0

    def save(self, review_id: int, review: Review, final: bool) -> None:
        self.review = review
        if self.ledger:
            self.ledger.save(review_id, review, final)

    def not_read(self, job: Job, reason: str, now: datetime, sha256: str | None = None) -> int:
        return self.ledger.not_read(job, reason, now, sha256) if self.ledger else 0

    def invoices(self, path: str | None) -> tuple[EarlierInvoice, ...]:
        return self.ledger.invoices(path) if self.ledger else ()

    def senders(self) -> tuple[str, ...]:
        return self.ledger.senders() if self.ledger else ()

    def remembered(self, path: str | None) -> Remembered:
        return self.memory.remembered(path) if self.memory else Remembered()

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        return self.ledger.recall(model, keys) if self.ledger else {}

    def remember(self, model: str, answers: Sequence[Answer]) -> None:
        if self.ledger:
            self.ledger.remember(model, answers)


def review_now(
    services: Services,
    jobs: Sequence[Job],
    *,
    save: bool = True,
    as_told: bool = True,
    tell: Callable[[Progress], None] = lambda _: None,
    heads: Path | None = None,
) -> Iterator[Result]:
    """Review one document after the other on a worker of one's own; the worker ends with the iteration.

    ``as_told`` holds to what the user once said of folders, senders and his names. ``heads`` is a folder of other heads than those that ship.
    """
    ledger = Noted(services.history if save else None, services.history if as_told else None)
    reasons: list[str] = []

    def heard(progress: Progress) -> None:
        if isinstance(progress, Failed):
            reasons.append(progress.reason)
        tell(progress)

    runner = services.runner(heard, ledger, heads=heads)
    try:
        for job in jobs:
            reasons.clear()
            yield _review(runner, ledger, job, reasons)
    finally:
        runner.stop()


def _review(runner: Runner, ledger: Noted, job: Job, reasons: Sequence[str]) -> Result:
    ledger.document, ledger.review = None, None
    outcome = runner.run(job)
    if outcome is Outcome.CRASHED:
        outcome = runner.run(job)  # a crash costs one retry
    if outcome is Outcome.CRASHED:
        runner.give_up(job, CRASHED)
    if outcome is Outcome.DONE and ledger.review is not None:
        return Result(job, ledger.document, ledger.review)
    return Result(job, reason=reasons[-1] if reasons else CRASHED)
