"""The menu of the tray icon."""

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from second_opinion.desktop.pause import PauseLength


class TrayMenu(QMenu):
    """Everything that the program does, in one menu; the history window offers the same."""

    worth_wanted = Signal()
    today_wanted = Signal()
    history_wanted = Signal()
    file_wanted = Signal()
    copied_wanted = Signal()
    pause_wanted = Signal(object)  # a PauseLength
    resume_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = self._held_back = 0
        self._worth = self._entry(self.worth_wanted)
        self._file = self._entry(self.file_wanted)
        self._copied = self._entry(self.copied_wanted)
        self.addSeparator()
        self._today = self._entry(self.today_wanted)
        self._history = self._entry(self.history_wanted)
        self._pause = QMenu(self)
        self._lengths = {length: self._pause_entry(length) for length in PauseLength}
        self.addMenu(self._pause)
        self._resume = self._entry(self.resume_wanted)
        self.addSeparator()
        self._settings = self._entry(self.settings_wanted)
        self._quit = self._entry(self.quit_wanted)
        self._say()
        self.set_worth_a_look(0)
        self.set_held_back(0)
        self.set_paused(False)

    def set_worth_a_look(self, count: int) -> None:
        """How many documents have something worth a look; with none the line is not there."""
        self._count = count
        self._worth.setText(self.tr("%1 worth a look").replace("%1", str(count)))
        self._worth.setVisible(count > 0)

    def set_held_back(self, count: int) -> None:
        """How many documents no banner told of: they wait in the brief."""
        self._held_back = count
        waiting = self.tr("Today (%1 waiting)").replace("%1", str(count))
        self._today.setText(waiting if count else self.tr("Today"))

    def set_paused(self, paused: bool) -> None:
        self._pause.menuAction().setVisible(not paused)
        self._resume.setVisible(paused)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.set_worth_a_look(self._count)
            self.set_held_back(self._held_back)

    def _say(self) -> None:
        for action, words in (
            (self._file, self.tr("Second opinion on a file…")),
            (self._copied, self.tr("Second opinion on what I copied")),
            (self._history, self.tr("History")),
            (self._pause.menuAction(), self.tr("Pause")),
            (self._lengths[PauseLength.HOUR], self.tr("For an hour")),
            (self._lengths[PauseLength.TOMORROW], self.tr("Until tomorrow")),
            (self._lengths[PauseLength.OPEN], self.tr("Until I resume")),
            (self._resume, self.tr("Resume")),
            (self._settings, self.tr("Settings")),
            (self._quit, self.tr("Quit")),
        ):
            action.setText(words)

    def _entry(self, wanted: SignalInstance) -> QAction:
        action = self.addAction("")
        action.triggered.connect(wanted)
        return action

    def _pause_entry(self, length: PauseLength) -> QAction:
        action = self._pause.addAction("")
        action.triggered.connect(lambda: self.pause_wanted.emit(length))
        return action
