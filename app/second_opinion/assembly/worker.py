"""The worker: one child process that reads, reviews and owns the model. ``python -m second_opinion.assembly.worker``."""

import logging
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from pydantic import TypeAdapter

from second_opinion.assembly.engines import Engines
from second_opinion.assembly.messages import FROM_WORKER, TO_WORKER
from second_opinion.assembly.options import WorkerOptions
from second_opinion.domain.document import Document
from second_opinion.domain.engine import NO_MODEL, Answer, AnswerKey
from second_opinion.domain.errors import Bug, Cancelled, NotReadable
from second_opinion.domain.job import FromWorker, Job, Learned, NotRead, Opened, Recall, Recalled, Stopped, ToWorker
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.sandbox import extract, extract_text
from second_opinion.inference.child import WorkerChannel
from second_opinion.platform.priority import lower
from second_opinion.reviewing.choosing import as_chosen
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.pipeline import Pipeline

log = logging.getLogger(__name__)

Channel = WorkerChannel[ToWorker, FromWorker]


class ParentMemory:
    """The memory of answers, asked for across the pipe: the history has one owner, and it is not the worker."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        self._channel.send(Recall(model, tuple(keys)))
        reply = self._channel.receive()
        if not isinstance(reply, Recalled):
            raise Bug(f"asked what is remembered, got {reply!r}")
        return {answer.key: answer.margin for answer in reply.answers}

    def remember(self, model: str, answers: Sequence[Answer]) -> None:
        self._channel.send(Learned(model, tuple(answers)))


class Worker:
    """Does one job after another until the pipe closes."""

    def __init__(self, options: WorkerOptions, channel: Channel) -> None:
        self._channel = channel
        self._engines = Engines(options)
        # Beside the reading of the first document, which waits for a child process.
        loading = ThreadPoolExecutor(1, thread_name_prefix="reviewers")
        self._loading = loading.submit(_reviewers, options)
        loading.shutdown(wait=False)
        self._memory = ParentMemory(channel)

    def serve(self) -> None:
        while (message := self._channel.receive()) is not None:
            if isinstance(message, Job):
                self._channel.send(self._answer(message))
        self._engines.close()

    def _answer(self, job: Job) -> FromWorker:
        """Do the job, telling how it goes; the last word is returned."""
        try:
            return self._review(job)
        except NotReadable as error:
            return NotRead(str(error), job.sha256)
        except Cancelled:
            return Stopped("You stopped it.", cancelled=True)
        except Exception:  # a job that breaks must not take the queue with it; the traceback is in the log
            log.exception("the review of %s broke", job.name)
            return Stopped("Something went wrong on our side; the log has the details.")

    def _review(self, job: Job) -> FromWorker:
        begun = time.perf_counter()
        document = _read(job)
        extract_ms = (time.perf_counter() - begun) * 1000
        self._channel.send(Opened(document))
        engine = self._engines.engine(job.model)
        pipeline = Pipeline(
            self._loading.result(),
            engine,
            self._engines.calibration(engine.model if engine else NO_MODEL),
            self._memory,
            datetime.now(UTC).astimezone().date(),
            self._engines.heads(),
        )
        # Whoever writes in somebody's name is not to be read as that one's mail is.
        told = job.remembered.told(None if document.is_disowned else document.sender)
        kind = job.kind or (told.kind if told else None)
        snapshots = pipeline.run(
            document,
            path=job.path,
            kind=kind,
            role=job.role or (told.role if told and told.kind is kind else None),
            earlier=job.earlier,
            senders=job.senders,
            names=job.remembered.names,
            extract_ms=extract_ms,
            cancelled=self._channel.cancelled,
        )
        for snapshot in snapshots:
            if snapshot.final:
                return snapshot
            self._channel.send(snapshot)
        raise Bug("a review ended without its last snapshot")


def _reviewers(options: WorkerOptions) -> tuple[Reviewer, ...]:
    loaded = load_reviewers(options.reviewers, playbook=options.playbook, examples=False)
    return as_chosen(loaded.reviewers, options.off, options.checks_off)


def _read(job: Job) -> Document:
    if job.path is not None:
        return extract(Path(job.path))
    return extract_text(job.text or "", job.name)


def main() -> None:
    """Serve until the pipe closes."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    channel = Channel(TO_WORKER, FROM_WORKER)
    lower()
    Worker(TypeAdapter(WorkerOptions).validate_json(sys.argv[1]), channel).serve()


if __name__ == "__main__":
    main()
