"""Mail that comes in, from a server or into a Maildir, becomes a review; drafts are read as not sent yet."""

import mailbox
import time
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

import pytest
from pydantic import ValidationError

from second_opinion.assembly.intake import is_readable
from second_opinion.assembly.post import Post, mailboxes
from second_opinion.assembly.services import Services
from second_opinion.domain.progress import Changed, Progress
from second_opinion.settings import MailboxSettings, Paths, Settings, WatchedFolder


class Progresses(Protocol):
    """The fixture ``told``."""

    def until(self, wanted: Callable[[Progress], bool]) -> Progress: ...


class Server(Protocol):
    """The fixture ``mail_server``."""

    folder: Path
    port: int

    def put(self, mail: bytes, folder: str = "INBOX") -> None: ...
    def state(self, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]: ...


def letter(subject: str, text: str, **headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ada <ada@alder.example>", "Ben <ben@birch.example>", subject
    for name, value in headers.items():
        mail[name] = value
    mail.set_content(text)
    return mail.as_bytes()


def final(told: Progresses) -> Changed:
    changed = told.until(lambda progress: isinstance(progress, Changed) and progress.final)
    assert isinstance(changed, Changed)
    return changed


@pytest.fixture
def post(services: Services, paths: Paths) -> Iterator[Post]:
    made = Post(paths.letters, services.submit, lambda _user, _host: "secret")
    yield made
    made.stop()


def a_mailbox(port: int, drafts: str | None = None) -> MailboxSettings:
    return MailboxSettings(host="127.0.0.1", port=port, user="ada@alder.example", drafts=drafts, tls="none")


def test_a_draft_on_a_server_is_read_before_it_is_sent(
    mail_server: Server, services: Services, post: Post, told: Progresses, paths: Paths
) -> None:
    mail_server.put(letter("Old", "An old one."), "Drafts")
    services.start()
    post.start(Settings(mailbox=(a_mailbox(mail_server.port, "Drafts"),)), 0)
    wait_for(lambda: len([*paths.letters.glob("*/place")]) == 2)
    mail_server.put(letter("The offer", "Please find attached our offer."), "Drafts")
    changed = final(told)
    assert (changed.job.name, changed.review.role) == ("The offer", "writer")
    assert "attachment-missing" in {finding.check for finding in changed.review.findings}
    assert mail_server.state("Drafts") == {1: (), 2: ()}


def test_mail_from_a_server_is_reviewed_as_received(
    mail_server: Server, services: Services, post: Post, told: Progresses, paths: Paths
) -> None:
    services.start()
    post.start(Settings(mailbox=(a_mailbox(mail_server.port),)), 0)
    wait_for(lambda: len([*paths.letters.glob("*/place")]) == 1)
    words = "Our bank details have changed. Please pay into our new bank account from now on."
    mail_server.put(
        letter("Invoice 7", words, Received="from birch.example by alder.example; Mon, 2 Nov 2026 09:00:00 +0000")
    )
    changed = final(told)
    assert (changed.job.name, changed.review.subtype) == ("Invoice 7", "received")
    assert "other-account" in {finding.check for finding in changed.review.findings}
    assert services.folder_problems() == ()


def wait_for(is_so: Callable[[], bool]) -> None:
    for _ in range(600):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it never came to be")


def test_mail_that_a_maildir_is_given_is_reviewed_and_not_touched(
    services: Services, told: Progresses, tmp_path: Path
) -> None:
    box = mailbox.Maildir(tmp_path / "Maildir")
    services.change_settings(Settings(folders=(WatchedFolder(path=tmp_path / "Maildir"),)))
    services.start()
    wait_for(lambda: services.history.is_known_folder(tmp_path / "Maildir"))
    key = box.add(letter("The offer", "Please find attached our offer."))
    changed = final(told)
    assert changed.review.kind == "email"
    assert "attachment-missing" in {finding.check for finding in changed.review.findings}
    assert [path.name for path in (tmp_path / "Maildir/new").iterdir()] == [key]


def test_only_delivered_mail_counts(tmp_path: Path) -> None:
    mailbox.Maildir(tmp_path / "Maildir")
    assert is_readable(tmp_path / "Maildir/new/1.a.b")
    assert is_readable(tmp_path / "Maildir/cur/1.a.b:2,S")
    assert not is_readable(tmp_path / "Maildir/tmp/1.a.b")
    assert not is_readable(tmp_path / "new/1.a.b")


def test_a_mailbox_is_its_folder_and_its_drafts() -> None:
    assert [(box.folder, box.drafts) for box in mailboxes(a_mailbox(993))] == [("INBOX", False)]
    assert [(box.folder, box.drafts) for box in mailboxes(a_mailbox(993, "Drafts"))][1] == ("Drafts", True)


def test_a_password_is_not_sent_in_clear_to_other_machines() -> None:
    with pytest.raises(ValidationError, match="in clear"):
        MailboxSettings(host="mail.alder.example", user="ada", tls="none")


def test_a_mailbox_file_that_grows_is_read_mail_by_mail(services: Services, told: Progresses, tmp_path: Path) -> None:
    folder = tmp_path / "Mail"
    folder.mkdir()
    box = mailbox.mbox(folder / "inbox.mbox")
    box.add(letter("Old", "Please find attached an old one."))
    box.flush()
    services.change_settings(Settings(folders=(WatchedFolder(path=folder),)))
    services.start()
    wait_for(lambda: services.history.is_known_folder(folder))
    before = (folder / "inbox.mbox").read_bytes()
    box.add(letter("The offer", "Please find attached our offer."))
    box.close()
    changed = final(told)
    assert (changed.job.name, changed.review.kind) == ("The offer", "email")
    assert "attachment-missing" in {finding.check for finding in changed.review.findings}
    assert (folder / "inbox.mbox").read_bytes().startswith(before)
    assert {line.name for line in services.history.lines()} == {"The offer"}
