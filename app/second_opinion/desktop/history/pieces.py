"""A document as a page: paragraphs with their look, each knowing where in the text it stands. No Qt here.

What is shown of a paragraph has as many characters as its source: a line break inside it becomes a space. So a place in
the text and a place on the page are one addition apart, and a mark never slips.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from second_opinion.domain.document import Part, PartKind, Span

HEADING_CHARACTERS = 90
WRAPPED_AT = (50, 120)
"""Texts whose longer lines end in this range were wrapped by hand or by a PDF; their lines are joined."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_NUMBERED = re.compile(r"(?:(?:Article|Section|Clause|ARTICLE|SECTION|§)\s*)?\d+(?:\.\d+)*[.)]?\s+\S")
_RUN_IN = re.compile(
    r"\(?\d+(?:\.\d+)*[.)]?\s+(?![^.:\n]*\b(?:is|are|has|have|shall|may|must|will)\b)[A-Z][^.:\n]{1,60}[.:](?=\s)"
)
"""A heading at the beginning of its paragraph; a short first sentence is none."""
_LIST = re.compile(r">|\s*(?:[-*•–]|\(?[a-z0-9ivx]{1,4}[.)])\s+\S")
_MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")
_TABLE = re.compile(r"\s*\|.*\|\s*$|[^\t]*\t[^\t]*\S|\S.* {3,}\S")
_HEADER_NAME = re.compile(r"[A-Z][\w-]*:(?=\s)")
_BREAKS = {ord("\n"): " ", ord("\r"): "\u200b", ord("\f"): " ", ord("\v"): " ", 0x2028: " ", 0x2029: " ", 0: "\ufffd"}


class Look(Enum):
    """How a paragraph is set."""

    TITLE = auto()
    HEADING = auto()
    TEXT = auto()
    TABLE = auto()
    HEADER = auto()  # of a mail
    SEPARATOR = auto()  # our words: "page 3", "attachment offer.pdf"


class Tone(Enum):
    """What stretch of the document a paragraph belongs to."""

    PLAIN = auto()
    QUOTED = auto()
    ASIDE = auto()  # comments, footnotes
    DELETED = auto()
    HIDDEN = auto()
    ADDED = auto()  # since the previous version


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph.

    ``bold`` of its first characters are set bold; ``gap`` leaves a space below it. A row of a table knows the longest
    cell of each of its ``columns``.
    """

    text: str
    source: Span
    look: Look = Look.TEXT
    tone: Tone = Tone.PLAIN
    bold: int = 0
    gap: bool = True
    columns: tuple[str, ...] = ()


_TONES = {
    PartKind.QUOTED: Tone.QUOTED,
    PartKind.COMMENT: Tone.ASIDE,
    PartKind.FOOTNOTE: Tone.ASIDE,
    PartKind.DELETED: Tone.DELETED,
    PartKind.HIDDEN: Tone.HIDDEN,
}
_NAMED = frozenset(
    {PartKind.PAGE, PartKind.ATTACHMENT, PartKind.SHEET, PartKind.COMMENT, PartKind.FOOTNOTE, PartKind.HIDDEN}
)


def pieces_of(text: str, parts: Sequence[Part]) -> tuple[Piece, ...]:
    """The whole page."""
    wrapped = _wrap_width(text)
    made: list[Piece] = []
    titled = any(part.kind is PartKind.HEADER for part in parts)  # a mail has its subject
    apart = [part for part in parts if part.kind is not PartKind.INSERTED]  # what was added is set like the rest
    for span, inside, starting in _stretches(len(text), apart):
        made += [_separator(part) for part in starting if part.kind in _NAMED and (part.number or 2) > 1]
        kinds = [part.kind for part in inside]
        if PartKind.HEADER in kinds:
            made += _headers(text, span)
            continue
        tone = next((_TONES[kind] for kind in reversed(kinds) if kind in _TONES), Tone.PLAIN)
        for piece in _paragraphs(text, span, wrapped):
            is_title = not titled and piece.look in {Look.TEXT, Look.HEADING} and _is_title(piece)
            made.append(replace(piece, tone=tone, look=Look.TITLE if is_title else piece.look))
            titled = True
    return tuple(made)


def _stretches(length: int, parts: Sequence[Part]) -> Iterator[tuple[Span, list[Part], list[Part]]]:
    """The text cut at every beginning and end of a part: the span, the parts around it (outermost first), those that begin."""
    cuts = sorted({0, length, *(at for part in parts for at in part.span if 0 <= at <= length)})
    waiting = sorted(parts, key=lambda part: (part.span.start, -part.span.end))
    inside: list[Part] = []
    for start, end in pairwise(cuts):
        inside = [part for part in inside if part.span.end > start]
        starting = []
        while waiting and waiting[0].span.start <= start:
            starting.append(waiting.pop(0))
        inside += [part for part in starting if part.span.end > start]
        yield Span(start, end), inside, starting


def _separator(part: Part) -> Piece:
    return Piece(part.label, Span(part.span.start, part.span.start), Look.SEPARATOR)


def _headers(text: str, span: Span) -> Iterator[Piece]:
    lines = [line for line in _lines(text, span) if text[line.start : line.end].strip()]
    for line in lines:
        name = _HEADER_NAME.match(text, line.start, line.end)
        yield _piece(text, line, Look.HEADER, bold=len(name.group()) if name else 0, gap=line is lines[-1])


def _paragraphs(text: str, span: Span, wrapped: int | None) -> Iterator[Piece]:
    """Lines joined to paragraphs where they were wrapped; tables, lists and headings keep their lines."""
    gathered: Span | None = None
    for line in _lines(text, span):
        shown = text[line.start : line.end]
        if not shown.strip():
            if gathered:
                yield _finish(text, gathered, gap=True)
            gathered = None
            continue
        if gathered and _goes_on(text, gathered, shown, wrapped):
            gathered = Span(gathered.start, line.end)
            continue
        if gathered:
            yield _finish(text, gathered, gap=not _keeps_together(text, gathered, shown))
        gathered = line
    if gathered:
        yield _finish(text, gathered, gap=True)


def _lines(text: str, span: Span) -> Iterator[Span]:
    """The lines of a stretch, without their ends."""
    at = span.start
    while at < span.end and (match := _LINE.match(text, at, span.end)):
        end = match.end()
        yield Span(at, at + len(match.group().rstrip("\r\n")))
        if end == at:
            break
        at = end


def _goes_on(text: str, gathered: Span, following: str, wrapped: int | None) -> bool:
    last = text[gathered.start : gathered.end].rsplit("\n", 1)[-1]
    return (
        wrapped is not None
        and len(last) >= wrapped
        and not _TABLE.match(last)
        and not _stands_alone(text[gathered.start : gathered.end])
        and not any(pattern.match(following) for pattern in (_LIST, _NUMBERED, _MARKDOWN, _TABLE))
    )


def _keeps_together(text: str, span: Span, following: str) -> bool:
    """Whether two lines belong together without being joined: rows of a table, items of a list, lines of an address."""
    shown = text[span.start : span.end]
    return not _stands_alone(shown) and not _NUMBERED.match(following) and not _MARKDOWN.match(following)


def _stands_alone(shown: str) -> bool:
    return _is_heading(shown) or bool(_MARKDOWN.match(shown))


def _finish(text: str, span: Span, *, gap: bool) -> Piece:
    shown = text[span.start : span.end]
    if hashes := _MARKDOWN.match(shown):
        return _piece(text, Span(span.start + hashes.end(), span.end), Look.HEADING, gap=True)
    if _TABLE.match(shown) and "\n" not in shown:
        return _piece(text, span, Look.TABLE, gap=gap)
    if _is_heading(shown):
        return _piece(text, span, Look.HEADING, gap=gap)
    run_in = _RUN_IN.match(shown)
    return _piece(text, span, Look.TEXT, bold=run_in.end() if run_in else 0, gap=gap)


def _piece(text: str, span: Span, look: Look, *, bold: int = 0, gap: bool = True) -> Piece:
    return Piece(text[span.start : span.end].translate(_BREAKS), span, look, bold=bold, gap=gap)


def _is_heading(shown: str) -> bool:
    if len(shown) > HEADING_CHARACTERS or "\n" in shown or shown.rstrip().endswith((".", ";", ",", ":")):
        return False
    letters = [letter for letter in shown if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    figures = sum(letter.isdigit() for letter in shown)  # an account number shouts, and is no heading
    shouted = len(letters) >= 4 and len(letters) >= figures and capitals == len(letters)
    return shouted or (bool(_NUMBERED.match(shown)) and len(shown) <= HEADING_CHARACTERS * 2 // 3 and capitals > 0)


def _is_title(piece: Piece) -> bool:
    shown = piece.text.strip()
    return 0 < len(shown) <= HEADING_CHARACTERS and not shown.endswith((".", ",", ";", ":")) and not piece.bold


def _wrap_width(text: str) -> int | None:
    """From which length on a line counts as full; None where the text was not wrapped."""
    lengths = sorted(len(line) for line in text[:200_000].splitlines() if line.strip())
    if len(lengths) < 4:
        return None
    usual = lengths[len(lengths) * 9 // 10]
    least, most = WRAPPED_AT
    return usual * 7 // 10 if least <= usual <= most else None
