"""Mail that is read: mailboxes on servers, and how mail on this computer is added."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from second_opinion.assembly.intake import holds_mail
from second_opinion.assembly.post import mailboxes
from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.errands import Errands
from second_opinion.desktop.settings.changes import add_folder, put_mailbox, remove_mailbox
from second_opinion.desktop.settings.line import Group, clear
from second_opinion.desktop.settings.mailbox_dialog import MailboxDialog
from second_opinion.desktop.settings.mailbox_line import MailboxLine
from second_opinion.desktop.settings.passwords import Passwords
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import Kind
from second_opinion.settings import MailboxSettings, Settings
from second_opinion.watching.arrivals import Problem

LOOK_MS = 3000
"""By then the watch of a mailbox that was just added has met its server, on most lines."""


class MailboxesGroup(Group):
    """Each mailbox on a server with its own line. Mail on this computer is a folder, and stands among the folders."""

    def __init__(self, services: Services, desk: Desk, background: Background, passwords: Passwords) -> None:
        super().__init__(self.tr("Mailboxes"))
        self._services = services
        self._desk = desk
        self._background = background
        self._passwords = passwords
        self._errands = Errands(self)
        self._shown: tuple[MailboxSettings, ...] | None = None
        self._lines_of: dict[MailboxSettings, MailboxLine] = {}
        self._later = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._later.timeout.connect(self.look_for_problems)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self._note = QLabel()
        self._note.setWordWrap(True)
        give_role(self._note, "soft")
        self.add(holder)
        self.add(self._note)
        self.add(self._link(self.tr("Add a mailbox on a server…"), partial(self.open_dialog, None)))
        self.add(self._link(self.tr("Add mail on this computer…"), self._choose))
        desk.changed.connect(self._show)
        self._show(desk.settings)

    def look_for_problems(self) -> None:
        """Say which mailboxes cannot be read now, and why."""
        if self._lines_of:
            self._background.run(self._services.folder_problems, self._say_problems)

    def open_dialog(self, box: MailboxSettings | None) -> MailboxDialog:
        """Ask for a mailbox: a new one, or another word on one that is there."""
        dialog = MailboxDialog(box, self._passwords, self)
        dialog.chosen.connect(lambda chosen, new_password: self._put(chosen, box, new_password=new_password))
        dialog.open()
        return dialog

    def take_folder(self, folder: Path) -> None:
        """Watch a folder of this computer for mail, if mail comes into it."""
        self._background.run(partial(holds_mail, folder), partial(self._take, folder))

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        if self._shown == settings.mailbox:
            return
        self._shown = settings.mailbox
        for line in self._lines_of.values():
            line.stop()
        clear(self._rows)
        self._lines_of = {box: self._line(box) for box in settings.mailbox}
        for line in self._lines_of.values():
            self._rows.addWidget(line)
        nothing = self.tr("None is read. A mail that is saved into a folder above gets a second opinion, too.")
        self._note.setText("" if settings.mailbox else nothing)
        self._note.setVisible(not settings.mailbox)
        self._later.start()

    def _line(self, box: MailboxSettings) -> MailboxLine:
        line = MailboxLine(box, self._passwords)
        line.change_wanted.connect(lambda: self.open_dialog(box))
        line.remove_wanted.connect(lambda: self._ask(box))
        return line

    def _link(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        give_role(button, "link")
        button.clicked.connect(act)
        return button

    def _put(self, box: MailboxSettings, before: MailboxSettings | None, *, new_password: bool) -> None:
        if before is not None and (before.user, before.host) != (box.user, box.host):
            self._forget_password(before)
        is_read_already = box in self._desk.settings.mailbox
        self._desk.change(put_mailbox(box, before))
        if new_password and is_read_already:
            self._background.run(self._services.mail_again)
            self._later.start()

    def _ask(self, box: MailboxSettings) -> None:
        question = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("Stop reading this mailbox?"),
            self.tr("Its password is taken out of the keyring. What was read stays in the history."),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        sure = question.addButton(self.tr("Stop reading it"), QMessageBox.ButtonRole.DestructiveRole)
        sure.clicked.connect(lambda: self._remove(box))
        question.open()

    def _remove(self, box: MailboxSettings) -> None:
        self._desk.change(remove_mailbox(box))
        self._forget_password(box)

    def _forget_password(self, box: MailboxSettings) -> None:
        """Unless another mailbox of the same user is read."""
        others = [one for one in self._desk.settings.mailbox if one != box]
        if all((one.user, one.host) != (box.user, box.host) for one in others):
            self._errands.run(partial(self._passwords.forget, box.user, box.host), bool, str)

    def _say_problems(self, problems: tuple[Problem, ...]) -> None:
        met = {problem.path: problem.looked for problem in problems if problem.looked}
        for box, line in self._lines_of.items():
            folders = (Path(one.account) / one.folder for one in mailboxes(box))
            line.show_state(next((met[folder] for folder in folders if folder in met), None))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which folder does mail come into?"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.take_folder(Path(name)))
        dialog.open()

    def _take(self, folder: Path, is_mail: bool) -> None:
        if is_mail:
            self._desk.change(add_folder(folder, Kind.EMAIL))
            said = self.tr("“%1” stands among the folders above now.")
        else:
            said = self.tr(
                "No mail comes into “%1”: a Maildir holds the folders new and tmp, a mailbox file ends in .mbox."
            )
        self._note.setText(said.replace("%1", folder.name))
        self._note.show()
