"""How the document is shown: as text, as the file's own pages, or as what changed since its previous version."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from second_opinion.desktop.history.words import translate
from second_opinion.desktop.theme import give_role


class Mode(Enum):
    """What the middle column shows of a document."""

    TEXT = auto()
    PAGES = auto()
    CHANGES = auto()


class ModeSwitch(QWidget):
    """Three chips, of which one is down; hidden where there is nothing to choose. ``chosen`` carries a Mode."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        words = {
            Mode.TEXT: (translate("History", "Text"), translate("History", "The text, with its marks")),
            Mode.PAGES: (translate("History", "Pages"), translate("History", "The pages as they are in the file")),
            Mode.CHANGES: (
                translate("History", "What changed"),
                translate("History", "What changed since the previous version"),
            ),
        }
        self._chips = {mode: QPushButton(label) for mode, (label, _) in words.items()}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 8)
        row.setSpacing(6)
        for mode, chip in self._chips.items():
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setToolTip(words[mode][1])
            give_role(chip, "chip")
            chip.clicked.connect(lambda _, mode=mode: self.chosen.emit(mode))
            group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)

    def offer(self, *, pages: bool, changes: bool) -> None:
        """Show the chips that there is something behind."""
        self._chips[Mode.PAGES].setVisible(pages)
        self._chips[Mode.CHANGES].setVisible(changes)
        self.setVisible(pages or changes)

    def show_mode(self, mode: Mode) -> None:
        """Press a chip down, without telling it."""
        self._chips[mode].setChecked(True)
