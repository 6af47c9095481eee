"""From which probability on a head is believed.

A clause or an unfair term: from where its quotes agree best with what experts marked. A statement of a confidentiality agreement: from
where most answers (entailed, contradicted, silent) are right; all statements share two thresholds, as 61 agreements bear no more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, product
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from second_opinion.domain.document import Span
from second_opinion.evaluation.intervals import Interval, bootstrap
from second_opinion.evaluation.matching import Counts
from second_opinion.reviewing.lexicon import Lexicon
from second_opinion.reviewing.outcome import SAID
from second_opinion.reviewing.quoting import quote_span
from second_opinion.reviewing.routing import CONSIDERED
from train_corpora import Corpus, Labelled

GRID = np.array([*np.arange(0.02, 0.1, 0.02), *np.arange(0.1, 0.3, 0.03), *np.arange(0.3, 0.91, 0.05)])
SMOOTH = (0.1, 0.2, 0.4, 0.2, 0.1)
"""A threshold is chosen by its neighbours' figures, too: the best one alone is often a stroke of luck."""
SHRINK = 200
"""A head with so many marks is believed as much about its own threshold as all heads together are (unfair terms: F1 0.637 without, 0.653 so; clauses 0.660 and 0.673)."""

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


class Figure(NamedTuple):
    """A figure of a card, with its interval."""

    name: str
    value: float
    interval: Interval


@dataclass(frozen=True)
class Believed:
    """What the heads of a corpus said of documents that they had not seen, (sentences, heads) of each, and what to believe of it."""

    corpus: Corpus
    unseen: Sequence[Floats]

    @cached_property
    def counts(self) -> npt.NDArray[np.int64]:
        """(heads, documents, thresholds, 4): what a review would get right, as ``matching.Counts``."""
        return np.array(
            [
                [
                    _counts(document, name, said[:, head])
                    for document, said in zip(self.corpus.documents, self.unseen, strict=True)
                ]
                for head, name in enumerate(self.corpus.names)
            ]
        )

    def thresholds(self, documents: Bools) -> Floats:
        """A threshold a head, by these documents."""
        if self.corpus.family == "statement":
            return self._by_accuracy(documents)
        return GRID[self._best(documents)].astype(np.float32)

    def counts_unseen(self, folds: Ints) -> npt.NDArray[np.int64]:
        """(heads, documents, 4): each document by the thresholds that the other folds chose."""
        found = np.zeros((*self.counts.shape[:2], 4), int)
        for fold in np.unique(folds):
            places = [int(np.abs(GRID - least).argmin()) for least in self.thresholds(folds != fold)]
            for head, place in enumerate(places):
                found[head, folds == fold] = self.counts[head, folds == fold, place]
        return found

    def mean_f1(self, folds: Ints, names: Sequence[str]) -> Figure:
        """The mean F1 over heads."""
        chosen = self.counts_unseen(folds)[[self.corpus.names.index(name) for name in names]]

        def mean(drawn: npt.NDArray[np.int64]) -> float:
            return float(np.mean([Counts(*total).f1 for total in np.einsum("hdc,d->hc", chosen, drawn).tolist()]))

        every = np.ones(len(self.corpus.documents), int)
        return Figure(f"mean F1 of {len(names)} heads", mean(every), bootstrap(len(every), mean))

    def routing(self, names: Sequence[str], passages: int) -> Figure:
        """The share of what is marked for which one of the likeliest passages touches a mark."""
        hits = np.array([[_routed(d, name, said[:, self.corpus.names.index(name)], passages) for name in names]
                         for d, said in zip(self.corpus.documents, self.unseen, strict=True)])  # fmt: skip

        def share(drawn: npt.NDArray[np.int64]) -> float:
            hit, there = np.einsum("dhc,d->c", hits, drawn)
            return float(hit / max(there, 1))

        title = f"routing: one of {passages} passages touches a mark"
        return Figure(title, share(np.ones(len(hits), int)), bootstrap(len(hits), share))

    def accuracy(self, folds: Ints) -> Figure:
        """The share of statements with the right one of three answers."""
        right = np.zeros(len(self.corpus.documents))
        for fold in np.unique(folds):
            entailed, contradicted = self._two(self.thresholds(folds != fold))
            right[folds == fold] = (self._answers(entailed, contradicted) == self._truth)[folds == fold].mean(1)
        return Figure(
            "accuracy of three answers",
            float(right.mean()),
            bootstrap(len(right), lambda drawn: float(right @ drawn / drawn.sum())),
        )

    def _best(self, documents: Bools) -> Ints:
        totals = self.counts[:, documents].sum(1)
        f1s = np.array([[Counts(*counts).f1 for counts in of_head] for of_head in totals.tolist()])
        padded = np.pad(f1s, ((0, 0), (len(SMOOTH) // 2,) * 2), mode="edge")
        smooth = np.array([np.convolve(row, SMOOTH, "valid") for row in padded])
        own = totals[:, :1, 3] / (totals[:, :1, 3] + SHRINK)
        best: Ints = (own * smooth + (1 - own) * smooth.mean(0)).argmax(1)
        return best

    def _by_accuracy(self, documents: Bools) -> Floats:
        rights = {
            (one, other): (self._answers(one, other) == self._truth)[documents].mean()
            for one, other in product(GRID, GRID)
        }
        entailed, contradicted = max(rights, key=lambda pair: rights[pair])
        return np.array(
            [entailed if name.endswith("/entailed") else contradicted for name in self.corpus.names], np.float32
        )

    def _two(self, thresholds: Floats) -> tuple[float, float]:
        of = dict(zip([name.endswith("/entailed") for name in self.corpus.names], thresholds.tolist(), strict=True))
        return of[True], of[False]

    @cached_property
    def _statements(self) -> list[str]:
        return sorted({name.rpartition("/")[0] for name in self.corpus.names})

    @cached_property
    def _truth(self) -> Ints:
        """(documents, statements): 1 entailed, 2 contradicted, 0 silent."""
        return np.array([[1 if f"{one}/entailed" in d.marked else 2 if f"{one}/contradicted" in d.marked else 0
                          for one in self._statements] for d in self.corpus.documents])  # fmt: skip

    @cached_property
    def _highest(self) -> tuple[Floats, Floats]:
        """(documents, statements) for either side: the highest probability."""
        names = {name: number for number, name in enumerate(self.corpus.names)}
        best = np.array([said.max(0) for said in self.unseen])
        sides = [
            np.stack(
                [
                    best[:, names[f"{one}/{side}"]] if f"{one}/{side}" in names else np.zeros(len(best))
                    for one in self._statements
                ],
                1,
            )
            for side in ("entailed", "contradicted")
        ]
        return sides[0], sides[1]

    def _answers(self, entailed: float, contradicted: float) -> Ints:
        """The likelier side as a review would have it, by odds against its threshold."""
        odds = [
            _odds(side) - _odds(np.float32(least))
            for side, least in zip(self._highest, (entailed, contradicted), strict=True)
        ]
        return np.where(np.maximum(*odds) < 0, 0, np.where(odds[0] >= odds[1], 1, 2))


def _odds(probability: npt.ArrayLike) -> Floats:
    kept = np.clip(probability, 1e-4, 1 - 1e-4)
    odds: Floats = np.log(kept / (1 - kept))
    return odds


def _counts(document: Labelled, head: str, likely: Floats) -> list[Counts]:
    """The counts at each threshold, going by a head's probabilities for all sentences."""
    marked = document.marked.get(head, ())
    none = document.ruler.match((), marked).counts
    return [
        document.ruler.match(_quotes(document, believed_from(likely, least)), marked).counts
        if likely.max() >= least
        else none
        for least in GRID
    ]


def believed_from(likely: Floats, least: float) -> Floats:
    """Probabilities moved so that ``least`` becomes one half."""
    moved: Floats = 1 / (1 + np.exp(_odds(np.float32(least)) - _odds(likely)))
    return moved


def _by_passage(document: Labelled, likely: Floats) -> list[list[float]]:
    return [likely[start:end].tolist() for start, end in pairwise(np.cumsum([0, *map(len, document.cut)]).tolist())]


def _likeliest(each: Sequence[Sequence[float]], count: int) -> list[int]:
    return sorted(range(len(each)), key=lambda number: -max(each[number]))[:count]


def _quotes(document: Labelled, likely: Floats) -> list[Span]:
    """What a review would quote of a document."""
    each = _by_passage(document, likely)
    no_words = Lexicon(())
    said = [number for number in _likeliest(each, CONSIDERED) if max(each[number]) >= SAID]
    return [quote_span(document.passages[number], (), no_words, each[number]) for number in said]


def _routed(document: Labelled, head: str, likely: Floats, count: int) -> tuple[bool, bool]:
    """Whether one of the likeliest passages touches a mark, and whether there is one."""
    touched = set(document.inside[document.target(head)].tolist())
    return bool(touched & set(_likeliest(_by_passage(document, likely), count))), bool(touched)
