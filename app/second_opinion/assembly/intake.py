"""From what the watcher found to a job on the queue."""

from collections.abc import Callable
from pathlib import Path

from second_opinion.assembly.engines import REMOTE
from second_opinion.assembly.seen import SeenInHistory
from second_opinion.domain.job import Job, Origin
from second_opinion.extraction.sandbox import SUFFIXES
from second_opinion.history.store import History
from second_opinion.settings import Settings, WatchedFolder
from second_opinion.watching.arrivals import Arrival, Watch
from second_opinion.watching.folders import FolderWatcher


def is_readable(path: Path) -> bool:
    """Whether a file is of a format that the readers know, by its name."""
    return path.suffix.lower() in SUFFIXES


def folder_of(path: Path, settings: Settings) -> WatchedFolder | None:
    """The innermost watched folder that holds a file."""
    holding = [folder for folder in settings.folders if path.is_relative_to(folder.path)]
    return max(holding, key=lambda folder: len(folder.path.parts), default=None)


def job_for(path: Path, origin: Origin, settings: Settings, sha256: str | None = None) -> Job:
    """The job for a file, with what the user said of the folder it lies in."""
    folder = folder_of(path, settings)
    remote = folder is not None and folder.remote and settings.model.remote is not None
    return Job(
        origin=origin,
        name=path.name,
        path=str(path),
        sha256=sha256,
        kind=folder.kind if folder else None,
        role=folder.role if folder else None,
        model=REMOTE if remote else None,
    )


def folder_watcher(settings: Settings, history: History, submit: Callable[[Job], object]) -> FolderWatcher:
    """A watcher over the folders of the settings that queues what arrives."""

    def arrived(arrival: Arrival) -> None:
        submit(job_for(arrival.path, Origin.FOLDER, settings, arrival.sha256))

    watches = [Watch(folder.path.expanduser(), folder.subfolders) for folder in settings.folders]
    return FolderWatcher(watches, is_readable, arrived, SeenInHistory(history))
