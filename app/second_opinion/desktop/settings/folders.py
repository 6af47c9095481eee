"""Which folders are read."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models, ModelsView
from second_opinion.desktop.settings.changes import add_folder
from second_opinion.desktop.settings.folder_line import FolderLine
from second_opinion.desktop.settings.line import Group, clear
from second_opinion.desktop.theme import give_role
from second_opinion.reviewing.loading import Loaded
from second_opinion.settings import Settings, WatchedFolder
from second_opinion.watching.arrivals import Problem


class FoldersGroup(Group):
    """The watched folders, each with its own line, and a way to add one."""

    def __init__(self, services: Services, desk: Desk, models: Models, background: Background) -> None:
        super().__init__(self.tr("Folders"))
        self._services = services
        self._desk = desk
        self._models = models
        self._background = background
        self._shown: tuple[WatchedFolder, ...] | None = None
        self._loaded: Loaded | None = None
        self._lines_of: dict[Path, FolderLine] = {}
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self._add = QPushButton(self.tr("Add a folder…"))
        give_role(self._add, "link")
        self._add.clicked.connect(self._choose)
        self.add(holder)
        self.add(self._add)
        desk.changed.connect(self._show)
        models.changed.connect(self._take_models)
        self._show(desk.settings)

    def look_for_problems(self) -> None:
        """Say which folders are not watched now, and why."""
        self._background.run(self._services.folder_problems, self._say_problems)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        if self._shown is not None and _paths(self._shown) == _paths(settings.folders):
            return  # the controls show their own change already
        self._shown = settings.folders
        clear(self._rows)
        self._lines_of = {folder.path: FolderLine(folder, self._desk) for folder in settings.folders}
        for line in self._lines_of.values():
            self._rows.addWidget(line)
        if self._loaded is not None:
            self.know(self._loaded)
        self._take_models(self._models.view)
        self.look_for_problems()

    @Slot(object)
    def know(self, loaded: Loaded) -> None:
        """Take up what the reviewers know of sides."""
        self._loaded = loaded
        for line in self._lines_of.values():
            line.know(loaded.reviewers)

    @Slot(object)
    def _take_models(self, view: ModelsView) -> None:
        new = [line.know_models(view.lines) for line in self._lines_of.values()]
        if any(new):
            self.look_for_problems()

    def _say_problems(self, problems: tuple[Problem, ...]) -> None:
        sentences = {problem.path: problem.sentence for problem in problems if not problem.is_watched}
        for path, line in self._lines_of.items():
            line.show_state(sentences.get(path.expanduser()))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which folder should be read?"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._desk.change(add_folder(Path(name))))
        dialog.open()


def _paths(folders: tuple[WatchedFolder, ...]) -> list[Path]:
    return [folder.path for folder in folders]
