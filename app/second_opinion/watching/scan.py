"""A look through a whole folder: what inotify lost, what came while we were not running, what a new folder holds already."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from second_opinion.watching.arrivals import SeenFiles, Watch, is_ignored
from second_opinion.watching.settle import look

Wanted = Callable[[Path], bool]


def files(watch: Watch, wanted: Wanted) -> Iterator[Path]:
    """The readable documents of a folder; links to folders are not followed."""
    for folder, subfolders, names in os.walk(watch.path):
        here = Path(folder)
        subfolders[:] = [name for name in subfolders if watch.subfolders and not is_ignored(here / name, watch.path)]
        for name in names:
            path = here / name
            if wanted(path) and not is_ignored(path, watch.path):
                yield path


def unseen(watch: Watch, wanted: Wanted, seen: SeenFiles) -> Iterator[Path]:
    """The files that are new or changed since they were noted.

    The first look at a folder notes everything in it and gives nothing: old documents are left alone.
    """
    first = not seen.is_known_folder(watch.path)
    for path in files(watch, wanted):
        current = look(path)
        if current is None or seen.is_seen(path, current.size, current.mtime_ns):
            continue
        if first:
            seen.note_seen(path, current.size, current.mtime_ns, None)
        else:
            yield path
    if first and watch.path.is_dir():
        seen.note_folder(watch.path)
