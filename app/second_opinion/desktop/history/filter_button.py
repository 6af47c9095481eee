"""The button beside the search field: a menu of what the list can be narrowed to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from second_opinion.desktop.history.choices import Choices, Period
from second_opinion.desktop.history.words import severity_word, translate, verdict_word
from second_opinion.desktop.icons import icon
from second_opinion.desktop.theme import give_role, tokens_of
from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Verdict

Option = tuple[str, object]  # its label, and the value of the field


class FilterButton(QPushButton):
    """``chosen`` carries the Choices after an entry of the menu was taken."""

    chosen = Signal(object)

    def __init__(self, folders: Callable[[], Sequence[Path]]) -> None:
        super().__init__()
        self._folders = folders
        self._choices = Choices()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setAccessibleName(translate("History", "Narrow the list"))
        self.setToolTip(translate("History", "Narrow the list"))
        self.setIconSize(QSize(16, 16))
        give_role(self, "flat")
        self.setMenu(self._menu)
        self._draw()

    def show_choices(self, choices: Choices) -> None:
        """What the menu ticks."""
        self._choices = choices

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_menu"):
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon("filter", tokens_of(self.palette()).soft_ink))

    def _fill(self) -> None:
        self._menu.clear()
        for title, field, options in menu_parts(self._folders()):
            self._add(title, field, options)
        if self._choices != Choices():
            self._menu.addSeparator()
            self._menu.addAction(translate("History", "Show everything"), lambda: self.chosen.emit(Choices()))

    def _add(self, title: str, field: str, options: Sequence[Option]) -> None:
        menu = self._menu.addMenu(title)
        group = QActionGroup(menu)
        for label, value in options:
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(getattr(self._choices, field) == value)
            group.addAction(action)
            changed = replace(self._choices, **{field: value})  # type: ignore[arg-type] # each field with its own values
            action.triggered.connect(lambda _, changed=changed: self.chosen.emit(changed))


def menu_parts(folders: Sequence[Path]) -> Iterator[tuple[str, str, list[Option]]]:
    """The menu: a title, the field it is about, and its values with their labels."""
    any_of_them = (translate("History", "Any"), None)
    yield (
        translate("History", "What was found"),
        "severity",
        [any_of_them, *((choice_word("severity", one), one) for one in reversed(Severity))],
    )
    yield (
        translate("History", "When it was read"),
        "period",
        [any_of_them, *((choice_word("period", one), one) for one in Period)],
    )
    if folders:
        yield (
            translate("History", "Where it lies"),
            "folder",
            [any_of_them, *((folder.name or str(folder), str(folder)) for folder in folders)],
        )
    yield (
        translate("History", "What you said"),
        "verdict",
        [any_of_them, *((choice_word("verdict", one), one) for one in Verdict)],
    )


def choice_word(field: str, value: object) -> str:
    """A chosen value as its menu entry and its chip say it."""
    match value:
        case Severity.HIGH:
            return severity_word(Severity.HIGH)
        case Severity.MEDIUM:
            return translate("History", "Worth a look or more")
        case Severity.LOW:
            return translate("History", "Anything at all")
        case Verdict():
            return verdict_word(value)
        case Period():
            return _period_word(value)
    return Path(str(value)).name or str(value) if field == "folder" else str(value)


def _period_word(period: Period) -> str:
    known = {
        Period.TODAY: translate("History", "Today"),
        Period.WEEK: translate("History", "Last 7 days"),
        Period.MONTH: translate("History", "Last 30 days"),
        Period.YEAR: translate("History", "Last 12 months"),
    }
    return known[period]
