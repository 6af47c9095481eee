"""Counts of right, wrong and missed by document and check, and the figures that follow from them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from second_opinion.domain.document import Span
from second_opinion.evaluation.intervals import bootstrap
from second_opinion.evaluation.matching import Counts, Ruler
from second_opinion.evaluation.results import CheckResult, Figure, Instance

WORST = 5
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Claim:
    """A place that a review points at, and how sure it is."""

    span: Span
    probability: float


@dataclass
class Tally:
    """Fills up document by document: ``begin`` one, then tell what was found in it."""

    counts: list[dict[str, Counts]] = field(default_factory=list)
    false: dict[str, list[Instance]] = field(default_factory=dict)
    missed: dict[str, list[Instance]] = field(default_factory=dict)
    file: str = ""

    def begin(self, file: str) -> None:
        self.file = file
        self.counts.append({})

    def match(self, check: str, ruler: Ruler, claims: Sequence[Claim], marked: Iterable[Span]) -> None:
        """Compare the claims of a check with what is marked in the document that was begun."""
        matched = ruler.match([claim.span for claim in claims], marked)
        self._count(check, matched.counts)
        for span in matched.wrong:
            self.wrong(check, ruler.text[span.start : span.end], _surest(span, claims))
        for span in matched.missed:
            self.miss(check, ruler.text[span.start : span.end])

    def right(self, check: str) -> None:
        """One more thing that is marked and was found."""
        self._count(check, Counts(1, 1, 1, 1))

    def false_alarm(self, check: str, text: str, probability: float) -> None:
        """One more thing that was found and is not marked."""
        self._count(check, Counts(found=1))
        self.wrong(check, text, probability)

    def overlooked(self, check: str, text: str) -> None:
        """One more thing that is marked and was not found."""
        self._count(check, Counts(marked=1))
        self.miss(check, text)

    def wrong(self, check: str, text: str, probability: float | None) -> None:
        self.false.setdefault(check, []).append(Instance(self.file, text, probability))

    def miss(self, check: str, text: str) -> None:
        self.missed.setdefault(check, []).append(Instance(self.file, text))

    def figure(self, of: Callable[[Numbers], float], checks: Sequence[str] | None = None) -> Figure:
        """A figure of the counts (check, 4) summed over documents, with its interval.

        Args:
            of: computes it.
            checks: those that count; None: all.
        """
        names = self.names if checks is None else checks
        table = np.array([[one.get(name, Counts()) for name in names] for one in self.counts], np.float64)
        if not table.size:
            table = np.zeros((len(self.counts), 1, 4))
        interval = bootstrap(len(table), lambda weights: of(np.tensordot(weights.astype(np.float64), table, 1)))
        return Figure(of(table.sum(axis=0)), interval)

    @property
    def names(self) -> list[str]:
        return sorted({name for one in self.counts for name in one})

    def results(self) -> dict[str, CheckResult]:
        """The counts by check; wrong things that the review was surest of, and missed ones that are shortest, come first."""
        return {name: self._result(name) for name in self.names}

    def _result(self, name: str) -> CheckResult:
        total = Counts()
        for one in self.counts:
            total = total.plus(one.get(name, Counts()))
        false = sorted(self.false.get(name, []), key=lambda one: -(one.probability or 0))
        missed = sorted(self.missed.get(name, []), key=lambda one: len(one.text))
        return CheckResult(
            true=total.right,
            false=total.found - total.right,
            missed=total.marked - total.recalled,
            f1=total.f1,
            worst_false=tuple(false[:WORST]),
            worst_missed=tuple(missed[:WORST]),
        )

    def _count(self, check: str, counts: Counts) -> None:
        self.counts[-1][check] = self.counts[-1].get(check, Counts()).plus(counts)


def mean_f1(counts: Numbers) -> float:
    """The mean over checks; one that nothing was marked or found of says nothing."""
    spoken = counts[(counts[:, 1] + counts[:, 3]) > 0]
    return float(_f1(spoken).mean()) if len(spoken) else 0.0


def pooled_f1(counts: Numbers) -> float:
    """All checks in one."""
    return float(_f1(counts.sum(axis=0, keepdims=True))[0])


def precision(counts: Numbers) -> float:
    """The share of what was found that is right, over all checks."""
    right, found, _, _ = counts.sum(axis=0)
    return float(right / found) if found else 0.0


def recall(counts: Numbers) -> float:
    """The share of what is marked that was found, over all checks."""
    _, _, recalled, marked = counts.sum(axis=0)
    return float(recalled / marked) if marked else 0.0


def mean_figure(values: Sequence[float]) -> Figure:
    """The mean of one number a document."""
    numbers = np.array(values, np.float64)

    def of(weights: npt.NDArray[np.int64]) -> float:
        return float(weights @ numbers / len(numbers))

    return Figure(float(numbers.mean()) if len(numbers) else 0.0, bootstrap(len(numbers), of))


def _f1(counts: Numbers) -> Numbers:
    """Of counts (n, 4); computed from precision and recall, which count different things."""
    right, found, recalled, marked = counts.T
    exact, complete = right / np.maximum(found, 1e-9), recalled / np.maximum(marked, 1e-9)
    both: Numbers = 2 * exact * complete / np.maximum(exact + complete, 1e-9)
    return both


def _surest(span: Span, claims: Iterable[Claim]) -> float | None:
    return max((claim.probability for claim in claims if claim.span.overlaps(span)), default=None)
