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
CARRIES_TRAINED = 0.2
"""The same, going by a trained head: what it finds possible belongs to what it finds likely beside it (tried 0.05 to 0.5)."""


def quote_span(passage: Passage, cues: Sequence[str], lexicon: Lexicon, trained: Sequence[float] = ()) -> Span:
    """The neighbouring sentences, one to four, that hold the most of what was looked for.

    Args:
        passage: where it stands.
        cues: words that speak for it.
        lexicon: how rare they are.
        trained: what a trained head says of each sentence; empty where there is none.
    """
    found = sentences(passage.text)
    weights, carries = list(trained), CARRIES_TRAINED
    if not trained:
        weights = [sum(map(lexicon.weight, hits(cues, passage.text[span.start : span.end]))) for span in found]
        carries = CARRIES
    titled = len(found) > 1 and found[0].end < SAYS_LITTLE
    if titled and any(weights[1:]):
        weights[0] = 0.0
    best = max(range(len(found)), key=lambda number: (weights[number], -number))
    first, last = best, best + 1 if titled and best == 0 else best
    for step in (1, -1):
        while 0 <= (next_one := (last if step > 0 else first) + step) < len(found):
            start, end = min(first, next_one), max(last, next_one)
            too_long = end - start >= MOST_SENTENCES or found[end].end - found[start].start > ENOUGH
            if too_long or not weights[best] or weights[next_one] < carries * weights[best]:
                break
            first, last = start, end
    return Span(passage.span.start + found[first].start, passage.span.start + found[last].end)
