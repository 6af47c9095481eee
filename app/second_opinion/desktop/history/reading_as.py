"""Saying what a document is: it is read again at once as that, and so is all that comes from its sender or folder, if wanted."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from second_opinion.desktop.history.needs import WindowServices
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.sources import hold, name_of, sources_of
from second_opinion.desktop.history.words import kind_word, translate
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.remembered import ReadAs, Source, Whence


class ReadingAs(QObject):
    """``said`` carries a sentence and a function that takes it back."""

    said = Signal(str, object)

    def __init__(self, services: WindowServices, reader: Reader, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._reader = reader
        self._window = window

    def offer(self, shown: Shown | None) -> QMenu | None:
        """A menu of the kinds, for this document and for everything from its sender and in its folder, shown at the pointer."""
        if shown is None:
            return None
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in Kind:
            action = menu.addAction(kind_word(kind), partial(self.read, shown, kind))
            action.setCheckable(True)
            action.setChecked(kind is shown.stored.line.kind)
        menu.addSeparator()
        for source in sources_of(shown.stored):
            always = menu.addMenu(_everything(source))
            for kind in Kind:
                always.addAction(kind_word(kind), partial(self.read_always, shown, source, kind))
            always.addSeparator()
            always.addAction(translate("History", "As each text says"), partial(self.read_always, shown, source, None))
        menu.popup(QCursor.pos())
        return menu

    def read(self, shown: Shown, kind: Kind) -> None:
        """Have this document read again, as that."""
        before = shown.stored.line.kind
        self._submit(shown, kind)
        said = translate("History", "It is read again: {kind}.").format(kind=kind_word(kind))
        self.said.emit(said, lambda: self._submit(shown, before))

    def read_always(self, shown: Shown, source: Source, kind: Kind | None) -> None:
        """The same, and hold to it for what comes from there from now on; None: each text says what it is."""
        history, wanted = self._services.history, ReadAs(kind) if kind else None

        def held(before: ReadAs | None) -> None:
            self._submit(shown, kind)
            self.said.emit(_said(source, kind), lambda: self._take_back(shown, source, before))

        self._reader.ask(partial(hold, history, source, wanted), held)

    def _take_back(self, shown: Shown, source: Source, before: ReadAs | None) -> None:
        history, kind = self._services.history, shown.stored.line.kind
        self._reader.ask(lambda: history.set_read_as(source, before), lambda _: self._submit(shown, kind))

    def _submit(self, shown: Shown, kind: Kind | None) -> None:
        line = shown.stored.line
        text = None if line.path else shown.stored.text
        job = Job(origin=Origin.ASKED, name=line.name, path=line.path, text=text, kind=kind)
        self._reader.ask(lambda: self._services.submit(job))


def _everything(source: Source) -> str:
    if source.whence is Whence.SENDER:
        return translate("History", "Everything from {sender}").format(sender=name_of(source))
    return translate("History", "Everything in “{folder}”").format(folder=name_of(source))


def _said(source: Source, kind: Kind | None) -> str:
    name = name_of(source)
    if kind is None and source.whence is Whence.SENDER:
        return translate("History", "What comes from {sender} is read as each text says.").format(sender=name)
    if kind is None:
        return translate("History", "What comes into “{folder}” is read as each text says.").format(folder=name)
    if source.whence is Whence.SENDER:
        said = translate("History", "What comes from {sender} is read as this from now on: {kind}.")
        return said.format(sender=name, kind=kind_word(kind))
    said = translate("History", "What comes into “{folder}” is read as this from now on: {kind}.")
    return said.format(folder=name, kind=kind_word(kind))
