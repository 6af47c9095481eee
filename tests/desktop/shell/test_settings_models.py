"""The model of a folder, in the settings window and in the file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.settings import ModelSettings, RemoteModel, WatchedFolder, load

JUDGE = "Which model judges in Downloads"
LEAVE = "May go to the other machine’s model"


@pytest.fixture
def model(services: Services) -> str:
    """A model that is here by its note and its size; nobody loads it."""
    services.paths.models.mkdir(parents=True)
    (services.paths.models / "mine.gguf").write_bytes(b"GGUF")
    note = f'title = "Mine"\nbytes = 4\nsha256 = "{"0" * 64}"\n'
    (services.paths.models / "mine.gguf.toml").write_text(note)
    return "mine"


def shown(window: QWidget, name: str) -> QComboBox:
    """The choice of that name that was made last: the one before it goes a moment later."""
    return [box for box in window.findChildren(QComboBox) if box.accessibleName() == name][-1]


def said(window: QWidget) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel)}


def words(box: QComboBox) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


def test_a_model_is_chosen_for_a_folder(
    model: str, window: SettingsWindow, services: Services, settle: Callable[[], None]
) -> None:
    settle()
    box = shown(window, JUDGE)
    assert words(box) == ["The usual model", "Mine", "The rules alone"]
    box.activated.emit(1)
    settle()
    assert load(services.paths.settings).folders[0].model == model
    box.activated.emit(2)
    settle()
    assert load(services.paths.settings).folders[0].model == "none"
    box.activated.emit(0)
    settle()
    assert load(services.paths.settings).folders[0].model is None


def test_a_model_that_is_gone_is_told_of(
    model: str, window: SettingsWindow, services: Services, models: Models, settle: Callable[[], None]
) -> None:
    settle()
    shown(window, JUDGE).activated.emit(1)
    settle()
    models.remove(model)
    for _ in range(3):
        settle()
    assert words(shown(window, JUDGE)) == ["The usual model", "mine (not here)", "The rules alone"]
    assert "The model mine is not on this computer, so the usual one judges here." in said(window)
    assert [problem.sentence for problem in services.folder_problems()] == [
        "The model “mine” of Downloads is not on this computer; the usual one judges instead."
    ]


def test_where_a_folder_may_be_read_elsewhere_its_usual_model_is_there(
    services: Services,
    background: Background,
    computer: Computer,
    downloads: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    remote = RemoteModel(url="http://127.0.0.1:9/v1", model="large")
    services.change_settings(services.settings.model_copy(update={"model": ModelSettings(remote=remote)}))
    window = SettingsWindow(services, Desk(services, background), Models(services, background), background, computer)
    qtbot.addWidget(window)
    window.show()
    settle()
    leave = next(box for box in window.findChildren(QCheckBox) if box.text() == LEAVE)
    assert words(shown(window, JUDGE))[0] == "The usual model"
    leave.click()
    settle()
    assert words(shown(window, JUDGE))[0] == "The other machine’s model"
    assert load(services.paths.settings).folders == (WatchedFolder(path=downloads, remote=True),)

    box = shown(window, JUDGE)
    box.activated.emit(box.count() - 1)
    assert not leave.isEnabled()
    box.activated.emit(0)
    assert leave.isEnabled()


def test_the_keyboard_goes_through_a_folder_in_the_order_of_the_eye(
    window: SettingsWindow, settle: Callable[[], None]
) -> None:
    settle()
    shown(window, "What is in Downloads").activated.emit(1)
    order = ["What is in Downloads", "My side in Downloads", JUDGE, "What is told of Downloads"]
    at: QWidget | None = shown(window, order[0])
    met = []
    for _ in range(4 * len(order)):
        assert at is not None
        if at.accessibleName() in order:
            met.append(at.accessibleName())
        at = at.nextInFocusChain()
    assert met[: len(order)] == order
