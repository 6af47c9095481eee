import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from second_opinion.assembly.services import Services, build
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.welcome.page import Page
from second_opinion.desktop.welcome.suggestions import MOST_COUNTED, Suggestion, count_documents
from second_opinion.desktop.welcome.tick_card import TickCard
from second_opinion.desktop.welcome.window import WelcomeWindow
from second_opinion.desktop.windows import Windows
from second_opinion.domain.stored import Status
from second_opinion.platform.session import hides_icons
from second_opinion.settings import Paths, Settings, WatchedFolder, load


@pytest.fixture
def services(paths: Paths) -> Services:
    """Of somebody who starts the program for the first time."""
    return build(paths, Settings())


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    for name in ("a.pdf", "b.docx", "c.xyz", ".hidden.pdf"):
        (folder / name).write_text("x")
    return folder


@pytest.fixture
def window(
    desk: Desk, models: Models, background: Background, downloads: Path, documents: Path
) -> Iterator[WelcomeWindow]:
    made = WelcomeWindow(desk, models, background, (Suggestion(downloads, True), Suggestion(documents, False)))
    made.show()
    yield made
    if isValid(made):  # it is deleted when it is closed
        made.close()


def button(window: WelcomeWindow, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible())


def box(window: WelcomeWindow, name: str) -> QCheckBox:
    return next(one for one in window.findChildren(QCheckBox) if one.accessibleName() == name)


def test_three_pages_and_the_choices_are_taken_up(
    window: WelcomeWindow,
    services: Services,
    settle: Callable[[], None],
    downloads: Path,
    documents: Path,
    qtbot: QtBot,
) -> None:
    button(window, "Continue").click()
    box(window, "Documents").click()
    box(window, "What I copy").click()
    button(window, "Continue").click()
    with qtbot.waitSignal(window.finished):
        button(window, "Done").click()
    settle()

    chosen = load(services.paths.settings)
    assert chosen.welcomed
    assert chosen.folders == (WatchedFolder(path=downloads), WatchedFolder(path=documents))
    assert chosen.clipboard.watch


def test_closing_it_early_changes_nothing(
    window: WelcomeWindow, services: Services, settle: Callable[[], None]
) -> None:
    button(window, "Continue").click()
    button(window, "Back").click()
    button(window, "Continue").click()
    window.close()
    settle()

    assert services.settings == Settings()
    assert not services.paths.settings.exists()


def test_documents_are_counted(window: WelcomeWindow, settle: Callable[[], None]) -> None:
    settle()

    texts = {label.text() for label in window.findChildren(QLabel)}
    assert "No documents there yet" in texts
    assert "2 documents there now" in texts


def test_counting_has_an_end(tmp_path: Path) -> None:
    for number in range(MOST_COUNTED + 50):
        (tmp_path / f"{number}.txt").touch()

    assert count_documents(tmp_path) == MOST_COUNTED


def test_it_says_the_two_things_that_must_be_said(window: WelcomeWindow) -> None:
    said = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())

    assert "Nothing leaves this computer" in said
    assert "not legal advice" in said


def test_it_is_said_in_five_sentences(window: WelcomeWindow) -> None:
    pages = window.findChildren(Page)
    running_text = [label.text() for page in pages for label in page.findChildren(QLabel) if label.text().endswith(".")]
    cards = [label.text() for card in window.findChildren(TickCard) for label in card.findChildren(QLabel)]

    said = " ".join(text for text in running_text if text not in cards and "download of" not in text)
    assert len(re.findall(r"\.(?:\s|$)", said)) <= 5


def test_a_sample_is_read_at_once_by_the_rules(
    services: Services, desk: Desk, models: Models, background: Background, qtbot: QtBot
) -> None:
    windows = Windows(services, desk, models, background)
    windows.show_welcome()
    services.start()
    (welcome,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, WelcomeWindow) and one.isVisible())

    welcome.sample_wanted.emit()

    qtbot.waitUntil(lambda: any(line.status is Status.READ for line in services.history.lines()), timeout=60_000)
    (line,) = services.history.lines()
    assert line.high > 0
    assert services.history.load(line.id).review.model is None  # type: ignore[union-attr]
    assert welcome.isVisible()
    windows.close_all()
    services.stop()


@pytest.mark.parametrize(
    ("desktop", "hidden"), [("GNOME", True), ("ubuntu:GNOME", False), ("KDE", False), ("XFCE", False), ("", False)]
)
def test_the_hint_is_for_this_desktop(desktop: str, hidden: bool) -> None:
    assert hides_icons(desktop) is hidden


def test_the_model_that_suits_is_offered(window: WelcomeWindow, models: Models, settle: Callable[[], None]) -> None:
    button(window, "Continue").click()
    button(window, "Continue").click()
    settle()

    suited = models.view.suited
    assert suited is not None
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert suited.title in said
    assert button(window, "Fetch it").isEnabled()
