"""What is done once in a while: old reviews go, and the day's backup is made."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background

SOON_MS = 60 * 1000
"""Not while the program starts, which is often while the user logs in."""
OFTEN_MS = 6 * 3600 * 1000


class Housekeeping(QObject):
    """Keeps the history as long as the user wants, and backs it up."""

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        QTimer.singleShot(SOON_MS, self, self._keep)
        self._timer = QTimer(self, interval=OFTEN_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._keep)
        self._timer.start()

    @Slot()
    def _keep(self) -> None:
        self._background.run(self._keep_now)

    def _keep_now(self) -> None:
        now, keep = local_now(), self._services.settings.history
        history = self._services.history
        history.purge(now, keep_days=keep.keep_days, keep_copied_text_days=keep.keep_copied_text_days)
        history.back_up(now.date())
