"""Mailboxes on a real server: new mail comes once, nothing there is changed, and a broken line is taken up again."""

import queue
import stat
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from second_opinion.watching.letters import Letter, Letters, Mailbox, Place
from second_opinion.watching.mailboxes import MailboxWatcher

SECONDS = 60
OLD = b"From: Ben <ben@birch.example>\r\nSubject: Old\r\n\r\nAn old one.\r\n"
NEW = b"From: Ben <ben@birch.example>\r\nSubject: =?utf-8?q?Stra=C3=9Fe?=\r\nMessage-ID: <1@birch.example>\r\n\r\nA new one \xe9.\r\n"
NEXT = b"From: Ben <ben@birch.example>\r\nSubject: Next\r\n\r\nOne more.\r\n"


class Server(Protocol):
    """The fixture ``mail_server``."""

    port: int

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def put(self, mail: bytes, folder: str = "INBOX") -> None: ...
    def state(self, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]: ...


class Places:
    """How far was read, and a bell at every note."""

    def __init__(self) -> None:
        self.known: Place | None = None
        self.noted = threading.Event()

    def place(self, mailbox: Mailbox) -> Place | None:
        del mailbox
        return self.known

    def note_place(self, mailbox: Mailbox, place: Place) -> None:
        del mailbox
        self.known = place
        self.noted.set()


@pytest.fixture
def places() -> Places:
    return Places()


Watching = Callable[..., MailboxWatcher]


@pytest.fixture
def arrivals() -> "queue.SimpleQueue[Letter]":
    return queue.SimpleQueue()


@pytest.fixture
def watching(places: Places, arrivals: "queue.SimpleQueue[Letter]") -> Iterator[Watching]:
    """Starts a watcher; every one is stopped at the end."""
    started: list[MailboxWatcher] = []

    def start(port: int, *, known: bool = True) -> MailboxWatcher:
        password = "secret" if known else None
        box = inbox(port)
        watcher = MailboxWatcher(box, lambda: password, arrivals.put, places, first_wait=0.05)
        watcher.start()
        started.append(watcher)
        return watcher

    yield start
    for watcher in started:
        watcher.stop()


def inbox(port: int, *, drafts: bool = False) -> Mailbox:
    return Mailbox(host="127.0.0.1", port=port, user="ada@alder.example", folder="INBOX", tls="none", drafts=drafts)


def problem_of(watcher: MailboxWatcher) -> str:
    for _ in range(SECONDS * 20):
        if problems := watcher.problems():
            return problems[0].sentence
        time.sleep(0.05)
    raise AssertionError("no problem was told")


def test_new_mail_comes_while_it_waits_and_nothing_there_is_changed(
    mail_server: Server, watching: Watching, places: Places, arrivals: "queue.SimpleQueue[Letter]"
) -> None:
    mail_server.put(OLD)
    before = mail_server.state()
    watcher = watching(mail_server.port)
    assert places.noted.wait(SECONDS)
    mail_server.put(NEW)
    letter = arrivals.get(timeout=SECONDS)
    assert letter.data == NEW
    assert letter.subject == "Straße"
    mail_server.put(NEXT)
    assert arrivals.get(timeout=SECONDS).data == NEXT
    assert before == {1: ()}
    assert mail_server.state() == {1: (), 2: (), 3: ()}
    assert watcher.problems() == ()


def test_what_came_while_nobody_looked_is_fetched_once(
    mail_server: Server, watching: Watching, places: Places, arrivals: "queue.SimpleQueue[Letter]"
) -> None:
    first = watching(mail_server.port)
    assert places.noted.wait(SECONDS)
    first.stop()
    mail_server.put(NEW)
    second = watching(mail_server.port)
    assert arrivals.get(timeout=SECONDS).data == NEW
    second.stop()
    mail_server.put(NEXT)
    watching(mail_server.port)
    assert arrivals.get(timeout=SECONDS).data == NEXT
    assert arrivals.empty()


def test_a_broken_line_is_taken_up_again(
    mail_server: Server, watching: Watching, places: Places, arrivals: "queue.SimpleQueue[Letter]"
) -> None:
    watcher = watching(mail_server.port)
    assert places.noted.wait(SECONDS)
    mail_server.stop()
    assert "INBOX of ada@alder.example at 127.0.0.1 cannot be read now" in problem_of(watcher)
    mail_server.start()
    mail_server.put(NEW)
    assert arrivals.get(timeout=SECONDS).data == NEW
    assert watcher.problems() == ()


def test_a_server_that_numbers_afresh_is_read_from_the_last_days_on(
    mail_server: Server, watching: Watching, places: Places, arrivals: "queue.SimpleQueue[Letter]"
) -> None:
    mail_server.put(OLD)
    places.known = Place(validity=1, next_uid=900)
    watching(mail_server.port)
    assert arrivals.get(timeout=SECONDS).data == OLD
    mail_server.put(NEW)
    assert arrivals.get(timeout=SECONDS).data == NEW


def test_without_a_password_it_says_how_to_give_one(watching: Watching) -> None:
    assert "watch --password" in problem_of(watching(1, known=False))


def test_copies_are_for_this_user_alone_and_a_draft_saved_again_is_the_same_mail(tmp_path: Path) -> None:
    letters = Letters(tmp_path / "mail")
    received = letters.keep(Letter(inbox(993), 7, 1, NEW))
    assert received.read_bytes() == NEW
    assert stat.S_IMODE(received.stat().st_mode) == 0o600
    assert stat.S_IMODE(received.parent.stat().st_mode) == 0o700
    first, second = (letters.keep(Letter(inbox(993, drafts=True), 7, uid, NEW + b"%d" % uid)) for uid in (2, 3))
    assert first == second
    assert second.read_bytes() == NEW + b"3"


def test_how_far_was_read_is_remembered_and_old_copies_go(tmp_path: Path) -> None:
    letters = Letters(tmp_path / "mail")
    assert letters.place(inbox(993)) is None
    assert letters.purge(time.time()) == 0
    letters.note_place(inbox(993), Place(7, 12))
    kept = letters.keep(Letter(inbox(993), 7, 11, OLD))
    assert letters.purge(kept.stat().st_mtime - 1) == 0
    assert letters.purge(kept.stat().st_mtime + 1) == 1
    assert Letters(tmp_path / "mail").place(inbox(993)) == Place(7, 12)


@pytest.mark.parametrize("subject", [b"", b"Subject: =?nowhere?q?x?=\r\n", b"Subject: \xff\xfe\r\n"])
def test_any_subject_gives_a_name(subject: bytes) -> None:
    assert Letter(inbox(993), 1, 1, b"From: a@b.example\r\n" + subject + b"\r\nHello").subject
