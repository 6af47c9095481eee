"""Which folders are read."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.settings.changes import add_folder, remove_folder, set_folder
from second_opinion.desktop.settings.line import Group, Line, clear
from second_opinion.desktop.settings.switch import choice, switch
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import Kind
from second_opinion.settings import Level, Settings, WatchedFolder
from second_opinion.watching.arrivals import Problem


class FoldersGroup(Group):
    """The watched folders, each with its own line, and a way to add one."""

    def __init__(self, services: Services, desk: Desk, background: Background) -> None:
        super().__init__(self.tr("Folders"))
        self._services = services
        self._desk = desk
        self._background = background
        self._shown: tuple[WatchedFolder, ...] | None = None
        self._lines_of: dict[Path, Line] = {}
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
        self._lines_of = {folder.path: self._line(folder) for folder in settings.folders}
        for line in self._lines_of.values():
            self._rows.addWidget(line)
        self.look_for_problems()

    def _line(self, folder: WatchedFolder) -> Line:
        path = folder.path
        finer = QWidget()
        row = FlowLayout(finer, spacing=12)
        kinds = (
            (self.tr("Find out what each document is"), None),
            (self.tr("All are contracts"), Kind.CONTRACT),
            (self.tr("All are e-mails"), Kind.EMAIL),
            (self.tr("All are plans"), Kind.PLAN),
        )
        kind = choice(kinds, folder.kind, lambda kind: self._desk.change(set_folder(path, kind=kind)))
        kind.setAccessibleName(self.tr("What is in %1").replace("%1", path.name))
        below = switch(folder.subfolders, lambda on: self._desk.change(set_folder(path, subfolders=on)))
        below.setText(self.tr("With sub-folders"))
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Stop reading %1").replace("%1", path.name))
        remove.clicked.connect(lambda: self._desk.change(remove_folder(path)))
        levels = (
            (self.tr("Told as below"), None),
            (self.tr("Only what matters most is told"), Level.HIGH),
            (self.tr("Nothing is told"), Level.NEVER),
        )
        if folder.level not in {level for _, level in levels}:
            levels = (*levels, (self.tr("What matters is told"), folder.level))
        told = choice(levels, folder.level, lambda level: self._desk.change(set_folder(path, level=level)))
        told.setAccessibleName(self.tr("What is told of %1").replace("%1", path.name))
        for control in (below, kind, told):
            row.addWidget(control)
        return Line(_shortened(path), self._usual(), remove, finer)

    def _usual(self) -> str:
        return self.tr("New documents get a second opinion; old ones are left alone.")

    def _say_problems(self, problems: tuple[Problem, ...]) -> None:
        sentences = {problem.path: problem.sentence for problem in problems}
        for path, line in self._lines_of.items():
            line.say(sentences.get(path.expanduser(), self._usual()))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which folder should be read?"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._desk.change(add_folder(Path(name))))
        dialog.open()


def _paths(folders: tuple[WatchedFolder, ...]) -> list[Path]:
    return [folder.path for folder in folders]


def _shortened(path: Path) -> str:
    """The folder as people write it."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) and path != home else str(path)
