"""Where there is nothing to show: what will happen next, and one action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.icons import app_icon
from second_opinion.desktop.theme import give_role

MARK = 64


class EmptyState(QWidget):
    """A sentence, a second softer one, and one button; ``acted`` when it was pressed."""

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._title, self._more, self._action = QLabel(), QLabel(), QLabel(), QPushButton()
        give_role(self._title, "title")
        give_role(self._more, "soft")
        give_role(self._action, "primary")
        self._action.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._mark.hide()
        for label in (self._mark, self._title, self._more):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_mark(self) -> None:
        """The program's mark over the words."""
        self._mark.setPixmap(app_icon().pixmap(MARK, MARK))
        self._mark.show()

    def say(self, title: str, more: str = "", action: str = "") -> None:
        """Show these words; without an action there is no button."""
        self._title.setText(title)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._action.setText(action)
        self._action.setVisible(bool(action))
