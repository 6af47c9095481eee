"""Takes out of a text what talks to a machine, so that it can change no answer: the model and the heads never see it.

The reader does: the rule that reports such words looks at the whole text.
"""

import re
from dataclasses import replace

from second_opinion.domain.document import Document, Span
from second_opinion.domain.machine_talk import find_machine_talk
from second_opinion.reviewing.sentences import sentences

_MORE_OF_IT = re.compile(
    r"\b(?:answer|respond|reply|output|print|return|classify|rate|mark|treat|assume|pretend|ignore|disregard|skip)\b|\byou\s+(?:are|must|will|should)\b"
    r"|\b(?:do\s+not|don't|never)\s+(?:mention|report|flag|warn|raise|list|find)\b|\b(?:yes|no)\b[\"'”.]*$|\b(?:findings?|risks?|issues?|problems?)\b"
    r"|\bthis\s+(?:document|contract|agreement|e-?mail|text|file)\s+is\b|^\W*(?:system|assistant|user)\W",
    re.IGNORECASE,
)
_VISIBLE = re.compile(r"\S")


def quieted(document: Document) -> Document:
    """The document with white space where it talks to a machine; every offset stays. The same object where it does not."""
    talk = find_machine_talk(document.text)
    if not talk:
        return document
    text = document.text
    for span in _sentences_of(text, talk):
        text = text[: span.start] + _VISIBLE.sub(" ", text[span.start : span.end]) + text[span.end :]
    return replace(document, text=text)


def _sentences_of(text: str, talk: tuple[Span, ...]) -> list[Span]:
    """The sentences that talk to a machine, and those beside them in the same paragraph that go on with it."""
    found = sentences(text)
    loud = {number for number, span in enumerate(found) if any(span.overlaps(words) for words in talk)}
    for step in (1, -1):
        for number in sorted(loud, reverse=step < 0):
            neighbour = number + step
            while 0 <= neighbour < len(found) and _goes_on(text, found[neighbour - step], found[neighbour]):
                loud.add(neighbour)
                neighbour += step
    return [found[number] for number in sorted(loud)]


def _goes_on(text: str, loud: Span, neighbour: Span) -> bool:
    between = text[min(loud.end, neighbour.end) : max(loud.start, neighbour.start)]
    return "\n\n" not in between and _MORE_OF_IT.search(text[neighbour.start : neighbour.end]) is not None
