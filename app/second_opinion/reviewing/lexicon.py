"""How much the words of a passage speak for it being the place that a question is about."""

import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from second_opinion.domain.passage import Passage

_WORD = re.compile(r"[^\W_]+(?:['’][a-z]+)?")
_ENDINGS = re.compile(r"(?:ations?|ments?|ings?|ions?|ies|als?|ed|es|e|s|y)$")
_SHORTEST_STEM = 4
BACKGROUND = 10
"""A document counts as if it had so many more passages without the word: in a short one no word is rare by accident."""
HALF = 5.0
"""Weight at which the score is one half: about one rare cue, or two common ones, in a document of a hundred passages."""


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, numbers included, in order."""
    return _WORD.findall(text.lower())


def stem(word: str) -> str:
    """A word without its ending, so that "renew" finds "renewal" and "terminating" finds "termination"."""
    cut = _ENDINGS.sub("", word)
    return cut if len(cut) >= _SHORTEST_STEM else word


class Lexicon:
    """The words of one document's passages, and where they are."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._count = len(passages)
        self._places: dict[str, set[int]] = {}
        for number, passage in enumerate(passages):
            for word in set(words_of(passage.text)) | set(words_of(passage.heading or "")):
                self._places.setdefault(word, set()).add(number)
        self._vocabulary = sorted(self._places)
        self._known: dict[str, frozenset[int]] = {}

    def scores(self, cues: Iterable[str]) -> list[float]:
        """For each passage, 0..1: the rarer the cues that it holds, and the more of them, the higher."""
        weights = [0.0] * self._count
        for cue in cues:
            places = self._holding(cue)
            weight = self._weight(len(places))
            for place in places:
                weights[place] += weight
        return [1 - 2 ** (-weight / HALF) for weight in weights]

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
        for known in self._vocabulary[bisect_left(self._vocabulary, prefix) :]:
            if not known.startswith(prefix):
                break
            if _fits(known, prefix, word):
                places |= self._places[known]
        return frozenset(places)


def hits(cues: Iterable[str], text: str) -> list[str]:
    """The cues whose every word a text holds."""
    vocabulary = set(words_of(text))
    return [cue for cue in cues if _all_in(words_of(cue), vocabulary)]


def _all_in(wanted: Sequence[str], vocabulary: set[str]) -> bool:
    return bool(wanted) and all(any(_fits(known, stem(word), word) for known in vocabulary) for word in wanted)


def _fits(known: str, prefix: str, word: str) -> bool:
    """Whether a word of the text is a form of the wanted one; short words have no other forms than a plural."""
    if len(prefix) < _SHORTEST_STEM:
        return known in {word, f"{word}s"}
    return known.startswith(prefix)
