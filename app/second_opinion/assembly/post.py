"""From the mailboxes of the settings to jobs on the queue; passwords come from the system's keyring."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from second_opinion.assembly.keys import forget, keep, kept
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.mbox import mails
from second_opinion.extraction.formats import MAILBOX_SUFFIXES
from second_opinion.settings import MailboxSettings, Settings
from second_opinion.watching.arrivals import Problem
from second_opinion.watching.letters import Letter, Letters, Mailbox, account_of, subject_of

if TYPE_CHECKING:
    from second_opinion.watching.mailboxes import MailboxWatcher

LARGEST = 50_000_000
"""Bytes of new mail in a mailbox file that are taken at once."""
WRITER = "writer"


def mailboxes(chosen: MailboxSettings) -> tuple[Mailbox, ...]:
    """The folders that are watched: the one where mail comes in, and the one of drafts where the user named it."""
    folders = [(chosen.folder, False), *([(chosen.drafts, True)] if chosen.drafts else [])]
    return tuple(
        Mailbox(host=chosen.host, port=chosen.port, user=chosen.user, folder=folder, tls=chosen.tls, drafts=drafts)
        for folder, drafts in folders
    )


def password_of(user: str, host: str) -> str | None:
    """The password that the keyring keeps; None where it is locked, absent or holds none."""
    return kept(account_of(user, host))


def keep_password(user: str, host: str, password: str) -> None:
    """Put a password into the keyring.

    Raises:
        UserError: there is no keyring, or it is locked.
    """
    keep(account_of(user, host), password)


def forget_password(user: str, host: str) -> None:
    """Take a password out of the keyring, if it is there and can be had."""
    forget(account_of(user, host))


class Post:
    """The watchers of all mailboxes.

    Args:
        folder: where copies of mails are kept.
        submit: takes each mail as a job.
        password: gives the password of a user at a host.
    """

    def __init__(
        self,
        folder: Path,
        submit: Callable[[Job], object],
        password: Callable[[str, str], str | None] = password_of,
    ) -> None:
        self._letters = Letters(folder)
        self._submit = submit
        self._password = password
        self._watchers: Sequence[MailboxWatcher] = ()

    def start(self, settings: Settings, now: float) -> None:
        """Watch the mailboxes of the settings; copies older than reviews are kept are deleted. ``now`` in seconds since 1970."""
        self._letters.purge(now - settings.history.keep_days * 86_400)
        self._watchers = [self._watcher(box) for chosen in settings.mailbox for box in mailboxes(chosen)]
        for watcher in self._watchers:
            watcher.start()

    def stop(self) -> None:
        for watcher in self._watchers:
            watcher.stop()
        self._watchers = ()

    def problems(self) -> tuple[Problem, ...]:
        """The mailboxes that are not watched now, and why."""
        return tuple(problem for watcher in self._watchers for problem in watcher.problems())

    def take_from_file(self, file: Path, read_before: int, role: str | None = None) -> bool:
        """Submit what a mailbox file (mbox) in a watched folder has grown by, mail by mail.

        Args:
            file: what changed; it is only read.
            read_before: bytes it had when it was read before.
            role: the reader's side, where the user said it of the folder.

        Returns:
            False where it is no such file or did not grow at its end: then it is a document like any other.
        """
        if file.suffix.lower() not in MAILBOX_SUFFIXES:
            return False
        with file.open("rb") as opened:
            opened.seek(read_before)
            grown = opened.read(LARGEST).lstrip(b"\r\n")
        found = mails(grown) if grown.startswith(b"From ") else []
        for data in found:
            path = self._letters.keep_from_file(file, data)
            digest = hashlib.sha256(data).hexdigest()
            self._submit(
                Job(
                    origin=Origin.FOLDER,
                    name=subject_of(data),
                    path=str(path),
                    within=str(file),
                    sha256=digest,
                    kind=Kind.EMAIL,
                    role=role,
                )
            )
        return bool(found)

    def _watcher(self, box: Mailbox) -> "MailboxWatcher":
        from second_opinion.watching.mailboxes import MailboxWatcher  # noqa: PLC0415 - the tray starts without it

        return MailboxWatcher(box, lambda: self._password(box.user, box.host), self._arrived, self._letters)

    def _arrived(self, letter: Letter) -> None:
        role = WRITER if letter.mailbox.drafts else None
        path = self._letters.keep(letter)
        self._submit(
            Job(
                origin=Origin.FOLDER,
                name=letter.subject,
                path=str(path),
                sha256=letter.sha256,
                kind=Kind.EMAIL,
                role=role,
            )
        )
