"""One mailbox on a server: what it is, whether it can be read, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.settings.line import Line
from second_opinion.desktop.settings.mailbox_try import MailboxTry
from second_opinion.desktop.settings.mailbox_words import name_of, said_of, usual
from second_opinion.desktop.settings.passwords import Passwords
from second_opinion.desktop.theme import give_role
from second_opinion.settings import MailboxSettings
from second_opinion.watching.trouble import Looked

translate = QCoreApplication.translate


class MailboxLine(Line):
    """``change_wanted`` and ``remove_wanted`` ask for it; a try of the connection is made here."""

    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, box: MailboxSettings, passwords: Passwords) -> None:
        self._box = box
        name = name_of(box)
        remove = QPushButton(translate("Mailbox", "Remove"))
        remove.setAccessibleName(translate("Mailbox", "Stop reading %1").replace("%1", name))
        change = _link(translate("Mailbox", "Change…"), name)
        self._test = _link(translate("Mailbox", "Test the connection"), name)
        below = QWidget()
        row = FlowLayout(below)
        row.addWidget(change)
        row.addWidget(self._test)
        super().__init__(name, usual(), remove, below)
        self._attempt = MailboxTry(self, passwords)
        self._attempt.ended.connect(self._tried)
        self._test.clicked.connect(self._try)
        change.clicked.connect(self.change_wanted)
        remove.clicked.connect(self.remove_wanted)

    def show_state(self, looked: Looked | None) -> None:
        """Say what the watch has met, unless a try is under way."""
        if not self._attempt.is_running:
            self.say(said_of(looked, self._box) if looked else usual())

    def stop(self) -> None:
        """Nobody waits any more."""
        self._attempt.stop()

    def _try(self) -> None:
        if self._attempt.is_running:
            self._attempt.stop()
            return
        self._test.setText(translate("Mailbox", "Stop"))
        self.say(translate("Mailbox", "Trying…"))
        self._attempt.begin(self._box)

    def _tried(self, sentence: str) -> None:
        self._test.setText(translate("Mailbox", "Test the connection"))
        self.say(sentence or usual())


def _link(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    give_role(button, "link")
    button.setAccessibleName(f"{name}: {text}")
    return button
