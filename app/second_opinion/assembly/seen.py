"""The watcher's memory of files, kept in the history."""

from pathlib import Path

from second_opinion.history.store import History


class SeenInHistory:
    """Fits ``watching.arrivals.SeenFiles`` to the history; a folder is noted like a file of size 0."""

    def __init__(self, history: History) -> None:
        self._history = history

    def is_seen(self, path: Path, size: int, mtime_ns: int) -> bool:
        known = self._history.seen(path)
        return known is not None and (known.size, known.mtime_ns) == (size, mtime_ns)

    def note_seen(self, path: Path, size: int, mtime_ns: int, sha256: str | None) -> None:
        self._history.note_seen(path, size, mtime_ns, sha256)

    def is_known_folder(self, folder: Path) -> bool:
        return self._history.seen(folder) is not None

    def note_folder(self, folder: Path) -> None:
        self._history.note_seen(folder, 0, 0, None)
