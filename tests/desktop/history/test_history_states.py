"""Where there is nothing to show, the window says why, and offers one thing to do."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlite_utils import Database

from second_opinion.desktop.history.choices import Choices
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.document import Kind
from second_opinion.domain.errors import HistoryUnusable
from second_opinion.domain.job import Job, Origin
from second_opinion.history.connection import Connections
from second_opinion.history.store import History

Open = Callable[[], HistoryWindow]


class Unsteady(Connections):
    """Connections to a disk that answers only while it is there."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, "wal")
        self.there = True

    def get(self) -> Database:
        if not self.there:
            raise HistoryUnusable("The disk did not answer.")
        return super().get()


@pytest.fixture
def disk(library: Any, bench: Any) -> Iterator[Unsteady]:
    connections = Unsteady(library.history.connections.file)
    with History(connections) as history:
        bench.history = history
        yield connections


def said(widget: QWidget) -> tuple[list[str], list[str]]:
    """The sentences and the buttons that are seen in a part of the window."""
    sentences = [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]
    return sentences, [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]


def test_a_search_without_a_hit(library: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    window = open_window()
    window.list.search.setText("zebra")
    qtbot.waitUntil(window.list.empty.isVisible)
    sentences, buttons = said(window.list.empty)
    assert sentences[0] == "Nothing has these words"
    assert buttons == ["Clear the search"]


def test_a_filter_that_nothing_fits(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    library.add(samples.mail())
    window = open_window()
    window.list.filters.choose(Choices(kind=Kind.PLAN))
    qtbot.waitUntil(window.list.empty.isVisible)
    sentences, buttons = said(window.list.empty)
    assert sentences[0] == "Nothing here is like that"
    assert buttons == ["Show everything"]


def test_a_document_that_was_not_read(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(ids["unread"])
    assert said(window.document.empty) == (["Not read", "The pages are pictures without text."], ["Try again"])


def test_copied_text_that_is_forgotten(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    review_id = library.add(samples.mail(), origin=Origin.CLIPBOARD)
    with library.history.connections.writing() as db:
        db.execute("UPDATE texts SET text = NULL")
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(review_id)
    sentences, buttons = said(window.document.empty)
    assert sentences[0] == "The text is no longer kept"
    assert buttons == []


def test_a_document_that_is_being_read(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    sample = samples.mail()
    job = Job(origin=Origin.FOLDER, name=sample.name, path="/home/mara/Downloads/new.eml")
    sample.text = ""
    review_id = library.history.begin(job, sample.document("9" * 64), library.now)
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(review_id)
    assert said(window.document.empty)[0] == ["Being read", "What is found appears here."]


def test_a_disk_that_does_not_answer_can_be_asked_again(
    library: Any, disk: Unsteady, open_window: Open, qtbot: QtBot
) -> None:
    library.fill()
    window = open_window()
    disk.there = False
    window.list.search.setText("juniper")
    unreadable = window.list._unreadable
    qtbot.waitUntil(unreadable.isVisible)
    assert said(unreadable) == (["The history cannot be read now", "The disk did not answer."], ["Try again"])
    disk.there = True
    unreadable.acted.emit()
    qtbot.waitUntil(window.list.view.isVisible)
    assert window.list.model.rowCount() == 2
