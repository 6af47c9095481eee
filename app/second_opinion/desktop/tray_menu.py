"""The menu of the tray icon."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from second_opinion.desktop.pause import PauseLength


class TrayMenu(QMenu):
    """Everything that the program does, in one menu; the history window offers the same."""

    worth_wanted = Signal()
    history_wanted = Signal()
    file_wanted = Signal()
    copied_wanted = Signal()
    pause_wanted = Signal(object)  # a PauseLength
    resume_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._worth = self._entry("", self.worth_wanted)
        self._worth.setVisible(False)
        self._entry(self.tr("Second opinion on a file…"), self.file_wanted)
        self._entry(self.tr("Second opinion on what I copied"), self.copied_wanted)
        self.addSeparator()
        self._entry(self.tr("History"), self.history_wanted)
        self._pause = self._pause_menu()
        self.addMenu(self._pause)
        self._resume = self._entry(self.tr("Resume"), self.resume_wanted)
        self._resume.setVisible(False)
        self.addSeparator()
        self._entry(self.tr("Settings"), self.settings_wanted)
        self._entry(self.tr("Quit"), self.quit_wanted)

    def set_worth_a_look(self, count: int) -> None:
        """How many documents have something worth a look; with none the line is not there."""
        self._worth.setText(self.tr("%1 worth a look").replace("%1", str(count)))
        self._worth.setVisible(count > 0)

    def set_paused(self, paused: bool) -> None:
        self._pause.menuAction().setVisible(not paused)
        self._resume.setVisible(paused)

    def _entry(self, text: str, wanted: SignalInstance) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(wanted)
        return action

    def _pause_menu(self) -> QMenu:
        menu = QMenu(self.tr("Pause"), self)
        for length, text in (
            (PauseLength.HOUR, self.tr("For an hour")),
            (PauseLength.TOMORROW, self.tr("Until tomorrow")),
            (PauseLength.OPEN, self.tr("Until I resume")),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, length=length: self.pause_wanted.emit(length))
        return menu
