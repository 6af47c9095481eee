"""What the keys of the history window do. Letters go to the search field while one types there."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS = ("J", "K", "U", "N", "D", "C", "/", "Esc", "Ctrl+Z", "Ctrl++", "Ctrl+=", "Ctrl+-")
"""Next and previous finding, useful, not useful, done, copy, search, back, undo, larger and smaller text."""


def bind(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Let each key do its action while the window is in front."""
    for key, action in actions.items():
        QShortcut(QKeySequence(key), window, action)
