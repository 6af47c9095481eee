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
"""A sentence that is shorter ("7.2 Liability.") is quoted with the one after it."""
CARRIES = 0.35
"""Share of the best sentence's weight at which another one is quoted too."""


def quote_span(passage: Passage, cues: Sequence[str], lexicon: Lexicon) -> Span:
    """The neighbouring sentences, one to four, that hold the most of what was looked for."""
    found = sentences(passage.text)
    weights = [sum(map(lexicon.weight, hits(cues, passage.text[span.start : span.end]))) for span in found]
    best = max(range(len(found)), key=lambda number: (weights[number], -number))
    first = last = best
    if found[best].end - found[best].start < SAYS_LITTLE and best + 1 < len(found):
        last = best + 1
    for step in (1, -1):
        while 0 <= (next_one := (last if step > 0 else first) + step) < len(found):
            start, end = min(first, next_one), max(last, next_one)
            too_long = end - start >= MOST_SENTENCES or found[end].end - found[start].start > ENOUGH
            if too_long or not weights[best] or weights[next_one] < CARRIES * weights[best]:
                break
            first, last = start, end
    return Span(passage.span.start + found[first].start, passage.span.start + found[last].end)
