"""The fixed rule by which something found is right: it shares a sentence with a label."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from second_opinion.domain.document import Document, Span
from second_opinion.reviewing.segment import segment
from second_opinion.reviewing.sentences import sentences

LONGEST_QUOTE = 4
"""Sentences: what a longer quote holds beyond them does not count as found."""


class Counts(NamedTuple):
    """``right`` of the ``found`` things share a sentence with a label; ``recalled`` of the ``marked`` labels with something found."""

    right: int = 0
    found: int = 0
    recalled: int = 0
    marked: int = 0

    def plus(self, other: "Counts") -> "Counts":
        return Counts(*(mine + its for mine, its in zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.recalled / self.marked if self.marked else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Matched:
    """The counts of one document and the spans behind them."""

    counts: Counts
    right: tuple[Span, ...]
    wrong: tuple[Span, ...]
    missed: tuple[Span, ...]


@dataclass(frozen=True)
class Ruler:
    """The sentences of a text, by which spans are compared."""

    text: str

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        passages = segment(Document("text", "", self.text, "text"))
        return tuple(
            Span(passage.span.start + start, passage.span.start + end)
            for passage in passages
            for start, end in sentences(passage.text)
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _ends(self) -> list[int]:
        return [sentence.end for sentence in self.sentences]

    def touched(self, span: Span) -> range:
        """The numbers of the sentences that a span shares a character with."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def match(self, found: Iterable[Span], marked: Iterable[Span]) -> Matched:
        """Compare what was found with what was marked; neighbouring sentences of what was found count once."""
        groups = self._groups(found)
        labels = [(span, touched) for span in dict.fromkeys(marked) if (touched := self.touched(span))]
        right = [group for group in groups if any(_overlap(group, touched) for _, touched in labels)]
        wrong = [group for group in groups if group not in right]
        missed = [span for span, touched in labels if not any(_overlap(group, touched) for group in groups)]
        counts = Counts(len(right), len(groups), len(labels) - len(missed), len(labels))
        return Matched(counts, tuple(map(self._span, right)), tuple(map(self._span, wrong)), tuple(missed))

    def _groups(self, found: Iterable[Span]) -> list[range]:
        groups: list[range] = []
        touched = sorted((self.touched(span)[:LONGEST_QUOTE] for span in found), key=lambda one: (one.start, one.stop))
        for one in touched:
            if not one:
                continue
            if groups and one.start <= groups[-1].stop:
                groups[-1] = range(groups[-1].start, max(one.stop, groups[-1].stop))
            else:
                groups.append(one)
        return groups

    def _span(self, group: range) -> Span:
        return Span(self.sentences[group.start].start, self.sentences[group.stop - 1].end)


def _overlap(first: Sequence[int], second: Sequence[int]) -> bool:
    return first[0] <= second[-1] and second[0] <= first[-1]
