"""The chips under the search field: what is worth a look, the kinds, and what the list is narrowed to besides."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.history.choices import Choices
from second_opinion.desktop.history.filter_button import choice_word
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import Kind

NARROWING = ("severity", "period", "folder", "verdict")
"""The fields of the menu; each that is chosen has a chip which takes it back."""


class Filters(QWidget):
    """Any one kind, or all of them; and with or without what asks for nothing. ``changed`` when the user chose."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = Choices()
        self._row = FlowLayout(self, spacing=6)
        self._worth = _chip(translate("History", "Worth a look"))
        self._kinds = {
            Kind.CONTRACT: _chip(translate("History", "Contracts")),
            Kind.EMAIL: _chip(translate("History", "Mail")),
            Kind.PLAN: _chip(translate("History", "Plans")),
            Kind.OTHER: _chip(translate("History", "Other")),
        }
        self._narrowed = {name: _chip("") for name in NARROWING}
        for chip in (self._worth, *self._kinds.values(), *self._narrowed.values()):
            self._row.addWidget(chip)
        self._worth.clicked.connect(self._from(lambda choices, on: replace(choices, worth_a_look=on)))
        for kind, chip in self._kinds.items():
            chip.clicked.connect(self._from(lambda choices, on, kind=kind: replace(choices, kind=kind if on else None)))
        for name, chip in self._narrowed.items():
            chip.clicked.connect(self._from(lambda choices, _, name=name: choices.without(name)))
        self._show()

    @property
    def choices(self) -> Choices:
        return self._choices

    def count(self, worth_a_look: int) -> None:
        """Say how many documents are worth a look."""
        label = translate("History", "Worth a look")
        self._worth.setText(f"{label}  {worth_a_look}" if worth_a_look else label)

    def choose(self, choices: Choices) -> None:
        """Set the chips, and tell it."""
        self.show_choices(choices)
        self.changed.emit()

    def show_choices(self, choices: Choices) -> None:
        """Set the chips."""
        self._choices = choices
        self._show()

    def _from(self, change: Callable[..., Choices]) -> Callable[[bool], None]:
        return lambda on: self.choose(change(self._choices, on))

    def _show(self) -> None:
        self._worth.setChecked(self._choices.worth_a_look)
        for kind, chip in self._kinds.items():
            chip.setChecked(kind is self._choices.kind)
        for name, chip in self._narrowed.items():
            value = getattr(self._choices, name)
            chip.setVisible(value is not None)
            chip.setChecked(True)
            if value is not None:
                word = choice_word(name, value)
                chip.setText(f"{word}  ✕")
                chip.setAccessibleName(translate("History", "{what}: show all again").format(what=word))
        self._row.invalidate()


def _chip(label: str) -> QPushButton:
    chip = QPushButton(label)
    chip.setCheckable(True)
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    give_role(chip, "chip")
    return chip
