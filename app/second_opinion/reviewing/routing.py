"""Chooses the few passages that each question is asked about: trained heads where there are some, the words otherwise."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from second_opinion.domain.document import Document, Part, PartKind
from second_opinion.domain.engine import Heads
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.reviewing.lexicon import Lexicon
from second_opinion.reviewing.matters import Matter
from second_opinion.reviewing.sentences import sentences

CHOSEN = 3
"""Passages that the model is asked about for each question."""
CONSIDERED = 10
"""Passages of a question that a trained head routes: a term may stand in several places."""
HEAD_SHARE = 0.8
"""Of the routing score where there is a head; the words decide between passages that the head holds equal."""

_SILENT = {PartKind.HEADER, PartKind.DELETED, PartKind.COMMENT, PartKind.HIDDEN}
_TAGS = "a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul"
_MARKUP = re.compile(rf"</?(?:{_TAGS})(?:\s[\w-]+\s?=[^<>\n]{{0,200}})?\s?/?>|\*\*", re.IGNORECASE)
"""What makes words look somehow in Markdown: it costs tokens and says nothing. "<Company Name>" and an address in angles say something."""
_BLANKS = re.compile(r"[ \t\r\f\v]+")
_LINES = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer a question; ``number`` is its place among those that can be asked about."""

    number: int
    score: float  # of routing, 0..1
    lexical: float
    head: float | None = None
    sentences: tuple[float, ...] = ()  # what the trained head says of each sentence of the passage


@dataclass(frozen=True, slots=True)
class Route:
    """The candidates of one matter, best first."""

    matter: Matter
    candidates: tuple[Candidate, ...]


def askable(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages that say something: headings do not."""
    return tuple(passage for passage in passages if passage.kind is not PassageKind.HEADING)


def spoken(passages: Sequence[Passage], document: Document) -> tuple[Passage, ...]:
    """The passages that a document says itself, now: nothing deleted or hidden, and of a mail what its writer wrote.

    Of a mail that only passes another one on, what it passes on.
    """
    silent = [part for part in document.parts if part.kind in _SILENT]
    quoted = [part for part in document.parts if part.kind is PartKind.QUOTED]
    now = [passage for passage in passages if not _lies_in(passage, silent)]
    own = [passage for passage in now if not _lies_in(passage, quoted)]
    return tuple(own or now)


def _lies_in(passage: Passage, parts: Sequence[Part]) -> bool:
    return any(part.span.contains(passage.span) for part in parts)


def as_asked(passage: Passage) -> str:
    """The passage as the model sees it: the same words without the marks and the white space of their layout."""
    return _LINES.sub("\n", _BLANKS.sub(" ", _MARKUP.sub("", passage.text))).strip()


def route(
    matters: Sequence[Matter], passages: Sequence[Passage], lexicon: Lexicon, heads: Heads | None
) -> tuple[Route, ...]:
    """For each matter its best passages; none where nothing speaks for any."""
    wanted = {matter.head for matter in matters if matter.head}
    scores = heads.scores([_sentences(one) for one in passages]) if heads and passages and wanted & heads.names else {}
    lowered = _Lowered(passages)
    return tuple(
        Route(matter, _possible(_candidates(matter, lexicon, scores.get(matter.head or "")), matter, lowered))
        for matter in matters
    )


class _Lowered(dict[int, str]):
    """The words of passages on one line in small letters, by their numbers; only of those that are asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    def __missing__(self, number: int) -> str:
        self[number] = words = " ".join(self._passages[number].text.split()).lower()
        return words


def _possible(candidates: tuple[Candidate, ...], matter: Matter, lowered: Mapping[int, str]) -> tuple[Candidate, ...]:
    """The candidates whose words do not rule the matter out."""
    if not matter.unless and not matter.needs:
        return candidates
    return tuple(one for one in candidates if matter.may_be_in(lowered[one.number]))


def _sentences(passage: Passage) -> list[str]:
    return [passage.text[start:end] for start, end in sentences(passage.text)]


def _candidates(matter: Matter, lexicon: Lexicon, trained: Sequence[Sequence[float]] | None) -> tuple[Candidate, ...]:
    lexical = lexicon.scores(matter.cues)
    if trained is None:
        best = nlargest(CHOSEN, lexical.items(), key=lambda place: place[1])
        return tuple(Candidate(number, words, words) for number, words in best)
    likely = [*map(max, trained)]
    routed = [HEAD_SHARE * one for one in likely]
    for number, words in lexical.items():
        routed[number] += (1 - HEAD_SHARE) * words
    return tuple(
        Candidate(number, routed[number], lexical.get(number, 0.0), likely[number], tuple(trained[number]))
        for number in sorted(range(len(routed)), key=routed.__getitem__, reverse=True)[:CONSIDERED]
    )
