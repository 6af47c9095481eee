"""The trained heads: which sentences of a document are about what, in milliseconds.

Each head is a linear classifier over hashed words and word pairs (some: marks) of a sentence and of its passage, and a second look at all
sentences of the document together (``second_look``; some: marks or stances of those sentences). How they were made and how good they are: the card beside each file.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from itertools import chain, pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from second_opinion.inference.bags import BUCKETS, WORDS, Bags, marked_bags, sentence_bags
from second_opinion.inference.catalogue import PACKAGE
from second_opinion.inference.clause_marks import clause_marks
from second_opinion.inference.second_look import FirstLook, Floats, candidate_rows, features_at
from second_opinion.inference.stances import stances_at

FAR = 0.001
"""The probability of a sentence that a head does not look at twice."""
AT_ONCE = 20_000
"""Words and pairs whose weights are gathered at once: more only costs memory."""


@dataclass(frozen=True)
class Family:
    """Heads of one kind, trained together. v known buckets, h heads, f features of the second look, m marks and t stances that it weighs (or 0).

    ``names`` (h); ``buckets`` (v) ascending; ``rarity`` (v); ``sentence`` and ``passage`` (v, h) with their ``biases`` (2, h);
    ``second`` (f, h), ``from_sentence`` and ``from_passage`` (h, h): what the score of one head tells another one;
    ``from_marks`` (m, h); ``from_stances`` (t, h); ``offset`` (h).
    """

    names: tuple[str, ...]
    buckets: npt.NDArray[np.int64]
    rarity: Floats
    sentence: Floats
    passage: Floats
    biases: Floats
    second: Floats
    from_sentence: Floats
    from_passage: Floats
    from_marks: Floats
    from_stances: Floats
    offset: Floats

    @cached_property
    def _known(self) -> npt.NDArray[np.int32]:
        """The place of each bucket among the known ones, -1 for the others."""
        places = np.full(BUCKETS, -1, np.int32)
        places[self.buckets] = np.arange(len(self.buckets), dtype=np.int32)
        return places

    @cached_property
    def marked(self) -> bool:
        """Whether the first look goes by marks, too."""
        return bool((self.buckets >= WORDS).any())

    def believed_from(self, thresholds: Floats) -> "Family":
        """The same heads with their probabilities (h) moved so that each is believed from one half on."""
        return replace(self, offset=self.offset - np.log(thresholds / (1 - thresholds)))

    def first_look(self, sentences: Bags, inside: npt.NDArray[np.int64], count: int) -> FirstLook:
        """The scores of sentences and of the ``count`` passages that they are ``inside`` of."""
        return FirstLook(
            self._scores(sentences, self.sentence, self.biases[0]),
            self._scores(sentences.joined(inside, count), self.passage, self.biases[1]),
            inside,
            sentences.lengths,
        )

    def probabilities(self, look: FirstLook, sentences: Sequence[str]) -> Floats:
        """The probability (n, h) of each sentence; their words are read where the second look weighs marks or stances."""
        rows = candidate_rows(look)
        score = np.einsum("fkh,fh->kh", features_at(look, rows), self.second) + self.offset
        # not "@": for so few numbers the threads that it starts cost ten times the sum
        score += np.einsum("khg,gh->kh", look.sentences[rows], self.from_sentence)
        score += np.einsum("khg,gh->kh", look.passages[look.inside[rows]], self.from_passage)
        if len(self.from_marks):
            chosen = np.zeros(len(sentences), bool)
            chosen[rows] = True
            score += np.einsum("khm,mh->kh", clause_marks(sentences, chosen)[rows], self.from_marks)
        if len(self.from_stances):
            score += np.einsum("tkh,th->kh", stances_at(sentences, self.names, rows), self.from_stances)
        likely = np.full(look.sentences.shape, FAR, np.float32)
        np.put_along_axis(likely, rows, 1 / (1 + np.exp(-np.clip(score, -30, 30))), axis=0)
        return likely

    def scores(self, sentences: Sequence[str], bags: Bags, inside: npt.NDArray[np.int64], count: int) -> Floats:
        """The probability (n, h) of each sentence, at first look and second; ``bags`` hold the words of the sentences."""
        seen = marked_bags(bags, sentences) if self.marked else bags
        return self.probabilities(self.first_look(seen, inside, count), sentences)

    def _scores(self, bags: Bags, weights: Floats, bias: Floats) -> Floats:
        places = self._known[bags.buckets]
        known = places >= 0
        rows, places = bags.rows[known], places[known]
        values = self.rarity[places]
        lengths = np.sqrt(np.bincount(rows, values * values, minlength=bags.count))
        values = (values / lengths[rows]).astype(np.float32)
        scores = np.tile(bias, (bags.count, 1))
        for part in np.array_split(np.arange(len(rows)), len(rows) // AT_ONCE + 1):
            if len(part):
                weighted = np.take(weights, places[part], axis=0)
                weighted *= values[part, None]
                starts = np.flatnonzero(np.diff(rows[part], prepend=-1))
                scores[rows[part][starts]] += np.add.reduceat(weighted, starts, axis=0)
        return scores


class _Scores(Mapping[str, Sequence[Sequence[float]]]):
    """The scores of heads by name; a family looks at the document when the first of its heads is asked for."""

    def __init__(
        self, families: Sequence[tuple[Family, Callable[[], Floats]]], borders: Sequence[tuple[int, int]]
    ) -> None:
        self._families = families
        self._borders = borders
        self._found: dict[str, list[list[float]]] = {}

    def __getitem__(self, name: str) -> Sequence[Sequence[float]]:
        if name not in self._found:
            family, look = next((each for each in self._families if name in each[0].names), (None, None))
            if family is None or look is None:
                raise KeyError(name)
            for one, column in zip(family.names, look().T.tolist(), strict=True):
                self._found[one] = [column[start:end] for start, end in self._borders]
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(family.names for family, _ in self._families)

    def __len__(self) -> int:
        return sum(len(family.names) for family, _ in self._families)


class TrainedHeads:
    """Implements ``domain.engine.Heads``."""

    def __init__(self, families: Sequence[Family]) -> None:
        self._families = tuple(families)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(chain.from_iterable(family.names for family in self._families))

    def scores(self, passages: Sequence[Sequence[str]]) -> Mapping[str, Sequence[Sequence[float]]]:
        sentences = list(chain.from_iterable(passages))
        if not sentences:
            return {name: [[] for _ in passages] for name in self.names}
        lengths = [len(passage) for passage in passages]
        inside = np.repeat(np.arange(len(passages), dtype=np.int64), lengths)
        borders = list(pairwise(np.cumsum([0, *lengths]).tolist()))
        bags = sentence_bags(sentences)
        looks = [partial(family.scores, sentences, bags, inside, len(passages)) for family in self._families]
        return _Scores(tuple(zip(self._families, looks, strict=True)), borders)


def load_heads(folder: Path | None = None) -> TrainedHeads:
    """The heads that ship, or those in a folder."""
    sources: Traversable = folder or files(PACKAGE).joinpath("heads")
    stored = sorted((one for one in sources.iterdir() if one.name.endswith(".npz")), key=lambda one: one.name)
    return TrainedHeads([_load(one) for one in stored])


def _load(source: Traversable) -> Family:
    with as_file(source) as path, np.load(path, allow_pickle=False) as stored:
        none = np.zeros((0, len(stored["names"])), np.float32)
        return Family(
            names=tuple(stored["names"].tolist()),
            buckets=stored["buckets"].astype(np.int64),
            rarity=stored["rarity"].astype(np.float32),
            sentence=stored["sentence"].astype(np.float32) * stored["sentence_step"],
            passage=stored["passage"].astype(np.float32) * stored["passage_step"],
            biases=stored["biases"],
            second=stored["second"],
            from_sentence=stored["from_sentence"],
            from_passage=stored["from_passage"],
            from_marks=stored.get("from_marks", none),
            from_stances=stored.get("from_stances", none),
            offset=stored["offset"],
        )


def save_family(family: Family, path: Path) -> None:
    """Store a family small: one byte a weight, in steps of a hundred and twenty-seventh of the head's largest."""
    steps = {name: np.abs(getattr(family, name)).max(axis=0) / 127 + 1e-9 for name in ("sentence", "passage")}
    rounded = {name: np.rint(getattr(family, name) / step).astype(np.int8) for name, step in steps.items()}
    np.savez_compressed(
        path,
        names=np.array(family.names),
        buckets=family.buckets.astype(np.uint32),
        rarity=family.rarity.astype(np.float16),
        sentence=rounded["sentence"],
        passage=rounded["passage"],
        sentence_step=steps["sentence"].astype(np.float32),
        passage_step=steps["passage"].astype(np.float32),
        biases=family.biases,
        second=family.second,
        from_sentence=family.from_sentence,
        from_passage=family.from_passage,
        offset=family.offset,
        from_marks=family.from_marks,
        from_stances=family.from_stances,
    )
