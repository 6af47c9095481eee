"""Fits a family of heads: the first look by logistic regression on words, the second on what the first says of held-out documents."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from second_opinion.inference.bags import BUCKETS, Bags, marked_bags, sentence_bags
from second_opinion.inference.clause_marks import clause_marks
from second_opinion.inference.heads import Family
from second_opinion.inference.second_look import FirstLook, candidate_rows, features_at
from second_opinion.inference.stances import STANCES, stances_at
from train_corpora import Corpus, Labelled

FOLDS = 5
SEED = 20261124
SEEN_TWICE = 2
"""A word or pair that only one sentence holds teaches nothing."""
STRENGTH, RARE = 10.0, 4.0
"""Of the first look: inverse of the penalty, and the weight of a marked sentence against another one."""
SHARE = 0.35
"""Of the sentences that are not marked: there are a hundred to every marked one, and most teach nothing new."""
SMALL = {"statement"}
"""Families of small corpora: their heads see marks and stances, and learn from every sentence (accuracy of statements: 0.811 without,
0.823 with marks, 0.867 with both)."""
LARGE = {"clause"}
"""Families of large corpora: their second looks weigh marks (mean F1 of clauses: 0.680 without, 0.696 so)."""
SECOND, SECOND_OWN, OWN_OF_LARGE = 1.0, 0.003, 0.006
"""Inverse penalties of the second look: what all heads of a family share, and what each adds of its own (in a large family)."""

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]


def folds_of(documents: Sequence[Labelled]) -> npt.NDArray[np.int64]:
    """The fold of each document; those of one group share it."""
    groups = sorted({document.group for document in documents})
    np.random.default_rng(SEED).shuffle(groups)
    of = {group: number % FOLDS for number, group in enumerate(groups)}
    return np.array([of[document.group] for document in documents])


@dataclass(frozen=True, slots=True)
class _Words:
    """The first look's weights, fitted on some documents."""

    buckets: npt.NDArray[np.int64]
    rarity: npt.NDArray[np.float32]
    sentence: npt.NDArray[np.float32]
    passage: npt.NDArray[np.float32]
    biases: npt.NDArray[np.float32]


class Fitter:
    """Fits one corpus's family on all documents, or on all but one fold; first looks that several of these need are fitted once."""

    def __init__(self, corpus: Corpus, progress: Callable[[str], None]) -> None:
        self.corpus = corpus
        self.folds = folds_of(corpus.documents)
        self._progress = progress
        self._small = corpus.family in SMALL
        self._large = corpus.family in LARGE
        self._bags = [self._bag(document) for document in corpus.documents]
        self._targets = [np.stack([d.target(name) for name in corpus.names], 1) for d in corpus.documents]
        self._marks = [self._marked(document) for document in corpus.documents]
        self._words = cache(self._fit_words)

    def family(self, left_out: int | None = None) -> Family:
        """The family fitted on all documents but those of a fold."""
        kept = [fold for fold in range(FOLDS) if fold != left_out]
        words = self._words(frozenset() if left_out is None else frozenset({left_out}))
        looks: dict[int, FirstLook] = {}
        for fold in kept:
            inner = self._family(self._words(frozenset({fold} | ({left_out} if left_out is not None else set()))))
            looks |= {number: self.look(inner, number) for number in np.flatnonzero(self.folds == fold).tolist()}
        return self._with_second_look(words, looks)

    def _bag(self, document: Labelled) -> Bags:
        bags = sentence_bags(document.texts)
        return marked_bags(bags, document.texts) if self._small else bags

    def _marked(self, document: Labelled) -> Floats:
        """The marks (n, m) that the second look weighs."""
        if not self._large:
            return np.zeros((len(document.sentences), 0), np.float32)
        return clause_marks(document.texts, np.ones(len(document.sentences), bool))

    def look(self, family: Family, number: int) -> FirstLook:
        """What a family sees of a document at first."""
        document = self.corpus.documents[number]
        return family.first_look(self._bags[number], document.inside, len(document.passages))

    def probabilities(self, family: Family, number: int) -> Floats:
        """What a family says in the end of the sentences of a document."""
        return family.probabilities(self.look(family, number), self.corpus.documents[number].texts)

    def _fit_words(self, left_out: frozenset[int]) -> _Words:
        self._progress(f"{self.corpus.family}: first look without fold {sorted(left_out) or 'none'}")
        numbers = [number for number, fold in enumerate(self.folds) if fold not in left_out]
        documents = [self.corpus.documents[number] for number in numbers]
        sentences, inside, count = _poured(documents, [self._bags[number] for number in numbers])
        passages = sentences.joined(inside, count)
        buckets, rarity = _vocabulary(sentences)
        targets = np.concatenate([self._targets[number] for number in numbers])
        of_passages = np.zeros((count, targets.shape[1]), bool)
        np.logical_or.at(of_passages, inside, targets)
        share = 1.0 if self._small else SHARE
        own, own_bias = _regressions(_matrix(sentences, buckets, rarity), targets, share)
        around, around_bias = _regressions(_matrix(passages, buckets, rarity), of_passages, share)
        return _Words(buckets, rarity, own, around, np.stack([own_bias, around_bias]))

    def _family(self, words: _Words) -> Family:
        heads = len(self.corpus.names)
        none = np.zeros((heads, heads), np.float32)
        second = np.zeros((1, heads), np.float32)
        return Family(
            self.corpus.names,
            words.buckets,
            words.rarity,
            words.sentence,
            words.passage,
            words.biases,
            second,
            none,
            none,
            none[:0],
            none[:0],
            second[0],
        )

    def _with_second_look(self, words: _Words, looks: Mapping[int, FirstLook]) -> Family:
        """``looks`` are first looks at documents, by their numbers, that their fit had not seen."""
        shape = len(self.corpus.names)
        rows = [self._rows(number, looks[number]) for number in sorted(looks)]
        xs = [np.concatenate([of[head][0] for of in rows]) for head in range(shape)]
        ys = [np.concatenate([of[head][1] for of in rows]) for head in range(shape)]
        weighed = self._marks[0].shape[1]
        own = xs[0].shape[1] - 2 * shape - weighed
        shared = _Scaled.fit(np.concatenate([x[:, :own] for x in xs]), np.concatenate(ys), SECOND)
        stances = STANCES if self._small else 0
        second = np.zeros((own, shape), np.float32)
        from_sentence, from_passage = np.zeros((shape, shape), np.float32), np.zeros((shape, shape), np.float32)
        from_marks = np.zeros((weighed, shape), np.float32)
        offset = np.zeros(shape, np.float32)
        strength = OWN_OF_LARGE if self._large else SECOND_OWN
        for head, (x, y) in enumerate(zip(xs, ys, strict=True)):
            base = x[:, :own] @ shared.weights + shared.offset
            mine = _Scaled.fit(np.column_stack([x, base]), y, strength, free=base.std())
            share = mine.weights[-1]
            second[:, head] = mine.weights[:own] + share * shared.weights
            from_sentence[:, head] = mine.weights[own : own + shape]
            from_passage[:, head] = mine.weights[own + shape : own + 2 * shape]
            from_marks[:, head] = mine.weights[own + 2 * shape : -1]
            offset[head] = mine.offset + share * shared.offset
        return Family(
            self.corpus.names, words.buckets, words.rarity, words.sentence, words.passage, words.biases,
            second[: own - stances], from_sentence, from_passage, from_marks, second[own - stances :], offset,
        )  # fmt: skip

    def _rows(self, number: int, look: FirstLook) -> list[tuple[Floats, Bools]]:
        """What the second look of each head is fitted on: the sentences of a document that it looks at, and which of them are marked."""
        rows, document = candidate_rows(look), self.corpus.documents[number]
        seen = features_at(look, rows)
        if self._small:
            seen = np.concatenate([seen, stances_at(document.texts, self.corpus.names, rows)])
        around = np.hstack([look.sentences, look.passages[look.inside], self._marks[number]])
        return [
            (np.hstack([seen[:, :, head].T, around[chosen]]), self._targets[number][chosen, head])
            for head, chosen in enumerate(rows.T)
        ]


@dataclass(frozen=True, slots=True)
class _Scaled:
    """A logistic regression on columns of equal spread, as weights on the columns as they come."""

    weights: npt.NDArray[np.float64]
    offset: float

    @classmethod
    def fit(cls, x: npt.NDArray[np.float32], y: Bools, strength: float, free: float = 0) -> "_Scaled":
        """``free`` is the spread of the last column, if that one is hardly to be penalised."""
        middle, spread = x.mean(0), x.std(0) + 1e-6
        if free:
            spread[-1] /= 30
        if not y.any():
            return cls(np.zeros(x.shape[1]), -7.0)
        model = LogisticRegression(C=strength, max_iter=500).fit((x - middle) / spread, y)
        weights = model.coef_[0] / spread
        return cls(weights, float(model.intercept_[0] - middle @ weights))


def _poured(documents: Sequence[Labelled], bags: Sequence[Bags]) -> tuple[Bags, npt.NDArray[np.int64], int]:
    """The bags of all documents as those of one, with the passage of each and the number of passages."""
    first_row = np.cumsum([0, *(bag.count for bag in bags)])
    first_passage = np.cumsum([0, *(len(document.passages) for document in documents)])
    rows = np.concatenate([bag.rows + start for bag, start in zip(bags, first_row, strict=False)])
    inside = np.concatenate([d.inside + start for d, start in zip(documents, first_passage, strict=False)])
    return Bags(rows, np.concatenate([bag.buckets for bag in bags]), int(first_row[-1])), inside, int(first_passage[-1])


def _vocabulary(sentences: Bags) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    held = np.bincount(sentences.buckets, minlength=BUCKETS)
    buckets = np.flatnonzero(held >= SEEN_TWICE)
    return buckets, np.log(sentences.count / held[buckets]).astype(np.float32)


def _matrix(bags: Bags, buckets: npt.NDArray[np.int64], rarity: npt.NDArray[np.float32]) -> sparse.csr_matrix:
    places = np.full(BUCKETS, -1)
    places[buckets] = np.arange(len(buckets))
    columns = places[bags.buckets]
    rows, columns = bags.rows[columns >= 0], columns[columns >= 0]
    values = rarity[columns]
    lengths = np.sqrt(np.bincount(rows, values * values, minlength=bags.count))
    values = (values / lengths[rows]).astype(np.float32)
    return sparse.csr_matrix((values, (rows, columns)), shape=(bags.count, len(buckets)))


def _regressions(
    x: sparse.csr_matrix, targets: Bools, share: float
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Weights (v, h) and biases (h)."""
    weights = np.zeros((x.shape[1], targets.shape[1]), np.float32)
    biases = np.full(targets.shape[1], -8.0, np.float32)
    drawn = np.random.default_rng(SEED).random(len(targets)) < share
    for head, y in enumerate(targets.T):
        kept = y | drawn
        if y.any() and not y[kept].all():
            model = LogisticRegression(
                C=STRENGTH, solver="liblinear", class_weight={0: 1.0, 1: RARE}, random_state=SEED
            )
            model.fit(x[kept], y[kept])
            weights[:, head], biases[head] = model.coef_[0], model.intercept_[0]
    return weights, biases
