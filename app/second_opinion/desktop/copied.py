"""A second opinion on what was copied, when the user asks for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow

from second_opinion.desktop.clipboard import Copied, look
from second_opinion.desktop.desk import Desk

FOCUS_MS = 1500
"""How long a window may take to come to the front on Wayland."""


class CopiedReview(QObject):
    """Reads the clipboard once. ``say`` tells the user why nothing is read; ``come_to_front`` brings a window up."""

    def __init__(
        self,
        clipboard: QClipboard,
        desk: Desk,
        say: Callable[[str], None],
        come_to_front: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._desk = desk
        self._say = say
        self._come_to_front = come_to_front
        self._waiting = QTimer(self, singleShot=True, interval=FOCUS_MS)
        self._waiting.timeout.connect(self._read)
        QGuiApplication.instance().focusWindowChanged.connect(self._focused)  # type: ignore[union-attr]

    @Slot()
    def review(self) -> None:
        """Review what lies on the clipboard. Wayland shows it only to the program in front, so a window comes up first."""
        if QGuiApplication.platformName() == "wayland" and QGuiApplication.focusWindow() is None:
            self._waiting.start()
            self._come_to_front()
        else:
            self._read()

    @Slot(QWindow)
    def _focused(self, window: QWindow | None) -> None:
        if window is not None and self._waiting.isActive():
            self._waiting.start(0)

    @Slot()
    def _read(self) -> None:
        match look(self._clipboard):
            case Copied(private=True):
                self._say(self.tr("What you copied is marked as private, so it was not read."))
            case Copied(files=files) if files:
                self._desk.review_files(files)
            case Copied(text=text) if text.strip():
                self._desk.review_text(text, asked=True)
            case _:
                self._say(self.tr("There is no text on the clipboard. Copy some, then ask again."))
