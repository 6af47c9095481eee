from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.icons import TrayState
from second_opinion.desktop.status import Standing, Status
from second_opinion.desktop.tray import Tray
from second_opinion.desktop.tray_menu import TrayMenu
from second_opinion.domain.document import Document, Kind
from second_opinion.domain.finding import Finding
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Idle, Working
from second_opinion.domain.review import Coverage, Review
from second_opinion.domain.stored import Counts

LEASE = Job(origin=Origin.FOLDER, name="lease.pdf", path="/home/ada/lease.pdf")


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        (Standing(), TrayState.IDLE),
        (Standing(counts=Counts(5, 0)), TrayState.IDLE),
        (Standing(counts=Counts(5, 2)), TrayState.UNREAD),
        (Standing(counts=Counts(5, 2), reading="lease.pdf"), TrayState.WORKING),
        (Standing(reading="lease.pdf", problem="Not watching /mnt."), TrayState.ERROR),
        (Standing(problem="Not watching /mnt.", paused=True), TrayState.PAUSED),
    ],
)
def test_each_standing_has_its_icon(standing: Standing, state: TrayState) -> None:
    assert standing.state is state


def test_it_follows_the_work(
    services: Services,
    background: Background,
    settle: Callable[[], None],
    a_finding: Callable[[str], Finding],
    now: datetime,
) -> None:
    status = Status(services, background)
    lines: list[str] = []
    states: list[TrayState] = []
    status.changed.connect(lambda standing: states.append(standing.state))
    status.changed.connect(lambda _: lines.append(status.line()))
    review_id = services.history.begin(LEASE, Document(name="lease.pdf", sha256="1", text="", format="pdf"), now)
    review = Review(
        sha256="1",
        name="lease.pdf",
        kind=Kind.CONTRACT,
        kind_probability=1,
        language="en",
        read=Coverage(characters=0, pages=1, fraction=1),
        findings=(a_finding("Renews itself"),),
    )
    services.history.save(review_id, review, final=True)

    status.on_progress(Working(LEASE, None, 0, 0))
    status.on_progress(Changed(review_id, LEASE, review, final=True))
    settle()
    status.on_progress(Idle())
    settle()

    assert states == [TrayState.WORKING, TrayState.WORKING, TrayState.UNREAD]
    assert lines == ["Reading lease.pdf", "Reading lease.pdf", "Second Opinion: 1 worth a look"]
    services.history.mark_seen(review_id)
    status.refresh()
    settle()
    assert status.standing.state is TrayState.IDLE


def test_a_folder_that_is_not_there_is_said(
    services: Services, background: Background, settle: Callable[[], None], downloads: Path
) -> None:
    downloads.rmdir()
    services.start()
    status = Status(services, background)
    while not services.folder_problems():
        settle()

    status.refresh()
    settle()

    assert status.standing.state is TrayState.ERROR
    assert status.line() == f"Not watching {downloads}: the folder is not there now."


def test_the_menu_counts_what_is_worth_a_look(qtbot: QtBot) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    menu.set_worth_a_look(5)
    assert shown(menu)[0] == "5 worth a look"

    menu.set_worth_a_look(0)
    assert shown(menu)[0] == "Second opinion on a file…"

    menu.set_paused(True)
    assert "Resume" in shown(menu)
    assert "Pause" not in shown(menu)


def test_the_icon_is_made_again_for_a_host_that_comes_late(qtbot: QtBot) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    tray = Tray(menu)
    tray.set_state(TrayState.PAUSED, "Second Opinion: paused")
    first = tray._icon

    tray.host_appeared()
    qtbot.waitUntil(lambda: tray._icon is not first)

    assert tray._icon.toolTip() == "Second Opinion: paused"
    assert tray._icon.contextMenu() is menu


def shown(menu: TrayMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and action.text()]
