"""What the first look at a document's sentences and passages says of each sentence when seen together.

A sentence is judged by its own score, its passage's, its neighbours', and by where it stands among all sentences of the
document: of two that look alike the better one is more often the place.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

NOTHING = -8.0
"""The score, in nats, of a sentence beyond the first or the last."""
LOOKED_AT = 25
"""Sentences of a document that a head looks at twice; training sees no others."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Scores in nats for n sentences in m passages by h heads.

    ``sentences`` (n, h), ``passages`` (m, h), ``inside`` (n) the passage of each sentence, ``words`` (n) their lengths.
    """

    sentences: Floats
    passages: Floats
    inside: Ints
    words: Ints


def features(look: FirstLook) -> Floats:
    """Features (f, n, h): of each sentence for each head."""
    own, passage = look.sentences, look.passages[look.inside]
    count, heads = own.shape
    best_inside = np.full(look.passages.shape, NOTHING, np.float32)
    starts = np.flatnonzero(np.diff(look.inside, prepend=-1))
    best_inside[look.inside[starts]] = np.maximum.reduceat(own, starts)
    highest = -np.sort(-own, axis=0)
    before, after = _shifted(look.passages, 1), _shifted(look.passages, -1)
    return np.stack(
        [
            own,
            passage,
            _shifted(own, 1),
            _shifted(own, -1),
            _shifted(own, 2),
            _shifted(own, -2),
            before[look.inside],
            after[look.inside],
            best_inside[look.inside],
            own - highest[0],
            passage - look.passages.max(axis=0),
            np.log1p(ranks(own + passage)),
            np.log1p(ranks(own)),
            np.log1p(ranks(look.passages))[look.inside],
            *(np.broadcast_to(highest[min(place, count - 1)], own.shape) for place in (0, 1, 3)),
            np.broadcast_to(look.passages.max(axis=0), own.shape),
            _for_all(np.arange(count) / count, heads),
            _for_all(np.full(count, np.log(count)), heads),
            _for_all(np.log1p(look.words), heads),
        ]
    ).astype(np.float32)


def ranks(scores: Floats) -> Floats:
    """The place of each score in its column, 0 for the highest."""
    order = np.argsort(-scores, axis=0, kind="stable")
    places = np.empty_like(scores)
    np.put_along_axis(places, order, np.arange(len(scores), dtype=scores.dtype)[:, None], axis=0)
    return places


def candidates(look: FirstLook) -> npt.NDArray[np.bool_]:
    """Which sentences (n, h) each head looks at twice."""
    return ranks(look.sentences + look.passages[look.inside]) < LOOKED_AT


def _shifted(scores: Floats, by: int) -> Floats:
    """Each row gets the row ``by`` places earlier (later: negative)."""
    moved = np.full_like(scores, NOTHING)
    if by > 0:
        moved[by:] = scores[:-by]
    else:
        moved[:by] = scores[-by:]
    return moved


def _for_all(values: npt.NDArray[np.float64], heads: int) -> npt.NDArray[np.float64]:
    return np.broadcast_to(values[:, None], (len(values), heads))
