"""Small tables of the opinion column: a label, a value, a line between; folded where they are long."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.history.opinion import Row
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import Words, heading_label
from second_opinion.desktop.theme import give_role

FOLDED = 6
"""So many rows are shown before the rest is folded away."""


class Section(QWidget):
    """A heading and what stands under it."""

    def __init__(self, title: str, inside: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        heading = heading_label(title)
        heading.setContentsMargins(2, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(inside)


class Table(QFrame):
    """Rows of a label and a value; ``place_chosen`` carries the Span of the row that was clicked."""

    place_chosen = Signal(object)

    def __init__(self, rows: Sequence[Row], *, stacked: bool = False) -> None:
        super().__init__()
        self._stacked = stacked
        shown = FOLDED // 2 if stacked else FOLDED
        give_role(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 6, 14, 6)
        self._column.setSpacing(0)
        self._add(rows[:shown])
        if rest := rows[shown:]:
            more = QPushButton(translate("History", "Show all {count}").format(count=len(rows)))
            give_role(more, "link")
            more.clicked.connect(more.hide)
            more.clicked.connect(lambda: self._add(rest))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if self._column.count():
                self._column.addWidget(_rule())
            view = _RowView(row, stacked=self._stacked)
            view.place_chosen.connect(self.place_chosen)
            self._column.addWidget(view)


class _RowView(QWidget):
    place_chosen = Signal(object)

    def __init__(self, row: Row, *, stacked: bool) -> None:
        super().__init__()
        self._row = row
        label, value = Words(row.label), Words(row.value)
        if stacked:
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 6, 0, 6)
            column.setSpacing(2)
            give_role(label, "name")
            give_role(value, "soft")
            column.addWidget(label)
            column.addWidget(value)
        else:
            line = QHBoxLayout(self)
            line.setContentsMargins(0, 6, 0, 6)
            line.setSpacing(12)
            give_role(value, "name")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label, 3)
            line.addWidget(value, 2)
        self.setAccessibleName(f"{row.label}: {row.value}")
        if row.computed:
            value.setToolTip(translate("History", "Worked out from the text"))
        if row.span is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names, here and below
        super().mouseReleaseEvent(event)
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._row.span is not None:
            self.place_chosen.emit(self._row.span)


class Folded(QWidget):
    """A line to click, and what it opens."""

    opened = Signal()

    def __init__(self, title: str, inside: QWidget) -> None:
        super().__init__()
        self._title = title
        self._inside = inside
        self._button = QPushButton()
        self._button.setCheckable(True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.toggled.connect(self._fold)
        give_role(self._button, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(inside)
        self._fold(False)

    def _fold(self, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        self._button.setText(f"{'▾' if is_open else '▸'} {self._title}")
        self._button.setAccessibleName(self._title)
        if is_open:
            self.opened.emit()


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFixedHeight(1)
    give_role(rule, "rule")
    return rule
