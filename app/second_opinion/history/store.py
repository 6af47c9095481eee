"""The history as one object: the queue, the reviews, the user's verdicts and the memory of answers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Self

from second_opinion.domain.document import Document
from second_opinion.domain.engine import Answer, AnswerKey
from second_opinion.domain.finding import Verdict
from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.domain.job import Job
from second_opinion.domain.remembered import ReadAs, Remembered, Source
from second_opinion.domain.review import Review
from second_opinion.domain.silence import Scope, Silence
from second_opinion.domain.stored import Brief, Counts, ReviewFilter, ReviewLine, StoredReview
from second_opinion.domain.usefulness import CheckName, Tally
from second_opinion.history.baseline import Baseline, SeenFile
from second_opinion.history.brief import brief as brief_of
from second_opinion.history.connection import Connections
from second_opinion.history.insights import insights_of_day
from second_opinion.history.invoices import Invoices
from second_opinion.history.memory import Memory
from second_opinion.history.opening import open_database
from second_opinion.history.opinions import Opinions
from second_opinion.history.owner import Owner
from second_opinion.history.queue import Queue
from second_opinion.history.reading import Reading
from second_opinion.history.readings import Readings
from second_opinion.history.retention import Purged, Retention
from second_opinion.history.search import Search, Snippet
from second_opinion.history.senders import Senders
from second_opinion.history.silences import Silences
from second_opinion.history.writing import Writing


class History:
    """May be used from any thread, and by several programs at once; every method is one step, whole or not at all.

    Any method raises ``HistoryUnusable`` when the disk is full or does not answer. ``notice`` is a sentence to show once,
    when the history had to be restored.
    """

    def __init__(self, connections: Connections, notice: str | None = None) -> None:
        owner = Owner.me()
        self.connections = connections
        self.notice = notice
        self._queue = Queue(connections, owner)
        self._writing = Writing(connections, owner)
        self._reading = Reading(connections)
        self._opinions = Opinions(connections)
        self._silences = Silences(connections)
        self._memory = Memory(connections)
        self._baseline = Baseline(connections)
        self._search = Search(connections)
        self._readings = Readings(connections)
        self._invoices = Invoices(connections)
        self._senders = Senders(connections)
        self._retention = Retention(connections)

    @classmethod
    def open(cls, folder: Path, today: date | None = None) -> Self:
        """The history in a folder, made if there is none. With ``today`` the whole file is checked once a day only.

        Raises:
            HistoryUnusable: written by a newer version of the program, or the folder cannot be used.
        """
        opened = open_database(folder, today)
        return cls(Connections(opened.file, opened.journal), opened.notice)

    def close(self) -> None:
        """Close all connections; nothing is lost without it."""
        self.connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # The queue

    def enqueue(self, job: Job, now: datetime) -> int | None:
        return self._queue.enqueue(job, now)

    def claim(self, now: datetime) -> Job | None:
        return self._queue.claim(now)

    def release(self, job_id: int) -> None:
        self._queue.release(job_id)

    def finish(self, job_id: int) -> None:
        self._queue.finish(job_id)

    def drop(self, job_id: int) -> None:
        self._queue.drop(job_id)

    def recover(self) -> int:
        return self._queue.recover()

    def waiting(self) -> int:
        return self._queue.waiting()

    # Reviews coming in

    def begin(self, job: Job, document: Document, now: datetime) -> int:
        return self._writing.begin(job, document, now)

    def save(self, review_id: int, review: Review, final: bool) -> None:
        self._writing.save(review_id, review, final)

    def not_read(self, job: Job, reason: str, now: datetime, sha256: str | None = None) -> int:
        return self._writing.not_read(job, reason, now, sha256)

    # Reviews going out

    def lines(self, wanted: ReviewFilter | None = None) -> tuple[ReviewLine, ...]:
        return self._reading.lines(wanted or ReviewFilter())

    def load(self, review_id: int) -> StoredReview:
        return self._reading.load(review_id)

    def find(self, sha256: str) -> int | None:
        return self._reading.find(sha256)

    def earlier(self, review_id: int) -> int | None:
        return self._reading.earlier(review_id)

    def counts(self) -> Counts:
        return self._reading.counts()

    def invoices(self, path: str | None) -> tuple[EarlierInvoice, ...]:
        return self._invoices.earlier(path)

    def senders(self) -> tuple[str, ...]:
        return self._senders.known()

    def snippets(self, typed: str, review_ids: Sequence[int]) -> Mapping[int, Snippet]:
        return self._search.snippets(typed, review_ids)

    def delete(self, review_ids: Sequence[int], now: datetime) -> None:
        self._reading.delete(review_ids, now)

    def undelete(self, review_ids: Sequence[int]) -> None:
        self._reading.undelete(review_ids)

    # What the user said and was shown

    def set_verdict(self, review_id: int, finding_id: str, verdict: Verdict | None, now: datetime) -> int | None:
        return self._opinions.set_verdict(review_id, finding_id, verdict, now)

    def silence(self, review_id: int, finding_id: str, scope: Scope, now: datetime) -> int:
        return self._silences.silence(review_id, finding_id, scope, now)

    def allow(self, silence_id: int, now: datetime) -> None:
        self._silences.allow(silence_id, now)

    def allow_finding(self, review_id: int, finding_id: str, now: datetime) -> None:
        self._silences.allow_finding(review_id, finding_id, now)

    def silences(self) -> tuple[Silence, ...]:
        return self._silences.silences()

    def tallies(self) -> Mapping[CheckName, Tally]:
        return self._silences.tallies()

    def closed(self, review_id: int) -> frozenset[str]:
        return self._silences.closed(review_id)

    def brief(self, day: date, zone: tzinfo | None = None) -> Brief:
        return replace(brief_of(self, day, zone), insights=insights_of_day(self, day, zone))

    def brief_told(self, day: date) -> bool:
        return self._opinions.brief_told(day)

    def note_brief(self, day: date, now: datetime) -> None:
        self._opinions.note_brief(day, now)

    def mark_seen(self, review_id: int) -> None:
        self._opinions.mark_seen(review_id)

    def note_toast(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None:
        self._opinions.note_toast(review_id, fingerprints, now)

    def note_shown(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None:
        self._opinions.note_shown(review_id, fingerprints, now)

    def toasts_since(self, when: datetime) -> int:
        return self._opinions.toasts_since(when)

    def known_fingerprints(self, sha_or_path: str) -> frozenset[str]:
        return self._opinions.known_fingerprints(sha_or_path)

    # The memory of answers

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        return self._memory.recall(model, keys)

    def remember(self, model: str, answers: Sequence[Answer]) -> None:
        self._memory.remember(model, answers)

    # What the watched folders held

    def seen(self, path: Path) -> SeenFile | None:
        return self._baseline.seen(path)

    def is_seen(self, path: Path, size: int, mtime_ns: int) -> bool:
        return self._baseline.is_seen(path, size, mtime_ns)

    def note_seen(self, path: Path, size: int, mtime_ns: int, sha256: str | None) -> None:
        self._baseline.note_seen(path, size, mtime_ns, sha256)

    def is_known_folder(self, folder: Path) -> bool:
        return self._baseline.is_known_folder(folder)

    def note_folder(self, folder: Path) -> None:
        self._baseline.note_folder(folder)

    # What the user said of folders, senders and his own names

    def read_as(self, source: Source) -> ReadAs | None:
        return self._readings.of(source)

    def set_read_as(self, source: Source, wanted: ReadAs | None) -> None:
        self._readings.set(source, wanted)

    def readings(self) -> tuple[tuple[Source, ReadAs], ...]:
        return self._readings.all()

    def spelled_names(self) -> tuple[str, ...]:
        return self._readings.spelled_names()

    def names(self) -> frozenset[str]:
        return self._readings.names()

    def set_names(self, own: Collection[str], others: Collection[str]) -> None:
        self._readings.set_names(own, others)

    def remembered(self, path: str | None) -> Remembered:
        return self._readings.remembered(path)

    # Keeping house

    def purge(self, now: datetime, *, keep_days: int, keep_copied_text_days: int) -> Purged:
        return self._retention.purge(now, keep_days=keep_days, keep_copied_text_days=keep_copied_text_days)

    def back_up(self, day: date) -> bool:
        return self._retention.back_up(day)

    def forget_everything(self) -> None:
        self._retention.forget_everything()
