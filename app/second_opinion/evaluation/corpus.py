"""Documents that experts marked: a folder with ``labels.jsonl``, one JSON object a line."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from second_opinion.domain.document import Span
from second_opinion.domain.errors import BadConfiguration, UserError

Spans = Annotated[tuple[Span, ...], BeforeValidator(lambda values: tuple(Span(*value) for value in values))]
LABELS = "labels.jsonl"


class Label(BaseModel):
    """What somebody marked in ``file``, or that nothing is to be marked; offsets are characters of the decoded file.

    The fields from ``tier`` on are those of planted mistakes: how provable one is, the document before it, the place there,
    and the other place that it contradicts.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    file: str
    category: str
    answer: str = ""
    spans: Spans = ()
    tier: str | None = None
    original: str | None = None
    orig_spans: Spans = ()
    contradicted_span: tuple[int, int] | None = None
    lure: str = ""  # of a malicious mail: what it is after


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document with its labels."""

    path: Path
    file: str
    labels: tuple[Label, ...]

    def marked(self, category: str) -> tuple[Span, ...]:
        """The places of a category."""
        return tuple(span for label in self.labels if label.category == category for span in label.spans)


@dataclass(frozen=True, slots=True)
class Data:
    """Where the documents lie, and how many of each suite to take (None: all)."""

    folder: Path
    limit: int | None = None

    def labelled(self, name: str, labels: str = LABELS) -> tuple[Labelled, ...]:
        """The labelled documents of one folder; ``labels`` is the file that holds them.

        Raises:
            UserError: the folder is not there, or a label cannot be read.
        """
        folder = self.folder / name
        if not (folder / labels).is_file():
            raise UserError(f"{folder / labels} is not there; give the folder of the documents with --data.")
        by_file: dict[str, list[Label]] = {}
        for label in _labels(folder / labels):
            by_file.setdefault(label.file, []).append(label)
        documents = [Labelled(folder / file, file, tuple(labels)) for file, labels in by_file.items()]
        return tuple(sorted(self._some(documents), key=lambda document: document.file))

    def files(self, name: str) -> tuple[Path, ...]:
        """The files of a folder without labels.

        Raises:
            UserError: there are none.
        """
        found = sorted(path for path in (self.folder / name).rglob("*") if path.is_file())
        if not found:
            raise UserError(f"There are no documents in {self.folder / name}; give their folder with --data.")
        return tuple(sorted(self.some(found)))

    def some(self, paths: Iterable[Path], most: int | None = None) -> list[Path]:
        """As many as are wanted, always the same ones, of all over the folder."""
        limit = min((number for number in (self.limit, most) if number is not None), default=None)
        return sorted(paths, key=lambda path: _shuffle(path.name))[:limit]

    def _some(self, documents: Sequence[Labelled]) -> list[Labelled]:
        return sorted(documents, key=lambda document: _shuffle(document.file))[: self.limit]


def _shuffle(name: str) -> str:
    """Orders names as if by chance, and the same on every machine."""
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()


def _labels(path: Path) -> list[Label]:
    labels = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            labels.append(Label.model_validate(json.loads(line)))
        except (ValueError, ValidationError, TypeError) as error:
            raise BadConfiguration(path, number, "this line is no label; mend it or leave it out") from error
    return labels
