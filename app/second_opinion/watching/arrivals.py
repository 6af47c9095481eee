"""What the watcher hands out, and what it needs to know of files seen before."""

import fnmatch
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from second_opinion.watching.trouble import Looked


@dataclass(frozen=True, slots=True)
class Watch:
    """A folder to watch."""

    path: Path
    subfolders: bool = True


@dataclass(frozen=True, slots=True)
class Arrival:
    """A complete file with new content."""

    path: Path
    sha256: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a folder, mostly that it is not watched, in one sentence; of a mailbox also as what it is, for other words."""

    path: Path
    sentence: str
    looked: Looked | None = None
    is_watched: bool = False  # all the same


class SeenFiles(Protocol):
    """The files known from earlier looks; the history keeps them."""

    def is_seen(self, path: Path, size: int, mtime_ns: int) -> bool:
        """Whether the file was there, with this size and time of change, at an earlier look."""
        ...

    def note_seen(self, path: Path, size: int, mtime_ns: int, sha256: str | None) -> None: ...

    def is_known_folder(self, folder: Path) -> bool:
        """Whether a baseline of the folder was taken: until then nothing in it is new."""
        ...

    def note_folder(self, folder: Path) -> None: ...


IGNORED = (
    "~$*",
    ".*",
    "*~",
    "*.tmp",
    "*.part",
    "*.crdownload",
    "*.partial",
    "*.download",
    "*.swp",
    "4913",
    "Thumbs.db",
    "desktop.ini",
)
"""Editors', browsers' and office programs' own files (dotfiles include ``.~lock.x#``, ``.goutputstream-x``, ``._x``)."""


def is_ignored(path: Path, root: Path) -> bool:
    """Whether a file, or a folder between it and the watched one, is somebody's temporary or hidden one."""
    try:
        names = path.relative_to(root).parts
    except ValueError:
        return True
    return any(fnmatch.fnmatchcase(name, pattern) for name in names for pattern in IGNORED)


def content_hash(path: Path) -> str:
    """SHA-256 of the bytes of a file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
