"""Which model judges a document, by what the user said of the folder it lies in.

It is looked up when the document's turn comes, not when it is queued: what waits in a folder that no remote model may read
any more stays on this machine.
"""

from collections.abc import Callable
from pathlib import Path

from second_opinion.assembly.intake import folder_of
from second_opinion.domain.engine import NO_MODEL, REMOTE
from second_opinion.domain.job import Job
from second_opinion.settings import Settings, WatchedFolder


def judge_of(job: Job, settings: Settings, is_here: Callable[[str], bool]) -> str | None:
    """A model's id, "none" for the rules alone, "remote", or None for this machine's usual model.

    What the job itself names goes first, but a document leaves this machine by its folder's leave alone.

    Args:
        job: the document.
        settings: the user's folders, as they are now.
        is_here: whether a model is on this machine; in place of one that is not, the usual one judges.
    """
    if job.model is not None and job.model != REMOTE:
        return job.model
    place = _place(job)
    folder = folder_of(place, settings) if place else None
    if place is None or folder is None:
        return None
    if folder.model is not None:
        return folder.model if folder.model == NO_MODEL or is_here(folder.model) else None
    return REMOTE if settings.model.remote is not None and may_leave(place, settings) else None


def may_leave(place: Path, settings: Settings) -> bool:
    """Whether a remote model may read a file: both the folder that names it and the one it really lies in must allow it."""
    named, real = folder_of(place, settings), _real_folder(place, settings)
    return named is not None and named.remote and real is not None and real.remote


def missing_models(settings: Settings, is_here: Callable[[str], bool]) -> tuple[WatchedFolder, ...]:
    """The folders whose own model is not on this machine."""
    own = [folder for folder in settings.folders if folder.model not in {None, NO_MODEL}]
    return tuple(folder for folder in own if folder.model is not None and not is_here(folder.model))


def _place(job: Job) -> Path | None:
    where = job.within or job.path
    return Path(where) if where else None


def _real_folder(place: Path, settings: Settings) -> WatchedFolder | None:
    """The innermost watched folder around the file itself, whatever links and spellings lead to either."""
    for parent in place.resolve().parents:
        for folder in settings.folders:
            if _is_same(parent, folder.place):
                return folder
    return None


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
