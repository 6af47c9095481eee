"""Progress of reviews on a terminal; nothing where nobody looks."""

from types import TracebackType
from typing import Self, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from second_opinion.domain.progress import Changed, Failed, Working
from second_opinion.domain.progress import Progress as Told


class Shown:
    """A listener that draws how far the reviews came: the document, and the questions answered of those to ask."""

    def __init__(self, stream: TextIO, documents: int) -> None:
        console = Console(file=stream)
        self._documents = documents
        self._finished = 0
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("Reading", total=None)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def __call__(self, told: Told) -> None:
        match told:
            case Working(job, _, done, total):
                self._bar.update(self._task, description=self._place(job.name), completed=done, total=total or None)
            case Changed(_, _, _, True) | Failed():
                self._finished += 1
            case _:
                pass

    def _place(self, name: str) -> str:
        return name if self._documents == 1 else f"{name} ({self._finished + 1} of {self._documents})"
