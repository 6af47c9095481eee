"""A document: one version of one text, with a way back from offsets to pages, lines and parts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from email.utils import parseaddr, parsedate_to_datetime
from enum import StrEnum
from typing import NamedTuple

_DISOWNED = re.compile(r"\b(?:dmarc|spf|compauth)=(?:fail|softfail|permerror)", re.IGNORECASE)


class Kind(StrEnum):
    """What a document is; decides which reviewer reads it."""

    CONTRACT = "contract"
    EMAIL = "email"
    PLAN = "plan"
    OTHER = "other"


class Span(NamedTuple):
    """Half-open range of character offsets into ``Document.text``."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class PartKind(StrEnum):
    """What a stretch of a document's text is."""

    BODY = "body"
    PAGE = "page"
    HEADER = "header"
    QUOTED = "quoted"  # of a mail: what somebody else wrote earlier
    ATTACHMENT = "attachment"
    COMMENT = "comment"
    DELETED = "deleted"  # tracked changes
    INSERTED = "inserted"
    FOOTNOTE = "footnote"
    SHEET = "sheet"
    HIDDEN = "hidden"  # text that a reader would not see


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text with a name: "page 3", "attachment offer.pdf"; a comment is ``about`` another stretch."""

    kind: PartKind
    label: str
    span: Span
    number: int | None = None  # 1-based page or sheet number
    about: Span | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Something in the file that could not be read: where and why, as words for the reader."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a mail, whether or not its text could be read."""

    name: str
    media_type: str
    size: int  # bytes
    inside: str | None = None  # what its bytes can do, whatever its name says: "a program", "macros"


@dataclass(frozen=True, slots=True)
class Document:
    """One version of one text.

    ``text`` of plain text and Markdown is the decoded file, unchanged. ``parts`` are in order of their start and
    may nest (an attachment of a mail holds its own pages). ``headers`` are the mail headers that matter, decoded.
    """

    name: str
    sha256: str  # of the bytes
    text: str
    format: str  # "pdf", "docx", "eml", "markdown", …
    parts: tuple[Part, ...] = ()
    unread: tuple[Unread, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    attachments: tuple[Attachment, ...] = ()
    title: str | None = None

    @property
    def pages(self) -> int | None:
        """Number of pages read or not, None for formats without pages."""
        numbers = [part.number for part in self.parts if part.kind is PartKind.PAGE and part.number]
        return max(numbers) if numbers else None

    def header(self, name: str) -> str | None:
        """The first mail header of that name, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def mailed_on(self) -> date | None:
        """The day that a mail's header gives; None where it gives none, or none that can be read."""
        stated = self.header("Date")
        try:
            return parsedate_to_datetime(stated).date() if stated else None
        except ValueError:
            return None

    @property
    def sender(self) -> str | None:
        """Of a mail: the address of whoever wrote it, by its own word."""
        return sender_of(self.headers)

    @property
    def is_disowned(self) -> bool:
        """Of a mail: whether a mail server on its way found that it is not from whom it says (RFC 8601).

        Whoever wrote such a line counts: a stranger who forges one only speaks against himself.
        """
        stated = (value for name, value in self.headers if name.lower() == "authentication-results")
        return any(_DISOWNED.search(value) for value in stated)

    def quote(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def part_at(self, offset: int) -> Part | None:
        """The innermost part that holds the offset."""
        holding = [part for part in self.parts if part.span.start <= offset < part.span.end]
        return min(holding, key=lambda part: part.span.end - part.span.start, default=None)

    def page_at(self, offset: int) -> int | None:
        """1-based page that holds the offset."""
        return next(
            (p.number for p in self.parts if p.kind is PartKind.PAGE and p.span.start <= offset < p.span.end), None
        )

    def line_at(self, offset: int) -> int:
        """1-based line of the offset."""
        return self.text.count("\n", 0, offset) + 1


def sender_of(headers: Iterable[tuple[str, str]]) -> str | None:
    """The address that a mail says to come from, in small letters; None where the headers are no mail's."""
    first = next((value for name, value in headers if name.lower() == "from"), "")
    return parseaddr(first)[1].lower() or None
