"""Controls that show one setting and change it."""

from collections.abc import Callable, Sequence
from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, QTime
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QSpinBox, QTimeEdit, QWidget


def switch(on: bool, change: Callable[[bool], object]) -> QCheckBox:
    """A box that is ticked or not."""
    box = QCheckBox()
    box.setChecked(on)
    box.toggled.connect(change)
    return box


def choice(options: Sequence[tuple[str, object]], chosen: object, change: Callable[[object], object]) -> QComboBox:
    """One of several, each with its words."""
    box = QComboBox()
    for words, value in options:
        box.addItem(words, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumContentsLength(6)  # gives way in a narrow window
    box.setCurrentIndex(max(0, [value for _, value in options].index(chosen)))
    box.activated.connect(lambda index: change(options[index][1]))
    _let_the_page_scroll(box)
    return box


def number(
    value: int, least: int, most: int, change: Callable[[int], object], unit: Callable[[int], str] = lambda _: ""
) -> QSpinBox:
    """A whole number with its unit; it changes when the user has finished typing it."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setSuffix(unit(value))
    box.setKeyboardTracking(False)
    _indent(box)
    box.valueChanged.connect(change)
    box.valueChanged.connect(lambda count: box.setSuffix(unit(count)))
    _let_the_page_scroll(box)
    return box


def clock(value: time, change: Callable[[time], object]) -> QTimeEdit:
    """A time of the day."""
    box = QTimeEdit(QTime(value.hour, value.minute))
    box.setDisplayFormat("HH:mm")
    box.setKeyboardTracking(False)
    _indent(box)
    box.timeChanged.connect(lambda chosen: change(time(chosen.hour(), chosen.minute())))
    _let_the_page_scroll(box)
    return box


class _WheelFilter(QObject):
    """Keeps a turn of the wheel from changing a control that the user only passes while the page scrolls."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _indent(box: QAbstractSpinBox) -> None:
    """A style sheet's padding does not reach the text of these."""
    for field in box.findChildren(QLineEdit):
        field.setTextMargins(8, 0, 8, 0)


def _let_the_page_scroll(box: QWidget) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_WheelFilter(box))
