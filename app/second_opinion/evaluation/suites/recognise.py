"""Whether a document is taken for what it is: the folder it lies in says what that is."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.errors import NotReadable
from second_opinion.domain.reviewer import Reviewer
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews
from second_opinion.evaluation.tally import Tally, mean_figure
from second_opinion.extraction.sandbox import extract
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.quieting import quieted
from second_opinion.reviewing.recognise import Recognised, recognise

FOLDERS = {"contracts": Kind.CONTRACT, "emails": Kind.EMAIL, "plans": Kind.PLAN}
SUBTYPES = {"contracts/nda": "nda", "contracts/unfair-terms": "terms"}
"""Folders of contracts of one kind, each of which has questions of its own."""
NO_DOCUMENTS = frozenset({".json", ".jsonl", ".tsv"})
"""Labels and lists of sources."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One document as it was recognised; ``milliseconds`` of that alone."""

    path: Path
    truth: Kind
    start: str  # of the text
    found: Recognised
    opinions: str  # each reviewer's, as words
    milliseconds: float


def recognised(data: Data, reviews: Reviews) -> Measured:
    """The share taken for what they are; of the others, those taken for something else than "other"."""
    del reviews  # nothing is reviewed
    started = time.perf_counter()
    everything, unread = _recognised_all(data)
    tally = Tally()
    for seen in everything:
        tally.begin(seen.path.name)
        _count(tally, seen)
    wrong = [seen.found.kind not in {seen.truth, Kind.OTHER} for seen in everything]
    values = {
        "accuracy": [float(seen.found.kind is seen.truth) for seen in everything],
        "wrong_kind": [float(one) for one in wrong],
        "milliseconds": [seen.milliseconds for seen in everything],
    }
    for kind in FOLDERS.values():
        values[f"accuracy_{kind}"] = [float(seen.found.kind is kind) for seen in everything if seen.truth is kind]
    for folder, subtype in SUBTYPES.items():
        of_kind = [seen for seen in everything if seen.path.is_relative_to(data.folder / folder)]
        values[f"subtype_{subtype}"] = [float(seen.found.subtype == subtype) for seen in of_kind]
    figures = {name: mean_figure(numbers) for name, numbers in values.items() if numbers}
    return Measured(
        suite="recognise",
        documents=len(everything),
        figures=figures,
        checks=tally.results(),
        unread=unread,
        seconds=round(time.perf_counter() - started, 3),
    )


def _recognised_all(data: Data) -> tuple[list[Seen], tuple[str, ...]]:
    reviewers = tuple(load_reviewers(None, examples=False).reviewers)
    paths = [(path, kind) for folder, kind in FOLDERS.items() for path in _documents(data, folder)]
    everything: list[Seen] = []
    unread: list[str] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # each reading waits for a child process
        documents = list(pool.map(_read, [path for path, _ in paths]))
    for (path, kind), document in zip(paths, documents, strict=True):
        if isinstance(document, Document):
            everything.append(_recognise(path, kind, document, reviewers))
        else:
            unread.append(f"{path.name}: {document}")
    return everything, tuple(unread)


def _documents(data: Data, folder: str) -> list[Path]:
    every = [path for path in (data.folder / folder).rglob("*") if path.is_file()]
    return data.some(path for path in every if path.suffix not in NO_DOCUMENTS)


def _read(path: Path) -> Document | str:
    try:
        return extract(path)
    except NotReadable as error:
        return str(error)


def _recognise(path: Path, kind: Kind, document: Document, reviewers: tuple[Reviewer, ...]) -> Seen:
    quiet = quieted(document)
    before = time.perf_counter()
    found = recognise(quiet, reviewers)
    took = 1000 * (time.perf_counter() - before)
    opinions = ", ".join(f"{one.kind} {one.recognise(quiet).probability:.2f}" for one in reviewers)
    return Seen(path, kind, " ".join(document.text[:300].split())[:120], found, opinions, took)


def _count(tally: Tally, seen: Seen) -> None:
    """Right, or missing from its kind and wrongly in another."""
    if seen.found.kind is seen.truth:
        tally.right(seen.truth)
        return
    words = f"{seen.truth} taken for {seen.found.kind} ({seen.opinions}): {seen.start}"
    tally.overlooked(seen.truth, words)
    tally.false_alarm(seen.found.kind, words, seen.found.probability)
