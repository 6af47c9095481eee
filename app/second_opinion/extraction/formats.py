"""Which reader takes which bytes: the content decides, the name only where the content does not tell."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction import spoken_marks

TEXT_SUFFIXES = frozenset({".txt", ".text"})
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
MAIL_SUFFIXES = frozenset({".eml"})
OUTLOOK_SUFFIXES = frozenset({".msg"})
MAILBOX_SUFFIXES = frozenset({".mbox", ".mbx"})
OFFICE_SUFFIXES = frozenset({".docx", ".odt", ".xlsx", ".xlsm", ".ods", ".pptx"})
DAMAGED_SUFFIXES = frozenset({".pdf"}) | OFFICE_SUFFIXES | OUTLOOK_SUFFIXES
"""Files of these names that do not begin as such files do."""
TABLE_SUFFIXES = frozenset({".csv", ".tsv"})
CALENDAR_SUFFIXES = frozenset({".ics"})
TRANSCRIPT_SUFFIXES = frozenset({".srt", ".vtt"})
FEED_SUFFIXES = frozenset({".rss"})
JSON_SUFFIXES = frozenset({".json"})
UNSURE_SUFFIXES = JSON_SUFFIXES | {".xml", ".atom"}
"""Names of all kinds of data, of which only transcripts and feeds are documents; see ``spoken_marks``."""
SUFFIXES = frozenset(
    {
        ".pdf",
        *TEXT_SUFFIXES,
        *MARKDOWN_SUFFIXES,
        *HTML_SUFFIXES,
        *MAIL_SUFFIXES,
        *OUTLOOK_SUFFIXES,
        *MAILBOX_SUFFIXES,
        *OFFICE_SUFFIXES,
        *TABLE_SUFFIXES,
        *CALENDAR_SUFFIXES,
        *TRANSCRIPT_SUFFIXES,
        *FEED_SUFFIXES,
    }
)
"""The file names that folders are watched for."""

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OUTLOOK_MARK = "__properties_version1.0".encode("utf-16-le")
LOCKED_MARK = "EncryptedPackage".encode("utf-16-le")
MAILBOX_START = re.compile(rb"\AFrom \S+[^\n]*\d{4}[^\n]*\r?\n[\w-]+:")
MAIL_START = re.compile(
    rb"\A(?:From \S+ .*\r?\n)?(?:(?:Return-Path|Received|From|To|Subject|Date|Message-ID|Delivered-To|MIME-Version|X-[\w-]+|Reply-To|Cc|Bcc|Sender|"
    rb"In-Reply-To|References|User-Agent|Authentication-Results|Received-SPF|DKIM-Signature|ARC-[\w-]+|List-[\w-]+|Envelope-To|Content-[\w-]+)\s*:.*\r?\n(?:[ \t].*\r?\n)*){2,}",
    re.IGNORECASE,
)
SNIFF_BYTES = 8192
SPOKEN_BYTES = 200_000
"""Of a page: in so many a transcript has begun."""
OLD_OFFICE = "This is an old office file; save it as DOCX, ODT or PDF and drop that."
PROTECTED = "The file is protected by a password; save a copy without one and try that."


def read_bytes(data: bytes, name: str, depth: int = 0) -> Document:
    """The document in some bytes.

    Raises:
        NotReadable: with the sentence to show.
    """
    if not data:
        raise NotReadable("The file is empty.")
    digest = hashlib.sha256(data).hexdigest()
    document = _reader(data, name, depth)(data, name, digest)
    text = document.text.encode("utf-8", "replace").decode("utf-8")  # no lone surrogates: they cannot be stored
    return document if text == document.text else replace(document, text=text)


Reader = Callable[[bytes, str, str], Document]


def _reader(data: bytes, name: str, depth: int) -> Reader:
    """Parsers are imported when their format comes: the child that reads starts with next to nothing."""
    suffix = PurePath(name).suffix.lower()
    start = data[:SNIFF_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if b"%PDF-" in data[:1024]:
        from second_opinion.extraction.pdf import read_pdf  # noqa: PLC0415

        return read_pdf
    if data.startswith((ZIP, OLE)):
        return _office_reader(data) if data.startswith(ZIP) else _ole_reader(data, depth)
    if start.startswith(b"{\\rtf"):
        return _refuse("This is an RTF file; save it as DOCX, ODT or PDF and drop that.")
    if suffix in MAIL_SUFFIXES | MAILBOX_SUFFIXES or (suffix not in MARKDOWN_SUFFIXES and MAIL_START.match(start)):
        return _mail_reader(data, suffix, depth)
    if suffix in DAMAGED_SUFFIXES:
        return _refuse("The file is damaged and cannot be opened.")
    return _text_reader(data, start, suffix)


def _spoken_reader(data: bytes, start: bytes, suffix: str) -> Reader | None:
    """Transcripts and feeds: by their content, and where that does not tell, by their names."""
    if suffix in TRANSCRIPT_SUFFIXES or spoken_marks.PRINTED.search(start) or spoken_marks.TABLE.match(start):
        from second_opinion.extraction import transcript  # noqa: PLC0415

        return transcript.read_table if spoken_marks.TABLE.match(start) else transcript.read_transcript
    if suffix in JSON_SUFFIXES and spoken_marks.is_spoken(start, data[-SNIFF_BYTES:]):
        from second_opinion.extraction.talk_json import read_talk  # noqa: PLC0415

        return read_talk
    if suffix in FEED_SUFFIXES or spoken_marks.FEED.match(start):
        from second_opinion.extraction.feed import read_feed  # noqa: PLC0415

        return read_feed
    if suffix in HTML_SUFFIXES and len(spoken_marks.PAGE.findall(data[:SPOKEN_BYTES])) >= 2:
        from second_opinion.extraction.talk_html import read_talk_page  # noqa: PLC0415

        return read_talk_page
    return None


def _text_reader(data: bytes, start: bytes, suffix: str) -> Reader:
    """Formats that are text at heart."""
    if suffix not in MARKDOWN_SUFFIXES and (spoken := _spoken_reader(data, start, suffix)):
        return spoken
    if suffix in CALENDAR_SUFFIXES or start[:15].upper() == b"BEGIN:VCALENDAR":
        from second_opinion.extraction.calendar import read_calendar  # noqa: PLC0415

        return read_calendar
    if suffix in HTML_SUFFIXES or start[:200].lower().startswith((b"<!doctype html", b"<html")):
        from second_opinion.extraction.html import read_html  # noqa: PLC0415

        return read_html
    if suffix in TABLE_SUFFIXES:
        from second_opinion.extraction.delimited import read_delimited  # noqa: PLC0415

        return read_delimited
    from second_opinion.extraction.plain import read_plain  # noqa: PLC0415

    format_name = "markdown" if suffix in MARKDOWN_SUFFIXES else "text"
    return lambda data, name, sha256: read_plain(data, name, sha256, format_name)


def _mail_reader(data: bytes, suffix: str, depth: int) -> Reader:
    if suffix not in MAIL_SUFFIXES and MAILBOX_START.match(data):
        from second_opinion.extraction.mbox import read_mbox  # noqa: PLC0415

        return lambda data, name, sha256: read_mbox(data, name, sha256, read_bytes)
    from second_opinion.extraction.eml import read_eml  # noqa: PLC0415

    return lambda data, name, sha256: read_eml(data, name, sha256, read_bytes, depth)


def _office_reader(data: bytes) -> Reader:
    from second_opinion.extraction import archive, docx, ods, odt, pptx, xlsx  # noqa: PLC0415

    file = archive.Archive(data)
    names = file.names()
    for main, reader in ((docx.MAIN, docx.read_docx), (xlsx.MAIN, xlsx.read_xlsx), (pptx.MAIN, pptx.read_pptx)):
        if main in names:
            return reader
    if "content.xml" in names:
        kind = file.read("mimetype") or b""
        return ods.read_ods if b"spreadsheet" in kind else odt.read_odt
    return _refuse("This is an archive or a format that cannot be read yet; open it and drop the document inside.")


def _ole_reader(data: bytes, depth: int) -> Reader:
    """The old container of Microsoft's programs: a mail of Outlook, a newer file under a password, or an old file."""
    if OUTLOOK_MARK in data:
        from second_opinion.extraction.msg import read_msg  # noqa: PLC0415

        return lambda data, name, sha256: read_msg(data, name, sha256, read_bytes, depth)
    return _refuse(PROTECTED if LOCKED_MARK in data else OLD_OFFICE)


def _refuse(sentence: str) -> Reader:
    def refuse(_data: bytes, _name: str, _sha256: str) -> Document:
        raise NotReadable(sentence)

    return refuse
