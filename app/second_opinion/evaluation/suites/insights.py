"""Passages chosen from long reading, against what its own authors put into their summary.

Nobody has marked which passages of these documents are informative. So a document that has a summary of its own is read
without it, and a passage counts by how much of its content the summary holds too; sentences taken evenly from the rest of
the text are the measure of chance. That says whether the choice is near the matter, not whether a reader learnt something.
"""

import re
import time
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable
from second_opinion.domain.likeness import ALIKE, content, likeness
from second_opinion.domain.review import Insight
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews
from second_opinion.evaluation.tally import Tally, mean_figure
from second_opinion.extraction.sandbox import extract
from second_opinion.reviewing.insights import LONG, insights
from second_opinion.reviewing.segment import segment
from second_opinion.reviewing.sentences import sentences

_SUMMARY = re.compile(
    r"^#{1,4}[ \t]*(?:[\d.]+[ \t]*)?[*_]*(?:executive[ \t]+)?(?:summary|abstract|overview|tl;?dr|in[ \t]+short)[*_: \t]*$(?P<text>.*?)(?=^#{1,4}[ \t]|\Z)",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
LEAST_WORDS = 30
"""Of a summary: a shorter one is a stub."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen from one document without its summary, and in which time."""

    document: Document
    summary: frozenset[str]
    insights: tuple[Insight, ...]
    milliseconds: float


def chosen_passages(data: Data, reviews: Reviews) -> Measured:
    """How much of the passages the authors' own summary holds too, beside that of sentences taken by chance."""
    del reviews  # nothing is judged
    started = time.perf_counter()
    every = [chosen for path in data.files("plans") if (chosen := _choose(path)) is not None]
    tally = Tally()
    for one in every:
        tally.begin(one.document.name)
        for insight in one.insights:
            if (share := likeness(content(insight.quote), one.summary)) < _by_chance(one):
                tally.false_alarm("far from the summary", insight.quote, round(1 - share, 3))
            else:
                tally.right("far from the summary")
    values = {
        "agreement": [_mean([likeness(content(each.quote), one.summary) for each in one.insights]) for one in every],
        "agreement_by_chance": [_by_chance(one) for one in every],
        "exact": [float(all(_is_exact(one.document, each) for each in one.insights)) for one in every],
        "share_of_text": [sum(len(e.quote) for e in one.insights) / len(one.document.text) for one in every],
        "said_twice": [float(_says_twice(one)) for one in every],
        "milliseconds": [one.milliseconds for one in every],
    }
    return Measured(
        suite="insights",
        documents=len(every),
        figures={name: mean_figure(numbers) for name, numbers in values.items()},
        checks=tally.results(),
        seconds=round(time.perf_counter() - started, 3),
    )


def _choose(path: Path) -> Chosen | None:
    """None for what has no summary of its own, or is short without it."""
    if path.suffix != ".md":
        return None
    try:
        document = extract(path)
    except NotReadable:
        return None
    match = _SUMMARY.search(document.text)
    if match is None or len(match["text"].split()) < LEAST_WORDS:
        return None
    rest = document.text[: match.start()] + document.text[match.end() :]
    if len(rest) < LONG:
        return None
    without = replace(document, text=rest, parts=())
    before = time.perf_counter()
    chosen = insights(without, segment(without))
    return Chosen(without, content(match["text"]), chosen, 1000 * (time.perf_counter() - before))


def _by_chance(one: Chosen) -> float:
    """The agreement of the document's sentences of like length, all of them."""
    text = one.document.text
    alike = [
        text[span.start : span.end] for span in sentences(text) if 9 <= len(text[span.start : span.end].split()) <= 60
    ]
    return _mean([likeness(content(words), one.summary) for words in alike])


def _is_exact(document: Document, insight: Insight) -> bool:
    return document.quote(insight.span) == insight.quote


def _says_twice(one: Chosen) -> bool:
    said = [content(insight.quote) for insight in one.insights]
    return any(likeness(first, second) >= ALIKE for first, second in combinations(said, 2))


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0
