"""What the watched folders held at the last look; implements watching's ``SeenFiles``."""

from dataclasses import dataclass
from pathlib import Path

from second_opinion.history.connection import Connections


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as it was: ``size`` in bytes, ``mtime_ns`` its time of change; the hash where its content was read."""

    size: int
    mtime_ns: int
    sha256: str | None


class Baseline:
    """The files and folders known from earlier looks."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def seen(self, path: Path) -> SeenFile | None:
        row = self._db.row("SELECT size, mtime_ns, sha256 FROM seen_files WHERE path = ?", (str(path),))
        return SeenFile(row["size"], row["mtime_ns"], row["sha256"]) if row else None

    def is_seen(self, path: Path, size: int, mtime_ns: int) -> bool:
        """Whether the file was there, with this size and time of change, at an earlier look."""
        known = self.seen(path)
        return known is not None and (known.size, known.mtime_ns) == (size, mtime_ns)

    def note_seen(self, path: Path, size: int, mtime_ns: int, sha256: str | None) -> None:
        with self._db.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO seen_files (path, size, mtime_ns, sha256) VALUES (?, ?, ?, ?)",
                (str(path), size, mtime_ns, sha256),
            )

    def is_known_folder(self, folder: Path) -> bool:
        """Whether everything in the folder was noted once: until then nothing in it is new."""
        return self._db.row("SELECT 1 FROM seen_folders WHERE path = ?", (str(folder),)) is not None

    def note_folder(self, folder: Path) -> None:
        with self._db.writing() as db:
            db.execute("INSERT OR IGNORE INTO seen_folders (path) VALUES (?)", (str(folder),))
