"""Progress of bytes on a terminal; Ctrl+C stops the transfer in order."""

import signal
from types import FrameType, TracebackType
from typing import Self, TextIO

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn


class Transfer:
    """A bar that is called with the bytes done and their total."""

    def __init__(self, stream: TextIO, what: str) -> None:
        console = Console(file=stream)
        self._stopped = False
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            TransferSpeedColumn(),
            TimeRemainingColumn(),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task(what, total=None)

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._stop)
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        signal.signal(signal.SIGINT, self._before)

    def __call__(self, done: int, total: int) -> None:
        self._bar.update(self._task, completed=done, total=total)

    def fetched(self, done: int, total: int, source: str) -> None:
        """The same for a fetch, which also says where the bytes come from."""
        self._bar.update(self._task, completed=done, total=total, description=source)

    def cancelled(self) -> bool:
        return self._stopped

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopped = True
