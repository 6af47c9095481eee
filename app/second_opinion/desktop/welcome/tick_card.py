"""A card with a box to tick, a name and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from second_opinion.desktop.theme import give_role, sized


class TickCard(QFrame):
    """A click anywhere on the card ticks it."""

    def __init__(self, name: str, sentence: str, *, ticked: bool) -> None:
        super().__init__()
        give_role(self, "card")
        self._box = QCheckBox()
        self._box.setChecked(ticked)
        self._box.setAccessibleName(name)
        title = QLabel(name)
        title.setFont(sized(title.font(), 0, bold=True))
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        give_role(self._sentence, "soft")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.say(sentence)

    @property
    def ticked(self) -> bool:
        return self._box.isChecked()

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._box.setAccessibleDescription(sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._box.toggle()
        super().mouseReleaseEvent(event)
