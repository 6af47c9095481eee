"""Work that may take a moment, done off the UI thread, one piece after the other."""

import logging
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from second_opinion.domain.errors import UserError

log = logging.getLogger(__name__)

T = TypeVar("T")
Call = Callable[[], None]


class Background(QObject):
    """One thread for the history, the settings file and the like. ``failed`` carries the sentence of a ``UserError``."""

    failed = Signal(str)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: queue.SimpleQueue[Call | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        # A daemon: a call that hangs on a dead network drive must not keep the program from leaving.
        self._thread = threading.Thread(target=self._serve, name="background", daemon=True)
        self._thread.start()
        calls = self._calls
        self.destroyed.connect(lambda: calls.put(None))  # an owner that went without a word

    def run(self, work: Callable[[], T], done: Callable[[T], None] | None = None) -> None:
        """Do ``work`` on the background thread, then ``done`` with its result on the UI thread.

        Nothing is done where ``done`` is a method of a window that is gone by then.
        """

        def call() -> None:
            result = work()
            if done is not None:
                self._hand_over(lambda: done(result) if _is_wanted(done) else None)

        self._calls.put(call)

    def close(self, seconds: float = 1.0) -> None:
        """Finish what was begun, drop the rest, and wait so long for it."""
        self._closed.set()
        self._calls.put(None)
        self._thread.join(seconds)

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None and not self._closed.is_set():
            try:
                call()
            except UserError as error:
                self._hand_over(partial(self.failed.emit, str(error)))
            except Exception:  # the next piece of work must still be done; the traceback is in the log
                log.exception("work in the background broke")

    def _hand_over(self, call: Call) -> None:
        if not self._closed.is_set():
            self._finished.emit(call)

    @Slot(object)
    def _finish(self, call: Call) -> None:
        if not self._closed.is_set():
            call()


def _is_wanted(done: object) -> bool:
    while isinstance(done, partial):
        done = done.func
    owner = getattr(done, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
