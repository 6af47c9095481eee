"""Chooses the few passages that each question is asked about: trained heads where there are some, the words otherwise."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from second_opinion.domain.engine import Heads
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.reviewing.lexicon import Lexicon
from second_opinion.reviewing.matters import Matter

CHOSEN = 3
"""Passages a question; heads put the right one among the first three in nine cases of ten."""
HEAD_SHARE = 0.8
"""Of the routing score where there is a head; the words decide between passages that the head holds equal."""

_BLANKS = re.compile(r"[ \t\r\f\v]+")
_LINES = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer a question; ``number`` is its place among those that can be asked about."""

    number: int
    score: float  # of routing, 0..1
    lexical: float
    head: float | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """The candidates of one matter, best first."""

    matter: Matter
    candidates: tuple[Candidate, ...]


def askable(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages that say something: headings do not."""
    return tuple(passage for passage in passages if passage.kind is not PassageKind.HEADING)


def as_asked(passage: Passage) -> str:
    """The passage as the model sees it: the same words without the white space of their layout."""
    return _LINES.sub("\n", _BLANKS.sub(" ", passage.text)).strip()


def route(
    matters: Sequence[Matter], passages: Sequence[Passage], lexicon: Lexicon, heads: Heads | None
) -> tuple[Route, ...]:
    """For each matter its best passages; none where nothing speaks for any."""
    wanted = {matter.head for matter in matters if matter.head}
    scores = heads.scores(passages) if heads and passages and wanted & heads.names else {}
    return tuple(Route(matter, _candidates(matter, lexicon, scores)) for matter in matters)


def _candidates(matter: Matter, lexicon: Lexicon, scores: Mapping[str, Sequence[float]]) -> tuple[Candidate, ...]:
    lexical = lexicon.scores(matter.cues)
    head = scores.get(matter.head or "")
    if head is None:
        found = [Candidate(number, words, words) for number, words in enumerate(lexical) if words > 0]
    else:
        found = [
            Candidate(number, HEAD_SHARE * trained + (1 - HEAD_SHARE) * words, words, float(trained))
            for number, (words, trained) in enumerate(zip(lexical, head, strict=True))
        ]
    return tuple(sorted(found, key=lambda candidate: -candidate.score)[:CHOSEN])
