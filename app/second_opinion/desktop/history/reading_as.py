"""Saying what a document is: it is read again at once as that, and so is all that comes into its folder, if wanted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from second_opinion.desktop.history.needs import WindowServices
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.words import kind_word, translate
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.stored import ReadAs


class ReadingAs(QObject):
    """``said`` carries a sentence and a function that takes it back."""

    said = Signal(str, object)

    def __init__(self, services: WindowServices, reader: Reader, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._reader = reader
        self._window = window

    def offer(self, shown: Shown | None) -> QMenu | None:
        """A menu of the kinds, for this document and for everything in its folder, shown at the pointer."""
        if shown is None:
            return None
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in Kind:
            action = menu.addAction(kind_word(kind), partial(self.read, shown, kind))
            action.setCheckable(True)
            action.setChecked(kind is shown.stored.line.kind)
        if (folder := _folder(shown)) is not None:
            menu.addSeparator()
            always = menu.addMenu(translate("History", "Everything in “{folder}”").format(folder=folder.name))
            for kind in Kind:
                always.addAction(kind_word(kind), partial(self.read_always, shown, kind))
            always.addSeparator()
            always.addAction(translate("History", "As each text says"), lambda: self.read_always(shown, None))
        menu.popup(QCursor.pos())
        return menu

    def read(self, shown: Shown, kind: Kind) -> None:
        """Have this document read again, as that."""
        before = shown.stored.line.kind
        self._submit(shown, kind)
        said = translate("History", "It is read again: {kind}.").format(kind=kind_word(kind))
        self.said.emit(said, lambda: self._submit(shown, before))

    def read_always(self, shown: Shown, kind: Kind | None) -> None:
        """The same, and hold to it for what comes into the folder from now on; None: each text says what it is."""
        folder = _folder(shown)
        if folder is None:
            return
        history, wanted = self._services.history, ReadAs(kind) if kind else None

        def hold() -> ReadAs | None:
            before = history.read_as(folder)
            history.set_read_as(folder, wanted)
            return before

        def held(before: ReadAs | None) -> None:
            self._submit(shown, kind)
            self.said.emit(_said(folder, kind), lambda: self._take_back(shown, folder, before))

        self._reader.ask(hold, held)

    def _take_back(self, shown: Shown, folder: Path, before: ReadAs | None) -> None:
        history, kind = self._services.history, shown.stored.line.kind
        self._reader.ask(lambda: history.set_read_as(folder, before), lambda _: self._submit(shown, kind))

    def _submit(self, shown: Shown, kind: Kind | None) -> None:
        line = shown.stored.line
        text = None if line.path else shown.stored.text
        job = Job(origin=Origin.ASKED, name=line.name, path=line.path, text=text, kind=kind)
        self._reader.ask(lambda: self._services.submit(job))


def _folder(shown: Shown) -> Path | None:
    path = shown.stored.line.path
    return Path(path).parent if path else None


def _said(folder: Path, kind: Kind | None) -> str:
    if kind is None:
        return translate("History", "What comes into “{folder}” is read as each text says.").format(folder=folder.name)
    said = translate("History", "What comes into “{folder}” is read as this from now on: {kind}.")
    return said.format(folder=folder.name, kind=kind_word(kind))
