"""The foot of the list: a second opinion on a file, and a menu with the rest."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.history.words import translate
from second_opinion.desktop.icons import icon
from second_opinion.desktop.labels import Words, link_to
from second_opinion.desktop.theme import give_role, tokens_of


class Footer(QWidget):
    """Everything that the tray menu has is here too: some desktops have no tray."""

    file_wanted = Signal()
    clipboard_wanted = Signal()
    pause_wanted = Signal(bool)
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, *, paused: bool) -> None:
        super().__init__()
        self._paused = paused
        self._waits = Words.soft(
            f"{translate('History', 'Paused: new documents wait.')} {link_to('on', translate('History', 'Go on'))}",
            is_html=True,
        )
        self._waits.linkActivated.connect(lambda _: self.pause_wanted.emit(False))
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
        self._pause.triggered.connect(lambda: self.pause_wanted.emit(not self._paused))
        menu.addAction(self._pause)
        menu.addAction(translate("History", "Settings"), self.settings_wanted.emit)
        menu.addAction(translate("History", "Quit"), self.quit_wanted.emit)
        self._more.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addWidget(self._waits)
        column.addLayout(row)
        self.show_paused(paused)
        self._draw()

    def show_paused(self, paused: bool) -> None:
        """Say that new documents wait, and offer to go on."""
        self._paused = paused
        self._waits.setVisible(paused)
        self._pause.setText(translate("History", "Go on reading") if paused else translate("History", "Pause"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_more"):
            self._draw()

    def _draw(self) -> None:
        self._more.setIcon(icon("more", tokens_of(self.palette()).ink))
