"""The labelled corpora as the heads see them: sentences in passages, cut as the product cuts them."""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from second_opinion.domain.document import Document, Span
from second_opinion.domain.passage import Passage
from second_opinion.evaluation.matching import Ruler
from second_opinion.reviewing.routing import askable
from second_opinion.reviewing.segment import segment
from second_opinion.reviewing.sentences import sentences

SIDES = {"Entailment": "entailed", "Contradiction": "contradicted"}
UNFAIR = {"potentially unfair", "clearly unfair"}


@dataclass(frozen=True)
class Labelled:
    """A document with what experts marked in it: spans by head.

    ``group`` is what must not stand on both sides of a fold; ``passages`` are those that can be asked about.
    """

    file: str
    sha256: str
    group: str
    text: str
    passages: tuple[Passage, ...]
    marked: Mapping[str, tuple[Span, ...]]

    @cached_property
    def cut(self) -> tuple[tuple[Span, ...], ...]:
        """The sentences of each passage, as spans of the text."""
        return tuple(
            tuple(Span(passage.span.start + start, passage.span.start + end) for start, end in sentences(passage.text))
            for passage in self.passages
        )

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return tuple(span for passage in self.cut for span in passage)

    @cached_property
    def inside(self) -> npt.NDArray[np.int64]:
        """The passage of each sentence."""
        return np.repeat(np.arange(len(self.passages)), [len(passage) for passage in self.cut])

    @cached_property
    def ruler(self) -> Ruler:
        return Ruler(self.text)

    @property
    def texts(self) -> list[str]:
        return [self.text[start:end] for start, end in self.sentences]

    def target(self, head: str) -> npt.NDArray[np.bool_]:
        """Which sentences share a character with what was marked."""
        found = np.zeros(len(self.sentences), bool)
        starts, ends = np.array(self.sentences).T
        for start, end in self.marked.get(head, ()):
            found |= (starts < end) & (ends > start)
        return found


@dataclass(frozen=True, slots=True)
class Corpus:
    """Documents with labels, and the heads that can be fitted on them."""

    family: str
    source: str
    documents: tuple[Labelled, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted({name for document in self.documents for name in document.marked}))


def load_corpora(folder: Path) -> tuple[Corpus, ...]:
    """CUAD, the confidentiality agreements of ContractNLI, and the unfair terms of consumer contracts."""
    contracts = folder / "contracts"
    return (
        _corpus("clause", "CUAD v1", contracts / "cuad", lambda category, _: f"clause/{category}", company),
        _corpus("statement", "ContractNLI", contracts / "nda", _statement, str),
        _corpus("unfair", "unfair terms of service", contracts / "unfair-terms", _unfair, str),
    )


def company(file: str) -> str:
    """The company that a file of CUAD is named after; its contracts stay together."""
    return re.split(r"[_\-, ]", file)[0].lower()


def _statement(category: str, answer: str) -> str | None:
    return f"statement/{category}/{SIDES[answer]}" if answer in SIDES else None


def _unfair(category: str, answer: str) -> str | None:
    return f"unfair/{category}" if answer in UNFAIR else None


def _corpus(
    family: str, source: str, folder: Path, head: Callable[[str, str], str | None], group: Callable[[str], str]
) -> Corpus:
    marked: dict[str, dict[str, tuple[Span, ...]]] = defaultdict(dict)
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        name = head(label["category"], label["answer"])
        spans = tuple(Span(*span) for span in label["spans"])
        of = marked[label["file"]]
        if name is not None and spans:
            of[name] = of.get(name, ()) + spans
    return Corpus(family, source, tuple(_labelled(folder, file, group(file), of) for file, of in marked.items()))


def _labelled(folder: Path, file: str, group: str, marked: Mapping[str, tuple[Span, ...]]) -> Labelled:
    data = (folder / file).read_bytes()
    text = data.decode("utf-8", "replace")
    return Labelled(
        file, hashlib.sha256(data).hexdigest(), group, text, askable(segment(Document(file, "", text, "text"))), marked
    )
