"""The chips under the search field: what is worth a look, and the kinds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import Kind


class Filters(QWidget):
    """Any one kind, or all of them; and with or without what asks for nothing. ``changed`` when the user chose."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, spacing=6)
        self._worth = _chip(translate("History", "Worth a look"))
        self._kinds = {
            Kind.CONTRACT: _chip(translate("History", "Contracts")),
            Kind.EMAIL: _chip(translate("History", "Mail")),
            Kind.PLAN: _chip(translate("History", "Plans")),
            Kind.OTHER: _chip(translate("History", "Other")),
        }
        for chip in (self._worth, *self._kinds.values()):
            row.addWidget(chip)
        self._worth.clicked.connect(self.changed)
        for kind, chip in self._kinds.items():
            chip.clicked.connect(lambda on, kind=kind: self._only(kind if on else None))

    @property
    def kind(self) -> Kind | None:
        return next((kind for kind, chip in self._kinds.items() if chip.isChecked()), None)

    @property
    def worth_a_look(self) -> bool:
        return self._worth.isChecked()

    def count(self, worth_a_look: int) -> None:
        """Say how many documents are worth a look."""
        label = translate("History", "Worth a look")
        self._worth.setText(f"{label}  {worth_a_look}" if worth_a_look else label)

    def choose(self, *, worth_a_look: bool, kind: Kind | None = None) -> None:
        """Set the chips."""
        self._worth.setChecked(worth_a_look)
        self._only(kind)

    def _only(self, kind: Kind | None) -> None:
        for known, chip in self._kinds.items():
            chip.setChecked(known is kind)
        self.changed.emit()


def _chip(label: str) -> QPushButton:
    chip = QPushButton(label)
    chip.setCheckable(True)
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    give_role(chip, "chip")
    return chip
