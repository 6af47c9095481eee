"""What is written into the settings file by hand is taken up; a mistake is told with its line."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.settings.changes import set_value
from second_opinion.desktop.settings_file import SettingsFile
from second_opinion.settings import Paths, Settings


@pytest.fixture
def file(paths: Paths, background: Background) -> SettingsFile:
    return SettingsFile(paths.settings, background)


def replace(path: Path, text: str) -> None:
    """As an editor saves."""
    draft = path.with_suffix(".swap")
    draft.write_text(text)
    draft.replace(path)


def test_changes_are_taken_up_however_they_are_written(file: SettingsFile, paths: Paths, qtbot: QtBot) -> None:
    for days, write in ((30, Path.write_text), (40, replace), (50, Path.write_text), (60, replace)):
        with qtbot.waitSignal(file.changed) as told:
            write(paths.settings, f"[history]\nkeep_days = {days}\n")
        assert told.args[0].history.keep_days == days


def test_a_mistake_is_told_and_changes_nothing(
    file: SettingsFile, paths: Paths, background: Background, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(background.failed) as told, qtbot.assertNotEmitted(file.changed):
        paths.settings.write_text("[history]\nkeep_days = -1\n")

    assert f"{paths.settings}:2: history.keep_days" in told.args[0]


def test_what_the_window_wrote_is_no_news(
    file: SettingsFile, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    with qtbot.waitSignal(file.changed) as told:
        desk.change(set_value("history", keep_days=7))
    settle()

    assert not desk.take_up(told.args[0])


def test_other_settings_reach_the_services(desk: Desk, settle: Callable[[], None], paths: Paths) -> None:
    heard: list[Settings] = []
    desk.changed.connect(heard.append)
    other = Settings(welcomed=True)

    assert desk.take_up(other)
    settle()

    assert heard == [other]
    assert not paths.settings.exists()
