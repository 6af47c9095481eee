"""One watched folder: what is in it, on whose side the reader is, which model judges, and what may leave the computer."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from second_opinion.desktop.desk import Desk
from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.models import ModelLine
from second_opinion.desktop.settings.changes import remove_folder, set_folder
from second_opinion.desktop.settings.folder_model import missing, model_choice
from second_opinion.desktop.settings.level import level_choice
from second_opinion.desktop.settings.line import Line
from second_opinion.desktop.settings.switch import choice, switch
from second_opinion.domain.document import Kind
from second_opinion.domain.reviewer import Reviewer
from second_opinion.settings import WatchedFolder

translate = QCoreApplication.translate


class FolderLine(Line):
    """The controls of one folder. The sides come later, with the reviewers (``know``), and so do the models (``know_models``)."""

    def __init__(self, folder: WatchedFolder, desk: Desk) -> None:
        self._desk = desk
        self._path = folder.path
        self._reviewers: tuple[Reviewer, ...] = ()
        self._models: tuple[ModelLine, ...] = ()
        self._finer = QWidget()
        self._more = FlowLayout(self._finer)
        remove = QPushButton(translate("FolderLine", "Remove"))
        remove.setAccessibleName(translate("FolderLine", "Stop reading %1").replace("%1", folder.path.name))
        remove.clicked.connect(lambda: desk.change(remove_folder(folder.path)))
        self._boxes: list[QWidget] = [self._below(folder)]
        self._kinds = self._kind(folder)
        self._level = level_choice(folder.level, folder.path.name, lambda level: self._set(level=level))
        self._may_leave: QCheckBox | None = None
        if desk.settings.model.remote is not None:
            self._may_leave = self._remote(folder)
            self._boxes.append(self._may_leave)
        super().__init__(shortened(folder.path), usual(), remove, self._finer)
        self._side: QComboBox | None = None
        self._judge: QComboBox | None = None
        self._offer_models()

    def know(self, reviewers: Sequence[Reviewer]) -> None:
        """Offer the sides that the reviewers of this kind know."""
        self._reviewers = tuple(reviewers)
        self._offer_sides()

    def know_models(self, models: Sequence[ModelLine]) -> bool:
        """Offer the models that are on this computer; whether they are others than before."""
        if self._models == tuple(models):
            return False
        self._models = tuple(models)
        self._offer_models()
        return True

    def show_state(self, sentence: str | None) -> None:
        """Say why the folder is not watched, else that its model is missing, else what happens in it."""
        folder = self._folder
        self.say(sentence or (folder and missing(folder, self._models)) or usual())

    @property
    def _folder(self) -> WatchedFolder | None:
        """What is chosen for it now."""
        return next((one for one in self._desk.settings.folders if one.path == self._path), None)

    def _set(self, **values: object) -> None:
        self._desk.change(set_folder(self._path, **values))

    def _below(self, folder: WatchedFolder) -> QWidget:
        box = switch(folder.subfolders, lambda on: self._set(subfolders=on))
        box.setText(translate("FolderLine", "With sub-folders"))
        return box

    def _remote(self, folder: WatchedFolder) -> QCheckBox:
        box = switch(folder.remote, self._choose_remote)
        box.setText(translate("FolderLine", "May go to the other machine’s model"))
        return box

    def _choose_remote(self, on: bool) -> None:
        self._set(remote=on)
        self._offer_models()

    def _choose_model(self, model: object) -> None:
        self._set(model=model)
        self._allow()
        self.show_state(None)

    def _offer_models(self) -> None:
        folder = self._folder
        if folder is None:
            return
        remote = self._desk.settings.model.remote is not None
        self._judge = self._put(self._judge, model_choice(folder, self._models, self._choose_model, remote=remote))
        self._allow()
        self._arrange()

    def _allow(self) -> None:
        """A model of this computer that is chosen leaves nothing to allow."""
        folder = self._folder
        if folder is not None and self._may_leave is not None:
            self._may_leave.setEnabled(folder.model is None)

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
        folder = self._folder
        roles = [role for one in self._reviewers if folder and one.kind is folder.kind for role in one.roles]
        if folder is None or not roles:
            self._side = self._put(self._side, None)
            self._arrange()
            return
        sides = (
            (translate("FolderLine", "Find out whose side I am on"), None),
            *((one.title, one.id) for one in roles),
        )
        known = folder.role if folder.role in {role.id for role in roles} else None
        side = choice(sides, known, lambda role: self._set(role=role))
        side.setAccessibleName(translate("FolderLine", "My side in %1").replace("%1", folder.path.name))
        self._side = self._put(self._side, side)
        self._arrange()

    def _put(self, before: QComboBox | None, box: QComboBox | None) -> QComboBox | None:
        """Take one choice in place of another; where the keyboard was, it stays."""
        if box is not None:
            self._more.addWidget(box)
            if before is not None and before.hasFocus():
                box.setFocus()
        if before is not None:
            self._more.removeWidget(before)
            before.deleteLater()
        return box

    def _arrange(self) -> None:
        """The choices stand together, what is ticked after them; the keyboard goes the same way."""
        shown = [one for one in (self._kinds, self._side, self._judge, self._level, *self._boxes) if one is not None]
        for widget in shown:
            self._more.removeWidget(widget)
            self._more.addWidget(widget)
        for one, other in pairwise(shown):
            QWidget.setTabOrder(one, other)


def usual() -> str:
    """What happens in a folder in which nothing is wrong."""
    return translate("FolderLine", "New documents get a second opinion; old ones are left alone.")


def shortened(path: Path) -> str:
    """The folder as people write it."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) and path != home else str(path)
