"""Which sentences of a passage carry the answer."""

from collections.abc import Callable, Sequence

from second_opinion.domain.document import Span
from second_opinion.domain.passage import Passage
from second_opinion.reviewing.lexicon import Lexicon, hits
from second_opinion.reviewing.sentences import sentences

MOST_SENTENCES = 4
ENOUGH = 600
"""Characters: a quote that is longer is not read."""
SAYS_LITTLE = 45
"""A sentence that is shorter ("7.2 Liability.") is quoted with the one after it."""
CARRIES = 0.5
"""Share of the best sentence's weight at which another one is quoted too, going by the words."""
SOMETHING = 1e-9
POSSIBLE = 0.05
"""Probability from which a trained head lets a sentence be quoted beside a likelier one; its best one stands from one half on."""


def quote_span(passage: Passage, cues: Sequence[str], lexicon: Lexicon, trained: Sequence[float] = ()) -> Span:
    """The neighbouring sentences, one to four, that hold the most of what was looked for.

    Args:
        passage: where it stands.
        cues: words that speak for it.
        lexicon: how rare they are.
        trained: what a trained head says of each sentence; empty where there is none.
    """
    found = sentences(passage.text)
    if trained:
        return _between(passage, found, *_grown(trained, POSSIBLE, lambda *_: False))
    weights = [sum(map(lexicon.weight, hits(cues, passage.text[span.start : span.end]))) for span in found]

    def too_long(first: int, last: int) -> bool:
        return found[last].end - found[first].start > ENOUGH

    first, last = _grown(weights, max(CARRIES * max(weights), SOMETHING), too_long)
    if first == last and found[first].end - found[first].start < SAYS_LITTLE and last + 1 < len(found):
        last += 1
    return _between(passage, found, first, last)


def _grown(weights: Sequence[float], least: float, too_long: Callable[[int, int], bool]) -> tuple[int, int]:
    """The best sentence with its neighbours, the weightier side first, as long as they weigh enough."""
    first = last = max(range(len(weights)), key=lambda number: (weights[number], -number))
    while last - first + 1 < MOST_SENTENCES:
        before = weights[first - 1] if first > 0 else 0.0
        after = weights[last + 1] if last + 1 < len(weights) else 0.0
        step = (first, last + 1) if after >= before else (first - 1, last)
        if max(before, after) < least or too_long(*step):
            break
        first, last = step
    return first, last


def _between(passage: Passage, found: Sequence[Span], first: int, last: int) -> Span:
    return Span(passage.span.start + found[first].start, passage.span.start + found[last].end)
