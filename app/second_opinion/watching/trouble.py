"""What may be wrong with a mailbox, for those who say it in words."""

import socket
import ssl
from dataclasses import dataclass
from enum import Enum, auto
from imaplib import IMAP4


class Trouble(Enum):
    """Why a mailbox cannot be read."""

    NO_PASSWORD = auto()  # in the keyring
    NO_SUCH_HOST = auto()
    NO_ANSWER = auto()
    UNTRUSTED = auto()  # the certificate is not right
    NO_ENCRYPTION = auto()  # not of this kind, or not on this port
    REFUSED = auto()  # the password
    NOT_NOW = auto()  # the login, for another reason
    NO_FOLDER = auto()
    BROKEN = auto()


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of it: nothing is wrong where ``trouble`` is None. ``detail`` is the folder that is not there, or the server's own words."""

    trouble: Trouble | None = None
    detail: str = ""


def trouble_of_line(error: Exception) -> Trouble:
    """Why a line to a server could not be opened."""
    match error:
        case socket.gaierror():
            return Trouble.NO_SUCH_HOST
        case ssl.SSLCertVerificationError():
            return Trouble.UNTRUSTED
        case IMAP4.abort():
            return Trouble.NO_ANSWER
        case ssl.SSLError() | IMAP4.error():
            return Trouble.NO_ENCRYPTION
        case _:
            return Trouble.NO_ANSWER
