"""One mailbox on a server: where it is, who its user is, and the password for the keyring."""

from functools import partial

from pydantic import ValidationError
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from second_opinion.desktop.errands import Errands
from second_opinion.desktop.settings.mailbox_try import MailboxTry
from second_opinion.desktop.settings.passwords import Passwords
from second_opinion.desktop.settings.switch import choice, number
from second_opinion.desktop.theme import give_role
from second_opinion.settings import MailboxSettings

PORTS = {"tls": 993, "starttls": 143, "none": 143}
"""The usual port of each encryption (RFC 8314)."""


class MailboxDialog(QDialog):
    """``chosen`` carries the mailbox, and whether a new password is in the keyring by then."""

    chosen = Signal(object, bool)

    def __init__(
        self,
        box: MailboxSettings | None,
        passwords: Passwords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A mailbox on a server"))
        self.resize(460, 480)
        self._passwords = passwords
        self._errands = Errands(self)
        self._attempt = MailboxTry(self, passwords)
        self._attempt.ended.connect(self._tried)
        self._tls: str = box.tls if box else "tls"
        self.user = self._field(box.user if box else "", self.tr("ada@example.org"))
        self.host = self._field(box.host if box else "", self.tr("imap.example.org"))
        self.port = number(box.port if box else PORTS["tls"], 1, 65535, lambda _: None)
        self.password = self._field("", self.tr("stays as it is") if box else "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder = self._field(box.folder if box else "INBOX", "")
        self.drafts = self._field((box.drafts or "") if box else "", self.tr("none"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        give_role(self.said, "soft")
        self.test = QPushButton(self.tr("Test the connection"))
        self.test.clicked.connect(self._test)
        self._buttons = QDialogButtonBox()
        self.save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        give_role(self.save, "primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self._leave)
        self._lay_out()
        self._look()

    def _field(self, text: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setPlaceholderText(placeholder)
        field.textChanged.connect(self._look)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(12)
        for name, field in (
            (self.tr("User"), self.user),
            (self.tr("Server"), self.host),
            (self.tr("Encryption"), self._encryption()),
            (self.tr("Port"), self.port),
            (self.tr("Password"), self.password),
            (self.tr("Folder"), self.folder),
            (self.tr("Drafts"), self.drafts),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.drafts.setToolTip(self.tr("The folder of what is not sent yet; it is read before you send it."))
        about = QLabel(self.tr("The password goes into the keyring of this computer and into no file."))
        about.setWordWrap(True)
        give_role(about, "soft")
        trying = QHBoxLayout()
        trying.addWidget(self.test)
        trying.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(about)
        column.addLayout(trying)
        column.addWidget(self.said)
        column.addStretch()
        column.addWidget(self._buttons)

    def _encryption(self) -> QWidget:
        ways = (
            (self.tr("From the start (TLS)"), "tls"),
            (self.tr("After a greeting (STARTTLS)"), "starttls"),
            (self.tr("None, on this computer only"), "none"),
        )
        return choice(ways, self._tls, self.choose_encryption)

    def choose_encryption(self, tls: object) -> None:
        """Take up another one; the port goes along where it was the usual one."""
        if self.port.value() == PORTS[self._tls]:
            self.port.setValue(PORTS[str(tls)])
        self._tls = str(tls)
        self._look()

    @property
    def box(self) -> MailboxSettings | None:
        """The mailbox as it stands there; None where something is wrong or missing."""
        try:
            return MailboxSettings.model_validate(
                {
                    "host": self.host.text().strip(),
                    "port": self.port.value(),
                    "user": self.user.text().strip(),
                    "folder": self.folder.text().strip() or "INBOX",
                    "drafts": self.drafts.text().strip() or None,
                    "tls": self._tls,
                }
            )
        except ValidationError:
            return None

    @Slot()
    def _look(self) -> None:
        """Say what is wrong, and offer what can be done."""
        whole = self.box is not None
        self.save.setEnabled(whole)
        self.test.setEnabled(whole)
        in_clear = not whole and self.host.text().strip() and self.user.text().strip()
        self.said.setText(self.tr("Without encryption the password would be for all to read.") if in_clear else "")

    @Slot()
    def _test(self) -> None:
        box = self.box
        if self._attempt.is_running:
            self._attempt.stop()
        elif box is not None:
            self._attempt.begin(box, self.password.text())
            self.test.setText(self.tr("Stop"))
            self.said.setText(self.tr("Trying…"))

    @Slot(str)
    def _tried(self, sentence: str) -> None:
        self.test.setText(self.tr("Test the connection"))
        self.said.setText(sentence)

    @Slot()
    def _save(self) -> None:
        box, password = self.box, self.password.text()
        if box is None:
            return
        if not password:
            self._done(box, False, None)
            return
        self.save.setEnabled(False)
        keep = partial(self._passwords.keep, box.user, box.host, password)
        self._errands.run(keep, partial(self._done, box, True), self._say_not_kept)

    def _done(self, box: MailboxSettings, new_password: bool, _: None) -> None:
        self.chosen.emit(box, new_password)
        self.accept()

    def _say_not_kept(self, _: str) -> None:
        self._look()
        self.said.setText(self.tr("The keyring did not take the password. Unlock it, and save again."))

    @Slot()
    def _leave(self) -> None:
        self._attempt.stop()
        self._errands.drop()
        self.password.clear()
        self.deleteLater()
