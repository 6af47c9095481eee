"""Reading beside the UI thread: in order, only the newest of a topic, failures as sentences."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.reader import Reader
from second_opinion.domain.errors import UserError


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[Reader]:  # noqa: ARG001 - the event loop
    made = Reader()
    yield made
    made.stop()


def test_work_is_done_elsewhere_and_answered_here(reader: Reader, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    answered: list[threading.Thread] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 4

    reader.ask(work, lambda _: answered.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(answered))
    assert threads[0] is not threading.current_thread()
    assert answered == [threading.current_thread()]


def test_only_the_newest_of_a_topic_is_answered(reader: Reader, qtbot: QtBot) -> None:
    answers: list[str] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(10)
        return "old"

    reader.ask(slow, answers.append, "list")
    reader.ask(lambda: "skipped", answers.append, "list")
    reader.ask(lambda: "other", answers.append, "counts")
    reader.ask(lambda: "new", answers.append, "list")
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["other", "new"]


def test_a_failure_is_a_sentence_and_the_next_order_is_done(reader: Reader, qtbot: QtBot) -> None:
    def fail() -> None:
        raise UserError("The disk is full.")

    with qtbot.waitSignal(reader.failed) as failed:
        reader.ask(fail)
    assert failed.args == ["The disk is full."]
    answers: list[int] = []
    reader.ask(lambda: 1, answers.append)
    qtbot.waitUntil(lambda: answers == [1])


def test_it_can_be_stopped_and_asked_again(reader: Reader, qtbot: QtBot) -> None:
    before = threading.active_count()
    answers: list[int] = []
    reader.ask(lambda: 1, answers.append)
    qtbot.waitUntil(lambda: answers == [1])
    reader.stop()
    assert threading.active_count() == before
    reader.ask(lambda: 2, answers.append)
    qtbot.waitUntil(lambda: answers == [1, 2])
