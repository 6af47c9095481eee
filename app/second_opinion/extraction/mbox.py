"""Mailboxes in one file (mbox): each mail as a part (RFC 4155)."""

import re

from second_opinion.domain.document import Document, PartKind, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.eml import ReadInner, read_eml

MAILS = 200
BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+[^\n]*\d{4}[^\n]*\r?\n(?=[\w-]+:)")


def mails(data: bytes) -> list[bytes]:
    """The mails in a mailbox, each without the line that separates it from the one before."""
    begins = [*BEGINS.finditer(data)]
    ends = [begin.start() for begin in begins[1:]] + [len(data)]
    return [re.sub(rb"(?m)^>(>*From )", rb"\1", data[b.end() : end]) for b, end in zip(begins, ends, strict=True)]


def read_mbox(data: bytes, name: str, sha256: str, read_inner: ReadInner) -> Document:
    """The document of a mailbox; one with a single mail is that mail.

    Raises:
        NotReadable: there is no mail in it.
    """
    found = mails(data)
    if len(found) < 2:
        return read_eml(found[0] if found else data, name, sha256, read_inner)
    builder = DocumentBuilder("mbox")
    for number, mail in enumerate(found[:MAILS], start=1):
        try:
            inner = read_eml(mail, name, sha256, read_inner)
        except NotReadable as error:
            builder.unread.append(Unread(f"mail {number}", str(error).rstrip(".")))
            continue
        subject = f" “{inner.title}”" if inner.title else ""
        builder.add_document(PartKind.ATTACHMENT, f"mail {number}{subject}", inner)
        builder.add("\n")
    if len(found) > MAILS:
        builder.unread.append(
            Unread("further mails", f"the mailbox holds {len(found)}; drop single mails to review them")
        )
    if not builder.length:
        raise NotReadable("None of the mails in it can be read.")
    return builder.build(name, sha256)
