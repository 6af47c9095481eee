"""Where things stand in a document, in words."""

from bisect import bisect_right
from collections.abc import Sequence

from second_opinion.domain.document import Document, PartKind, Span
from second_opinion.domain.passage import Passage
from second_opinion.reviewing.sentences import sentences


class Places:
    """What the places of a document are called, and what stands around them."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        self._document = document
        self._passages = passages
        self._starts = [passage.span.start for passage in passages]

    def where(self, offset: int) -> str:
        """The heading above the place, else the part that it lies in, else its line."""
        heading = self._heading_at(offset)
        if heading:
            return heading
        part = self._document.part_at(offset)
        if part is not None and part.kind is not PartKind.BODY:
            return part.label
        return f"line {self._document.line_at(offset)}"

    def sentences_around(self, span: Span) -> Span:
        """From the beginning of the sentence in which a span begins to the end of the one in which it ends."""
        return Span(min(span.start, self._sentence(span.start).start), max(span.end, self._sentence(span.end - 1).end))

    def _sentence(self, offset: int) -> Span:
        passage = self._passage_at(offset)
        if passage is None:
            return Span(offset, offset)
        base = passage.span.start
        found = (Span(base + span.start, base + span.end) for span in sentences(passage.text))
        return next((span for span in found if offset < span.end), Span(offset, offset))

    def _heading_at(self, offset: int) -> str | None:
        """The heading of the passage that holds the offset, or of the one before where it lies between two."""
        number = bisect_right(self._starts, offset) - 1
        return self._passages[number].heading if number >= 0 else None

    def _passage_at(self, offset: int) -> Passage | None:
        """The passage that holds the offset."""
        number = bisect_right(self._starts, offset) - 1
        passage = self._passages[number] if number >= 0 else None
        return passage if passage is not None and offset < passage.span.end else None
