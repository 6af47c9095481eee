"""Times the steps of a review."""

import time

from second_opinion.domain.review import Timing

BETWEEN_SNAPSHOTS = 0.25
"""Seconds: a window that is redrawn more often only flickers."""


class Stopwatch:
    """Milliseconds since the document began to be read, ``extract_ms`` of which are over already."""

    def __init__(self, extract_ms: float) -> None:
        self._extract = extract_ms
        self._begun = time.perf_counter()
        self._rules = 0.0
        self._first: float | None = None
        self._judging: float | None = None
        self._last_snapshot = self._begun

    def rules_done(self) -> None:
        self._rules = self._since_begun()

    def judging_begins(self) -> None:
        self._judging = time.perf_counter()

    def is_time(self) -> bool:
        """Whether the next snapshot is due."""
        return time.perf_counter() - self._last_snapshot >= BETWEEN_SNAPSHOTS

    def shows(self, *, findings: bool) -> None:
        """A snapshot is about to be shown."""
        self._last_snapshot = time.perf_counter()
        if findings and self._first is None:
            self._first = self._extract + self._since_begun()

    def timing(self) -> Timing:
        judged = (time.perf_counter() - self._judging) * 1000 if self._judging is not None else 0.0
        return Timing(
            extract=round(self._extract, 1),
            rules=round(self._rules, 1),
            first_finding=None if self._first is None else round(self._first, 1),
            judge=round(judged, 1),
            total=round(self._extract + self._since_begun(), 1),
        )

    def _since_begun(self) -> float:
        return (time.perf_counter() - self._begun) * 1000
