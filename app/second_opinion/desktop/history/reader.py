"""The history is read and written beside the UI thread: it may wait for the disk, the window never does."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from second_opinion.desktop.background import Background

Result = TypeVar("Result")


class Reader(QObject):
    """One thread that does what it is asked, in order; answers arrive on the UI thread.

    Of several orders with one ``topic`` only the newest is answered. The thread starts with the first order and ends with
    ``stop``; a later order starts it again. ``failed`` carries a sentence for the user.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background: Background | None = None
        self._newest: dict[str, int] = {}
        self._count = 0

    def ask(
        self,
        work: Callable[[], Result],
        answer: Callable[[Result], None] | None = None,
        topic: str | None = None,
    ) -> None:
        """Have work done on the thread, and its result handed to ``answer`` here."""
        if self._background is None:
            self._background = Background(self)
            self._background.failed.connect(self.failed)
        self._count += 1
        number = self._count
        if topic is not None:
            self._newest[topic] = number

        def outdated() -> bool:
            return topic is not None and self._newest[topic] != number

        def do() -> tuple[Result, ...]:
            return () if outdated() else (work(),)

        def hand_over(results: tuple[Result, ...]) -> None:
            if answer is not None and results and not outdated():
                answer(results[0])

        self._background.run(do, hand_over)

    def stop(self) -> None:
        """End the thread after what it is doing; what is still waiting is dropped."""
        if self._background is not None:
            self._background.close()
            self._background = None
