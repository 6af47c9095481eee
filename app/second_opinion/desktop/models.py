"""The models on this machine, and the one that is being fetched: for every window that shows them."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.language import in_own_words
from second_opinion.domain.errors import Cancelled, UserError
from second_opinion.inference.catalogue import ModelEntry

STEPS = 200
"""How often a download tells how far it is, whatever its size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelLine:
    """A model as the windows show it."""

    id: str
    title: str
    bytes: int
    note: str
    here: bool
    used: bool
    suited: bool


@dataclass(frozen=True, slots=True)
class Fetching:
    """A model on its way, in bytes."""

    id: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ModelsView:
    """Everything there is to show. ``problem`` is the sentence about the last download that failed."""

    lines: tuple[ModelLine, ...] = ()
    fetching: Fetching | None = None
    problem: str | None = None

    @property
    def used(self) -> ModelLine | None:
        return next((line for line in self.lines if line.used), None)

    @property
    def suited(self) -> ModelLine | None:
        return next((line for line in self.lines if line.suited), None)


class Models(QObject):
    """Looks, fetches and removes, all off the UI thread. One download at a time; it outlives the window that began it."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._view = ModelsView()
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def view(self) -> ModelsView:
        return self._view

    def refresh(self) -> None:
        """Look again at what is there."""
        self._background.run(self._look, self._take_lines)

    def fetch(self, model: str) -> None:
        """Begin to fetch a model, unless another one is on its way."""
        if self._view.fetching is not None:
            return
        entry = self._services.catalogue.entry(model)
        self._cancelled.clear()
        self._set(replace(self._view, fetching=Fetching(model, 0, entry.bytes), problem=None))
        # A daemon: leaving the program ends the download, and the next one goes on where it was.
        self._thread = threading.Thread(target=self._pull, args=(entry,), name="model", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop the download; what has come stays for the next try."""
        self._cancelled.set()

    def remove(self, model: str) -> None:
        self._background.run(lambda: self._services.models.remove(model), lambda _: self._models_changed())

    def close(self, seconds: float = 0.5) -> None:
        """End the download before the program leaves."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(seconds)

    def _pull(self, entry: ModelEntry) -> None:
        from second_opinion.inference.download import pull  # noqa: PLC0415 - brings a whole HTTP client

        try:
            pull(entry, self._services.models.folder, self._teller(), self._cancelled.is_set)
        except Cancelled:
            self._tell(lambda: self._fetched(None))
        except UserError as error:
            self._tell(partial(self._fetched, str(error)))
        else:
            self._tell(lambda: self._fetched(None))

    def _teller(self) -> Callable[[int, int, str], None]:
        last = -1

        def tell(done: int, total: int, source: str) -> None:
            nonlocal last
            del source
            step = done * STEPS // total
            if step != last:
                last = step
                self._tell(lambda: self._came(done))

        return tell

    def _tell(self, call: Callable[[], None]) -> None:
        self._told.emit(call)

    @Slot(object)
    def _take(self, call: Callable[[], None]) -> None:
        call()

    def _came(self, done: int) -> None:
        if self._view.fetching is not None:
            self._set(replace(self._view, fetching=replace(self._view.fetching, done=done)))

    def _fetched(self, problem: str | None) -> None:
        self._set(replace(self._view, fetching=None, problem=problem))
        self._models_changed()

    def _models_changed(self) -> None:
        self._background.run(self._services.models_changed)
        self.refresh()

    def _look(self) -> tuple[ModelLine, ...]:
        used, suited = self._services.model(), self._services.suited_model()
        here = {stored.id: stored for stored in self._services.models.installed()}
        known = [(entry.id, entry.title, entry.bytes, in_own_words(entry.note)) for entry in self._services.catalogue]
        added = [(stored.id, stored.title, stored.bytes, "") for stored in here.values() if stored.added]
        return tuple(
            ModelLine(
                id=model,
                title=title,
                bytes=size,
                note=note,
                here=model in here,
                used=model == used,
                suited=model == suited,
            )
            for model, title, size, note in (*known, *added)
        )

    def _take_lines(self, lines: tuple[ModelLine, ...]) -> None:
        self._set(replace(self._view, lines=lines))

    def _set(self, view: ModelsView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
