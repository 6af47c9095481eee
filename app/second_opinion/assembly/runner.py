"""One job, done by the worker and written down; used by the queue of the tray and by the command line alike."""

import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from threading import Lock
from typing import Protocol

from pydantic import TypeAdapter

from second_opinion.assembly.messages import FROM_WORKER, TO_WORKER
from second_opinion.assembly.options import WorkerOptions
from second_opinion.domain.document import Document
from second_opinion.domain.engine import Answer, AnswerKey
from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.domain.job import (
    Cancel,
    FromWorker,
    Job,
    Learned,
    NotRead,
    Opened,
    Recall,
    Recalled,
    Reviewed,
    Stopped,
    ToWorker,
)
from second_opinion.domain.progress import Changed, Failed, Progress, Working
from second_opinion.domain.remembered import Remembered
from second_opinion.domain.review import Review
from second_opinion.inference.child import WorkerProcess

log = logging.getLogger(__name__)

SILENCE_SECONDS = 600
"""A worker that says nothing for so long is stuck: the slowest batch seen (1.5B, 512 tokens, 2 busy cores) took half a minute."""

Clock = Callable[[], datetime]
Tell = Callable[[Progress], None]


class Ledger(Protocol):
    """Where reviews are written down and answers are remembered; the history is one."""

    def begin(self, job: Job, document: Document, now: datetime) -> int: ...
    def save(self, review_id: int, review: Review, final: bool) -> None: ...
    def not_read(self, job: Job, reason: str, now: datetime, sha256: str | None = None) -> int: ...
    def invoices(self, path: str | None) -> tuple[EarlierInvoice, ...]: ...
    def senders(self) -> tuple[str, ...]: ...
    def remembered(self, path: str | None) -> Remembered: ...
    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]: ...
    def remember(self, model: str, answers: Sequence[Answer]) -> None: ...


class Outcome(Enum):
    """How a job ended."""

    DONE = auto()
    STOPPED = auto()  # by the user, or by a fault of ours that the worker survived
    CRASHED = auto()  # the worker died


class Runner:
    """Keeps one worker and does one job at a time on it. ``cancel`` and ``stop`` may come from another thread.

    ``judge`` says which model judges a job, asked as late as can be.
    """

    def __init__(
        self,
        options: WorkerOptions,
        ledger: Ledger,
        tell: Tell,
        clock: Clock,
        log_file: Path,
        judge: Callable[[Job], str | None] = lambda job: job.model,
    ) -> None:
        self._options = options
        self._ledger = ledger
        self._tell = tell
        self._clock = clock
        self._log_file = log_file
        self._judge = judge
        self._worker: WorkerProcess[FromWorker, ToWorker] | None = None
        self._handing_over = Lock()

    def run(self, job: Job) -> Outcome:
        """Do one job to its end; everything it gives is in the ledger when this returns."""
        worker = self._started()
        self._hand_over(self._looked_up(job), worker)
        self._tell(Working(job, None, 0, 0))
        review_id: int | None = None
        while (message := worker.receive(SILENCE_SECONDS)) is not None:
            match message:
                case Opened(document):
                    review_id = self._ledger.begin(job, document, self._clock())
                    self._tell(Working(job, review_id, 0, 0))
                case Reviewed(review, done, total, final) if review_id is not None:
                    self._ledger.save(review_id, review, final)
                    self._tell(Working(job, review_id, done, total))
                    self._tell(Changed(review_id, job, review, final))
                    if final:
                        return Outcome.DONE
                case Recall(model, keys):
                    known = self._ledger.recall(model, keys)
                    worker.send(Recalled(tuple(Answer(key, margin) for key, margin in known.items())))
                case Learned(model, answers):
                    self._ledger.remember(model, answers)
                case NotRead(reason, sha256):
                    self.give_up(job, reason, sha256)
                    return Outcome.DONE
                case Stopped(reason):
                    self._tell(Failed(job, review_id, reason))
                    return Outcome.STOPPED
                case _:
                    log.error("unexpected message from the worker: %r", message)
        log.warning("the worker died on %s", job.name)
        self.stop()
        return Outcome.CRASHED

    def _looked_up(self, job: Job) -> Job:
        """The job with what the ledger knows that may bear on it."""
        ledger = self._ledger
        return replace(
            job,
            earlier=ledger.invoices(job.path),
            senders=ledger.senders(),
            remembered=ledger.remembered(job.path),
        )

    def _hand_over(self, job: Job, worker: WorkerProcess[FromWorker, ToWorker]) -> None:
        """Send the job with the model that judges it, asked as late as can be.

        The user may take back just now that it may leave this machine. What cancels it then comes before the question or after
        the job, never between them, where it would mean the job before.
        """
        with self._handing_over:
            worker.send(replace(job, model=self._judge(job)))

    def give_up(self, job: Job, reason: str, sha256: str | None = None) -> None:
        """Write down that a document was not read, and why."""
        review_id = self._ledger.not_read(job, reason, self._clock(), sha256 or job.sha256)
        self._tell(Failed(job, review_id, reason))

    def cancel(self) -> None:
        """Ask the worker to stop the job that is running."""
        with self._handing_over:
            if (worker := self._worker) is not None:
                worker.send(Cancel())

    def use(self, options: WorkerOptions) -> None:
        """Take other options for the next job; the worker is started afresh when they differ."""
        if options != self._options:
            self._options = options
            self.stop()

    def stop(self) -> None:
        """End the worker, at once if need be; its memory goes back to the system."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    @property
    def running(self) -> bool:
        """Whether a worker process is there."""
        return self._worker is not None

    def _started(self) -> WorkerProcess[FromWorker, ToWorker]:
        if self._worker is None or not self._worker.alive:
            self.stop()
            arguments = [TypeAdapter(WorkerOptions).dump_json(self._options).decode()]
            command = [sys.executable, "-m", "second_opinion.assembly.worker", *arguments]
            self._worker = WorkerProcess(command, FROM_WORKER, TO_WORKER, self._log_file)
        return self._worker
