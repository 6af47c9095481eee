"""When a file is complete: nothing happened to it for a while, and two looks at it agree."""

from dataclasses import dataclass
from pathlib import Path

QUIET_SECONDS = 1.0
"""No event for so long after one that may be of many (a write)."""
CLOSED_SECONDS = 0.1
"""Shorter after the writer closed the file or renamed it into place, as browsers and office programs do: it is complete then."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a file saw."""

    size: int
    mtime_ns: int


def look(path: Path) -> Look | None:
    """Size and time of change of a regular file, None when there is none (any more)."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Look(status.st_size, status.st_mtime_ns) if path.is_file() else None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file that is not known to be complete: when something happened last, how long to wait from then, what was seen."""

    since: float
    quiet: float
    seen: Look | None

    @property
    def due(self) -> float:
        return self.since + self.quiet


class Settling:
    """Files that something happened to, until they are complete. Time is monotonic seconds, passed in."""

    def __init__(self, quiet_seconds: float = QUIET_SECONDS, closed_seconds: float = CLOSED_SECONDS) -> None:
        self._quiet = quiet_seconds
        self._closed = closed_seconds
        self._waiting: dict[Path, _Waiting] = {}

    def touched(self, path: Path, now: float, *, closed: bool = False) -> None:
        """Something happened to the file; a hundred touches are one file. ``closed``: its writer is done with it."""
        self._waiting[path] = _Waiting(now, self._closed if closed else self._quiet, look(path))

    def complete(self, now: float) -> tuple[Path, ...]:
        """The files that are complete now; they are forgotten here. Files that are gone are forgotten too."""
        done = []
        for path, waiting in list(self._waiting.items()):
            if now < waiting.due:
                continue
            current = look(path)
            if current is None:
                del self._waiting[path]
            elif current != waiting.seen:
                self._waiting[path] = _Waiting(now, self._quiet, current)
            elif current.size > 0:
                del self._waiting[path]
                done.append(path)
            elif now - waiting.since >= 10 * self._quiet:  # still empty: nobody is writing to it
                del self._waiting[path]
        return tuple(done)

    def next_due(self, now: float) -> float | None:
        """Seconds until a file may be complete, None when none waits."""
        if not self._waiting:
            return None
        return max(0.05, min(waiting.due for waiting in self._waiting.values()) - now)
