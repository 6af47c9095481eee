"""A real, small memory of files, and a watcher that is always stopped."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from second_opinion.watching.arrivals import Arrival, Watch
from second_opinion.watching.folders import FolderWatcher
from second_opinion.watching.settle import Settling


class Notebook:
    """Files seen so far, in memory."""

    def __init__(self) -> None:
        self.files: dict[Path, tuple[int, int]] = {}
        self.folders: set[Path] = set()

    def is_seen(self, path: Path, size: int, mtime_ns: int) -> bool:
        return self.files.get(path) == (size, mtime_ns)

    def note_seen(self, path: Path, size: int, mtime_ns: int, sha256: str | None) -> None:
        del sha256
        self.files[path] = (size, mtime_ns)

    def is_known_folder(self, folder: Path) -> bool:
        return folder in self.folders

    def note_folder(self, folder: Path) -> None:
        self.folders.add(folder)


Start = Callable[..., "queue.SimpleQueue[Arrival]"]


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def watching(notebook: Notebook) -> Iterator[Start]:
    """Start watching folders; gives the queue on which arrivals come."""
    started: list[FolderWatcher] = []

    def start(*folders: Path) -> "queue.SimpleQueue[Arrival]":
        arrivals: queue.SimpleQueue[Arrival] = queue.SimpleQueue()
        for folder in folders:
            notebook.note_folder(folder)
        watcher = FolderWatcher(
            [Watch(folder) for folder in folders],
            lambda path: path.suffix in {".txt", ".pdf"},
            arrivals.put,
            notebook,
            settling=Settling(quiet_seconds=0.1),
        )
        watcher.start()
        started.append(watcher)
        return arrivals

    yield start
    for watcher in started:
        watcher.stop()
