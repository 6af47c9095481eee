"""One watched folder: what is in it, on whose side the reader is, and what may leave the computer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from second_opinion.desktop.desk import Desk
from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.settings.changes import remove_folder, set_folder
from second_opinion.desktop.settings.level import level_choice
from second_opinion.desktop.settings.line import Line
from second_opinion.desktop.settings.switch import choice, switch
from second_opinion.domain.document import Kind
from second_opinion.domain.reviewer import Reviewer
from second_opinion.settings import WatchedFolder

translate = QCoreApplication.translate


class FolderLine(Line):
    """The controls of one folder. The sides come later, with the reviewers: ``know``."""

    def __init__(self, folder: WatchedFolder, desk: Desk) -> None:
        self._desk = desk
        self._path = folder.path
        self._reviewers: tuple[Reviewer, ...] = ()
        self._finer = QWidget()
        self._more = FlowLayout(self._finer)
        remove = QPushButton(translate("FolderLine", "Remove"))
        remove.setAccessibleName(translate("FolderLine", "Stop reading %1").replace("%1", folder.path.name))
        remove.clicked.connect(lambda: desk.change(remove_folder(folder.path)))
        self._boxes = [self._below(folder)]
        self._more.addWidget(self._kind(folder))
        self._more.addWidget(level_choice(folder.level, folder.path.name, lambda level: self._set(level=level)))
        if desk.settings.model.remote is not None:
            self._boxes.append(self._remote(folder))
        self._boxes_last()
        super().__init__(shortened(folder.path), usual(), remove, self._finer)
        self._side: QComboBox | None = None

    def know(self, reviewers: Sequence[Reviewer]) -> None:
        """Offer the sides that the reviewers of this kind know."""
        self._reviewers = tuple(reviewers)
        self._offer_sides()

    def _set(self, **values: object) -> None:
        self._desk.change(set_folder(self._path, **values))

    def _below(self, folder: WatchedFolder) -> QWidget:
        box = switch(folder.subfolders, lambda on: self._set(subfolders=on))
        box.setText(translate("FolderLine", "With sub-folders"))
        return box

    def _remote(self, folder: WatchedFolder) -> QWidget:
        box = switch(folder.remote, lambda on: self._set(remote=on))
        box.setText(translate("FolderLine", "May go to the other machine’s model"))
        return box

    def _kind(self, folder: WatchedFolder) -> QWidget:
        kinds = (
            (translate("FolderLine", "Find out what each document is"), None),
            (translate("FolderLine", "All are contracts"), Kind.CONTRACT),
            (translate("FolderLine", "All are e-mails"), Kind.EMAIL),
            (translate("FolderLine", "All are plans"), Kind.PLAN),
        )
        box = choice(kinds, folder.kind, self._choose_kind)
        box.setAccessibleName(translate("FolderLine", "What is in %1").replace("%1", folder.path.name))
        return box

    def _choose_kind(self, kind: object) -> None:
        self._set(kind=kind, role=None)  # the sides of another kind are others
        self._offer_sides()

    def _offer_sides(self) -> None:
        if self._side is not None:
            self._more.removeWidget(self._side)
            self._side.deleteLater()
            self._side = None
        folder = next((one for one in self._desk.settings.folders if one.path == self._path), None)
        roles = [role for one in self._reviewers if folder and one.kind is folder.kind for role in one.roles]
        if folder is None or not roles:
            return
        sides = (
            (translate("FolderLine", "Find out whose side I am on"), None),
            *((one.title, one.id) for one in roles),
        )
        known = folder.role if folder.role in {role.id for role in roles} else None
        self._side = choice(sides, known, lambda role: self._set(role=role))
        self._side.setAccessibleName(translate("FolderLine", "My side in %1").replace("%1", folder.path.name))
        self._more.addWidget(self._side)
        self._boxes_last()

    def _boxes_last(self) -> None:
        """The choices stand together, what is ticked after them."""
        for box in self._boxes:
            self._more.removeWidget(box)
            self._more.addWidget(box)


def usual() -> str:
    """What happens in a folder in which nothing is wrong."""
    return translate("FolderLine", "New documents get a second opinion; old ones are left alone.")


def shortened(path: Path) -> str:
    """The folder as people write it."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) and path != home else str(path)
