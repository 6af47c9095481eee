from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.clipboard import ClipboardWatch, Copied, look
from second_opinion.desktop.copied import CopiedReview
from second_opinion.desktop.desk import Desk
from second_opinion.domain.job import Origin
from second_opinion.settings import ClipboardSettings

LONG = "The tenant pays the rent by the third of each month. " * 5


class OthersClipboard(QObject):
    """A clipboard that other programs copy to."""

    dataChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self._data = QMimeData()
        self.ours = False
        self.reads = 0

    def copy(self, text: str, mark: str | None = None) -> None:
        self._data = QMimeData()
        self._data.setText(text)
        if mark is not None:
            self._data.setData(mark, b"secret")
        self.dataChanged.emit()

    def mimeData(self) -> QMimeData:  # noqa: N802 - Qt's name
        self.reads += 1
        return self._data

    def ownsClipboard(self) -> bool:  # noqa: N802 - Qt's name
        return self.ours


class Watched:
    """A watch, and what it told."""

    def __init__(self, settings: ClipboardSettings) -> None:
        self.clipboard = OthersClipboard()
        self.texts: list[str] = []
        self.watch = ClipboardWatch(self.clipboard, settings, debounce_ms=20)  # type: ignore[arg-type]
        self.watch.copied.connect(self.texts.append)

    def settle(self, qtbot: QtBot) -> None:
        """Until a copy was read, if it is to be read at all."""
        qtbot.waitUntil(lambda: not self.watch._timer.isActive())


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    del qtbot  # the application must be there
    return Watched(ClipboardSettings(watch=True))


def test_off_by_default_and_then_nothing_is_even_looked_at(qtbot: QtBot) -> None:
    watched = Watched(ClipboardSettings())
    watched.clipboard.copy(LONG)
    watched.settle(qtbot)

    assert watched.texts == []
    assert watched.clipboard.reads == 0


def test_several_changes_are_one_copy(watched: Watched, qtbot: QtBot) -> None:
    for end in ("one", "two", "three"):
        watched.clipboard.copy(LONG + end)
    watched.settle(qtbot)

    assert watched.texts == [LONG + "three"]


@pytest.mark.parametrize("text", ["short", " " * 500])
def test_short_texts_are_left_alone(watched: Watched, qtbot: QtBot, text: str) -> None:
    watched.clipboard.copy(text)
    watched.settle(qtbot)

    assert watched.texts == []


def test_what_is_marked_as_private_is_not_read(watched: Watched, qtbot: QtBot) -> None:
    watched.clipboard.copy(LONG, mark="x-kde-passwordManagerHint")
    watched.settle(qtbot)

    assert watched.texts == []


def test_our_own_copies_are_left_alone(watched: Watched, qtbot: QtBot) -> None:
    watched.clipboard.ours = True
    watched.clipboard.copy(LONG)
    watched.settle(qtbot)

    assert watched.texts == []
    assert watched.clipboard.reads == 0


def test_the_same_text_twice_is_told_once(watched: Watched, qtbot: QtBot) -> None:
    for _ in range(2):
        watched.clipboard.copy(LONG)
        watched.settle(qtbot)

    assert watched.texts == [LONG]


def test_a_pause_pauses_it(watched: Watched, qtbot: QtBot) -> None:
    watched.watch.set_paused(True)
    watched.clipboard.copy(LONG)
    watched.settle(qtbot)
    assert watched.texts == []

    watched.watch.set_paused(False)
    watched.clipboard.copy(LONG)
    watched.settle(qtbot)
    assert watched.texts == [LONG]


class Asked:
    """A review of the clipboard, asked for in the menu."""

    def __init__(self, desk: Desk) -> None:
        self.clipboard = QGuiApplication.clipboard()
        self.said: list[str] = []
        self.review = CopiedReview(self.clipboard, desk, self.said.append, lambda: None)


@pytest.fixture
def asked(desk: Desk) -> Iterator[Asked]:
    made = Asked(desk)
    yield made
    made.clipboard.clear()


def test_asked_for_even_a_short_text_is_read(asked: Asked, services: Services, qtbot: QtBot, now: datetime) -> None:
    asked.clipboard.setText("Pay $5 (six dollars).")
    asked.review.review()
    qtbot.waitUntil(lambda: services.history.waiting() == 1)

    job = services.history.claim(now)
    assert job is not None
    assert job.origin is Origin.ASKED
    assert job.text == "Pay $5 (six dollars)."
    assert job.name.startswith("Copied at ")


def test_copied_files_are_read_as_files(
    asked: Asked, services: Services, qtbot: QtBot, tmp_path: Path, now: datetime
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter)), QUrl("https://example.org/")])
    asked.clipboard.setMimeData(data)
    assert look(asked.clipboard) == Copied(files=(letter,))

    asked.review.review()
    qtbot.waitUntil(lambda: services.history.waiting() == 1)

    job = services.history.claim(now)
    assert job is not None
    assert job.path == str(letter)


def test_a_password_is_refused_even_when_asked_for(asked: Asked, services: Services) -> None:
    data = QMimeData()
    data.setText("hunter2")
    data.setData("x-kde-passwordManagerHint", b"secret")
    asked.clipboard.setMimeData(data)

    asked.review.review()

    assert asked.said == ["What you copied is marked as private, so it was not read."]
    assert services.history.waiting() == 0


def test_an_empty_clipboard_is_said(asked: Asked) -> None:
    asked.clipboard.clear()
    asked.review.review()

    assert asked.said == ["There is no text on the clipboard. Copy some, then ask again."]
