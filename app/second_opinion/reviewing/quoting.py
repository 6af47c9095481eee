"""Which sentences of a passage carry the answer."""

from collections.abc import Sequence

from second_opinion.domain.document import Span
from second_opinion.domain.passage import Passage
from second_opinion.reviewing.lexicon import Lexicon, hits
from second_opinion.reviewing.sentences import sentences

MOST_SENTENCES = 4
ENOUGH = 800
"""Characters: a quote that is longer is not read."""
SAYS_LITTLE = 45
"""A first sentence that is shorter ("7.2 Liability.") is a title: it carries nothing alone."""
CARRIES = 0.35
"""Share of the best sentence's weight at which another one is quoted too, going by the words."""
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
        return _between(passage, found, *_grown(trained))
    weights = [sum(map(lexicon.weight, hits(cues, passage.text[span.start : span.end]))) for span in found]
    titled = len(found) > 1 and found[0].end < SAYS_LITTLE
    if titled and any(weights[1:]):
        weights[0] = 0.0
    best = max(range(len(found)), key=lambda number: (weights[number], -number))
    first, last = best, best + 1 if titled and best == 0 else best
    for step in (1, -1):
        while 0 <= (next_one := (last if step > 0 else first) + step) < len(found):
            start, end = min(first, next_one), max(last, next_one)
            too_long = end - start >= MOST_SENTENCES or found[end].end - found[start].start > ENOUGH
            if too_long or not weights[best] or weights[next_one] < CARRIES * weights[best]:
                break
            first, last = start, end
    return _between(passage, found, first, last)


def _grown(trained: Sequence[float]) -> tuple[int, int]:
    """The likeliest sentence with its neighbours, the likelier side first, as long as they are possible."""
    first = last = max(range(len(trained)), key=lambda number: (trained[number], -number))
    while last - first + 1 < MOST_SENTENCES:
        before = trained[first - 1] if first > 0 else 0.0
        after = trained[last + 1] if last + 1 < len(trained) else 0.0
        if max(before, after) < POSSIBLE:
            break
        first, last = (first, last + 1) if after >= before else (first - 1, last)
    return first, last


def _between(passage: Passage, found: Sequence[Span], first: int, last: int) -> Span:
    return Span(passage.span.start + found[first].start, passage.span.start + found[last].end)
