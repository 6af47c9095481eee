"""Sentences and passages as bags of hashed words and word pairs: what the trained heads see.

Training uses this very code, so a change here asks for ``make train``.
"""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from second_opinion.inference.marks import MARKS, marks

Ints = npt.NDArray[np.int64]

BITS = 18
"""2 ** 18 buckets for words: twice the different words and pairs of 235 contracts, so few share one."""
WORDS = 1 << BITS
BUCKETS = WORDS + len(MARKS)
"""Those of words, then one for each mark."""
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|\d[\d,.]*|[$%€£]")
_YEAR = re.compile(r"(?:19|20)\d\d[,.]*")
_EDGE = 1
"""Stands before the first and after the last word of a sentence."""


@dataclass(frozen=True, slots=True)
class Bags:
    """What is in which bag: ``buckets[i]`` is in bag ``rows[i]``; sorted by row, each pair once. ``count`` bags in all."""

    rows: Ints
    buckets: Ints
    count: int

    @property
    def lengths(self) -> Ints:
        """Words and pairs in each bag."""
        return np.bincount(self.rows[self.buckets < WORDS], minlength=self.count)

    def joined(self, into: Ints, count: int) -> "Bags":
        """Bags poured together: bag ``n`` goes into bag ``into[n]`` of ``count``."""
        return _bags(into[self.rows], self.buckets, count)


def marked_bags(bags: Bags, sentences: Sequence[str]) -> Bags:
    """The bags of sentences with their marks."""
    found = np.array(list(marks(sentences)), np.int64).reshape(-1, 2)
    rows, buckets = np.concatenate([bags.rows, found[:, 0]]), np.concatenate([bags.buckets, found[:, 1] + WORDS])
    return _bags(rows, buckets, bags.count)


class _Codes(dict[str, int]):
    """The number of each word; all numbers are one word, all years another."""

    def __missing__(self, word: str) -> int:
        name = word
        if word[0].isdigit():
            name = "<year>" if _YEAR.fullmatch(word) else "<number>"
        self[word] = code = zlib.crc32(name.replace("’", "'").encode())
        return code


def sentence_bags(sentences: Sequence[str]) -> Bags:
    """One bag a sentence: its words, and its pairs of neighbouring words."""
    codes = _Codes()
    coded = [[_EDGE, *map(codes.__getitem__, _WORD.findall(text.lower())), _EDGE] for text in sentences]
    lengths = np.fromiter(map(len, coded), np.int64, len(coded))
    rows = np.repeat(np.arange(len(coded), dtype=np.int64), lengths)
    words = np.fromiter(chain.from_iterable(coded), np.uint64, int(lengths.sum()))
    alone = words != _EDGE
    within = rows[1:] == rows[:-1]
    pairs = words[:-1] * np.uint64(0x9E3779B97F4A7C15) + words[1:]
    return _bags(
        np.concatenate([rows[alone], rows[1:][within]]),
        np.concatenate([_bucket(words[alone]), _bucket(pairs[within])]),
        len(coded),
    )


def _bucket(values: npt.NDArray[np.uint64]) -> Ints:
    """Spread over the buckets by Fibonacci hashing; products wrap around."""
    mixed = (values ^ (values >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return (mixed >> np.uint64(64 - BITS)).astype(np.int64)


def _bags(rows: Ints, buckets: Ints, count: int) -> Bags:
    keys = np.sort(rows * BUCKETS + buckets)  # np.unique takes three times as long
    keys = keys[np.diff(keys, prepend=-1) > 0]
    return Bags(*np.divmod(keys, BUCKETS), count)
