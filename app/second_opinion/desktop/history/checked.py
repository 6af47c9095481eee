"""The checks that found nothing, with where they looked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from second_opinion.desktop.history.words import counted, translate
from second_opinion.desktop.theme import give_role
from second_opinion.domain.review import Asked


class CheckedList(QFrame):
    """One line for each check; their titles are filled in when they are known, until then the ids speak."""

    def __init__(self, checked: Sequence[Asked]) -> None:
        super().__init__()
        self._checked = checked
        give_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        give_role(self._text, "soft")
        column.addWidget(self._text)
        self.set_titles({})

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """The titles of checks by id."""
        self._text.setText("\n".join(_line(asked, titles) for asked in self._checked))


def _line(asked: Asked, titles: Mapping[str, str]) -> str:
    title = titles.get(asked.check) or asked.check.replace("-", " ").capitalize()
    if asked.searched:
        return f"{title}: {'; '.join(asked.searched)}"
    looked = counted(
        asked.passages, translate("History", "looked in 1 place"), translate("History", "looked in %n places")
    )
    return f"{title}: {looked}"
