"""The queue's own thread: takes one document after the other, has it reviewed, tells who listens.

Where power is to be spared (``sparing``), documents are read by the rules alone.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from second_opinion.assembly.options import WorkerOptions
from second_opinion.assembly.runner import Clock, Outcome, Runner
from second_opinion.domain.engine import NO_MODEL
from second_opinion.domain.job import Job
from second_opinion.domain.progress import Failed, Idle, Progress, Waiting
from second_opinion.history.store import History

log = logging.getLogger(__name__)

IDLE_SECONDS = 45.0
"""The worker leaves after so long without work: the design allows 60 s, and the process needs a moment to go."""
ATTEMPTS = 2
"""A document that ended the worker twice is left alone."""

Listener = Callable[[Progress], None]


def never(_: Job) -> bool:
    """Nothing is spared."""
    return False


class Dispatcher:
    """Submits, pauses and cancels; listeners are called on the dispatcher's thread."""

    def __init__(
        self,
        history: History,
        runner: Callable[[Listener], Runner],
        clock: Clock,
        sparing: Callable[[Job], bool] = never,
    ) -> None:
        self._history = history
        self._runner = runner(self._tell)
        self._clock = clock
        self._sparing = sparing
        self._listeners: list[Listener] = []
        self._wake = threading.Condition()
        self._current: Job | None = None
        self._again: int | None = None  # the job that was stopped to be done afresh
        self._stopping = False
        self._paused = False
        self._paused_until: datetime | None = None
        self._next_options: WorkerOptions | None = None
        self._thread = threading.Thread(target=self._serve, name="dispatcher", daemon=True)

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def start(self) -> None:
        """Take up what an earlier run left in the queue, and begin."""
        self._history.recover()
        self._thread.start()

    def stop(self, seconds: float = 2.0) -> None:
        """End within so many seconds; an unfinished job stays in the queue."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        self._runner.stop()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def submit(self, job: Job) -> int | None:
        """Put a document on the durable queue; None when the same content waits or was reviewed already."""
        job_id = self._history.enqueue(job, self._clock())
        self._tell(Waiting(self._history.waiting()))
        self._nudge()
        return job_id

    def cancel(self, job_id: int) -> None:
        """Stop a job, whether it waits or runs."""
        current = self._current
        if current is not None and current.id == job_id:
            self._runner.cancel()
        else:
            self._history.drop(job_id)
            self._tell(Waiting(self._history.waiting()))

    def begin_again(self, is_meant: Callable[[Job], bool]) -> None:
        """Stop the document that is being read, if it is meant, and read it afresh."""
        current = self._current
        if current is not None and is_meant(current):
            self._again = current.id
            self._runner.cancel()

    def pause(self, until: datetime | None = None) -> None:
        """Begin nothing new, until then or until ``resume``; the document being read is finished."""
        self._paused, self._paused_until = True, until

    def resume(self) -> None:
        self._paused, self._paused_until = False, None
        self._nudge()

    @property
    def paused(self) -> bool:
        """Whether new documents wait for now."""
        if self._paused and self._paused_until is not None and self._clock() >= self._paused_until:
            self._paused, self._paused_until = False, None
        return self._paused

    def use(self, options: WorkerOptions) -> None:
        """Review the next documents with other options."""
        self._next_options = options
        self._nudge()

    def _nudge(self) -> None:
        with self._wake:
            self._wake.notify_all()

    def _serve(self) -> None:
        told_idle = False
        while not self._stopping:
            if self._next_options is not None:
                self._runner.use(self._next_options)
                self._next_options = None
            job = None if self.paused else self._history.claim(self._clock())
            if job is not None:
                told_idle = False
                self._tell(Waiting(self._history.waiting()))  # the one that is read now waits no longer
                self._work(job)
                continue
            if not told_idle:
                told_idle = True
                self._tell(Idle())
            self._rest()
        self._runner.stop()

    def _rest(self) -> None:
        """Wait for work; without any for a while, let the worker go. A pause is looked at again every so often."""
        with self._wake:
            if self._stopping or self._next_options is not None or (not self.paused and self._history.waiting()):
                return
            woken = self._wake.wait(IDLE_SECONDS if self._runner.running or self.paused else None)
        if not woken:
            self._runner.stop()

    def _work(self, job: Job) -> None:
        self._current, self._again = job, None
        spared = job.model is None and self._sparing(job)
        try:
            outcome = self._runner.run(replace(job, model=NO_MODEL) if spared else job)
        except Exception:  # the queue must go on; the traceback is in the log
            log.exception("the job %s broke", job.name)
            outcome = Outcome.CRASHED
            self._runner.stop()
        finally:
            self._current = None
        if self._stopping and outcome is not Outcome.DONE:
            self._history.release(job.id)  # it was us who ended it: it goes on at the next start
        elif self._again == job.id and outcome is Outcome.STOPPED:
            self._history.release(job.id)
        elif outcome is Outcome.CRASHED:
            self._after_crash(job)
        else:
            self._history.finish(job.id)
        self._tell(Waiting(self._history.waiting()))

    def _after_crash(self, job: Job) -> None:
        if job.attempts < ATTEMPTS:
            self._history.release(job.id)
            return
        self._runner.give_up(job, "Reading it failed twice, so it was left alone.")
        self._history.finish(job.id)

    def _tell(self, progress: Progress) -> None:
        """Nobody is told anything once we stop: listeners may be gone by then. What is begun again has not failed."""
        if self._stopping or (isinstance(progress, Failed) and self._again == progress.job.id):
            return
        for listener in self._listeners:
            listener(progress)
