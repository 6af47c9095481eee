"""What is told of a folder, or of a reviewer's findings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from second_opinion.desktop.settings.switch import choice
from second_opinion.settings import Level

translate = QCoreApplication.translate


def level_choice(level: Level | None, name: str, change: Callable[[object], object]) -> QComboBox:
    """The levels in words. ``name`` is whose they are; ``change`` is called with a level, or None for the general one."""
    levels = (
        (translate("FolderLine", "Tell me as usual"), None),
        (translate("FolderLine", "Tell me only what matters most"), Level.HIGH),
        (translate("FolderLine", "Tell me what matters"), Level.MEDIUM),
        (translate("FolderLine", "Tell me nothing"), Level.NEVER),
    )
    chosen = None if level is Level.LOW else level  # the general level is the quieter one then
    box = choice(levels, chosen, change)
    box.setAccessibleName(translate("FolderLine", "What is told of %1").replace("%1", name))
    return box
