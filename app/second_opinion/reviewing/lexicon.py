"""How much the words of a passage speak for it being the place that a question is about."""

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from second_opinion.domain.passage import Passage

_WORD = re.compile(r"[^\W_]+(?:['’][a-z]+)?")
_PLAIN_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")  # the same, found faster in a text without other letters
_ENDINGS = re.compile(r"(?:ilit(?:y|ies)|ations?|ments?|ings?|ions?|ies|als?|ed|es|e|s|y)$")
_SHORTEST_STEM = 4
_AFTER_ALL = "\U0010ffff"
"""Comes after every letter."""
BACKGROUND = 10
"""A document counts as if it had so many more passages without the word: in a short one no word is rare by accident."""
HALF = 5.0
"""Weight at which the score is one half: about one rare cue, or two common ones, in a document of a hundred passages."""


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, numbers included, in order."""
    lowered = text.lower()
    return (_PLAIN_WORD if lowered.isascii() else _WORD).findall(lowered)


def stem(word: str) -> str:
    """A word without its ending, so that "renew" finds "renewal" and "terminating" finds "termination"."""
    cut = _ENDINGS.sub("", word)
    return cut if len(cut) >= _SHORTEST_STEM else word


class Lexicon:
    """The words of one document's passages, and where they are."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._count = len(passages)
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        headings = {heading: set(words_of(heading or "")) for heading in {passage.heading for passage in passages}}
        for number, passage in enumerate(passages):
            for word in headings[passage.heading].union(words_of(passage.text)):
                self._places[word].append(number)
        self._vocabulary = sorted(self._places)
        self._known: dict[str, frozenset[int]] = {}

    def scores(self, cues: Iterable[str]) -> dict[int, float]:
        """For each passage that holds any, 0..1: the rarer the cues that it holds, and the more of them, the higher."""
        weights: dict[int, float] = {}
        for cue in cues:
            places = self._holding(cue)
            weight = self._weight(len(places))
            for place in places:
                weights[place] = weights.get(place, 0.0) + weight
        return {place: 1 - 2 ** (-weight / HALF) for place, weight in weights.items()}

    def weight(self, cue: str) -> float:
        """How rare a cue is in this document."""
        return self._weight(len(self._holding(cue)))

    def _weight(self, places: int) -> float:
        return math.log((self._count + BACKGROUND) / places) if places else 0.0

    def _holding(self, cue: str) -> frozenset[int]:
        """The passages that hold every word of a cue."""
        if cue not in self._known:
            found = [self._with_stem(word) for word in words_of(cue)]
            self._known[cue] = frozenset.intersection(*found) if found else frozenset()
        return self._known[cue]

    def _with_stem(self, word: str) -> frozenset[int]:
        prefix = stem(word)
        places: set[int] = set()
        first, last = bisect_left(self._vocabulary, prefix), bisect_left(self._vocabulary, prefix + _AFTER_ALL)
        for known in self._vocabulary[first:last]:
            if _fits(known, prefix, word):
                places.update(self._places[known])
        return frozenset(places)


def hits(cues: Iterable[str], text: str) -> list[str]:
    """The cues whose every word a text holds."""
    lowered = text.lower()
    return [cue for cue in cues if (forms := _forms(cue)) and all(form.search(lowered) for form in forms)]


@lru_cache(maxsize=4096)  # the same cues are looked for in every passage
def _forms(cue: str) -> tuple[re.Pattern[str], ...]:
    """For each word of a cue what finds its forms; short words have no other forms than a plural."""
    return tuple(
        re.compile(rf"\b{re.escape(word)}s?\b" if len(stem(word)) < _SHORTEST_STEM else rf"\b{re.escape(stem(word))}")
        for word in words_of(cue)
    )


def _fits(known: str, prefix: str, word: str) -> bool:
    """Whether a word of the text is a form of the wanted one."""
    if len(prefix) < _SHORTEST_STEM:
        return known in {word, f"{word}s"}
    return known.startswith(prefix)
