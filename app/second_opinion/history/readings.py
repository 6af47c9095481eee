"""As what the documents of a folder are to be read: said once, in the window, and held to from then on."""

from pathlib import Path

from second_opinion.domain.document import Kind
from second_opinion.domain.stored import ReadAs
from second_opinion.history.connection import Connections


class Readings:
    """One row a folder; what the settings say of a watched folder goes before it."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def of(self, folder: Path) -> ReadAs | None:
        """What was said of this folder; a folder inside it is another one."""
        row = self._db.row("SELECT kind, role FROM readings WHERE folder = ?", (str(folder),))
        return ReadAs(Kind(row["kind"]), row["role"]) if row else None

    def set(self, folder: Path, wanted: ReadAs | None) -> None:
        """Hold to it from now on; None: each document is recognised again."""
        with self._db.writing() as db:
            if wanted is None:
                db.execute("DELETE FROM readings WHERE folder = ?", (str(folder),))
            else:
                db.execute(
                    "INSERT OR REPLACE INTO readings (folder, kind, role) VALUES (?, ?, ?)",
                    (str(folder), wanted.kind, wanted.role),
                )
