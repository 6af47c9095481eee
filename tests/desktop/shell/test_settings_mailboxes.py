"""Mailboxes in the settings: added, changed, removed and tried; the password goes into the keyring alone."""

import mailbox
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.settings.changes import put_mailbox
from second_opinion.desktop.settings.mailbox_dialog import MailboxDialog
from second_opinion.desktop.settings.mailbox_line import MailboxLine
from second_opinion.desktop.settings.mailboxes import MailboxesGroup
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.domain.document import Kind
from second_opinion.settings import MailboxSettings, WatchedFolder, load
from second_opinion.watching.arrivals import Problem
from second_opinion.watching.trouble import Looked, Trouble

ADA = MailboxSettings(host="imap.alder.example", user="ada")
SECONDS = 30_000


class Keyring(Protocol):
    """The fixture ``keyring``."""

    kept: dict[str, str]
    locked: bool


class Server(Protocol):
    """The fixture ``mail_server``."""

    port: int


@pytest.fixture
def group(window: SettingsWindow) -> MailboxesGroup:
    return window.findChildren(MailboxesGroup)[0]


@pytest.fixture
def dialog(group: MailboxesGroup) -> MailboxDialog:
    """The dialog for a new mailbox."""
    return group.open_dialog(None)


def button(widget: QWidget, name: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if name in {one.accessibleName(), one.text()})


def said(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel)}


def fill(dialog: MailboxDialog, host: str, user: str, password: str) -> None:
    dialog.host.setText(host)
    dialog.user.setText(user)
    dialog.password.setText(password)


def test_a_mailbox_is_added_and_its_password_is_in_no_file(
    dialog: MailboxDialog, group: MailboxesGroup, services: Services, keyring: Keyring, qtbot: QtBot
) -> None:
    assert not dialog.save.isEnabled()
    fill(dialog, "imap.alder.example", "ada", "rosebud")
    dialog.drafts.setText("Drafts")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    qtbot.waitUntil(services.paths.settings.exists)
    chosen = MailboxSettings(host="imap.alder.example", user="ada", drafts="Drafts")
    qtbot.waitUntil(lambda: load(services.paths.settings).mailbox == (chosen,))
    assert keyring.kept == {"ada@imap.alder.example": "rosebud"}
    assert "rosebud" not in services.paths.settings.read_text()
    assert "ada@imap.alder.example" in said(group)


def test_a_keyring_that_is_locked_is_said_and_nothing_is_lost(
    dialog: MailboxDialog, desk: Desk, keyring: Keyring, qtbot: QtBot
) -> None:
    keyring.locked = True
    fill(dialog, "imap.alder.example", "ada", "rosebud")
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The keyring did not take"))
    assert (desk.settings.mailbox, dialog.password.text(), dialog.save.isEnabled()) == ((), "rosebud", True)


def test_a_mailbox_is_changed_and_its_password_stays(
    group: MailboxesGroup, desk: Desk, keyring: Keyring, settle: Callable[[], None], qtbot: QtBot
) -> None:
    keyring.kept["ada@imap.alder.example"] = "rosebud"
    other = MailboxSettings(host="imap.birch.example", user="ben")
    for box in (ADA, other):
        desk.change(put_mailbox(box))
    dialog = group.open_dialog(ADA)
    dialog.folder.setText("Archive")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    settle()
    assert desk.settings.mailbox == (ADA.model_copy(update={"folder": "Archive"}), other)
    assert keyring.kept == {"ada@imap.alder.example": "rosebud"}
    assert "ada@imap.alder.example, Archive" in said(group)


def test_another_user_leaves_no_old_password_behind(
    group: MailboxesGroup, desk: Desk, keyring: Keyring, qtbot: QtBot
) -> None:
    keyring.kept["ada@imap.alder.example"] = "rosebud"
    desk.change(put_mailbox(ADA))
    dialog = group.open_dialog(ADA)
    fill(dialog, "imap.alder.example", "eve", "tulip")
    dialog.save.click()
    qtbot.waitUntil(lambda: keyring.kept == {"eve@imap.alder.example": "tulip"})
    assert [box.user for box in desk.settings.mailbox] == ["eve"]


def test_removing_asks_first_and_takes_the_password_along(
    group: MailboxesGroup, desk: Desk, keyring: Keyring, qtbot: QtBot
) -> None:
    keyring.kept["ada@imap.alder.example"] = "rosebud"
    desk.change(put_mailbox(ADA))
    button(group, "Stop reading ada@imap.alder.example").click()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible())
    next(one for one in box.buttons() if one.text() == "Stop reading it").click()
    qtbot.waitUntil(lambda: keyring.kept == {})
    assert desk.settings.mailbox == ()
    qtbot.waitUntil(lambda: any(text.startswith("None is read.") for text in said(group)))


def test_the_connection_is_tried_and_the_outcome_said(
    mail_server: Server, dialog: MailboxDialog, keyring: Keyring, qtbot: QtBot
) -> None:
    dialog.choose_encryption("none")
    assert dialog.port.value() == 143
    dialog.port.setValue(mail_server.port)
    for password, words in (("secret", "That works"), ("wrong", "127.0.0.1 did not accept the password of ada@")):
        fill(dialog, "127.0.0.1", "ada@alder.example", password)
        dialog.test.click()
        assert dialog.said.text() == "Trying…"
        qtbot.waitUntil(lambda words=words: dialog.said.text().startswith(words), timeout=SECONDS)  # type: ignore[misc]
    assert keyring.kept == {}
    dialog.reject()


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A server that takes the call and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


def test_a_try_is_stopped_at_once(silent: socket.socket, dialog: MailboxDialog, qtbot: QtBot) -> None:
    dialog.choose_encryption("none")
    dialog.port.setValue(silent.getsockname()[1])
    fill(dialog, "127.0.0.1", "ada", "secret")
    dialog.test.click()
    taken, _ = silent.accept()
    assert dialog.test.text() == "Stop"
    dialog.test.click()
    assert (dialog.test.text(), dialog.said.text()) == ("Test the connection", "")
    taken.close()
    qtbot.wait(50)
    assert dialog.said.text() == ""
    dialog.reject()


def test_a_line_is_tried_with_the_password_of_the_keyring(
    mail_server: Server, group: MailboxesGroup, desk: Desk, keyring: Keyring, qtbot: QtBot
) -> None:
    desk.change(
        put_mailbox(MailboxSettings(host="127.0.0.1", port=mail_server.port, user="ada@alder.example", tls="none"))
    )
    (line,) = group.findChildren(MailboxLine)
    name = "ada@alder.example at 127.0.0.1"
    button(line, f"{name}: Test the connection").click()
    qtbot.waitUntil(lambda: any(text.startswith("There is no password") for text in said(line)), timeout=SECONDS)
    keyring.kept[name] = "secret"
    button(line, f"{name}: Test the connection").click()
    qtbot.waitUntil(lambda: any(text.startswith("That works") for text in said(line)), timeout=SECONDS)


def test_a_password_in_clear_is_not_offered(dialog: MailboxDialog) -> None:
    fill(dialog, "imap.alder.example", "ada", "")
    assert dialog.save.isEnabled()
    dialog.choose_encryption("none")
    assert not dialog.save.isEnabled()
    assert dialog.said.text() == "Without encryption the password would be for all to read."
    dialog.reject()


def test_mail_on_this_computer_becomes_a_folder(
    group: MailboxesGroup, desk: Desk, tmp_path: Path, settle: Callable[[], None]
) -> None:
    mailbox.Maildir(tmp_path / "Maildir")
    files = tmp_path / "Mail"
    files.mkdir()
    (files / "inbox.mbox").write_bytes(b"")
    for folder in (tmp_path / "Maildir", files):
        group.take_folder(folder)
        settle()
    assert desk.settings.folders[1:] == (
        WatchedFolder(path=tmp_path / "Maildir", kind=Kind.EMAIL),
        WatchedFolder(path=files, kind=Kind.EMAIL),
    )
    assert "“Mail” stands among the folders above now." in said(group)


def test_a_folder_without_mail_is_said_to_hold_none(
    group: MailboxesGroup, desk: Desk, downloads: Path, settle: Callable[[], None]
) -> None:
    group.take_folder(downloads)
    settle()
    assert len(desk.settings.folders) == 1
    assert [text for text in said(group) if text.startswith("No mail comes into “Downloads”")]


def test_what_the_watch_met_is_said_in_its_line(
    mail_server: Server, group: MailboxesGroup, desk: Desk, services: Services, qtbot: QtBot
) -> None:
    services.start()
    desk.change(
        put_mailbox(MailboxSettings(host="127.0.0.1", port=mail_server.port, user="ada@alder.example", tls="none"))
    )

    def is_said() -> bool:
        group.look_for_problems()
        return any(text.startswith("There is no password for it in the keyring") for text in said(group))

    qtbot.waitUntil(is_said, timeout=SECONDS)


def test_each_folder_of_a_mailbox_has_its_own_trouble(
    group: MailboxesGroup,
    desk: Desk,
    services: Services,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    box = ADA.model_copy(update={"user": "alder/ada"})
    for one in (box, box.model_copy(update={"folder": "Archive"})):
        desk.change(put_mailbox(one))
    missing = Looked(Trouble.NO_FOLDER, "Archive")
    problem = Problem(Path("alder/ada@imap.alder.example/Archive"), "It is not there.", missing)
    monkeypatch.setattr(services, "folder_problems", lambda: (problem,))
    group.look_for_problems()
    settle()
    told = [
        any(text.startswith("There is no folder") for text in said(line)) for line in group.findChildren(MailboxLine)
    ]
    assert told == [False, True]


def test_a_password_for_a_mailbox_that_is_read_is_taken_up_at_once(
    dialog: MailboxDialog, desk: Desk, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.change(put_mailbox(ADA))
    tried = threading.Event()
    monkeypatch.setattr(services, "mail_again", tried.set)
    fill(dialog, ADA.host, ADA.user, "rosebud")
    dialog.save.click()
    qtbot.waitUntil(tried.is_set)
    assert desk.settings.mailbox == (ADA,)
