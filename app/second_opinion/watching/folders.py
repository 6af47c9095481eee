"""Watches folders: events where the system gives them, a look through everything where it may have lost some."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from second_opinion.watching.arrivals import Arrival, Problem, SeenFiles, Watch, content_hash, is_ignored
from second_opinion.watching.scan import Wanted, unseen
from second_opinion.watching.settle import Settling, look

log = logging.getLogger(__name__)

RESCAN_SECONDS = 600.0
HEALTH_SECONDS = 30.0
SLEEP_GAP_SECONDS = 90.0
"""A wait that took this much longer than asked means that the machine slept: events of that time are gone."""
TELLING = FileCreatedEvent | FileModifiedEvent | FileClosedEvent | FileMovedEvent
"""Opened and closed-without-writing events come for our own reads too: reacting to them would be a loop."""
CLOSING = FileClosedEvent | FileMovedEvent
"""After these the file is whole."""


class Clock(Protocol):
    """Monotonic seconds; advances while the machine sleeps."""

    def __call__(self) -> float: ...


@dataclass(frozen=True, slots=True)
class _Touch:
    """Something happened to a file; ``closed`` when its writer is done with it."""

    path: Path
    closed: bool


class FolderWatcher:
    """Calls ``arrived`` for every new complete document, on this watcher's own thread.

    Args:
        watches: the folders.
        wanted: whether a file is of a format that can be read.
        arrived: called with each arrival.
        seen: what is known of earlier looks.
        clock: seconds that go on while the machine sleeps.
        settling: when a file counts as complete.
    """

    def __init__(
        self,
        watches: Sequence[Watch],
        wanted: Wanted,
        arrived: Callable[[Arrival], None],
        seen: SeenFiles,
        clock: Clock = time.time,
        settling: Settling | None = None,
    ) -> None:
        self._watches = tuple(watches)
        self._wanted = wanted
        self._arrived = arrived
        self._seen = seen
        self._clock = clock
        self._settling = settling or Settling()
        self._touched: queue.SimpleQueue[_Touch | None] = queue.SimpleQueue()
        self._observer: BaseObserver = Observer()
        self._observed: dict[Watch, ObservedWatch] = {}
        self._problems: dict[Watch, Problem] = {}
        self._overflow = _OverflowAlarm()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="folders", daemon=True)

    def start(self) -> None:
        self._overflow.attach()
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._touched.put(None)
        if self._thread.is_alive():
            self._thread.join()
        self._overflow.detach()

    def problems(self) -> tuple[Problem, ...]:
        """The folders that are not watched now."""
        return tuple(self._problems.values())

    def _serve(self) -> None:
        self._observer.start()
        try:
            self._loop()
        finally:
            self._observer.stop()
            self._observer.join()

    def _loop(self) -> None:
        health_due = rescan_due = self._clock()
        while not self._stopping.is_set():
            now = self._clock()
            if now >= health_due:
                revived = self._watch_what_is_there()
                health_due = now + HEALTH_SECONDS
                rescan_due = now if revived else rescan_due
            if now >= rescan_due or self._overflow.rang():
                self._rescan(now)
                rescan_due = now + RESCAN_SECONDS
            if self._wait(min(health_due, rescan_due) - now):
                rescan_due = self._clock()
            self._hand_out(self._clock())

    def _wait(self, longest: float) -> bool:
        """Wait for the next event or the next thing due; True when the machine seems to have slept meanwhile."""
        begun = self._clock()
        due = self._settling.next_due(begun)
        asked = max(0.0, longest if due is None else min(due, longest))
        try:
            touch = self._touched.get(timeout=asked)
        except queue.Empty:
            return self._clock() - begun > asked + SLEEP_GAP_SECONDS
        while touch is not None:
            self._settling.touched(touch.path, self._clock(), closed=touch.closed)
            try:
                touch = self._touched.get_nowait()
            except queue.Empty:
                break
        return False

    def _hand_out(self, now: float) -> None:
        for path in self._settling.complete(now):
            current = look(path)
            if current is None or self._seen.is_seen(path, current.size, current.mtime_ns):
                continue
            try:
                digest = content_hash(path)
            except OSError as error:
                log.info("%s cannot be read now: %s", path, error)
                continue
            self._arrived(Arrival(path, digest, current.size, current.mtime_ns))
            self._seen.note_seen(path, current.size, current.mtime_ns, digest)

    def _rescan(self, now: float) -> None:
        for watch in self._watches:
            for path in unseen(watch, self._wanted, self._seen):
                if self._stopping.is_set():
                    return
                self._settling.touched(path, now)

    def _watch_what_is_there(self) -> bool:
        """Schedule what is not watched (any more); True when something was."""
        revived = False
        alive = {emitter.watch for emitter in self._observer.emitters if emitter.is_alive()}
        for watch in self._watches:
            observed = self._observed.get(watch)
            if observed in alive and watch.path.is_dir():
                continue
            if observed is not None:
                self._observer.unschedule(observed)
                del self._observed[watch]
            revived = self._schedule(watch) or revived
        return revived

    def _schedule(self, watch: Watch) -> bool:
        if not watch.path.is_dir():
            self._problems[watch] = Problem(watch.path, f"Not watching {watch.path}: the folder is not there now.")
            return False
        handler = _Handler(watch, self._wanted, self._touched)
        try:
            self._observed[watch] = self._observer.schedule(handler, str(watch.path), recursive=watch.subfolders)
        except OSError as error:
            # Without events the look-through every ten minutes still finds what is new.
            self._problems[watch] = Problem(
                watch.path, f"New files in {watch.path} are found every ten minutes only: {error.strerror or error}."
            )
            return False
        self._problems.pop(watch, None)
        return True


class _Handler(FileSystemEventHandler):
    """Puts the paths of telling events on the queue; nothing else happens on watchdog's thread."""

    def __init__(self, watch: Watch, wanted: Wanted, touched: "queue.SimpleQueue[_Touch | None]") -> None:
        self._watch = watch
        self._wanted = wanted
        self._touched = touched

    def on_any_event(self, event: FileSystemEvent) -> None:
        if not isinstance(event, TELLING):
            return
        path = Path(str(event.dest_path if isinstance(event, FileMovedEvent) else event.src_path))
        if self._wanted(path) and not is_ignored(path, self._watch.path):
            self._touched.put(_Touch(path, isinstance(event, CLOSING)))


class _OverflowAlarm(logging.Handler):
    """Rings when watchdog logs that the system dropped events: the only sign there is (watchdog 7.1)."""

    LOGGERS = ("watchdog.observers.inotify_c", "watchdog.observers.inotify")

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._rang = threading.Event()

    def attach(self) -> None:
        for name in self.LOGGERS:
            logging.getLogger(name).addHandler(self)

    def detach(self) -> None:
        for name in self.LOGGERS:
            logging.getLogger(name).removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        del record
        self._rang.set()

    def rang(self) -> bool:
        """Whether it rang since the last time it was asked."""
        rang = self._rang.is_set()
        self._rang.clear()
        return rang
