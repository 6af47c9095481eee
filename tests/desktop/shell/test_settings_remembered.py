"""What is remembered is listed, forgotten and brought back."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.settings.remembered import RememberedGroup
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.domain.document import Kind
from second_opinion.domain.remembered import ReadAs, Source, Whence

ADA = Source(Whence.SENDER, "ada@alder.example")
LEASES = Source(Whence.FOLDER, "/papers/Leases")


@pytest.fixture
def group(window: SettingsWindow, services: Services, settle: Callable[[], None]) -> RememberedGroup:
    """The list with one of each."""
    services.history.set_read_as(ADA, ReadAs(Kind.OTHER))
    services.history.set_read_as(LEASES, ReadAs(Kind.CONTRACT, "tenant"))
    services.history.set_names(("Birch GmbH",), ())
    window.hide()
    window.show()
    settle()
    return window.findChildren(RememberedGroup)[0]


def button(group: QWidget, name: str) -> QPushButton:
    return next(one for one in group.findChildren(QPushButton) if one.accessibleName() == name)


def said(group: QWidget) -> set[str]:
    return {label.text() for label in group.findChildren(QLabel)}


def test_each_thing_has_its_line(group: RememberedGroup) -> None:
    assert {"ada@alder.example", "Mail from there is read as this: Document."} <= said(group)
    assert {"/papers/Leases", "What comes into this folder is read as this: Contract. Your side: you rent."} <= said(
        group
    )
    assert {"“Birch GmbH”", "In contracts this is you."} <= said(group)


def test_a_sender_is_forgotten_and_brought_back(
    group: RememberedGroup, services: Services, settle: Callable[[], None]
) -> None:
    button(group, "Forget: ada@alder.example").click()
    settle()
    assert services.history.read_as(ADA) is None
    assert "Forgotten: from now on each document says itself." in said(group)
    button(group, "Undo: ada@alder.example").click()
    settle()
    assert services.history.read_as(ADA) == ReadAs(Kind.OTHER)
    assert button(group, "Forget: ada@alder.example").text() == "Forget"


def test_a_folder_comes_back_with_its_side_and_a_name_with_its_spelling(
    group: RememberedGroup, services: Services, settle: Callable[[], None]
) -> None:
    for name in ("/papers/Leases", "“Birch GmbH”"):
        button(group, f"Forget: {name}").click()
    settle()
    assert (services.history.read_as(LEASES), services.history.names()) == (None, frozenset())
    for name in ("/papers/Leases", "“Birch GmbH”"):
        button(group, f"Undo: {name}").click()
    settle()
    assert services.history.readings() == ((ADA, ReadAs(Kind.OTHER)), (LEASES, ReadAs(Kind.CONTRACT, "tenant")))
    assert services.history.spelled_names() == ("Birch GmbH",)


def test_nothing_is_said_to_be_nothing(window: SettingsWindow, settle: Callable[[], None]) -> None:
    settle()
    group = window.findChildren(RememberedGroup)[0]
    assert [text for text in said(group) if text.startswith("Nothing yet.")]
    assert group.findChildren(QPushButton) == []


def test_what_is_forgotten_is_not_listed_again_when_the_reviewers_come(
    group: RememberedGroup, services: Services, qtbot: QtBot
) -> None:
    button(group, "Forget: ada@alder.example").click()
    group.know(services.reviewers())
    qtbot.waitUntil(lambda: "ada@alder.example" not in said(group) and "/papers/Leases" in said(group))
