"""The durable queue: what waits to be read survives any kill.

A job stays in the table while it runs, marked with the process that runs it, and leaves it in the same breath as its
review is closed. A program that is killed leaves a marked job behind, and ``recover`` puts it back.
"""

import hashlib
import sqlite3
from dataclasses import replace
from datetime import datetime

from pydantic import TypeAdapter

from second_opinion.domain.job import Job, Origin
from second_opinion.domain.stored import Status
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp
from second_opinion.history.owner import Owner

JOB = TypeAdapter(Job)
QUIET = frozenset({Origin.FOLDER, Origin.CLIPBOARD})
"""Origins that nobody waits for: the same content is read once."""
UNFINISHED = "The review was stopped before it was finished."


class Queue:
    """Jobs in the order they are done: those that somebody asked for first, then the oldest."""

    def __init__(self, connections: Connections, owner: Owner) -> None:
        self._db = connections
        self._owner = owner

    def enqueue(self, job: Job, now: datetime) -> int | None:
        """Put a job on the queue; None for a watched or copied one whose content waits or was reviewed already."""
        job = replace(job, id=0, attempts=0, sha256=job.sha256 or _hash_of_text(job))
        with self._db.writing() as db:
            if job.origin in QUIET and (_is_known(db, job.sha256) or _joins_waiting(db, job)):
                return None
            cursor = db.execute(
                "INSERT INTO jobs (rank, origin, path, sha256, queued_at, body) VALUES (?, ?, ?, ?, ?, ?)",
                (int(job.origin is not Origin.ASKED), job.origin, job.path, job.sha256, stamp(now), _body(job)),
            )
            return cursor.lastrowid

    def claim(self, now: datetime) -> Job | None:
        """Take the next job and mark it as running here; None when nothing waits."""
        if self._db.row("SELECT 1 FROM jobs LIMIT 1") is None:
            return None
        return self._take(now) or (self._take(now) if self.recover() else None)

    def release(self, job_id: int) -> None:
        """Put a job back; the attempt counts."""
        with self._db.writing() as db:
            db.execute(
                "UPDATE jobs SET state = 'waiting', owner_pid = NULL, owner_started = NULL WHERE id = ?", (job_id,)
            )

    def finish(self, job_id: int) -> None:
        """Take a job off the queue. A review of it that never became whole is closed as it is."""
        with self._db.writing() as db:
            db.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
            _close(db, "job_id = ?", (job_id,))

    drop = finish
    """A job that the user takes back leaves the queue the same way."""

    def recover(self) -> int:
        """Put back what processes that are gone were doing; how many jobs that was.

        Reviews that such a process made without a job (on the command line) are closed as they are.
        """
        with self._db.writing() as db:
            lost = [
                row["id"]
                for row in db.execute(
                    "SELECT id, owner_pid, owner_started FROM jobs WHERE state = 'running'"
                ).fetchall()
                if self._is_lost(row)
            ]
            for job_id in lost:
                self.release(job_id)
            reading = db.execute(
                "SELECT id, owner_pid, owner_started FROM reviews"
                " WHERE status = ? AND NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.id = reviews.job_id)",
                (Status.READING,),
            ).fetchall()
            for row in reading:
                if self._is_lost(row):
                    _close(db, "id = ?", (row["id"],))
            return len(lost)

    def waiting(self) -> int:
        """How many jobs wait; one that runs does not."""
        return int(self._db.value("SELECT count(*) FROM jobs WHERE state = 'waiting'"))

    def _take(self, now: datetime) -> Job | None:
        with self._db.writing() as db:
            row = db.execute(
                "UPDATE jobs SET state = 'running', attempts = attempts + 1, claimed_at = ?, owner_pid = ?, owner_started = ?"
                " WHERE id = (SELECT id FROM jobs WHERE state = 'waiting' ORDER BY rank, id LIMIT 1)"
                " RETURNING id, attempts, sha256, body",
                (stamp(now), self._owner.pid, self._owner.started),
            ).fetchone()
        if row is None:
            return None
        return replace(JOB.validate_json(row["body"]), id=row["id"], attempts=row["attempts"], sha256=row["sha256"])

    def _is_lost(self, row: sqlite3.Row) -> bool:
        owner = Owner(row["owner_pid"], row["owner_started"])
        return owner != self._owner and not owner.alive


def _is_known(db: sqlite3.Connection, sha256: str | None) -> bool:
    """Whether this content waits, is being read, or was reviewed: also when its review lies in the trash."""
    if sha256 is None:
        return False
    return bool(
        db.execute(
            "SELECT 1 FROM jobs WHERE sha256 = :sha256 UNION ALL SELECT 1 FROM reviews WHERE sha256 = :sha256 LIMIT 1",
            {"sha256": sha256},
        ).fetchone()
    )


def _joins_waiting(db: sqlite3.Connection, job: Job) -> bool:
    """Whether a job for the same file waits: it will read the file as it is then, so it takes over the new content's hash."""
    joined = db.execute(
        "UPDATE jobs SET sha256 = ? WHERE path = ? AND state = 'waiting' AND origin = ?",
        (job.sha256, job.path, job.origin),
    )
    return joined.rowcount > 0


def _close(db: sqlite3.Connection, where: str, values: tuple[int]) -> None:
    """A review that was being read keeps what it has; only a whole one counts as read."""
    db.execute(
        f"UPDATE reviews SET status = iif(whole, '{Status.READ}', '{Status.NOT_READ}'),"  # noqa: S608 - our own words
        f" reason = iif(whole, reason, '{UNFINISHED}') WHERE status = '{Status.READING}' AND {where}",
        values,
    )


def _hash_of_text(job: Job) -> str | None:
    return None if job.text is None else hashlib.sha256(job.text.encode("utf-8", "surrogatepass")).hexdigest()


def _body(job: Job) -> str:
    return JOB.dump_json(job).decode()
