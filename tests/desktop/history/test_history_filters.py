"""The list narrowed by chips, by the menu and by words."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.choices import Choices, Period, choices_from
from second_opinion.desktop.history.filter_button import FilterButton
from second_opinion.desktop.history.filters import Filters
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.finding import Verdict
from second_opinion.domain.stored import ReviewFilter
from second_opinion.settings import WatchedFolder

Open = Callable[[], HistoryWindow]
TODAY = date(2026, 11, 24)


def names(window: HistoryWindow) -> list[str]:
    model = window.list.model
    lines = (model.line(model.index(row)) for row in range(model.rowCount()))
    return [line.name for line in lines if line is not None]


def entry(button: FilterButton, *titles: str) -> QAction:
    """An entry of the menu, by its titles from the outermost on."""
    menu = button.menu()
    menu.aboutToShow.emit()
    for title in titles[:-1]:
        found = next(action.menu() for action in menu.actions() if action.text() == title)
        assert isinstance(found, QMenu)
        menu = found
    return next(action for action in menu.actions() if action.text() == titles[-1])


def test_choices_become_a_filter_and_typed_words_go_before() -> None:
    choices = Choices(worth_a_look=True, period=Period.WEEK, folder="/papers", kind=Kind.PLAN)
    wanted = choices.wanted("rent kind:mail", TODAY)
    assert wanted == ReviewFilter(
        text="rent ", worth_a_look=True, since=date(2026, 11, 18), folder="/papers", kind=Kind.EMAIL
    )


def test_choices_outlive_the_window() -> None:
    choices = Choices(severity=Severity.HIGH, period=Period.TODAY, verdict=Verdict.DONE, folder="/a")
    assert choices_from(choices.as_text()) == choices
    assert choices_from("{") == choices_from('{"period": "aeon"}') == Choices()
    assert choices.without("period") == Choices(severity=Severity.HIGH, verdict=Verdict.DONE, folder="/a")


def test_the_menu_narrows_and_a_chip_takes_it_back(library: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    window = open_window()
    entry(window.list.narrow, "What was found", "Important").trigger()
    qtbot.waitUntil(lambda: names(window) == ["Services agreement.pdf", "Re: new bank details"])
    assert entry(window.list.narrow, "What was found", "Important").isChecked()
    chip = next(one for one in window.list.filters.findChildren(QPushButton) if one.text() == "Important  ✕")
    assert chip.isVisible()
    assert chip.accessibleName() == "Important: show all again"
    chip.click()
    qtbot.waitUntil(lambda: len(names(window)) == 4)
    assert not chip.isVisible()


def test_everything_can_be_shown_again_from_the_menu(library: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    window = open_window()
    entry(window.list.narrow, "When it was read", "Last 7 days").trigger()
    entry(window.list.narrow, "What you said", "Useful").trigger()
    qtbot.waitUntil(lambda: names(window) == [])
    assert window.list.filters.choices == Choices(period=Period.WEEK, verdict=Verdict.USEFUL)
    entry(window.list.narrow, "Show everything").trigger()
    qtbot.waitUntil(lambda: len(names(window)) == 4)


def test_the_watched_folders_are_offered(library: Any, bench: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    bench.settings = bench.settings.model_copy(
        update={"folders": (WatchedFolder(path=Path("/home/mara/Downloads/3")),)}
    )
    window = open_window()
    entry(window.list.narrow, "Where it lies", "3").trigger()
    qtbot.waitUntil(lambda: len(names(window)) == 1)


def test_words_narrow_in_the_search_field(library: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    window = open_window()
    window.list.search.setText("severity:high juniper kind:mail")
    qtbot.waitUntil(lambda: names(window) == ["Re: new bank details"])


def test_a_chip_of_a_kind_stands_alone(qtbot: QtBot) -> None:
    filters = Filters()
    qtbot.addWidget(filters)
    chips = {chip.text(): chip for chip in filters.findChildren(QPushButton)}
    chips["Plans"].click()
    chips["Mail"].click()
    assert filters.choices == Choices(kind=Kind.EMAIL)
    assert not chips["Plans"].isChecked()
