"""Cuts a document into the passages that questions are asked about."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from second_opinion.domain.document import Document, PartKind, Span
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.reviewing.outline import Look, Outline, begins_something, look_of
from second_opinion.reviewing.sentences import sentences

LONGEST = 1200
"""Characters of a passage: more, and a small model loses the sentence that the question is about."""
JOINED = 700
"""Items of a list are read with what leads them in, up to this many characters."""
SMALLEST = 80
"""What is shorter says little alone and is joined with its neighbour."""

_IN_ONE_TEXT = {PartKind.PAGE, PartKind.BODY, PartKind.INSERTED}
_INSIDE = {PartKind.HIDDEN, PartKind.DELETED, PartKind.COMMENT, PartKind.FOOTNOTE}
_BEGINS_IN_LINE = re.compile(
    r"[.;:][ \t]{2,}(?=(?:\d{1,2}(?:\.\d{1,2})*\.?|\([a-z]\)|(?:Section|SECTION|Article|ARTICLE) \d+)[ \t.]+[A-Z\"“])"
)
_SENTENCE_END = (".", "!", "?", ":", ";", ".”", '."', ".)")


class _Block(NamedTuple):  # made twice for every line of a long table
    """A paragraph, a heading, a list item or a row; ``section`` is the heading above it."""

    span: Span
    look: Look
    section: str | None = None

    @property
    def length(self) -> int:
        return self.span.end - self.span.start


def segment(document: Document) -> tuple[Passage, ...]:
    """The passages of a document in order; they never overlap, and together they hold everything but white space.

    A passage lies within one part (mail header, quoted mail, attachment …); pages are no borders. Headings are passages of their own kind.
    """
    return tuple(_passages(document))


def _passages(document: Document) -> Iterator[Passage]:
    text, outline = document.text, Outline()
    for region, fresh in _regions(document):
        outline = Outline() if fresh else outline
        found = _continued(text, _blocks(text, region))
        blocks = [_Block(block.span, block.look, outline.heading(block.look)) for block in found]
        for group in _groups(blocks):
            yield from _cut(text, group)


def _regions(document: Document) -> Iterator[tuple[Span, bool]]:
    """The stretches that no passage may leave, and whether a new text begins there."""
    inner = [part for part in document.parts if part.kind not in _IN_ONE_TEXT]
    borders = sorted({0, len(document.text)} | {edge for part in inner for edge in part.span})
    fresh = {edge for part in inner if part.kind not in _INSIDE for edge in part.span} | {0}
    for start, end in pairwise(borders):
        if document.text[start:end].strip():
            yield Span(start, end), start in fresh


def _blocks(text: str, region: Span) -> Iterator[_Block]:
    """Runs of lines that belong together, by blank lines and by how lines begin and end."""
    lines = list(_lines(text, region))
    width = _wrapped_at(text, lines)
    run: list[Span] = []
    for line in lines:
        words = text[line.start : line.end]
        if run and (
            not words.strip() or begins_something(words) or _ended(text[run[-1].start : run[-1].end], words, width)
        ):
            yield from _looked_at(text, run)
            run = []
        if words.strip():
            run.append(line)
            if len(run) == 1 and look_of(words.strip(), alone=True).heading and not _goes_on(words, width):
                yield from _looked_at(text, run)
                run = []
    if run:
        yield from _looked_at(text, run)


def _lines(text: str, region: Span) -> Iterator[Span]:
    start = region.start
    for line in text[region.start : region.end].splitlines(keepends=True):
        yield Span(start, start + len(line.rstrip("\r\n")))
        start += len(line)


def _wrapped_at(text: str, lines: list[Span]) -> int | None:
    """The width at which lines were broken, or None where a line is a paragraph."""
    pairs = [
        (text[first.start : first.end].strip(), text[second.start : second.end].strip())
        for first, second in pairwise(lines)
    ]
    pairs = [(first, second) for first, second in pairs if first and second]
    goes_on = sum(second[0].islower() for _, second in pairs)
    if goes_on < 0.3 * len(pairs) or not pairs:
        return None
    lengths = sorted(len(first) for first, _ in pairs)
    return lengths[int(0.9 * (len(lengths) - 1))]


def _ended(line: str, following: str, width: int | None) -> bool:
    """Whether a paragraph ends with a line, though no blank line follows."""
    line = line.strip()
    if width is None:
        return not (following.lstrip()[:1].islower() and not line.endswith(_SENTENCE_END))
    return line.endswith(_SENTENCE_END) and len(line) < 0.7 * width


def _goes_on(line: str, width: int | None) -> bool:
    """Whether a line that looks like a heading fills its width, and so is the first line of a paragraph."""
    return width is not None and len(line.strip()) > 0.85 * width


def _looked_at(text: str, run: list[Span]) -> Iterator[_Block]:
    """A run of lines as a block, or as several where clauses begin in the middle of a line."""
    span = _trimmed(text, run[0].start, run[-1].end)
    starts = [span.start, *(match.end() for match in _BEGINS_IN_LINE.finditer(text, span.start, span.end)), span.end]
    for start, end in pairwise(starts):
        piece = _trimmed(text, start, end)
        yield _Block(piece, look_of(text[piece.start : piece.end], alone=len(run) == 1))


def _continued(text: str, blocks: Iterator[_Block]) -> Iterator[_Block]:
    """Joins a paragraph that a page's end or a stray blank line cut in two."""
    last: _Block | None = None
    for block in blocks:
        if last is not None and _is_torn(text, last, block):
            last = _Block(Span(last.span.start, block.span.end), last.look)
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _is_torn(text: str, first: _Block, second: _Block) -> bool:
    if first.look.heading or first.look.table or second.look != Look():
        return False
    return text[second.span.start].islower() and not text[first.span.start : first.span.end].endswith(_SENTENCE_END)


def _groups(blocks: list[_Block]) -> Iterator[list[_Block]]:
    """Neighbours that are read together."""
    group: list[_Block] = []
    for block in blocks:
        if group and not _together(group, block):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _together(group: list[_Block], block: _Block) -> bool:
    first, last = group[0], group[-1]
    if first.look.heading or block.look.heading or block.section != last.section or block.look.table != last.look.table:
        return False
    length = last.span.end - first.span.start
    if block.look.table or block.look.item:
        return length + block.length <= JOINED
    if length < SMALLEST or (block.length < SMALLEST and not block.look.title):
        return length + block.length <= JOINED
    return False


def _cut(text: str, group: list[_Block]) -> Iterator[Passage]:
    first = group[0]
    kind = _kind(first.look)
    for span in _pieces(text, Span(first.span.start, group[-1].span.end)):
        yield Passage(span, text[span.start : span.end], kind, first.section)


def _kind(look: Look) -> PassageKind:
    if look.heading:
        return PassageKind.HEADING
    if look.table:
        return PassageKind.TABLE_ROW
    return PassageKind.CLAUSE if look.number or look.item else PassageKind.PARAGRAPH


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """A long span in pieces of about equal length, cut at the ends of sentences."""
    length = span.end - span.start
    if length <= LONGEST:
        yield span
        return
    enough = 0.9 * length / -(-length // LONGEST)
    atoms = list(_atoms(text, span))
    start, end = atoms[0]
    for atom in atoms[1:]:
        if atom.end - start > LONGEST or end - start >= enough:
            yield Span(start, end)
            start = atom.start
        end = atom.end
    yield Span(start, end)


def _atoms(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a span; one that is too long itself is cut between its words."""
    for sentence in sentences(text[span.start : span.end]):
        start, end = span.start + sentence.start, span.start + sentence.end
        while end - start > LONGEST:
            cut = _gap_before(text, start, start + LONGEST)
            yield _trimmed(text, start, cut)
            start = _trimmed(text, cut, end).start
        yield Span(start, end)


def _gap_before(text: str, start: int, limit: int) -> int:
    """The best place to cut before ``limit``: after a semicolon, a comma, a word."""
    for mark in ("; ", ", ", " ", "\n"):
        found = text.rfind(mark, start + LONGEST // 2, limit)
        if found > 0:
            return found + len(mark)
    return limit


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
