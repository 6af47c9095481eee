"""What the user copies: watched when they asked for it, read once when they ask for that."""

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from second_opinion.platform.clipboard_marks import is_private
from second_opinion.settings import ClipboardSettings

DEBOUNCE_MS = 1500
"""Programs set the clipboard several times for one copy, and people copy again when they missed a line."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What lies on the clipboard: text, or files that were copied in a file manager, or neither."""

    text: str = ""
    files: tuple[Path, ...] = ()
    private: bool = False


def look(clipboard: QClipboard) -> Copied:
    """Read the clipboard; the marks come before the text, and what carries one is left alone."""
    data = clipboard.mimeData()
    if data is None:
        return Copied()
    if is_private(data.formats(), lambda name: _bytes(data, name)):
        return Copied(private=True)
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()) if data.hasUrls() else ()
    return Copied(files=files) if files else Copied(text=data.text() if data.hasText() else "")


def can_watch() -> bool:
    """Whether a program without focus hears of changes here, and sees the marks of password managers.

    Wayland shows a background program nothing (tried), and on macOS Qt hides the marks.
    """
    return sys.platform != "darwin" and QGuiApplication.platformName() != "wayland"


class ClipboardWatch(QObject):
    """``copied`` carries every new long text, once, while the watch is on."""

    copied = Signal(str)

    def __init__(
        self,
        clipboard: QClipboard,
        settings: ClipboardSettings,
        parent: QObject | None = None,
        debounce_ms: int = DEBOUNCE_MS,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._settings = settings
        self._paused = False
        self._last = b""
        self._timer = QTimer(self, singleShot=True, interval=debounce_ms)
        self._timer.timeout.connect(self._read)
        clipboard.dataChanged.connect(self._changed)

    def use(self, settings: ClipboardSettings) -> None:
        """Take up what the user chose; switched on, it begins with the next copy."""
        self._settings = settings

    def set_paused(self, paused: bool) -> None:
        self._paused = paused

    @property
    def _on(self) -> bool:
        return self._settings.watch and not self._paused and can_watch()

    @Slot()
    def _changed(self) -> None:
        if self._on and not self._clipboard.ownsClipboard():
            self._timer.start()

    @Slot()
    def _read(self) -> None:
        if not self._on or self._clipboard.ownsClipboard():
            return
        text = look(self._clipboard).text
        if len(text.strip()) < self._settings.minimum_characters:
            return
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        if digest != self._last:
            self._last = digest
            self.copied.emit(text)


def _bytes(data: QMimeData, name: str) -> bytes:
    return bytes(data.data(name).data())
