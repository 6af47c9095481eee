"""Mail: headers that matter, the body, what is quoted, and the attachments with what is in them."""

import re
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default

from second_opinion.domain.document import Attachment, Document, Part, PartKind, Span, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.contents import what_it_can_do
from second_opinion.extraction.html import html_to_text
from second_opinion.extraction.plain import decode

HEADERS = [
    "From",
    "Sender",
    "Reply-To",
    "Return-Path",
    "To",
    "Cc",
    "Bcc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Received",
    "X-Received",
    "Delivered-To",
    "Authentication-Results",
    "X-MS-Exchange-Organization-SCL",
    "X-Forefront-Antispam-Report",
    "X-Spam-Flag",
    "X-Spam-Status",
    "X-Mailer",
    "X-Unsent",
    "List-Id",
    "List-Post",
    "List-Unsubscribe",
    "Mailing-List",
    "X-Mailing-List",
    "X-BeenThere",
    "Precedence",
]
SHOWN = ("From", "To", "Cc", "Subject", "Date")
NESTING = 4
PARTS = 200
TEXTS = frozenset({"text/plain", "text/html"})
WRAPPED = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
REPLY_LINE = re.compile(
    r"^(?:>|-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)"
    r"|(?:On|Am|Le|El)\b.{5,200}(?:wrote|schrieb|a écrit|escribió)\s*:\s*$)",
    re.IGNORECASE,
)

ReadInner = Callable[[bytes, str, int], Document]


def read_eml(data: bytes, name: str, sha256: str, read_inner: ReadInner, depth: int = 0) -> Document:
    """The document of a mail.

    Args:
        data: the message as it travels.
        name: its file name.
        sha256: of the data.
        read_inner: reads an attachment: its bytes, its name, its depth of nesting.
        depth: how many mails this one lies inside of.

    Raises:
        NotReadable: it is no mail, or nested too deep.
    """
    if depth > NESTING:
        raise NotReadable("Mails inside mails inside mails: this one lies too deep.")
    message = message_from_bytes(data, policy=default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise NotReadable("The file is damaged: it has no mail headers.")
    builder = DocumentBuilder("eml", title=_header(message, "Subject"))
    builder.headers.extend((wanted, value) for wanted in HEADERS for value in _headers(message, wanted))
    shown = "".join(f"{header}: {value}\n" for header in SHOWN if (value := _header(message, header)))
    if shown:
        builder.add_part(PartKind.HEADER, "headers", f"{shown}\n")
    body = _body(message)
    if body is not None:
        _add_body(builder, body)
    _add_attachments(builder, message, body, read_inner, depth)
    if not builder.length:
        raise NotReadable("The mail is empty.")
    return builder.build(name, sha256)


def _headers(message: EmailMessage, name: str) -> list[str]:
    """All values of a header; the header parser of the standard library raises on what some spammers send."""
    try:
        return [_clean(str(value)) for value in message.get_all(name, [])]
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        raw = [value for key, value in message.raw_items() if key.lower() == name.lower()]
        return [_clean(str(value)) for value in raw]


def _header(message: EmailMessage, name: str) -> str | None:
    return next(iter(_headers(message, name)), None)


def _clean(value: str) -> str:
    return " ".join(value.encode("utf-8", "replace").decode("utf-8", "replace").split())


def _body(message: EmailMessage) -> MIMEPart | None:
    try:
        return message.get_body(preferencelist=("plain", "html"))
    except (ValueError, AttributeError, KeyError, TypeError):
        return None


def _add_body(builder: DocumentBuilder, body: MIMEPart) -> None:
    text = _payload_text(body)
    hidden: tuple[Span, ...] = ()
    if body.get_content_type() == "text/html":
        text, _, hidden = html_to_text(text)
    start = builder.length
    if not text.strip():
        return
    builder.add_part(PartKind.BODY, "body", text if text.endswith("\n") else f"{text}\n")
    builder.parts.extend(
        Part(PartKind.HIDDEN, "text that is not shown", Span(span.start + start, span.end + start)) for span in hidden
    )
    builder.parts.extend(
        Part(PartKind.QUOTED, "quoted mail", Span(span.start + start, span.end + start)) for span in quoted(text)
    )


def quoted(text: str) -> list[Span]:
    """The stretches of a body that somebody else wrote earlier: ``>`` lines, and all that follows a reply line."""
    spans: list[Span] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        end = offset + len(line)
        if REPLY_LINE.match(line):
            if not line.startswith(">"):
                return [*spans, Span(offset, len(text))]
            if spans and spans[-1].end == offset:
                spans[-1] = Span(spans[-1].start, end)
            else:
                spans.append(Span(offset, end))
        offset = end
    return spans


def _payload_text(part: MIMEPart) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if charset:
        try:
            return data.decode(charset, "replace").replace("\r\n", "\n")
        except LookupError:
            pass  # a charset nobody knows: guess
    return decode(data).replace("\r\n", "\n")


def _add_attachments(
    builder: DocumentBuilder, message: EmailMessage, body: MIMEPart | None, read_inner: ReadInner, depth: int
) -> None:
    for count, part in enumerate(attached(message, body)):
        if count >= PARTS:
            builder.unread.append(Unread("further attachments", "there are too many"))
            return
        if part.get_content_type() in TEXTS and not part.get_filename() and not part.is_attachment():
            _add_body(builder, part)  # more of the text: what a mailing list adds below
            continue
        name = _clean(part.get_filename() or "") or _default_name(part)
        label = f"attachment {name}"
        if part.get_content_type() in WRAPPED:
            builder.attachments.append(Attachment(name, part.get_content_type(), len(_attachment_bytes(part))))
            builder.unread.append(Unread(label, "Outlook wrapped it in its own way (TNEF); ask for the file itself"))
            continue
        _add_attachment(builder, part, name, read_inner, depth)


def _add_attachment(builder: DocumentBuilder, part: MIMEPart, name: str, read_inner: ReadInner, depth: int) -> None:
    data, label = _attachment_bytes(part), f"attachment {name}"
    builder.attachments.append(Attachment(name, part.get_content_type(), len(data), what_it_can_do(data)))
    if part.get_content_maintype() in {"image", "audio", "video"} or part.get_content_type() in SIGNATURES:
        return
    try:
        inner = read_inner(data, name, depth + 1)
    except NotReadable as error:
        builder.unread.append(Unread(label, str(error).rstrip(".")))
        return
    builder.add(f"\n[{label}]\n")
    builder.add_document(PartKind.ATTACHMENT, label, inner)
    builder.add("\n")


def attached(message: MIMEPart, body: MIMEPart | None) -> Iterator[MIMEPart]:
    """The parts that a reader sees as attachments: neither the body in its other forms nor the pictures in its text."""
    kind = message.get_content_type()
    if message is body:
        return
    if message.get_content_maintype() != "multipart":
        if not (message.get("Content-ID") and _is_inline_picture(message)):
            yield message
        return
    parts = [part for part in message.iter_parts() if isinstance(part, MIMEPart)]
    for part in parts:
        same_text = kind == "multipart/alternative" and part.get_content_type() in TEXTS
        if not same_text or part.is_attachment():
            yield from attached(part, body)


def _is_inline_picture(part: MIMEPart) -> bool:
    return part.get_content_maintype() == "image" and part.get_content_disposition() != "attachment"


def _default_name(part: MIMEPart) -> str:
    known = {"message/rfc822": "forwarded mail.eml", "text/calendar": "invitation.ics"}.get(part.get_content_type())
    if known:
        return known
    return f"unnamed.{part.get_content_subtype()}"


def _attachment_bytes(part: MIMEPart) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes(policy=default) if isinstance(first, EmailMessage) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
