"""A document that was taken for something else is read again as what the user says."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Origin
from second_opinion.domain.remembered import ReadAs, Source, Whence
from second_opinion.domain.reviewer import Role, Side

Open = Callable[[], HistoryWindow]


CUSTOMER = Role("customer", "you buy")


@pytest.fixture
def show(library: Any, open_window: Open, qtbot: QtBot) -> Callable[[Any], HistoryWindow]:
    """The window with a document in it."""

    def show(sample: Any) -> HistoryWindow:
        review_id = library.add(sample)
        opened = open_window()
        opened.open_review(review_id)
        qtbot.waitUntil(lambda: opened.current.shown is not None and opened.current.shown.id == review_id)
        return opened

    return show


@pytest.fixture
def window(show: Callable[[Any], HistoryWindow], library: Any, samples: Any) -> HistoryWindow:
    """The window with the plan in it."""
    library.fill()
    return show(samples.plan())


@pytest.fixture
def shown(window: HistoryWindow) -> Shown:
    assert window.current.shown is not None
    return window.current.shown


def test_the_opinion_says_what_it_was_taken_for(window: HistoryWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any("Taken for" in one.text() for one in window.opinion.findChildren(QLabel)))
    line = next(one for one in window.opinion.findChildren(QLabel) if "Taken for" in one.text())
    assert "Plan" in line.text()
    with qtbot.waitSignal(window.opinion.kind_wanted):
        line.linkActivated.emit("kind")
    for menu in window.findChildren(QMenu):
        menu.close()


def test_it_is_read_again_and_that_can_be_undone(window: HistoryWindow, shown: Shown, bench: Any, qtbot: QtBot) -> None:
    menu = window.reading_as.offer(shown)
    assert menu is not None
    kinds = [action.text() for action in menu.actions() if action.isCheckable()]
    assert kinds == ["Contract", "Email", "Plan", "Document"]
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [job.kind for job in bench.submitted] == [Kind.CONTRACT])
    assert bench.submitted[0].origin is Origin.ASKED
    window.notice.take_back()
    qtbot.waitUntil(lambda: [job.kind for job in bench.submitted] == [Kind.CONTRACT, Kind.PLAN])


def test_a_folder_is_held_to_and_let_go(window: HistoryWindow, shown: Shown, bench: Any, qtbot: QtBot) -> None:
    assert shown.stored.line.path is not None
    folder = Source(Whence.FOLDER, str(Path(shown.stored.line.path).parent))
    with qtbot.waitSignal(window.reading_as.said):
        window.reading_as.read_always(shown, folder, Kind.CONTRACT)
    assert bench.history.read_as(folder) == ReadAs(Kind.CONTRACT)
    window.notice.take_back()
    qtbot.waitUntil(lambda: len(bench.submitted) == 2)
    assert bench.history.read_as(folder) is None


def test_a_side_is_held_to_in_its_folder(window: HistoryWindow, shown: Shown, bench: Any, qtbot: QtBot) -> None:
    assert shown.stored.line.path is not None
    folder = Source(Whence.FOLDER, str(Path(shown.stored.line.path).parent))
    menu = window.actions_of_review.offer(shown, (Role("host", "you invite"), Role("guest", "you come")))
    always = menu.actions()[-1].menu()
    assert isinstance(always, QMenu)
    always.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [job.role for job in bench.submitted] == ["guest"])
    assert bench.history.read_as(folder) == ReadAs(Kind.PLAN, "guest")
    window.notice.take_back()
    qtbot.waitUntil(lambda: bench.history.read_as(folder) is None)


def test_a_sender_is_held_to_and_let_go(show: Any, samples: Any, bench: Any, qtbot: QtBot) -> None:
    mail = samples.mail()
    mail.headers = (("From", "Accounts <Accounts@Northwind.example>"),)
    window, sender = show(mail), Source(Whence.SENDER, "accounts@northwind.example")
    menu = window.reading_as.offer(window.current.shown)
    wider = [action.menu() for action in menu.actions() if action.menu()]
    assert [one.title() for one in wider] == ["Everything from accounts@northwind.example", "Everything in “1”"]
    with qtbot.waitSignal(window.reading_as.said):
        wider[0].actions()[2].trigger()
    menu.close()
    assert bench.history.read_as(sender) == ReadAs(Kind.PLAN)
    window.notice.take_back()
    qtbot.waitUntil(lambda: len(bench.submitted) == 2)
    assert bench.history.read_as(sender) is None


def test_a_side_is_held_to_for_a_sender(show: Any, samples: Any, bench: Any, qtbot: QtBot) -> None:
    mail = samples.mail()
    mail.headers = (("From", "accounts@northwind.example"),)
    window, sender = show(mail), Source(Whence.SENDER, "accounts@northwind.example")
    menu = window.actions_of_review.offer(window.current.shown, (Role("reader", "you received it"),))
    always = next(action.menu() for action in menu.actions() if action.menu())
    assert always.title() == "Always in what accounts@northwind.example sends"
    with qtbot.waitSignal(window.actions_of_review.said):
        always.actions()[0].trigger()
    menu.close()
    assert bench.history.read_as(sender) == ReadAs(Kind.EMAIL, "reader")


def test_the_name_on_the_side_is_the_user_from_then_on(show: Any, samples: Any, bench: Any, qtbot: QtBot) -> None:
    deal = samples.contract()
    deal.sides = (Side("provider", "Halden Software Ltd"), Side("customer", "Juniper Studio GmbH"))
    window = show(deal)
    with qtbot.waitSignal(window.actions_of_review.said) as said:
        window.actions_of_review.read_as(window.current.shown, CUSTOMER)
    assert "“Juniper Studio GmbH”" in said.args[0]
    assert bench.history.names() == {"juniper studio gmbh"}
    with qtbot.waitSignal(window.actions_of_review.said):
        window.actions_of_review.read_as(window.current.shown, Role("provider", "you supply"))
    assert bench.history.names() == {"halden software ltd"}
    window.notice.take_back()
    qtbot.waitUntil(lambda: [job.role for job in bench.submitted] == ["customer", "provider", "customer"])
    assert bench.history.names() == {"juniper studio gmbh"}


def test_without_a_document_nothing_is_offered(window: HistoryWindow) -> None:
    assert window.reading_as.offer(None) is None
