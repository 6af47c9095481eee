"""PDF: pypdf reads the text layer; pypdfium2 is the second try where pypdf fails or finds nothing."""

import io
import logging
import re

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError

from second_opinion.domain.document import Document, PartKind, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder

log = logging.getLogger(__name__)

PROTECTED = "The file is protected by a password; save a copy without one and try that."
SCANS = "Every page is a scan without a text layer; a copy with recognised text can be read."
BROKEN = "The file is damaged and cannot be opened as a PDF."
LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": "", "\x00": ""})
# Everything a page's code may raise: the file is somebody else's program.
HOSTILE = (
    PyPdfError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    RecursionError,
    OSError,
    AssertionError,
    ZeroDivisionError,
    OverflowError,
    NotImplementedError,
    MemoryError,
)


def read_pdf(data: bytes, name: str, sha256: str) -> Document:
    """The document of a PDF, one part a page.

    Raises:
        NotReadable: protected, damaged, or nothing but scans.
    """
    pages, title = _with_pypdf(data)
    if pages is None or not any(page.strip() for page in pages):
        second = _with_pdfium(data)
        if second is not None and (pages is None or any(page.strip() for page in second)):
            pages = second
    if pages is None:
        raise NotReadable(BROKEN)
    if not any(page.strip() for page in pages):
        raise NotReadable(SCANS)
    builder = DocumentBuilder("pdf", title=title)
    for number, page in enumerate(pages, 1):
        if page.strip():
            builder.add_part(PartKind.PAGE, f"page {number}", tidy(page) + "\n\n", number)
        else:
            builder.add_part(PartKind.PAGE, f"page {number}", "", number)
            builder.unread.append(Unread(f"page {number}", "a scan without a text layer"))
    return builder.build(name, sha256)


def tidy(page: str) -> str:
    """Undo what typesetting did to words: ligatures, soft hyphens, words cut at a line's end, trailing blanks."""
    text = page.translate(LIGATURES).replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"(?<=[a-zäöüß])-\n(?=[a-zäöüß])", "", text)
    return re.sub(r"[ \t]+\n", "\n", text).strip()


def _with_pypdf(data: bytes) -> tuple[list[str] | None, str | None]:
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotReadable(PROTECTED)
        pages = [_page_text(page) for page in reader.pages]
    except FileNotDecryptedError as error:
        raise NotReadable(PROTECTED) from error
    except HOSTILE as error:
        log.info("pypdf: %s", error)
        return None, None
    return pages, _title(reader)


def _page_text(page: object) -> str:
    try:
        return str(page.extract_text())  # type: ignore[attr-defined] # PageObject; named object to keep pypdf's types out
    except HOSTILE as error:
        log.info("a page: %s", error)
        return ""


def _title(reader: PdfReader) -> str | None:
    try:
        title = reader.metadata.title if reader.metadata else None
    except HOSTILE:
        return None
    return title.strip() or None if isinstance(title, str) else None


def _with_pdfium(data: bytes) -> list[str] | None:
    import pypdfium2  # noqa: PLC0415 - four megabytes that most files do not need

    try:
        with pypdfium2.PdfDocument(data) as document:
            return [page.get_textpage().get_text_range() for page in document]
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise NotReadable(PROTECTED) from error
        log.info("pdfium: %s", error)
        return None
