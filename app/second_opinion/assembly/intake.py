"""From what the watcher found to a job on the queue."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from second_opinion.domain.errors import UserError
from second_opinion.domain.job import Job, Origin
from second_opinion.extraction.formats import MAILBOX_SUFFIXES, SNIFF_BYTES, SUFFIXES, UNSURE_SUFFIXES
from second_opinion.extraction.spoken_marks import is_spoken
from second_opinion.history.store import History
from second_opinion.settings import Settings, WatchedFolder
from second_opinion.watching.arrivals import Arrival, Watch
from second_opinion.watching.folders import FolderWatcher
from second_opinion.watching.scan import files

AT_ONCE = 200
"""Documents that one wish may name; a folder with more was hardly meant."""


LOOKED_AT = 1000
"""Names in a folder that are looked at to tell whether it holds mail."""


def is_readable(path: Path) -> bool:
    """Whether a file is of a format that the readers know, by its name, or a mail in a Maildir, where names say nothing.

    Of data (JSON, XML) only transcripts and feeds are; a look at both ends of the file tells.
    """
    suffix = path.suffix.lower()
    return suffix in SUFFIXES or is_in_maildir(path) or (suffix in UNSURE_SUFFIXES and _is_spoken(path))


def _is_spoken(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(SNIFF_BYTES)
            file.seek(max(0, path.stat().st_size - SNIFF_BYTES))
            return is_spoken(start, file.read(SNIFF_BYTES))
    except OSError:  # gone again, or not ours to read
        return False


def is_in_maildir(path: Path) -> bool:
    """Whether a file is a delivered mail of a Maildir: in ``new`` or ``cur``, with ``tmp`` beside, where it was written."""
    return path.parent.name in {"new", "cur"} and path.parent.with_name("tmp").is_dir()


def holds_mail(folder: Path) -> bool:
    """Whether mail comes into a folder of this machine: it is a Maildir, or holds some, or mailbox files (mbox)."""
    try:
        inside = list(islice(folder.iterdir(), LOOKED_AT))
    except OSError:  # not there, no folder, or not ours to read
        return False
    files = any(one.suffix.lower() in MAILBOX_SUFFIXES and one.is_file() for one in inside)
    return files or any(_is_folder(one / "new") and _is_folder(one / "tmp") for one in (folder, *inside))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # it lies in a folder of somebody else's
        return False


def documents_in(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files that are meant by files and folders.

    Raises:
        UserError: they are more than anybody wants to have read at once.
    """
    found = tuple(islice(_documents(paths), AT_ONCE + 1))
    if len(found) > AT_ONCE:
        raise UserError(f"That is more than {AT_ONCE} documents; choose a smaller folder, or fewer files.")
    return found


def _documents(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from files(Watch(path), is_readable)
        else:
            yield path


def folder_of(path: Path, settings: Settings) -> WatchedFolder | None:
    """The innermost watched folder that holds a file."""
    holding = [folder for folder in settings.folders if path.is_relative_to(folder.place)]
    return max(holding, key=lambda folder: len(folder.place.parts), default=None)


def job_for(path: Path, origin: Origin, settings: Settings, sha256: str | None = None) -> Job:
    """The job for a file, with what the user said of the folder it lies in; which model judges is looked up when its turn comes."""
    folder = folder_of(path, settings)
    return Job(
        origin=origin,
        name=path.name,
        path=str(path),
        sha256=sha256,
        kind=folder.kind if folder else None,
        role=folder.role if folder else None,
    )


def folder_watcher(
    settings: Settings,
    history: History,
    submit: Callable[[Job], object],
    grew: Callable[[Path, int, str | None], bool],
) -> FolderWatcher:
    """A watcher over the folders of the settings that queues what arrives.

    Args:
        settings: the folders.
        history: what they held before.
        submit: takes each document as a job.
        grew: takes a file that has grown from so many bytes, and the reader's side in it; False where it is a document as a whole.
    """

    def arrived(arrival: Arrival) -> None:
        before = history.seen(arrival.path)
        folder = folder_of(arrival.path, settings)
        role = folder.role if folder else None
        if before is not None and before.size < arrival.size and grew(arrival.path, before.size, role):
            return
        submit(job_for(arrival.path, Origin.FOLDER, settings, arrival.sha256))

    watches = [Watch(folder.place, folder.subfolders) for folder in settings.folders]
    return FolderWatcher(watches, is_readable, arrived, history)
