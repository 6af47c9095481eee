"""The windows: made when they are first wanted, kept hidden when they are closed."""

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.pause import PauseLength
from second_opinion.domain.progress import Progress

if TYPE_CHECKING:
    from second_opinion.desktop.brief.window import BriefWindow
    from second_opinion.desktop.history.window import HistoryWindow
    from second_opinion.desktop.settings.window import SettingsWindow
    from second_opinion.desktop.welcome.window import WelcomeWindow

# The windows' own modules are imported when the first one is wanted: most of the time the program is an icon in the tray.


class Windows(QObject):
    """Opens and raises the windows, and passes on what is wished in them.

    ``copied_wanted`` asks for a review of the clipboard, ``quit_wanted`` for the end of the program, and
    ``taken_back`` for one that leaves nothing behind; ``looked_at`` carries
    the review that the user turned to.
    """

    copied_wanted = Signal()
    quit_wanted = Signal()
    taken_back = Signal()
    looked_at = Signal(int)

    def __init__(
        self,
        services: Services,
        desk: Desk,
        models: Models,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._desk = desk
        self._models = models
        self._background = background
        self._history: HistoryWindow | None = None
        self._settings: SettingsWindow | None = None
        self._today: BriefWindow | None = None
        self._welcome: WelcomeWindow | None = None
        self._chooser: QFileDialog | None = None

    def show_history(self, review_id: int | None = None, finding_id: str | None = None) -> None:
        """Bring the history to the front; on a review, and on a finding, where one is given."""
        if self._history is None:
            self._history = self._make_history()
        if review_id is not None:
            self._history.open_review(review_id, finding_id)
            self._history.list.view.setFocus()  # not into the search field: there the keys of the window would be letters
        bring_to_front(self._history)

    @Slot()
    def show_worth_a_look(self) -> None:
        """Bring the history to the front, with only what asks for a look."""
        self.show_history()
        if self._history is not None:
            self._history.show_worth_a_look()

    @Slot()
    def show_today(self) -> None:
        """Bring the brief of today to the front."""
        if self._today is None:
            from second_opinion.desktop.brief.window import BriefWindow  # noqa: PLC0415 - see above

            self._today = BriefWindow(self._services, self._background)
            self._today.opened.connect(self.show_history)
            self._today.history_wanted.connect(self.show_history)
        bring_to_front(self._today)

    @Slot()
    def show_settings(self) -> None:
        if self._settings is None:
            from second_opinion.desktop.computer import Computer  # noqa: PLC0415 - see above
            from second_opinion.desktop.settings.window import SettingsWindow  # noqa: PLC0415

            computer = Computer.of_user()
            self._settings = SettingsWindow(self._services, self._desk, self._models, self._background, computer)
            self._settings.taken_back.connect(self.taken_back)
        bring_to_front(self._settings)

    @Slot()
    def show_welcome(self) -> None:
        if self._welcome is None:
            from second_opinion.desktop.welcome.suggestions import suggestions  # noqa: PLC0415 - see above
            from second_opinion.desktop.welcome.window import WelcomeWindow  # noqa: PLC0415

            self._welcome = WelcomeWindow(self._desk, self._models, self._background, suggestions())
            self._welcome.finished.connect(self.show_history)
            self._welcome.sample_wanted.connect(self._show_sample)
            self._welcome.destroyed.connect(self._forget_welcome)
        bring_to_front(self._welcome)

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files to review."""
        from second_opinion.desktop.choosing import choose_files  # noqa: PLC0415 - see above

        self._chooser = choose_files(self._desk.review_files)
        self._chooser.destroyed.connect(self._forget_chooser)

    def looking_at(self) -> int | None:
        """The review that the user has before them now."""
        if self._history is None or not self._history.isActiveWindow():
            return None
        return self._history.current.id

    @Slot(object)
    def on_progress(self, progress: Progress) -> None:
        """Pass on how the work goes."""
        if self._history is not None:
            self._history.on_progress(progress)
        if self._today is not None:
            self._today.on_progress(progress)

    def show_notice(self, text: str) -> bool:
        """Say something in the history window if the user sees it; whether they do."""
        if self._history is None or not self._history.isVisible():
            return False
        self._history.show_notice(text)
        return True

    def close_all(self) -> None:
        """Close every window for good: what is told from now on reaches none of them."""
        self._close(self._chooser, self._welcome, self._settings, self._history, self._today)
        self._chooser = self._welcome = self._settings = self._history = self._today = None

    @Slot()
    def make_again(self) -> None:
        """Make the windows anew where they stand: the language changed. The welcome stays, with what was ticked in it."""
        shown = self._history.current.id if self._history is not None else None
        pairs = (
            (self._history, partial(self.show_history, shown)),
            (self._settings, self.show_settings),
            (self._today, self.show_today),
        )
        wanted = [show for window, show in pairs if window is not None and window.isVisible()]
        self._close(self._history, self._settings, self._today)
        self._history = self._settings = self._today = None
        for show in wanted:
            show()

    def _make_history(self) -> "HistoryWindow":
        from second_opinion.desktop.history.window import HistoryWindow  # noqa: PLC0415 - see above

        window = HistoryWindow(self._services)
        # What was loaded by now stays until the end. Else Python would go through all of it again and again while the
        # user scrolls: 40 to 70 ms each time, on the thread that draws.
        gc.freeze()
        window.review_requested.connect(lambda paths: self._desk.review_files([Path(path) for path in paths]))
        window.clipboard_requested.connect(self.copied_wanted)
        window.settings_requested.connect(self.show_settings)
        window.pause_requested.connect(self._pause)
        self._desk.paused.connect(window.show_paused)
        window.quit_requested.connect(self.quit_wanted)
        window.current.opened.connect(lambda shown, _: self.looked_at.emit(shown.id))
        return window

    @staticmethod
    def _close(*windows: QWidget | None) -> None:
        for window in windows:
            if window is not None:
                window.close()
                window.deleteLater()

    @Slot(bool)
    def _pause(self, pause: bool) -> None:
        if pause:
            self._desk.pause(PauseLength.OPEN)
        else:
            self._desk.resume()

    @Slot()
    def _forget_chooser(self) -> None:
        self._chooser = None

    @Slot()
    def _show_sample(self) -> None:
        """Something to read while the model comes; the welcome waits behind it."""
        self._desk.review_sample()
        self.show_history()

    @Slot()
    def _forget_welcome(self) -> None:
        self._welcome = None


def bring_to_front(window: QWidget) -> None:
    """Show a window as the user left it, but not minimised, and give it the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
