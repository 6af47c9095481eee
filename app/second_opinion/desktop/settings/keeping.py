"""How long things are kept, how it looks, and what this program does to the computer."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from second_opinion.assembly.exporting import write_all
from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.language import NAMES, SYSTEM
from second_opinion.desktop.settings.changes import set_value
from second_opinion.desktop.settings.line import Group, Line
from second_opinion.desktop.settings.switch import choice, number, switch


class KeepingGroup(Group):
    """The history."""

    def __init__(self, services: Services, desk: Desk, background: Background) -> None:
        super().__init__(self.tr("History"))
        self._services = services
        self._background = background
        chosen = desk.settings.history
        self.add(
            Line(
                self.tr("Keep reviews"),
                self.tr("Older ones are deleted by themselves."),
                number(chosen.keep_days, 1, 3650, lambda n: desk.change(set_value("history", keep_days=n)), self._days),
            )
        )
        copied = number(
            chosen.keep_copied_text_days,
            0,
            3650,
            lambda n: desk.change(set_value("history", keep_copied_text_days=n)),
            self._days,
        )
        self.add(Line(self.tr("Keep copied texts"), self.tr("The findings with their quotes stay longer."), copied))
        export = QPushButton(self.tr("Export…"))
        export.clicked.connect(self._choose_target)
        self._export = Line(self.tr("Take it with you"), self.tr("All reviews with their quotes, as one text."), export)
        self.add(self._export)
        self._forget = QPushButton(self.tr("Forget everything…"))
        self._forget.setObjectName("forget")
        self._forget.clicked.connect(self._ask)
        self.add(
            Line(
                self.tr("Forget"), self.tr("Deletes all reviews, texts and verdicts from this computer."), self._forget
            )
        )

    def _days(self, count: int) -> str:
        return self.tr(" day") if count == 1 else self.tr(" days")

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the history"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Markdown (*.md)")
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, target: Path) -> None:
        """Write every review into one file."""
        done = self.tr("Saved as %1.").replace("%1", target.name)
        services = self._services
        self._background.run(
            lambda: write_all(services.history, services.translation(), target), partial(self._say_exported, done)
        )

    def _say_exported(self, sentence: str, _: int) -> None:
        self._export.say(sentence)

    def _ask(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("Forget everything?"),
            self.tr(
                "All reviews, texts and verdicts are deleted, and their backups. Your documents stay where they are."
            ),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        forget = box.addButton(self.tr("Forget everything"), QMessageBox.ButtonRole.DestructiveRole)
        forget.clicked.connect(lambda: self._background.run(self._services.history.forget_everything))
        box.open()


class PowerGroup(Group):
    """What happens on battery."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Power"))
        moments = (
            (self.tr("Never"), "never"),
            (self.tr("When little is left"), "low"),
            (self.tr("Always on battery"), "battery"),
        )
        chosen = desk.settings.power.rules_only
        when = choice(moments, chosen, lambda moment: desk.change(set_value("power", rules_only=moment)))
        sentence = self.tr("Documents are then read by the rules alone, without the model.")
        self.add(Line(self.tr("Spare the battery"), sentence, when))


class AppearanceGroup(Group):
    """Light or dark, the language, and the size of the documents."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Appearance"))
        chosen = desk.settings.appearance
        themes = (
            (self.tr("Like the desktop"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        )
        theme = choice(themes, chosen.theme, lambda theme: desk.change(set_value("appearance", theme=theme)))
        languages = ((self.tr("Like the desktop"), SYSTEM), *((name, code) for code, name in NAMES.items()))
        language = choice(languages, chosen.language, lambda code: desk.change(set_value("appearance", language=code)))
        size = number(
            chosen.document_size,
            8,
            32,
            lambda n: desk.change(set_value("appearance", document_size=n)),
            lambda _: self.tr(" pt"),
        )
        self.add(Line(self.tr("Colours"), self.tr("All windows change at once."), theme))
        findings = self.tr("The findings themselves are in the language that their reviewer was written in.")
        self.add(Line(self.tr("Language"), findings, language))
        self.add(Line(self.tr("Size of documents"), self.tr("For the text in the middle of the history."), size))


class ComputerGroup(Group):
    """What is written outside this program's own folders, each thing only when it is asked for."""

    def __init__(self, computer: Computer, background: Background) -> None:
        super().__init__(self.tr("This computer"))
        self._computer = computer
        self._background = background
        self.add(
            Line(
                self.tr("Start with the computer"),
                self.tr("It waits in the background without a window."),
                switch(computer.starts_with_it, self._start),
            )
        )
        managers = ", ".join(computer.file_managers)
        self._entry = switch(computer.has_entry, self._menu)
        self.add(
            Line(
                self.tr("“Get second opinion” on a right click"),
                self.tr("An entry in the menus of %1.").replace("%1", managers),
                self._entry,
            )
        )

    def _start(self, on: bool) -> None:
        self._background.run(lambda: self._computer.start_with_it(on))

    def _menu(self, on: bool) -> None:
        self._background.run(lambda: self._computer.set_entry(on))
