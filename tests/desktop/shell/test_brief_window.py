"""The day on one page: what is in it, where its lines lead, and what goes to the calendar."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.brief.rows import FindingRow
from second_opinion.desktop.brief.window import BriefWindow
from second_opinion.domain.check import KeyDate
from second_opinion.domain.document import Span
from second_opinion.domain.finding import Verdict
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Insight

Stored = Callable[..., int]


@pytest.fixture
def handed_over() -> list[Path]:
    return []


@pytest.fixture
def window(services: Services, background: Background, handed_over: list[Path], qtbot: QtBot) -> Iterator[BriefWindow]:
    made = BriefWindow(services, background, handed_over.append)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def show(window: BriefWindow, settle: Callable[[], None]) -> Callable[[], None]:
    """Shows the window, or what changed since."""

    def bring() -> None:
        window.show()
        window.renew()
        settle()

    return bring


def button(window: BriefWindow, words: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == words)


def said(window: BriefWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_an_empty_day_says_so_and_leads_to_the_history(
    window: BriefWindow, show: Callable[[], None], qtbot: QtBot
) -> None:
    show()
    assert window.page is None
    assert "Nothing was read today." in said(window)
    with qtbot.waitSignal(window.history_wanted):
        button(window, "Open the history").click()


def test_a_line_opens_its_finding(window: BriefWindow, stored: Stored, show: Callable[[], None], qtbot: QtBot) -> None:
    review_id = stored("lease.pdf", "Renews itself")
    show()
    row = window.findChild(FindingRow)
    assert row is not None
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert opened.args == [review_id, "Renews itself"]
    assert row.accessibleName().startswith("Important, Renews itself, lease.pdf")


def test_five_are_shown_and_the_others_counted(window: BriefWindow, stored: Stored, show: Callable[[], None]) -> None:
    titles = [f"Finding {number}" for number in range(7)]
    stored("lease.pdf", *titles)
    show()
    assert len(window.findChildren(FindingRow)) == 5
    assert "lease.pdf · 2 more there" in said(window)


def test_dates_go_to_the_calendar_alone_or_together(
    window: BriefWindow, stored: Stored, show: Callable[[], None], handed_over: list[Path], settle: Callable[[], None]
) -> None:
    today = local_now().date()
    dates = tuple(KeyDate(today + timedelta(days), f"day {days}", "you", Span(0, 3)) for days in (1, 9))
    stored("lease.pdf", dates=dates)
    show()

    def events() -> list[str]:
        settle()
        (calendar,) = vobject.readComponents(handed_over.pop().read_text(encoding="utf-8"))
        return [event.summary.value for event in calendar.vevent_list]

    button(window, "Add to calendar").click()
    assert events() == ["Day 1 (lease.pdf)"]
    button(window, "Add all to calendar").click()
    assert events() == ["Day 1 (lease.pdf)", "Day 9 (lease.pdf)"]


def test_what_was_not_read_says_why(
    window: BriefWindow, services: Services, show: Callable[[], None], qtbot: QtBot
) -> None:
    job = Job(origin=Origin.FOLDER, name="scan.pdf", path="/papers/scan.pdf")
    review_id = services.history.not_read(job, "It is a scan.", local_now())
    show()
    assert "It is a scan." in said(window)
    with qtbot.waitSignal(window.opened) as opened:
        button(window, "Show").click()
    assert opened.args == [review_id, None]


def test_what_was_said_that_day_is_quoted_with_its_document(
    window: BriefWindow, stored: Stored, show: Callable[[], None]
) -> None:
    stored("call.txt", insights=(Insight("The text.", Span(0, 9), 1.0, where="00:12:40"),))
    show()
    assert "“The text.”" in said(window)
    assert "call.txt · 00:12:40" in said(window)


def test_a_check_that_fell_silent_is_told_and_may_speak_again(
    window: BriefWindow, stored: Stored, services: Services, show: Callable[[], None], settle: Callable[[], None]
) -> None:
    for number in range(4):
        review_id = stored(f"{number}.pdf", f"Words {number}")
        services.history.set_verdict(review_id, f"Words {number}", Verdict.NOT_USEFUL, local_now())
    show()
    assert "was useful to you 0 of 4 times" in said(window)
    button(window, "Let it speak").click()
    settle()
    settle()
    assert services.history.silences() == ()
    assert "0 of 4" not in said(window)
