"""What is kept for how long, and forgetting for good.

A deleted row leaves its words in the full-text index, in the write-ahead log and in the backups. "Delete" means all of
them here.
"""

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from second_opinion.domain.job import Origin
from second_opinion.domain.stored import Status
from second_opinion.history.backups import Backups
from second_opinion.history.connection import Connections, kindly
from second_opinion.history.moments import stamp

TRASH = timedelta(days=1)
"""How long a deleted review can be brought back."""
MERGE_PAGES = 500
"""Pages of the full-text index rewritten in one transaction, so that nobody else waits for more than a moment."""


@dataclass(frozen=True, slots=True)
class Purged:
    """How many reviews were removed, and how many copied texts."""

    reviews: int
    texts: int


class Retention:
    """Removes what is older than the user wants to keep."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def purge(self, now: datetime, *, keep_days: int, keep_copied_text_days: int) -> Purged:
        """Remove reviews older than ``keep_days``, what lies in the trash, and copied text after its own days."""
        oldest = stamp(now - timedelta(days=keep_days))
        with self._db.writing() as db:
            reviews = db.execute(
                "DELETE FROM reviews WHERE status <> ? AND (reviewed_at < ? OR deleted_at < ?)",
                (Status.READING, oldest, stamp(now - TRASH)),
            ).rowcount
            texts = db.execute(
                "UPDATE texts SET text = NULL, parts = '[]' WHERE text IS NOT NULL AND review_id IN"
                " (SELECT id FROM reviews WHERE origin = ? AND status <> ? AND reviewed_at < ?)",
                (Origin.CLIPBOARD, Status.READING, stamp(now - timedelta(days=keep_copied_text_days))),
            ).rowcount
            _purge_opinions(db, oldest)
        if reviews or texts:
            self._merge()
        return Purged(reviews, texts)

    def back_up(self, day: date) -> bool:
        """Make the day's copy, once; True when it was made now."""
        with kindly():
            return Backups(self._db.file).make(self._db.get().conn, day)

    def forget_everything(self) -> None:
        """Remove every review, text, verdict, waiting document and answer, what was said of folders, senders and names, the backups, and their traces on the disk.

        What the watched folders held stays noted, for files that are still there: otherwise every old document in them
        would be read anew.
        """
        with self._db.writing() as db:
            for table in (
                "jobs",
                "reviews",
                "verdicts",
                "silences",
                "allowed",
                "briefs",
                "toasts",
                "shown",
                "answers",
                "readings",
                "own_names",
            ):
                db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
            gone = [
                row["path"]
                for row in db.execute("SELECT path FROM seen_files").fetchall()
                if not Path(row["path"]).exists()
            ]
            db.executemany("DELETE FROM seen_files WHERE path = ?", [(path,) for path in gone])
            db.execute("INSERT INTO search (search) VALUES ('rebuild')")
            db.execute("INSERT INTO search (search) VALUES ('optimize')")
        Backups(self._db.file).forget()
        with kindly():
            raw = self._db.get().conn
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            raw.execute("VACUUM")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _merge(self) -> None:
        """Rewrite the full-text index without the words of deleted rows, a little at a time, and empty the log."""
        pages = -MERGE_PAGES  # negative: begin a merge of everything; positive: go on with it
        while True:
            with self._db.writing() as db:
                before = db.total_changes
                db.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))
                done = db.total_changes - before < 2  # SQLite's documented sign that there was nothing left to merge
            if done and pages > 0:
                break
            pages = MERGE_PAGES
        with kindly():
            self._db.get().conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _purge_opinions(db: sqlite3.Connection, oldest: str) -> None:
    """What was said of, or shown from, families that are gone; what the user silenced stays silent."""
    for table, moment in (("verdicts", "decided_at"), ("shown", "shown_at")):
        db.execute(
            f"DELETE FROM {table} WHERE {moment} < ? AND NOT EXISTS"  # noqa: S608 - names of ours
            f" (SELECT 1 FROM reviews WHERE reviews.path = {table}.path OR reviews.sha256 = {table}.sha256)",
            (oldest,),
        )
    db.execute("DELETE FROM toasts WHERE shown_at < ?", (oldest,))
