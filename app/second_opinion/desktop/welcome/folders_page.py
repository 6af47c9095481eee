"""Which folders should be read, and whether what is copied should be."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from second_opinion.desktop.background import Background
from second_opinion.desktop.clipboard import can_watch
from second_opinion.desktop.theme import give_role
from second_opinion.desktop.welcome.page import Page
from second_opinion.desktop.welcome.suggestions import MOST_COUNTED, Suggestion, count_documents
from second_opinion.desktop.welcome.tick_card import TickCard


class FoldersPage(Page):
    """The folders as cards; the documents in them are counted in the background."""

    def __init__(self, step: str, suggested: tuple[Suggestion, ...], background: Background) -> None:
        super().__init__(
            step,
            self.tr("Which folders should it read?"),
            self.tr("Only new documents in these folders are read; old ones are left alone."),
        )
        self._background = background
        self._cards: dict[Path, TickCard] = {}
        self._folders = QVBoxLayout()
        self._folders.setSpacing(8)
        self.column.addLayout(self._folders)
        for suggestion in suggested:
            self._add(suggestion.path, ticked=suggestion.ticked)
        another = QPushButton(self.tr("Add another folder…"))
        give_role(another, "link")
        another.clicked.connect(self._choose)
        self.column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeading)
        self._copied = TickCard(
            self.tr("What I copy"),
            self.tr("Long texts on the clipboard; what is marked as private is never read."),
            ticked=False,
        )
        self._copied.setVisible(can_watch())
        self.column.addWidget(self._copied)
        self.column.addStretch()

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The folders that are ticked."""
        return tuple(path for path, card in self._cards.items() if card.ticked)

    @property
    def watches_clipboard(self) -> bool:
        return self._copied.ticked

    def _add(self, path: Path, *, ticked: bool) -> None:
        card = TickCard(path.name or str(path), self.tr("Looking…"), ticked=ticked)
        self._cards[path] = card
        self._folders.addWidget(card)
        self._background.run(lambda: count_documents(path), partial(self._say_count, card))

    def _say_count(self, card: TickCard, count: int) -> None:
        if count >= MOST_COUNTED:
            card.say(self.tr("More than %1 documents there now").replace("%1", str(MOST_COUNTED)))
        elif not count:
            card.say(self.tr("No documents there yet"))
        elif count == 1:
            card.say(self.tr("1 document there now"))
        else:
            card.say(self.tr("%n documents there now", "", count))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which folder should be read?"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._add_chosen)
        dialog.open()

    @Slot(str)
    def _add_chosen(self, name: str) -> None:
        if Path(name) not in self._cards:
            self._add(Path(name), ticked=True)
