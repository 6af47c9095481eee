"""How much a mail's words read like those of unwanted mail: logistic regression over hashed words and pairs of words.

The weights are made by ``second_opinion_models.training.mail_words`` from the SpamAssassin public corpus (2002-2005). What such
words sold has changed since, so they are one clue among others and never enough alone.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from second_opinion.plugin import Document
from second_opinion_reviewers.emails.mail import sender, told_words

SIZE = 2**14
"""Places that words are hashed to."""
LONGEST = 4000
"""Characters of the body that are looked at: what a mail wants stands at its beginning."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[$€£%!]")
_ADDRESS = re.compile(r"https?://\S+|<[^>\n]{1,300}>|\S+@\S+")


def places(document: Document) -> frozenset[int]:
    """Where the mail's words are hashed to: of the name shown, the subject and the text."""
    return frozenset(crc32(word.encode()) % SIZE for word in _features(document))


def _features(document: Document) -> Iterator[str]:
    who = sender(document)
    body, subject = _words(told_words(document)[:LONGEST]), _words(document.header("Subject") or "")
    yield from body
    yield from _pairs(body)
    yield from subject
    for word in (*subject, *_pairs(subject)):
        yield f"s:{word}"
    for word in _words(who.name if who else ""):
        yield f"n:{word}"


def _words(text: str) -> list[str]:
    found = _WORD.findall(_ADDRESS.sub(" ", text.lower()))
    return ["#" if word.isdigit() else word for word in found]


def _pairs(words: list[str]) -> Iterator[str]:
    return (f"{one} {other}" for one, other in itertools.pairwise(words))


class Weights:
    """The fitted weights, a byte each."""

    def __init__(self, steps: NDArray[np.int8], step: float, bias: float) -> None:
        self._steps = steps
        self._step = step
        self._bias = bias

    def probability(self, document: Document) -> float:
        """How likely such words stand in unwanted mail, 0..1."""
        found = places(document)
        if not found:
            return 0.5
        total = int(self._steps[list(found)].astype(np.int64).sum())
        return 1 / (1 + exp(-(self._bias + self._step * total / sqrt(len(found)))))


@cache
def weights() -> Weights:
    """The weights that come with this reviewer."""
    with (files(__package__) / "words.npz").open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return Weights(stored["steps"], float(stored["step"]), float(stored["bias"]))
