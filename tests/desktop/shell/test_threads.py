"""What crosses from other threads to the UI thread."""

import threading
from typing import Any

from pytestqt.qtbot import QtBot

from second_opinion.desktop.background import Background
from second_opinion.desktop.bridge import Bridge
from second_opinion.domain.errors import UserError
from second_opinion.domain.progress import Idle, Waiting
from second_opinion.platform.instance import Request, Verb


def test_work_is_done_elsewhere_and_heard_of_here(background: Background, qtbot: QtBot) -> None:
    here = threading.get_ident()
    heard: list[tuple[int, int]] = []

    background.run(threading.get_ident, lambda there: heard.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))

    ((there, told),) = heard
    assert told == here
    assert there != here


def test_one_piece_after_the_other(background: Background, qtbot: QtBot) -> None:
    heard: list[int] = []

    for number in range(50):
        background.run(lambda number=number: number, heard.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard) == 50)

    assert heard == list(range(50))


def test_what_the_user_can_mend_is_said(background: Background, qtbot: QtBot) -> None:
    def fail() -> None:
        raise UserError("The disk is full.")

    with qtbot.waitSignal(background.failed) as said:
        background.run(fail)

    assert said.args == ["The disk is full."]


def test_a_fault_of_ours_does_not_end_the_thread(background: Background, qtbot: QtBot, caplog: Any) -> None:
    heard: list[str] = []

    background.run(lambda: 1 // 0)
    background.run(lambda: "still here", heard.append)
    qtbot.waitUntil(lambda: bool(heard))

    assert "work in the background broke" in caplog.text


def test_nothing_is_heard_after_the_end(qtbot: QtBot) -> None:
    background = Background()
    begun, go_on = threading.Event(), threading.Event()
    heard: list[bool] = []

    def work() -> bool:
        begun.set()
        return go_on.wait(10)

    background.run(work, heard.append)
    begun.wait(10)
    background.close(0)
    go_on.set()
    background.close()
    after = Background()
    after.run(lambda: True, lambda _: heard.append(False))
    qtbot.waitUntil(lambda: bool(heard))
    after.close()

    assert heard == [False]


def test_progress_and_requests_cross_the_bridge(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[object] = []
    threads: set[int] = set()
    for signal in (bridge.progressed, bridge.requested):
        signal.connect(heard.append)
        signal.connect(lambda _: threads.add(threading.get_ident()))

    def tell() -> None:
        bridge.tell(Waiting(3))
        bridge.ask(Request(Verb.SHOW))
        bridge.tell(Idle())

    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 3)

    assert heard == [Waiting(3), Request(Verb.SHOW), Idle()]
    assert threads == {threading.get_ident()}
