"""Opening the database: made private, probed, checked, brought up to date, and restored where it is damaged."""

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from second_opinion.domain.errors import HistoryUnusable
from second_opinion.history.backups import Backups
from second_opinion.history.connection import CHECKED, DAMAGED, connect, kindly, primary_code
from second_opinion.history.migrations import MIGRATIONS, newer_steps

log = logging.getLogger(__name__)

FILE = "history.db"


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that is ready. ``notice`` is a sentence to show when it had to be restored."""

    file: Path
    journal: str
    notice: str | None


def open_database(folder: Path, today: date | None = None) -> Opened:
    """Make the database ready; one program at a time does this.

    The whole file is checked on its first opening of a day, and after any sign of damage: with 500 MB (100,000 findings)
    that takes 0.6 s, which the command line should not pay each time. Without ``today`` it is checked always.

    Raises:
        HistoryUnusable: written by a newer program, or the folder cannot be used.
    """
    file = folder / FILE
    with kindly(), _alone(folder):
        notice = None
        if _is_damaged(file, thorough=not _was_checked(folder, today)):
            notice = _restore(file)
        journal = _prepare(file)
        if today is not None:
            (folder / CHECKED).write_text(today.isoformat(), encoding="ascii")
    return Opened(file, journal, notice)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other programs out while the database is checked and brought up to date.

    A small database is the lock: SQLite's locks work on every system, and the system lets go of them when we die.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)  # it may have been there before, with other permissions
        _make_private(folder / "opening.lock")
    except OSError as error:
        raise HistoryUnusable(f"The history cannot be kept in {folder}: {error.strerror}. Check the folder.") from error
    with closing(sqlite3.connect(folder / "opening.lock", timeout=30, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _make_private(file: Path) -> None:
    """Make an empty file that only its owner can read; SQLite gives -wal and -shm the permissions of their database."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _was_checked(folder: Path, today: date | None) -> bool:
    try:
        return today is not None and (folder / CHECKED).read_text(encoding="ascii") == today.isoformat()
    except (OSError, UnicodeDecodeError):
        return False


def _is_damaged(file: Path, *, thorough: bool) -> bool:
    if not file.exists():
        return False
    try:
        with closing(connect(file)) as db:
            if not thorough:
                db.conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                return False
            answers = [row[0] for row in db.conn.execute("PRAGMA quick_check(1)")]
    except sqlite3.DatabaseError as error:
        if primary_code(error) in DAMAGED:
            return True
        raise
    return answers != ["ok"]


def _restore(file: Path) -> str:
    """Keep the damaged database aside and put the newest sound backup in its place; killed half-way, it is done again."""
    aside = _keep_aside(file)
    log.error("the history was damaged; a copy lies in %s", aside)
    for backup in Backups(file).newest_first():
        if _is_damaged(backup.file, thorough=True):
            continue
        Backups(file).restore(backup)
        return (
            f"The history was damaged and has been restored from the backup of {backup.day:%d %B %Y}. "
            f"The damaged file is kept as {aside.name}."
        )
    file.unlink()
    return f"The history was damaged and there was no backup, so a new one was begun. The damaged file is kept as {aside.name}."


def _keep_aside(file: Path) -> Path:
    number = 1
    while (aside := file.with_name(f"damaged-{number}.db")).exists():
        number += 1
    shutil.copy(file, aside)
    for ending in ("-wal", "-shm"):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside


def _prepare(file: Path) -> str:
    """Choose the journal and apply what is new in the shape of the database."""
    _make_private(file)
    with closing(connect(file)) as db:
        if newer_steps(db):
            raise HistoryUnusable(
                "The history was written by a newer version of Second Opinion. Install the newer version, "
                f"or move {file} away to begin a new history."
            )
    journal = "wal" if _wal_works(file) else "delete"
    with closing(connect(file, journal)) as db:
        if journal == "delete":
            db.conn.execute("PRAGMA journal_mode = DELETE")
        _migrate(db)
    return journal


def _wal_works(file: Path) -> bool:
    """Try a write: some file systems (network drives, NTFS through some drivers) agree to WAL and fail at the first one."""
    try:
        with closing(connect(file)) as db:
            if db.conn.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
                return False
            version = db.conn.execute("PRAGMA user_version").fetchone()[0]
            db.conn.execute("BEGIN IMMEDIATE")
            db.conn.execute(f"PRAGMA user_version = {version}")
            db.conn.execute("COMMIT")
            return True
    except sqlite3.OperationalError as error:
        if primary_code(error) == sqlite3.SQLITE_FULL:
            raise
        log.info("the write-ahead log does not work here (%s); going on without it", error)
        return False


def _migrate(db: Database) -> None:
    """All new steps in one transaction: a program that is killed half-way leaves the old shape, whole."""
    if not MIGRATIONS.pending(db):
        return
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        MIGRATIONS.apply(db)
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.execute("ROLLBACK")
        raise
