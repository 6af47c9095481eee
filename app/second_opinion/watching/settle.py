"""When a file is complete: nothing happened to it for a while, and two looks at it agree."""

from dataclasses import dataclass
from pathlib import Path

QUIET_SECONDS = 1.0
"""No event for so long. Browsers write to a partial file and rename it, so a complete file seldom sees a second event."""


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


class Settling:
    """Files that something happened to, until they are complete. Time is monotonic seconds, passed in."""

    def __init__(self, quiet_seconds: float = QUIET_SECONDS) -> None:
        self._quiet = quiet_seconds
        self._waiting: dict[Path, tuple[float, Look | None]] = {}

    def touched(self, path: Path, now: float) -> None:
        """Something happened to the file; a hundred touches are one file."""
        self._waiting[path] = (now, look(path))

    def complete(self, now: float) -> tuple[Path, ...]:
        """The files that are complete now; they are forgotten here. Files that are gone are forgotten too."""
        done = []
        for path, (since, seen) in list(self._waiting.items()):
            if now - since < self._quiet:
                continue
            current = look(path)
            if current is None:
                del self._waiting[path]
            elif current == seen and current.size > 0:
                del self._waiting[path]
                done.append(path)
            elif current != seen:
                self._waiting[path] = (now, current)
            elif now - since >= 10 * self._quiet:  # still empty: nobody is writing to it
                del self._waiting[path]
        return tuple(done)

    def next_due(self, now: float) -> float | None:
        """Seconds until a file may be complete, None when none waits."""
        if not self._waiting:
            return None
        oldest = min(since for since, _ in self._waiting.values())
        return max(0.05, oldest + self._quiet - now)
