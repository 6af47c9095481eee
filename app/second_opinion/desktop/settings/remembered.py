"""What the user once said and is held to: as what a sender's or a folder's documents are read, and his own names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.background import Background
from second_opinion.desktop.history.words import kind_word
from second_opinion.desktop.settings.folder_line import shortened
from second_opinion.desktop.settings.line import Group, Line, clear
from second_opinion.desktop.theme import give_role
from second_opinion.domain.remembered import ReadAs, Source, Whence
from second_opinion.domain.reviewer import Reviewer
from second_opinion.history.store import History
from second_opinion.reviewing.loading import Loaded

translate = QCoreApplication.translate

Said = tuple[tuple[tuple[Source, ReadAs], ...], tuple[str, ...]]
"""What was said of senders and folders, and the user's names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is remembered, and how it is forgotten and brought back."""

    title: str
    sentence: str
    forget: Callable[[], object]
    bring_back: Callable[[], object]


class RememberedGroup(Group):
    """The list is read whenever the page is shown. What is forgotten keeps its line until then, with the way back."""

    def __init__(self, history: History, background: Background) -> None:
        super().__init__(self.tr("What is remembered"))
        self._history = history
        self._background = background
        self._reviewers: tuple[Reviewer, ...] = ()
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self.add(holder)
        self._show(((), ()))

    def look(self) -> None:
        """Read the list."""
        self._background.run(lambda: (self._history.readings(), self._history.spelled_names()), self._show)

    def know(self, loaded: Loaded) -> None:
        """Take up how the reviewers call the sides."""
        self._reviewers = loaded.reviewers
        self.look()

    def _show(self, said: Said) -> None:
        clear(self._rows)
        readings, names = said
        entries = [*(self._reading(source, wanted) for source, wanted in readings), *map(self._name, names)]
        for entry in entries:
            self._rows.addWidget(EntryLine(entry, self._background))
        if not entries:
            nothing = QLabel(
                self.tr(
                    "Nothing yet. What you say of a document may be held to in all that comes from its sender or folder."
                )
            )
            nothing.setWordWrap(True)
            give_role(nothing, "soft")
            self._rows.addWidget(nothing)

    def _reading(self, source: Source, wanted: ReadAs) -> Entry:
        if source.whence is Whence.SENDER:
            title, said = source.value, self.tr("Mail from there is read as this: %1.")
        else:
            title, said = shortened(Path(source.value)), self.tr("What comes into this folder is read as this: %1.")
        side = side_of(wanted, self._reviewers)
        sentences = (
            said.replace("%1", kind_word(wanted.kind)),
            self.tr("Your side: %1.").replace("%1", side) if side else "",
        )
        return Entry(
            title,
            " ".join(filter(None, sentences)),
            lambda: self._history.set_read_as(source, None),
            lambda: self._history.set_read_as(source, wanted),
        )

    def _name(self, name: str) -> Entry:
        return Entry(
            f"“{name}”",
            self.tr("In contracts this is you."),
            lambda: self._history.set_names((), (name,)),
            lambda: self._history.set_names((name,), ()),
        )


class EntryLine(Line):
    """One thing that is remembered; its button forgets it, and then brings it back."""

    def __init__(self, entry: Entry, background: Background) -> None:
        self._entry = entry
        self._background = background
        self._button = QPushButton()
        self._button.clicked.connect(self._turn)
        self._forgotten = False
        super().__init__(entry.title, entry.sentence, self._button)
        self._say()

    def _turn(self) -> None:
        act = self._entry.bring_back if self._forgotten else self._entry.forget
        self._forgotten = not self._forgotten
        self._background.run(act)
        self._say()

    def _say(self) -> None:
        gone = translate("Remembered", "Forgotten: from now on each document says itself.")
        words = translate("Remembered", "Undo") if self._forgotten else translate("Remembered", "Forget")
        self._button.setText(words)
        self._button.setAccessibleName(f"{words}: {self._entry.title}")
        self.say(gone if self._forgotten else self._entry.sentence)


def side_of(wanted: ReadAs, reviewers: Sequence[Reviewer]) -> str:
    """The side in words; empty where none was said."""
    titles = (one.role_title(wanted.role) for one in reviewers if one.kind is wanted.kind)
    return next(filter(None, titles), wanted.role or "")
