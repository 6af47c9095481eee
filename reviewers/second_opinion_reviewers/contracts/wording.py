"""The text of a contract as its rules read it: without what was struck out or remarked, cut into sentences.

Every function keeps the offsets of the document.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.plugin import Document, PartKind, Span

QUOTE = 320
"""Characters: a longer sentence is quoted only around what matters."""
_ENDLESS = 1500
"""Characters on either side: no sentence is read further, so that a text without sentences costs no more than others."""
_AWAY = frozenset({PartKind.COMMENT, PartKind.DELETED, PartKind.HIDDEN})
_TAG = re.compile(r"</?(?:span|a|p|b|i|u|em|strong|div|br|sup|li|ol|ul|h[1-6])\b[^<>]*>")
_END = re.compile(
    r"[.?!;\n](?:(?<!\n)(?<![A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\bNo\.)(?<!\bInc\.)(?<!\bLtd\.)(?<!\bCorp\.)(?<!\bSec\.)(?<!\bArt\.)(?<!\bvs\.)(?<!\be\.g\.)(?<!\bi\.e\.)"
    r"[\"”’)*]*\s+(?=[\"“(\[*#]*[A-Z0-9(])|(?<=[A-Z][A-Z]\.)[\"”’)*]*\s+(?=[\"“(\[*#]*[A-Z0-9(])|(?<=\n)(?=[ \t]*(?:\n|#|\||[-*•][ \t]|\(?[a-z0-9]{1,3}[.)][ \t]|\d{1,2}(?:\.\d{1,2})+\.?[ \t])))"
)


@lru_cache(maxsize=8)
def contract_text(document: Document) -> str:
    """The document's text with comments, deletions, hidden words and HTML tags blanked out."""
    text = _TAG.sub(lambda tag: " " * len(tag.group()), document.text) if "</" in document.text else document.text
    for part in document.parts:
        if part.kind in _AWAY:
            text = text[: part.span.start] + " " * (part.span.end - part.span.start) + text[part.span.end :]
    return text


@lru_cache(maxsize=8)
def _starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in _END.finditer(text)), len(text))


def sentence_at(text: str, offset: int) -> Span:
    """The sentence, or the item of a list, that holds the offset; of an endless one what stands around."""
    starts = _starts(text)
    index = max(bisect_right(starts, offset) - 1, 0)
    end = starts[index + 1] if index + 1 < len(starts) else len(text)
    return trimmed(text, Span(max(starts[index], offset - _ENDLESS), min(end, offset + _ENDLESS)))


def quote_around(text: str, span: Span) -> Span:
    """The sentence around a place, or as much of a long one as is read at a glance."""
    first, last = sentence_at(text, span.start), sentence_at(text, max(span.start, span.end - 1))
    start, end = min(first.start, span.start), max(last.end, span.end)
    if end - start > QUOTE:
        start = max(start, span.start - QUOTE // 2)
        end = min(end, max(span.end, start + QUOTE))
        start = _word_start(text, start, span.start)
        end = _word_end(text, end, span.end)
    return trimmed(text, Span(start, end))


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def plain(words: str) -> str:
    """Words on one line."""
    return " ".join(words.split())


@lru_cache(maxsize=8)
def lowered(text: str) -> str:
    """The text in small letters, as long as before (a few letters grow when they get small; those stay)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=8)
def on_one_line(text: str) -> str:
    """The text with single spaces, to look up phrases that may be broken over lines."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that holds a cue: its span, the cue's, and its words on one line in small letters."""

    span: Span
    cue: Span
    words: str


def sentences_with(text: str, cue: re.Pattern[str], letters: Sequence[str] = ()) -> Iterator[Sentence]:
    """The sentences in which a cue (a pattern for small letters) stands, each once.

    Where only sentences matter that hold one of some ``letters``, these are looked for first, which costs a fifth.
    """
    lower = lowered(text)
    end = -1
    for match in _beside(text, cue, letters) if letters else cue.finditer(lower):
        if match.start() < end:
            continue
        span = sentence_at(text, match.start())
        end = max(span.end, match.end())
        yield Sentence(span, Span(*match.span()), " ".join(lower[span.start : end].split()))


def _beside(text: str, cue: re.Pattern[str], letters: Sequence[str]) -> Iterator[re.Match[str]]:
    """The cues in the sentences that hold one of the letters, in order."""
    lower, end = lowered(text), -1
    for at in places(lower, letters):
        if at >= end:
            start, end = sentence_at(text, at)
            yield from cue.finditer(lower, start, end)


def places(text: str, letters: Sequence[str]) -> list[int]:
    """Where some letters stand, in order."""
    return sorted(at for each in letters for at in _found(text, each))


def _found(text: str, letters: str) -> Iterator[int]:
    at = text.find(letters)  # a tenth of the time of a pattern
    while at >= 0:
        yield at
        at = text.find(letters, at + 1)


def says(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether the pattern (for small letters) is anywhere in the text."""
    return pattern.search(lowered(text)) is not None


def _word_start(text: str, start: int, limit: int) -> int:
    while 0 < start < limit and not text[start - 1].isspace():
        start += 1
    return start


def _word_end(text: str, end: int, limit: int) -> int:
    while limit < end < len(text) and not text[end].isspace():
        end -= 1
    return end
