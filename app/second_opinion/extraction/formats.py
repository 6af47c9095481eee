"""Which reader takes which bytes: the content decides, the name only where the content does not tell."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable

TEXT_SUFFIXES = frozenset({".txt", ".text"})
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
MAIL_SUFFIXES = frozenset({".eml"})
OFFICE_SUFFIXES = frozenset({".docx", ".odt"})
SUFFIXES = TEXT_SUFFIXES | MARKDOWN_SUFFIXES | HTML_SUFFIXES | MAIL_SUFFIXES | OFFICE_SUFFIXES | {".pdf"}
"""The file names that folders are watched for."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIL_START = re.compile(
    rb"\A(?:From \S+ .*\r?\n)?(?:(?:Return-Path|Received|From|To|Subject|Date|Message-ID|Delivered-To|MIME-Version|X-[\w-]+|Reply-To|"
    rb"Content-Type)\s*:.*\r?\n(?:[ \t].*\r?\n)*){2,}",
    re.IGNORECASE,
)
SNIFF_BYTES = 8192


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


def _reader(data: bytes, name: str, depth: int) -> Reader:  # noqa: PLR0911 - one return a format
    """Parsers are imported when their format comes: the child that reads starts with next to nothing."""
    suffix = PurePath(name).suffix.lower()
    start = data[:SNIFF_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if b"%PDF-" in data[:1024]:
        from second_opinion.extraction.pdf import read_pdf  # noqa: PLC0415

        return read_pdf
    if data.startswith(b"PK\x03\x04"):
        return _office_reader(data)
    if data.startswith(OLE):
        return _refuse("This is an old or protected office file; save it as DOCX, ODT or PDF without a password.")
    if suffix in MAIL_SUFFIXES or (suffix not in MARKDOWN_SUFFIXES and MAIL_START.match(start)):
        from second_opinion.extraction.eml import read_eml  # noqa: PLC0415

        return lambda data, name, sha256: read_eml(data, name, sha256, read_bytes, depth)
    if suffix in HTML_SUFFIXES or start[:200].lower().startswith((b"<!doctype html", b"<html")):
        from second_opinion.extraction.html import read_html  # noqa: PLC0415

        return read_html
    if suffix == ".pdf":
        return _refuse("The file is damaged and cannot be opened as a PDF.")
    if suffix in OFFICE_SUFFIXES:
        return _refuse("The file is damaged and cannot be opened.")
    from second_opinion.extraction.plain import read_plain  # noqa: PLC0415

    format_name = "markdown" if suffix in MARKDOWN_SUFFIXES else "text"
    return lambda data, name, sha256: read_plain(data, name, sha256, format_name)


def _office_reader(data: bytes) -> Reader:
    from second_opinion.extraction.archive import Archive  # noqa: PLC0415
    from second_opinion.extraction.docx import MAIN, read_docx  # noqa: PLC0415
    from second_opinion.extraction.odt import read_odt  # noqa: PLC0415

    names = Archive(data).names()
    if MAIN in names:
        return read_docx
    if "content.xml" in names:
        return read_odt
    return _refuse("This is an archive or a format that cannot be read yet; open it and drop the document inside.")


def _refuse(sentence: str) -> Reader:
    def refuse(_data: bytes, _name: str, _sha256: str) -> Document:
        raise NotReadable(sentence)

    return refuse
