"""The first window. Nothing is written down before its last button; closing it early changes nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Change, Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.theme import give_role
from second_opinion.desktop.welcome.folders_page import FoldersPage
from second_opinion.desktop.welcome.model_page import ModelPage
from second_opinion.desktop.welcome.page import Page
from second_opinion.desktop.welcome.suggestions import Suggestion
from second_opinion.settings import Settings, WatchedFolder


class WelcomeWindow(QWidget):
    """Three pages; ``finished`` tells that the user came to the end of them, ``sample_wanted`` asks for a sample review."""

    finished = Signal()
    sample_wanted = Signal()

    def __init__(self, desk: Desk, models: Models, background: Background, suggested: tuple[Suggestion, ...]) -> None:
        super().__init__()
        self._desk = desk
        self.setWindowTitle(self.tr("Second Opinion"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self._pages = QStackedWidget()
        self._folders = FoldersPage(self._step(2), suggested, background)
        last = ModelPage(self._step(3), models)
        last.sample_wanted.connect(self.sample_wanted)
        for page in (self._hello(), self._folders, last):
            self._pages.addWidget(page)
        self._back, self._go_on = QPushButton(self.tr("Back")), QPushButton()
        give_role(self._go_on, "primary")
        self._go_on.setDefault(True)
        self._back.clicked.connect(lambda: self._turn_to(self._pages.currentIndex() - 1))
        self._go_on.clicked.connect(self.go_ahead)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._back)
        buttons.addWidget(self._go_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(56, 40, 56, 40)
        whole.setSpacing(24)
        whole.addWidget(self._pages, 1)
        whole.addLayout(buttons)
        self._turn_to(0)

    def _hello(self) -> Page:
        page = Page(
            self._step(1),
            self.tr("A second pair of eyes"),
            self.tr(
                "Second Opinion reads what lands in your folders and tells you quietly what deserves another look, "
                "before you sign, send or go.\n\n"
                "Nothing leaves this computer; what it says is a second opinion, not legal advice."
            ),
        )
        page.column.addStretch()
        return page

    def _step(self, number: int) -> str:
        return self.tr("Step %1 of 3").replace("%1", str(number))

    def _turn_to(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self._back.setVisible(index > 0)
        last = index == self._pages.count() - 1
        self._go_on.setText(self.tr("Done") if last else self.tr("Continue"))
        self._go_on.setFocus()

    @property
    def page_count(self) -> int:
        return self._pages.count()

    @Slot()
    def go_ahead(self) -> None:
        """To the next page; from the last one out, with the choices written down."""
        if self._pages.currentIndex() < self._pages.count() - 1:
            self._turn_to(self._pages.currentIndex() + 1)
            return
        self._desk.change(_choose(self._folders.chosen, watch_clipboard=self._folders.watches_clipboard))
        self.finished.emit()
        self.close()


def _choose(folders: tuple[Path, ...], *, watch_clipboard: bool) -> Change:
    """What was chosen here, as a change; folders that are watched already stay as they are."""

    def change(settings: Settings) -> Settings:
        known = {folder.path for folder in settings.folders}
        added = tuple(WatchedFolder(path=path) for path in folders if path not in known)
        clipboard = settings.clipboard.model_copy(update={"watch": watch_clipboard})
        return settings.model_copy(
            update={"welcomed": True, "folders": (*settings.folders, *added), "clipboard": clipboard}
        )

    return change
