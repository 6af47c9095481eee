"""Work that may take long and hold up nothing else: each piece on a thread of its own, left alone when nobody waits any more."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from second_opinion.domain.errors import UserError

log = logging.getLogger(__name__)

T = TypeVar("T")


class Errands(QObject):
    """Of one widget, its parent. Answers come on the UI thread; those to what was dropped never come."""

    _ended = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._round = 0
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], object]) -> None:
        """Do ``work`` on a thread, then ``done`` with its result, or ``failed`` with the sentence of a ``UserError``."""
        # A daemon: a keyring that asks its user, or a server that is silent, must not keep the program from leaving.
        threading.Thread(target=self._serve, args=(self._round, work, done, failed), name="errand", daemon=True).start()

    def drop(self) -> None:
        """Nobody waits any more for what was begun."""
        self._round += 1

    def _serve(
        self, number: int, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], object]
    ) -> None:
        try:
            call = partial(done, work())
        except UserError as error:
            call = partial(failed, str(error))
        except Exception:  # a window that waits must hear of it; the traceback is in the log
            log.exception("an errand broke")
            call = partial(failed, "")
        if isValid(self):
            self._ended.emit(number, call)

    @Slot(int, object)
    def _end(self, number: int, call: Callable[[], object]) -> None:
        if number == self._round:
            call()
