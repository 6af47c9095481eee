"""What is looked for: the reviewers, each of their checks, and the beginning of one's own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QPushButton, QVBoxLayout, QWidget

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.settings.changes import switch_check, switch_reviewer, tell_of
from second_opinion.desktop.settings.checks import ChecksDialog
from second_opinion.desktop.settings.level import level_choice
from second_opinion.desktop.settings.line import Group, Line, clear
from second_opinion.desktop.settings.switch import switch
from second_opinion.desktop.settings.trying import Outcome, try_reviewer
from second_opinion.desktop.theme import give_role
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.loading import Loaded
from second_opinion.reviewing.starting import new_reviewer
from second_opinion.settings import Level


class ReviewersGroup(Group):
    """One line for each reviewer; those that cannot be read say why. ``loaded`` carries them all."""

    loaded = Signal(object)

    def __init__(self, services: Services, desk: Desk, background: Background) -> None:
        super().__init__(self.tr("Reviewers"))
        self._services = services
        self._desk = desk
        self._background = background
        self._line_of: dict[str, Line] = {}
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        new = QPushButton(self.tr("Make your own…"))
        give_role(new, "link")
        new.clicked.connect(self._ask_name)
        self.add(holder)
        self.add(new)
        self.look()

    def look(self) -> None:
        """Look again at what there is."""
        self._background.run(self._read, self._show)

    def _read(self) -> Loaded:
        """The reviewers as the user reads of them; on the background thread."""
        loaded, words = self._services.reviewers(), self._services.translation()
        return replace(loaded, reviewers=tuple(map(words.reviewer, loaded.reviewers)))

    def _show(self, loaded: Loaded) -> None:
        self.loaded.emit(loaded)
        clear(self._rows)
        self._line_of = {reviewer.id: self._line(reviewer) for reviewer in loaded.reviewers}
        for line in self._line_of.values():
            self._rows.addWidget(line)
        for problem in loaded.problems:
            look = self._button(self.tr("Open"), problem.path.name, partial(_open, problem.path))
            self._rows.addWidget(Line(problem.path.parent.name, str(problem), look))

    def _line(self, reviewer: Reviewer) -> Line:
        settings = self._desk.settings.reviewers
        on = switch(reviewer.id not in settings.off, lambda on: self._desk.change(switch_reviewer(reviewer.id, on)))
        finer = QWidget()
        row = FlowLayout(finer)
        count = len(reviewer.checks)
        checks = self.tr("1 check…") if count == 1 else self.tr("%n checks…", "", count)
        row.addWidget(self._button(checks, reviewer.title, partial(self._show_checks, reviewer)))
        row.addWidget(self._button(self.tr("Try its examples"), reviewer.title, partial(self._try, reviewer)))
        own = self._services.paths.reviewers / reviewer.id
        if own.is_dir():
            row.addWidget(self._button(self.tr("Open its folder"), reviewer.title, partial(_open, own)))
        told = self._desk.settings.notifications.reviewers.get(reviewer.id)
        row.addWidget(level_choice(told, reviewer.title, partial(self._tell_of, reviewer.id)))
        return Line(reviewer.title, self._about(reviewer), on, finer)

    def _tell_of(self, reviewer: str, level: object) -> None:
        self._desk.change(tell_of(reviewer, level if isinstance(level, Level) else None))

    def _about(self, reviewer: Reviewer) -> str:
        if not reviewer.questions:
            return self.tr("%1 rules.").replace("%1", str(len(reviewer.rules)))
        about = self.tr("%1 rules, and %2 questions to the model.")
        return about.replace("%1", str(len(reviewer.rules))).replace("%2", str(len(reviewer.questions)))

    def _button(self, text: str, title: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        give_role(button, "link")
        button.setAccessibleName(f"{title}: {text}")
        button.clicked.connect(lambda *_: act())
        return button

    def _show_checks(self, reviewer: Reviewer) -> None:
        off = {name.split("/", 1)[1] for name in self._desk.settings.reviewers.checks_off if "/" in name}
        dialog = ChecksDialog(reviewer, off, self)
        dialog.switched.connect(lambda check, on: self._desk.change(switch_check(f"{reviewer.id}/{check}", on)))
        dialog.open()

    def _try(self, reviewer: Reviewer) -> None:
        self._line_of[reviewer.id].say(self.tr("Trying the examples…"))
        self._background.run(partial(try_reviewer, reviewer), partial(self._say_tried, reviewer))

    def _say_tried(self, reviewer: Reviewer, outcome: Outcome) -> None:
        line = self._line_of.get(reviewer.id)
        if line is None:
            return
        said = self.tr("%1 of %2 examples of its rules come out as they must.")
        sentences = [said.replace("%1", str(outcome.right)).replace("%2", str(outcome.tried))]
        if outcome.wrong:
            sentences.append(self.tr("Look at: %1.").replace("%1", ", ".join(outcome.wrong)))
        line.say(" ".join(sentences))

    @Slot()
    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("A reviewer of your own"))
        dialog.setLabelText(self.tr("What is it called? Small letters, digits and hyphens, such as: minutes"))
        dialog.textValueSelected.connect(self._make)
        dialog.open()

    @Slot(str)
    def _make(self, name: str) -> None:
        self._background.run(partial(new_reviewer, self._services.paths.reviewers, name.strip()), self._made)

    def _made(self, path: Path) -> None:
        self.look()
        _open(path.parent)


def _open(path: Path) -> None:
    """Show a file or a folder in the user's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
