"""The foot of the list: a second opinion on a file, and a menu with the rest."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from second_opinion.desktop.history.words import translate
from second_opinion.desktop.icons import icon
from second_opinion.desktop.theme import give_role, tokens_of


class Footer(QWidget):
    """Everything that the tray menu has is here too: some desktops have no tray."""

    file_wanted = Signal()
    clipboard_wanted = Signal()
    pause_wanted = Signal(bool)
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, is_paused: Callable[[], bool]) -> None:
        super().__init__()
        self._is_paused = is_paused
        self._file = QPushButton(translate("History", "Second opinion on a file…"))
        self._file.clicked.connect(self.file_wanted)
        self._more = QPushButton()
        self._more.setAccessibleName(translate("History", "More"))
        self._more.setIconSize(QSize(16, 16))
        give_role(self._more, "flat")
        menu = QMenu(self)
        menu.addAction(translate("History", "Second opinion on what I copied"), self.clipboard_wanted.emit)
        menu.addSeparator()
        self._pause = QAction(self)
        self._pause.triggered.connect(lambda: self.pause_wanted.emit(not is_paused()))
        menu.addAction(self._pause)
        menu.addAction(translate("History", "Settings"), self.settings_wanted.emit)
        menu.addAction(translate("History", "Quit"), self.quit_wanted.emit)
        menu.aboutToShow.connect(self._say_pause)
        self._more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 10)
        row.addWidget(self._file, 1)
        row.addWidget(self._more)
        self._say_pause()
        self._draw()

    def _say_pause(self) -> None:
        goes_on, pauses = translate("History", "Go on reading"), translate("History", "Pause")
        self._pause.setText(goes_on if self._is_paused() else pauses)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_more"):
            self._draw()

    def _draw(self) -> None:
        self._more.setIcon(icon("more", tokens_of(self.palette()).ink))
