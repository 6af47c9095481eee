"""Where a simple window stood when it was closed; the history window remembers more, by itself."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget


class Place:
    """The place of one window, by its name, in the small file that all windows share."""

    def __init__(self, folder: Path, name: str) -> None:
        self._file = QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat)
        self._key = f"{name}/geometry"

    def keep(self, window: QWidget) -> None:
        self._file.setValue(self._key, window.saveGeometry())
        self._file.sync()

    def restore(self, window: QWidget) -> None:
        """Put the window where it was, if that is still on a screen; nothing happens the first time."""
        value = self._file.value(self._key)
        if isinstance(value, QByteArray):
            window.restoreGeometry(value)
