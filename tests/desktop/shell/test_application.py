"""The whole desktop without a screen, a tray or a bus."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services, build
from second_opinion.desktop.application import Application
from second_opinion.desktop.bridge import Bridge
from second_opinion.desktop.brief.window import BriefWindow
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.language import Language
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.desktop.theme import Theme
from second_opinion.desktop.tray import Tray
from second_opinion.desktop.tray_menu import TrayMenu
from second_opinion.desktop.welcome.window import WelcomeWindow
from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.platform.instance import Request, Verb
from second_opinion.settings import Paths, Settings


class Started:
    """A started application, its bridge, its tray, and whether it was asked to leave."""

    def __init__(self, services: Services, application: QApplication) -> None:
        self.services = services
        self.bridge = Bridge()
        self.left: list[bool] = []
        self.tray = Tray(TrayMenu())
        self.theme = Theme(application)
        self.language = Language(application, "en")
        self.desktop = Application(
            services, self.bridge, self.theme, self.language, self.tray, lambda: self.left.append(True)
        )
        self.desktop.start()

    def stop(self) -> None:
        self.desktop.stop()
        self.services.dispatcher.stop()  # as the program does: its thread speaks to the bridge
        for made in (self.tray.menu, self.tray, self.desktop, self.bridge, self.theme, self.language):
            made.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert [thread.name for thread in threading.enumerate() if thread.name == "background"] == []


@pytest.fixture
def started(services: Services, qtbot: QtBot, qapp: QApplication) -> Iterator[Started]:
    del qtbot
    made = Started(services, qapp)
    yield made
    made.stop()


def open_windows(kind: type[QWidget]) -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]


def test_without_a_tray_everything_is_in_the_window(started: Started, qtbot: QtBot) -> None:
    assert not started.tray.available

    started.tray.missing.emit()

    (window,) = open_windows(HistoryWindow)
    assert isinstance(window, HistoryWindow)
    assert window.notice.isVisible()
    window.settings_requested.emit()
    qtbot.waitUntil(lambda: len(open_windows(SettingsWindow)) == 1)
    window.quit_requested.emit()
    assert started.left == [True]


def test_requests_are_done(started: Started, qtbot: QtBot, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada, the garden is lovely. Yours, Ben")

    started.bridge.ask(Request(Verb.REVIEW, (str(letter),)))
    started.bridge.ask(Request(Verb.SHOW))
    qtbot.waitUntil(lambda: len(open_windows(HistoryWindow)) == 1)

    def read() -> bool:
        return [line.status for line in started.services.history.lines(ReviewFilter())] == [Status.READ]

    qtbot.waitUntil(read, timeout=60_000)
    started.bridge.ask(Request(Verb.QUIT))
    qtbot.waitUntil(lambda: bool(started.left))


def test_a_folder_with_too_many_documents_is_refused_in_words(started: Started, qtbot: QtBot, tmp_path: Path) -> None:
    heap = tmp_path / "heap"
    heap.mkdir()
    for number in range(201):
        (heap / f"{number}.txt").touch()
    started.desktop.show()
    (window,) = open_windows(HistoryWindow)
    assert isinstance(window, HistoryWindow)

    window.review_requested.emit([heap])

    qtbot.waitUntil(window.notice.isVisible)
    assert started.services.history.waiting() == 0


def test_a_pause_in_the_window_is_a_pause_in_the_tray(started: Started) -> None:
    started.desktop.show()
    (window,) = open_windows(HistoryWindow)
    assert isinstance(window, HistoryWindow)

    window.pause_requested.emit(True)
    assert started.services.dispatcher.paused
    assert started.tray._icon.toolTip() == "Second Opinion: paused"

    started.tray.menu.resume_wanted.emit()
    assert not started.services.dispatcher.paused


def test_the_menu_leads_to_what_is_worth_a_look(started: Started) -> None:
    started.tray.menu.worth_wanted.emit()

    (window,) = open_windows(HistoryWindow)
    assert isinstance(window, HistoryWindow)
    assert window.list.filters.choices.worth_a_look


class TestFirstStart:
    @pytest.fixture
    def services(self, paths: Paths) -> Iterator[Services]:
        """Of somebody who starts the program for the first time."""
        made = build(paths, Settings())
        yield made
        made.stop()

    def test_the_welcome_comes_first(self, started: Started, qtbot: QtBot) -> None:
        started.desktop.show()
        (window,) = open_windows(WelcomeWindow)

        window.close()
        qtbot.waitUntil(lambda: open_windows(WelcomeWindow) == [])
        started.desktop.show()

        assert len(open_windows(WelcomeWindow)) == 1
        assert open_windows(HistoryWindow) == []


def test_the_menu_shows_the_day_and_what_waits_in_it(started: Started) -> None:
    started.tray.menu.set_held_back(2)
    assert "Today (2 waiting)" in [action.text() for action in started.tray.menu.actions()]

    started.tray.menu.today_wanted.emit()
    assert len(open_windows(BriefWindow)) == 1
