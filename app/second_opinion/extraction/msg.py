"""MSG: Outlook's own file of a mail, turned into the mail as it travels and then read like any other."""

import io
import logging
import struct
from dataclasses import replace
from email.encoders import encode_base64
from email.message import Message as Mail
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import HeaderParser
from email.utils import format_datetime, formataddr
from mimetypes import guess_type

import oxmsg
from oxmsg.domain import constants

from second_opinion.domain.document import Document, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.eml import ReadInner, read_eml
from second_opinion.extraction.plain import decode

log = logging.getLogger(__name__)

OURS = frozenset(
    {"content-type", "content-transfer-encoding", "mime-version", "content-disposition", "content-language"}
)
HOSTILE = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    AssertionError,
    LookupError,
    struct.error,
    OverflowError,
)
"""What the library raises on broken files."""


def read_msg(data: bytes, name: str, sha256: str, read_inner: ReadInner, depth: int = 0) -> Document:
    """The document of an Outlook mail.

    Raises:
        NotReadable: damaged, or no mail.
    """
    try:
        message = oxmsg.Message.load(io.BytesIO(data))
        mail, unread = _as_mail(message)
    except HOSTILE as error:
        log.info("oxmsg: %s", error)
        raise NotReadable("The Outlook file is damaged and cannot be opened.") from error
    document = read_eml(mail.as_bytes(), name, sha256, read_inner, depth)
    return replace(document, format="msg", unread=(*document.unread, *unread))


def _as_mail(message: oxmsg.Message) -> tuple[Mail, list[Unread]]:
    mail = MIMEMultipart("mixed")
    for key, value in _headers(message):
        mail[key] = " ".join(value.split())
    unread: list[Unread] = []
    text, page = _text(message, constants.PID_BODY), _page(message)
    if text:
        mail.attach(MIMEText(text, "plain", "utf-8"))
    elif page:
        mail.attach(MIMEText(page, "html", "utf-8"))
    elif message.message_class.startswith("IPM.Note"):
        unread.append(
            Unread("the text of the mail", "Outlook kept it in a form that is not read here; save it as HTML or text")
        )
    for attachment in message.attachments:
        file_name, content = attachment.file_name or "unnamed", attachment.file_bytes
        if content is None:
            unread.append(Unread(f"attachment {file_name}", "a mail or an object inside; save it on its own"))
            continue
        part = MIMEBase(*(guess_type(file_name)[0] or "application/octet-stream").split("/", 1))
        part.set_payload(content)
        encode_base64(part)
        part.add_header("Content-Disposition", _disposition(attachment), filename=("utf-8", "", file_name))
        mail.attach(part)
    return mail, unread


def _text(message: oxmsg.Message, number: int) -> str | None:
    """A property as words; None where it is missing or in letters that its own file misnames."""
    try:
        return message.properties.str_prop_value(number)
    except (UnicodeDecodeError, LookupError) as error:
        log.info("oxmsg: %s", error)
        return None


def _page(message: oxmsg.Message) -> str | None:
    """The text as a web page, mostly kept as bytes."""
    content = message.properties.binary_prop_value(constants.PID_HTML)
    return decode(content) if content else _text(message, constants.PID_BODY_HTML)


def _disposition(attachment: oxmsg.attachment.Attachment) -> str:
    """A picture that the text refers to is no attachment to its reader."""
    return "inline" if attachment.properties.str_prop_value(constants.PID_ATTACH_CONTENT_ID) else "attachment"


def _headers(message: oxmsg.Message) -> list[tuple[str, str]]:
    """The headers that the mail travelled with, or for a draft what Outlook knows."""
    travelled = _text(message, constants.PID_TRANSPORT_MESSAGE_HEADERS) or ""
    found = [(key, value) for key, value in HeaderParser().parsestr(travelled).items() if key.lower() not in OURS]
    if found:
        return found
    sent, sender = message.sent_date, message.sender
    to = ", ".join(formataddr((person.name, person.email_address)) for person in message.recipients)
    known = {"From": sender, "To": to, "Subject": message.subject, "Date": format_datetime(sent) if sent else None}
    return [(key, value) for key, value in known.items() if value] or [("Subject", "")]
