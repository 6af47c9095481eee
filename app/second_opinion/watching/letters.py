"""Mails fetched from a server: copies in a folder that only this user may enter, and how far each mailbox was read."""

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from pathlib import Path
from typing import Literal, NamedTuple

Tls = Literal["tls", "starttls", "none"]
PLACE = "place"
NAMELESS = "Mail without a subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A folder of somebody's mailbox on a server; ``drafts`` where it holds what is not sent yet."""

    host: str
    port: int
    user: str
    folder: str
    tls: Tls = "tls"
    drafts: bool = False

    @property
    def account(self) -> str:
        """How people call it, and the name of its password in the keyring."""
        return account_of(self.user, self.host)


class Place(NamedTuple):
    """How far a mailbox was read: ``next_uid`` was not, as long as the server numbers its mails as of ``validity``."""

    validity: int
    next_uid: int


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail, as it travels."""

    mailbox: Mailbox
    validity: int
    uid: int
    data: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @property
    def subject(self) -> str:
        """Its subject as people read it."""
        return subject_of(self.data)


class Letters:
    """The folder of copies, one folder in it for each mailbox; made when the first mail comes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, mailbox: Mailbox) -> Place | None:
        """How far it was read; None at the first look."""
        try:
            validity, next_uid = (self._of(mailbox) / PLACE).read_text(encoding="ascii").split()
            return Place(int(validity), int(next_uid))
        except (OSError, ValueError):
            return None

    def note_place(self, mailbox: Mailbox, place: Place) -> None:
        folder = self._made(self._of(mailbox))
        draft = folder / f"{PLACE}.new"
        draft.write_text(f"{place.validity} {place.next_uid}", encoding="ascii")
        draft.replace(folder / PLACE)

    def keep(self, letter: Letter) -> Path:
        """Write a copy. A draft that is saved again takes the place of the one before: it is the same mail, further on."""
        name = f"{letter.validity}-{letter.uid}"
        if letter.mailbox.drafts and (identity := _header(letter.data, "Message-ID")):
            name = f"draft-{hashlib.sha256(identity.encode()).hexdigest()[:16]}"
        return self._written(self._of(letter.mailbox), name, letter.data)

    def keep_from_file(self, file: Path, data: bytes) -> Path:
        """Write a copy of a mail that stands in a mailbox file."""
        folder = self._folder / f"{file.stem[:80]}-{hashlib.sha256(str(file).encode()).hexdigest()[:8]}"
        return self._written(folder, hashlib.sha256(data).hexdigest()[:16], data)

    def purge(self, before: float) -> int:
        """Delete copies last written before then (seconds since 1970); how many those were."""
        old = [path for path in self._folder.glob("*/*.eml") if path.stat().st_mtime < before]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _of(self, mailbox: Mailbox) -> Path:
        readable = re.sub(r"[^\w@.-]+", "-", f"{mailbox.account} {mailbox.folder}").strip(".-")
        digest = hashlib.sha256(f"{mailbox.account}:{mailbox.port}/{mailbox.folder}".encode()).hexdigest()
        return self._folder / f"{readable[:80]}-{digest[:8]}"

    def _written(self, folder: Path, name: str, data: bytes) -> Path:
        path = self._made(folder) / f"{name}.eml"
        path.touch(mode=0o600)
        path.write_bytes(data)
        return path

    def _made(self, folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.chmod(0o700)
        return folder


def account_of(user: str, host: str) -> str:
    """A user at a server; the user's name may itself be an address."""
    return f"{user} at {host}" if "@" in user else f"{user}@{host}"


def subject_of(data: bytes) -> str:
    """The subject of a mail as people read it."""
    return _header(data, "Subject") or NAMELESS


def _header(data: bytes, name: str) -> str:
    """A header in one line, whatever somebody wrote into it; empty when it is not there."""
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    raw = str(message_from_bytes(head).get(name, ""))
    with suppress(HeaderParseError, LookupError, ValueError):  # then it is shown as it is
        raw = str(make_header(decode_header(raw)))
    return " ".join(raw.encode("utf-8", "replace").decode("utf-8").split())
