"""Mailboxes in one file (mbox): each mail as a part (RFC 4155)."""

from second_opinion.domain.document import Document, PartKind, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.domain.mbox import mails
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.eml import ReadInner, read_eml

MAILS = 200


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
