from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Fetching, Models, ModelsView
from second_opinion.desktop.settings.model import ModelGroup
from second_opinion.settings import Paths

SMALLEST = "smollm2-135m"


def test_what_is_known_and_what_is_here(models: Models, services: Services, settle: Callable[[], None]) -> None:
    models.refresh()
    settle()

    assert [line.id for line in models.view.lines] == [entry.id for entry in services.catalogue]
    assert models.view.used is None
    assert models.view.suited is not None


def test_a_download_that_fails_is_said(models: Models, services: Services, qtbot: QtBot) -> None:
    services.paths.models.parent.mkdir(parents=True, exist_ok=True)
    services.paths.models.write_text("a file where the folder should be")

    models.fetch(SMALLEST)
    assert models.view.fetching is not None
    qtbot.waitUntil(lambda: models.view.fetching is None)

    assert models.view.problem is not None
    assert SMALLEST in models.view.problem


@pytest.mark.model
def test_a_model_that_is_here_already_is_checked_and_used(
    models: Models, services: Services, settle: Callable[[], None], qtbot: QtBot
) -> None:
    file = services.catalogue.entry(SMALLEST).file
    services.paths.models.mkdir(parents=True)
    (services.paths.models / file).symlink_to(Paths.of_user().models / file)
    told: list[Fetching] = []
    models.changed.connect(lambda view: told.append(view.fetching) if view.fetching else None)

    models.fetch(SMALLEST)
    qtbot.waitUntil(lambda: models.view.fetching is None, timeout=60_000)
    settle()
    settle()

    assert models.view.problem is None
    assert models.view.used is not None
    assert models.view.used.id == SMALLEST
    assert [fetching.done for fetching in told] == sorted(fetching.done for fetching in told)
    assert told[-1].done == told[-1].total


def test_the_page_shows_a_download_and_lets_it_be_stopped(
    services: Services,
    desk: Desk,
    models: Models,
    background: Background,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    group = ModelGroup(services.history, desk, models, background)
    qtbot.addWidget(group)
    settle()
    view = models.view

    models.changed.emit(ModelsView(view.lines, Fetching(SMALLEST, 50_000_000, 100_000_000)))
    bars = group.findChildren(QProgressBar)
    buttons = {button.text(): button for button in group.findChildren(QPushButton) if not button.isHidden()}
    assert [(bar.value(), bar.maximum()) for bar in bars][-1] == (50, 100)
    assert "Cancel" in buttons
    assert not buttons["Fetch"].isEnabled()

    models.changed.emit(ModelsView(view.lines, None, "The disk is full."))
    assert group._problem.text() == "The disk is full."
