"""What may take its time is never done on the thread that draws: asserted by who does it, not by how long it takes."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlite_utils import Database

from second_opinion.desktop.history.choices import Choices, Period
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.finding import Verdict
from second_opinion.history.connection import Connections
from second_opinion.history.store import History

Open = Callable[[], HistoryWindow]


class Witness(Connections):
    """Connections that note which threads ask the database."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, "wal")
        self.threads: set[threading.Thread] = set()

    def get(self) -> Database:
        self.threads.add(threading.current_thread())
        return super().get()


@pytest.fixture
def witness(library: Any, bench: Any) -> Iterator[Witness]:
    """The window reads and writes through this; the test itself does not."""
    connections = Witness(library.history.connections.file)
    with History(connections) as history:
        bench.history = history
        yield connections


def test_the_database_is_asked_beside_the_ui(library: Any, witness: Witness, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(ids["contract"], "two-amounts-1")
    with qtbot.waitSignal(window.list.model.loaded):
        window.list.search.setText("juniper severity:medium")
    with qtbot.waitSignal(window.list.model.loaded):
        window.list.filters.choose(Choices(period=Period.WEEK))
    with qtbot.waitSignal(window.current.renewed):
        window.stage.judge(Verdict.USEFUL)
    with qtbot.waitSignal(window.current.renewed):
        window.notice.take_back()
    with qtbot.waitSignal(window.actions_of_review.removed):
        window.actions_of_review.delete(ids["plan"])
    with qtbot.waitSignal(window.actions_of_review.changed):
        window.notice.take_back()
    assert witness.threads
    assert threading.main_thread() not in witness.threads


def test_the_keyboard_reaches_everything(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(ids["contract"])
    qtbot.waitUntil(lambda: window.opinion.complete)
    window.activateWindow()
    window.list.search.setFocus()
    reached = set()
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    buttons = {one for one in window.findChildren(QPushButton) if one.isVisible() and one.isEnabled()}
    # Of chips of which one is down, the arrow keys turn to the others.
    unreached = {one.text() for one in buttons - reached if one.parentWidget() is not window.document.switch}
    assert unreached == set()
    assert {window.list.search, window.list.view, window.document.view, *window.opinion.cards[:2]} <= reached


def test_the_window_brings_no_parser_into_its_process() -> None:
    """What opens untrusted files runs in children; here it would only cost memory."""
    program = "import sys, second_opinion.desktop.history.window; print(*sorted(sys.modules))"
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    loaded = {name.partition(".")[0] for name in printed.split()}
    assert "PySide6" in loaded
    assert not loaded & {"pypdf", "pypdfium2", "llama_cpp", "docx", "email.parser"}
