"""A document that was taken for something else is read again as what the user says."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Origin
from second_opinion.domain.reviewer import Role
from second_opinion.domain.stored import ReadAs

Open = Callable[[], HistoryWindow]


@pytest.fixture
def window(library: Any, open_window: Open, qtbot: QtBot) -> HistoryWindow:
    """The window with the plan in it."""
    ids = library.fill()
    opened = open_window()
    opened.open_review(ids["plan"])
    qtbot.waitUntil(lambda: opened.current.shown is not None and opened.current.shown.id == ids["plan"])
    return opened


@pytest.fixture
def shown(window: HistoryWindow) -> Shown:
    assert window.current.shown is not None
    return window.current.shown


def test_the_opinion_says_what_it_was_taken_for(window: HistoryWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any("Taken for" in one.text() for one in window.opinion.findChildren(QLabel)))
    line = next(one for one in window.opinion.findChildren(QLabel) if "Taken for" in one.text())
    assert "Plan" in line.text()
    with qtbot.waitSignal(window.opinion.kind_wanted):
        line.linkActivated.emit("kind")
    for menu in window.findChildren(QMenu):
        menu.close()


def test_it_is_read_again_and_that_can_be_undone(window: HistoryWindow, shown: Shown, bench: Any, qtbot: QtBot) -> None:
    menu = window.reading_as.offer(shown)
    assert menu is not None
    kinds = [action.text() for action in menu.actions() if action.isCheckable()]
    assert kinds == ["Contract", "Email", "Plan", "Document"]
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [job.kind for job in bench.submitted] == [Kind.CONTRACT])
    assert bench.submitted[0].origin is Origin.ASKED
    window.notice.take_back()
    qtbot.waitUntil(lambda: [job.kind for job in bench.submitted] == [Kind.CONTRACT, Kind.PLAN])


def test_a_folder_is_held_to_and_let_go(window: HistoryWindow, shown: Shown, bench: Any, qtbot: QtBot) -> None:
    assert shown.stored.line.path is not None
    folder = Path(shown.stored.line.path).parent
    with qtbot.waitSignal(window.reading_as.said):
        window.reading_as.read_always(shown, Kind.CONTRACT)
    assert bench.history.read_as(folder) == ReadAs(Kind.CONTRACT)
    window.notice.take_back()
    qtbot.waitUntil(lambda: len(bench.submitted) == 2)
    assert bench.history.read_as(folder) is None


def test_a_side_is_held_to_in_its_folder(window: HistoryWindow, shown: Shown, bench: Any, qtbot: QtBot) -> None:
    assert shown.stored.line.path is not None
    folder = Path(shown.stored.line.path).parent
    menu = window.actions_of_review.offer(shown, (Role("host", "you invite"), Role("guest", "you come")))
    always = menu.actions()[-1].menu()
    assert isinstance(always, QMenu)
    always.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [job.role for job in bench.submitted] == ["guest"])
    assert bench.history.read_as(folder) == ReadAs(Kind.PLAN, "guest")
    window.notice.take_back()
    qtbot.waitUntil(lambda: bench.history.read_as(folder) is None)


def test_without_a_document_nothing_is_offered(window: HistoryWindow) -> None:
    assert window.reading_as.offer(None) is None
