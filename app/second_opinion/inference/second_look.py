"""What the first look at a document's sentences and passages says of each sentence when seen together.

A sentence is judged by its own score, its passage's, its neighbours', and by where it stands among all sentences of the
document: of two that look alike the better one is more often the place.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

NOTHING = -8.0
"""The score, in nats, of a sentence beyond the first or the last."""
LOOKED_AT = 25
"""Sentences of a document that a head looks at twice; training sees no others."""


@dataclass(frozen=True)
class FirstLook:
    """Scores in nats for n sentences in m passages by h heads.

    ``sentences`` (n, h), ``passages`` (m, h), ``inside`` (n) the passage of each sentence, ``words`` (n) their lengths.
    """

    sentences: Floats
    passages: Floats
    inside: Ints
    words: Ints

    @cached_property
    def best_first(self) -> Ints:
        """The sentences (n, h) by their numbers, those first that score highest together with their passage."""
        return _best_first(self.sentences + self.passages[self.inside])


def features(look: FirstLook) -> Floats:
    """Features (f, n, h): of each sentence for each head."""
    return np.stack([*_columns(look)])


def features_at(look: FirstLook, rows: Ints) -> Floats:
    """Features (f, k, h): of those sentences (k, h) for each head."""
    return np.stack([np.take_along_axis(column, rows, axis=0) for column in _columns(look)])


def _columns(look: FirstLook) -> Iterator[Floats]:
    """Each feature (n, h) of each sentence for each head."""
    own, passage = look.sentences, look.passages[look.inside]
    count, heads = own.shape
    best_inside = np.full(look.passages.shape, NOTHING, np.float32)
    starts = np.flatnonzero(np.diff(look.inside, prepend=-1))
    best_inside[look.inside[starts]] = np.maximum.reduceat(own, starts)
    highest = -np.sort(-own, axis=0)
    yield own
    yield passage
    for by in (1, -1, 2, -2):
        yield _shifted(own, by)
    yield _shifted(look.passages, 1)[look.inside]
    yield _shifted(look.passages, -1)[look.inside]
    yield best_inside[look.inside]
    yield own - highest[0]
    yield passage - look.passages.max(axis=0)
    yield np.log1p(_places(look.best_first))
    yield np.log1p(ranks(own))
    yield np.log1p(ranks(look.passages))[look.inside]
    for place in (0, 1, 3):
        yield np.broadcast_to(highest[min(place, count - 1)], own.shape)
    yield np.broadcast_to(look.passages.max(axis=0), own.shape)
    yield _for_all(np.arange(count) / count, heads)
    yield _for_all(np.full(count, np.log(count)), heads)
    yield _for_all(np.log1p(look.words), heads)


def ranks(scores: Floats) -> Floats:
    """The place of each score in its column, 0 for the highest."""
    return _places(_best_first(scores))


def _places(order: Ints) -> Floats:
    places = np.empty(order.shape, np.float32)
    np.put_along_axis(places, order, np.arange(len(order), dtype=np.float32)[:, None], axis=0)
    return places


def candidate_rows(look: FirstLook) -> Ints:
    """The sentences (k, h) that each head looks at twice, by their numbers."""
    return look.best_first[:LOOKED_AT]


def _best_first(scores: Floats) -> Ints:
    return np.argsort(-scores, axis=0, kind="stable")


def _shifted(scores: Floats, by: int) -> Floats:
    """Each row gets the row ``by`` places earlier (later: negative)."""
    moved = np.full_like(scores, NOTHING)
    if by > 0:
        moved[by:] = scores[:-by]
    else:
        moved[:by] = scores[-by:]
    return moved


def _for_all(values: npt.NDArray[np.float64], heads: int) -> Floats:
    return np.broadcast_to(values.astype(np.float32)[:, None], (len(values), heads))
