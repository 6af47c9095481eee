"""Three daily copies of the database, made while it is in use."""

import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from second_opinion.domain.job import Origin

log = logging.getLogger(__name__)

KEPT = 3


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy."""

    day: date
    file: Path


class Backups:
    """The copies beside a database."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._folder = file.parent / "backups"

    def newest_first(self) -> Iterator[Backup]:
        """The copies there are."""
        for file in sorted(self._folder.glob("history-*.db"), reverse=True):
            if found := re.fullmatch(r"history-(\d{4}-\d\d-\d\d)\.db", file.name):
                yield Backup(date.fromisoformat(found[1]), file)

    def make(self, source: sqlite3.Connection, day: date) -> bool:
        """Copy the database unless that day's copy is there; True when a copy was made.

        Copied (clipboard) text stays out: it is promised to be kept for a day, and copies live longer.
        """
        target = self._folder / f"history-{day}.db"
        if target.exists():
            return False
        self._folder.mkdir(mode=0o700, exist_ok=True)
        draft = target.with_suffix(".new")
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.execute("PRAGMA secure_delete = ON")
            _drop_copied_text(copy)
        draft.replace(target)
        for old in list(self.newest_first())[KEPT:]:
            old.file.unlink()
        return True

    def restore(self, backup: Backup) -> None:
        """Put a copy in the database's place, whole or not at all."""
        draft = self._file.with_suffix(".restored")
        shutil.copy(backup.file, draft)
        draft.chmod(0o600)
        draft.replace(self._file)

    def forget(self) -> None:
        """Delete every copy, and every damaged database that was kept aside."""
        shutil.rmtree(self._folder, ignore_errors=True)
        for aside in self._file.parent.glob("damaged-*"):
            aside.unlink()


def _drop_copied_text(copy: sqlite3.Connection) -> None:
    dropped = copy.execute(
        "UPDATE texts SET text = NULL, parts = '[]' WHERE text IS NOT NULL"
        " AND review_id IN (SELECT id FROM reviews WHERE origin = ?)",
        (Origin.CLIPBOARD,),
    )
    copy.execute("DELETE FROM jobs WHERE origin = ?", (Origin.CLIPBOARD,))
    if dropped.rowcount:
        copy.execute("INSERT INTO search (search) VALUES ('optimize')")
