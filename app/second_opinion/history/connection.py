"""Connections to the database, one for each thread.

A connection of its own for every thread, not one behind a lock: in WAL mode a reader never waits for the writer, so the
window lists and searches while the dispatcher saves a long review. Writers queue up on SQLite's own lock, which also
holds between processes (the tray and the command line).
"""

import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from second_opinion.domain.errors import Bug, HistoryUnusable

BUSY_MS = 5000
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
CHECKED = "checked"
"""A file beside the database with the day on which all of it was last checked; gone after any sign of damage."""

Row = sqlite3.Row
Values = Sequence[object] | Mapping[str, object]

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk is full, so the history could not be written. Make some room and try again.",
    sqlite3.SQLITE_BUSY: "The history is in use by another program. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "The history is in use by another program. Try again in a moment.",
    sqlite3.SQLITE_READONLY: "The history cannot be written: its folder or disk is read-only.",
    sqlite3.SQLITE_IOERR: "The disk did not answer, so the history could not be reached. Check the drive and try again.",
    sqlite3.SQLITE_CANTOPEN: "The history could not be opened. Check that its folder is there and yours.",
    sqlite3.SQLITE_CORRUPT: "The history is damaged. Start the program again, and it is restored from the last backup.",
    sqlite3.SQLITE_NOTADB: "The history is damaged. Start the program again, and it is restored from the last backup.",
}
"""By SQLite's primary result code: what the user's world can do to a database."""


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 for errors that Python's own layer made."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


@contextmanager
def kindly() -> Iterator[None]:
    """Turn what the user's world did to the database into a sentence; mistakes of ours pass through as they are."""
    try:
        yield
    except sqlite3.Error as error:
        sentence = _SENTENCES.get(primary_code(error))
        if sentence is None:
            raise
        raise HistoryUnusable(sentence) from error


def connect(file: Path, journal: str = "wal") -> Database:
    """A connection set up as all of ours are.

    Any thread may close it: ``check_same_thread`` is off only for that.
    """
    raw = sqlite3.connect(file, timeout=BUSY_MS / 1000, check_same_thread=False)
    raw.row_factory = sqlite3.Row
    db = Database(raw, recursive_triggers=False, execute_plugins=False)
    try:
        raw.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA secure_delete = ON")
        # In WAL mode a killed program loses nothing with NORMAL, and a power cut at most the last moments.
        raw.execute(f"PRAGMA synchronous = {'NORMAL' if journal == 'wal' else 'FULL'}")
    except BaseException:
        raw.close()
        raise
    return db


class Connections:
    """Hands each thread its own connection; ``close`` closes them all."""

    def __init__(self, file: Path, journal: str) -> None:
        self.file = file
        self._journal = journal
        self._lock = threading.Lock()
        self._open: list[tuple[threading.Thread, Database]] = []
        self._local = threading.local()
        self._closed = False

    def get(self) -> Database:
        """This thread's connection."""
        if self._closed:
            raise Bug("the history was used after it was closed")
        db: Database | None = getattr(self._local, "db", None)
        if db is None:
            db = connect(self.file, self._journal)
            self._local.db = db
            self._keep(db)
        return db

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query. They are fetched at once: a half-read cursor would keep an old state alive."""
        with self._watched():
            return self.get().conn.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, if there is one."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first column of the first row; None where there is no row."""
        found = self.row(sql, values)
        return found[0] if found else None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing. It takes the write lock at once, so that what it reads stays true."""
        with self._watched():
            raw = self.get().conn
            if raw.in_transaction:
                yield raw  # part of the one that is open
                return
            raw.execute("BEGIN IMMEDIATE")
            try:
                yield raw
                raw.execute("COMMIT")
            except BaseException:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
                raise

    def close(self) -> None:
        with self._lock:
            self._closed = True
            for _, db in self._open:
                db.close()
            self._open.clear()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """As ``kindly``; and a sign of damage has the whole file checked, and restored, at the next start."""
        with kindly():
            try:
                yield
            except sqlite3.DatabaseError as error:
                if primary_code(error) in DAMAGED:
                    (self.file.parent / CHECKED).unlink(missing_ok=True)
                raise

    def _keep(self, db: Database) -> None:
        """Remember the connection, and close those of threads that have ended."""
        with self._lock:
            for thread, old in self._open:
                if not thread.is_alive():
                    old.close()
            self._open = [(thread, old) for thread, old in self._open if thread.is_alive()]
            self._open.append((threading.current_thread(), db))
