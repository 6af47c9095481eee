"""The lines of the brief: findings as cards, dates and the rest as rows with one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.brief import words
from second_opinion.desktop.history.severity_mark import SeverityMark
from second_opinion.desktop.history.words import first_sentence, severity_word
from second_opinion.desktop.labels import Elided, Words, heading_label
from second_opinion.desktop.theme import give_role
from second_opinion.domain.stored import BriefItem

DAY_WIDTH = 92
"""So that the words beside the days begin on one line."""


class FindingRow(QFrame):
    """A finding; ``chosen`` when it is clicked, or opened with the keyboard."""

    chosen = Signal()

    def __init__(self, item: BriefItem) -> None:
        super().__init__()
        finding = item.finding
        give_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{severity_word(finding.severity)}, {finding.title}, {words.where(item)}")
        title, place = QLabel(finding.title), Elided(words.where(item))
        title.setWordWrap(True)
        give_role(title, "name")
        give_role(place, "soft")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(SeverityMark(finding.severity), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Words(first_sentence(finding.why)))
        column.addWidget(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names, here and below
        super().mouseReleaseEvent(event)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class Row(QWidget):
    """A sentence, with a word before it (a day, a name) and one thing to do after it."""

    acted = Signal()

    def __init__(self, text: str, soft: str = "", *, before: str = "", action: str = "") -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 7, 0, 7)
        line.setSpacing(12)
        if before:
            day = Words(before)
            day.setFixedWidth(DAY_WIDTH)
            give_role(day, "name")
            line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Words(text))
        if soft:
            column.addWidget(Words.soft(soft))
        line.addLayout(column, 1)
        if action:
            button = QPushButton(action)
            give_role(button, "link")
            button.setAccessibleName(f"{action}: {text}")
            button.clicked.connect(self.acted)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class Section(QWidget):
    """A heading, perhaps with one thing to do for all, and what stands under it."""

    acted = Signal()

    def __init__(self, title: str, action: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(heading_label(title), 1)
        if action:
            button = QPushButton(action)
            give_role(button, "link")
            button.clicked.connect(self.acted)
            head.addWidget(button)
        column.addLayout(head)
        self._column = column
        self._card: QVBoxLayout | None = None

    def add(self, widget: QWidget) -> None:
        """Below the others, with a card of its own."""
        self._column.addWidget(widget)

    def add_row(self, row: Row) -> None:
        """In the one card that holds all rows, with a line between them."""
        if self._card is None:
            frame = QFrame()
            give_role(frame, "card")
            self._card = QVBoxLayout(frame)
            self._card.setContentsMargins(14, 4, 14, 4)
            self._card.setSpacing(0)
            self._column.addWidget(frame)
        else:
            rule = QFrame()
            rule.setFixedHeight(1)
            give_role(rule, "rule")
            self._card.addWidget(rule)
        self._card.addWidget(row)
