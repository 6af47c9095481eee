"""Follows the settings file: what is changed in it by hand is taken up while the program runs."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from second_opinion.desktop.background import Background
from second_opinion.settings import load

SETTLE_MS = 300
"""Editors write a file in several steps; the last one counts."""


class SettingsFile(QObject):
    """``changed`` carries the settings that the file holds now; a mistake in it is told by ``Background.failed``.

    The folder is watched too: most programs replace a file instead of writing into it.
    """

    changed = Signal(object)

    def __init__(self, path: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._background = background
        self._text = self._read()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._look)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._watcher = QFileSystemWatcher([str(path.parent)], self)
        self._watch_file()
        self._watcher.directoryChanged.connect(self._stir)
        self._watcher.fileChanged.connect(self._stir)

    @Slot()
    def _stir(self) -> None:
        self._watch_file()
        self._settle.start()

    def _watch_file(self) -> None:
        if self._path.exists() and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))

    @Slot()
    def _look(self) -> None:
        text = self._read()
        if text != self._text:
            self._text = text
            self._background.run(lambda: load(self._path), self.changed.emit)

    def _read(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError:
            return b""
