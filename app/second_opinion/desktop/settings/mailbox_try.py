"""A mailbox tried off the UI thread; the try can be stopped at any moment."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from second_opinion.assembly.post import mailboxes
from second_opinion.desktop.errands import Errands
from second_opinion.desktop.settings.mailbox_words import said_of
from second_opinion.desktop.settings.passwords import Passwords
from second_opinion.settings import MailboxSettings
from second_opinion.watching.trouble import Looked, Trouble

if TYPE_CHECKING:
    from second_opinion.watching.mailbox_check import MailboxCheck


class MailboxTry(QObject):
    """One try at a time; ``ended`` carries what there is to say of it, nothing where it was stopped."""

    ended = Signal(str)

    def __init__(self, parent: QObject, passwords: Passwords) -> None:
        super().__init__(parent)
        self._errands = Errands(self)
        self._passwords = passwords
        self._stop: Callable[[], None] | None = None

    @property
    def is_running(self) -> bool:
        return self._stop is not None

    def begin(self, box: MailboxSettings, typed: str = "") -> None:
        """Try a mailbox, with a password that was typed, else with the one in the keyring."""
        if self.is_running:
            return
        stopped = Event()
        checks: list[MailboxCheck] = []

        def work() -> Looked:
            from second_opinion.watching.mailbox_check import MailboxCheck  # noqa: PLC0415 - slow to load, and so not on the UI thread

            password = typed or self._passwords.of(box.user, box.host)
            if password is None or stopped.is_set():
                return Looked(Trouble.NO_PASSWORD)
            checks.append(MailboxCheck(mailboxes(box), password))
            return checks[0].run()

        def stop() -> None:
            stopped.set()
            for check in checks:
                check.cancel()

        self._stop = stop
        self._errands.run(work, lambda looked: self._end(said_of(looked, box)), self._end)

    def stop(self) -> None:
        """Give up waiting."""
        if self._stop is not None:
            self._errands.drop()
            self._stop()
            self._end("")

    def _end(self, sentence: str) -> None:
        self._stop = None
        self.ended.emit(sentence)
