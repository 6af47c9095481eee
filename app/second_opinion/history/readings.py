"""What the user said of folders, senders and his own names: said once, in the window, and held to from then on."""

from collections.abc import Collection
from pathlib import Path

from second_opinion.domain.document import Kind
from second_opinion.domain.remembered import ReadAs, Remembered, Source, Whence
from second_opinion.history.connection import Connections, Row


class Readings:
    """One row a folder or sender, one a name; what the settings say of a watched folder goes before it."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def of(self, source: Source) -> ReadAs | None:
        """What was said of this folder or sender."""
        row = self._db.row("SELECT kind, role FROM readings WHERE whence = ? AND value = ?", _key(source))
        return _read_as(row) if row else None

    def set(self, source: Source, wanted: ReadAs | None) -> None:
        """Hold to it from now on; None: each document is recognised again."""
        with self._db.writing() as db:
            if wanted is None:
                db.execute("DELETE FROM readings WHERE whence = ? AND value = ?", _key(source))
            else:
                db.execute(
                    "INSERT OR REPLACE INTO readings (whence, value, kind, role) VALUES (?, ?, ?, ?)",
                    (*_key(source), wanted.kind, wanted.role),
                )

    def names(self) -> frozenset[str]:
        """The names by which the user goes in contracts, as ``name_key`` gives them."""
        return frozenset(row["name"] for row in self._db.rows("SELECT name FROM own_names"))

    def set_names(self, own: Collection[str], others: Collection[str]) -> None:
        """These are the user's names, and those are not."""
        with self._db.writing() as db:
            db.executemany("DELETE FROM own_names WHERE name = ?", [(name,) for name in others])
            db.executemany("INSERT OR IGNORE INTO own_names (name) VALUES (?)", [(name,) for name in own])

    def remembered(self, path: str | None) -> Remembered:
        """All that may bear on a document, before anybody has looked into it."""
        folder = self.of(Source(Whence.FOLDER, str(Path(path).parent))) if path else None
        rows = self._db.rows("SELECT value, kind, role FROM readings WHERE whence = ?", (Whence.SENDER,))
        return Remembered(folder, {row["value"]: _read_as(row) for row in rows}, tuple(sorted(self.names())))


def _key(source: Source) -> tuple[str, str]:
    return (source.whence, source.value)


def _read_as(row: Row) -> ReadAs:
    return ReadAs(Kind(row["kind"]), row["role"])
