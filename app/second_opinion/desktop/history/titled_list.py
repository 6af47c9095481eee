"""Checks that found nothing, and standard statements: one line each, by their titles."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from second_opinion.desktop.labels import Words
from second_opinion.desktop.theme import give_role


class TitledList(QFrame):
    """Lines of an id and its detail; the titles are filled in when they are known, until then the ids speak."""

    def __init__(self, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._lines = lines
        give_role(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(4)
        self._labels = [Words.soft(self._line(at, {})) for at in range(len(lines))]
        for label in self._labels:
            self._column.addWidget(label)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """The titles by id."""
        for at, label in enumerate(self._labels):
            label.say(self._line(at, titles))

    def _line(self, at: int, titles: Mapping[str, str]) -> str:
        known, detail = self._lines[at]
        return f"{titles.get(known) or known.replace('-', ' ').capitalize()}: {detail}"
