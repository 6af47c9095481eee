"""From other threads to the UI thread: everything goes through queued signals."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from second_opinion.domain.progress import Progress
from second_opinion.platform.instance import Request


class Bridge(QObject):
    """``tell`` and ``ask`` may be called on any thread; ``progressed`` and ``requested`` are heard on the UI thread."""

    progressed = Signal(object)
    requested = Signal(object)
    _told = Signal(object)
    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told.connect(self._pass_progress, Qt.ConnectionType.QueuedConnection)
        self._asked.connect(self._pass_request, Qt.ConnectionType.QueuedConnection)

    def tell(self, progress: Progress) -> None:
        self._told.emit(progress)

    def ask(self, request: Request) -> None:
        self._asked.emit(request)

    @Slot(object)
    def _pass_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _pass_request(self, request: Request) -> None:
        self.requested.emit(request)
