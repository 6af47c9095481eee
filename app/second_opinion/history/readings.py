"""What the user said of folders, senders and his own names: said once, in the window, and held to from then on."""

from collections.abc import Collection
from pathlib import Path

from second_opinion.domain.document import Kind
from second_opinion.domain.remembered import ReadAs, Remembered, Source, Whence, name_key
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

    def all(self) -> tuple[tuple[Source, ReadAs], ...]:
        """All that was said: of senders, then of folders."""
        rows = self._db.rows("SELECT whence, value, kind, role FROM readings ORDER BY whence DESC, value")
        return tuple((Source(Whence(row["whence"]), row["value"]), _read_as(row)) for row in rows)

    def names(self) -> frozenset[str]:
        """The names by which the user goes in contracts, as ``name_key`` gives them."""
        return frozenset(row["name"] for row in self._db.rows("SELECT name FROM own_names"))

    def spelled_names(self) -> tuple[str, ...]:
        """The same as they were spelled where the user said that they are his."""
        return tuple(row[0] for row in self._db.rows("SELECT coalesce(spelled, name) FROM own_names ORDER BY name"))

    def set_names(self, own: Collection[str], others: Collection[str]) -> None:
        """These are the user's names, and those are not; in any spelling."""
        with self._db.writing() as db:
            db.executemany("DELETE FROM own_names WHERE name = ?", [(name_key(name),) for name in others])
            db.executemany(
                "INSERT OR IGNORE INTO own_names (name, spelled) VALUES (?, ?)",
                [(name_key(name), name) for name in own],
            )

    def remembered(self, path: str | None) -> Remembered:
        """All that may bear on a document, before anybody has looked into it."""
        folder = self.of(Source(Whence.FOLDER, str(Path(path).parent))) if path else None
        rows = self._db.rows("SELECT value, kind, role FROM readings WHERE whence = ?", (Whence.SENDER,))
        return Remembered(folder, {row["value"]: _read_as(row) for row in rows}, tuple(sorted(self.names())))


def _key(source: Source) -> tuple[str, str]:
    return (source.whence, source.value)


def _read_as(row: Row) -> ReadAs:
    return ReadAs(Kind(row["kind"]), row["role"])
