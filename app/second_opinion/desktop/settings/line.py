"""What the page is made of: groups of lines, each line a name, one sentence and a control."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from second_opinion.desktop.theme import give_role

WORDS = 240
"""Pixels that the words want at least beside their control."""


class Line(QWidget):
    """One setting. The control gets the name and the sentence for screen readers too; ``below`` stands under the sentence."""

    def __init__(self, name: str, sentence: str, control: QWidget, below: QWidget | None = None) -> None:
        super().__init__()
        title, text = QLabel(name), QLabel(sentence)
        give_role(text, "soft")
        title.setWordWrap(True)
        text.setWordWrap(True)
        title.setBuddy(control)
        control.setAccessibleName(control.accessibleName() or name)
        control.setAccessibleDescription(sentence)
        self._sentence = text
        self._control = control
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(text)
        if below is not None:
            words.addSpacing(4)
            words.addWidget(below)
        words.addStretch(1)  # a tall control must not pull title and sentence apart
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is no room beside the words, the control stands under them."""
        super().resizeEvent(event)
        beside = event.size().width() >= self._control.sizeHint().width() + WORDS
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(16 if beside else 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its control."""
        return QSize(min(self._control.minimumSizeHint().width(), WORDS), super().minimumSizeHint().height())

    def say(self, sentence: str) -> None:
        """Put another sentence in place of the first."""
        self._sentence.setText(sentence)
        self._control.setAccessibleDescription(sentence)


class Group(QWidget):
    """A heading, and a card with lines below it."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        title, card = QLabel(heading), QFrame()
        give_role(title, "title")
        give_role(card, "card")
        self._lines = QVBoxLayout(card)
        self._lines.setContentsMargins(16, 16, 16, 16)
        self._lines.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(card)

    def add(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
