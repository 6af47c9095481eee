"""Takes out of a text what talks to a machine, so that it can change no answer: the model and the heads never see it.

The reader does: a rule reports where it stood, and quotes are cut from the whole text.
"""

import re
from dataclasses import replace

from second_opinion.domain.document import Document, Span
from second_opinion.domain.machine_talk import find_machine_talk
from second_opinion.reviewing.sentences import sentences

_MORE_OF_IT = re.compile(
    r"\b(?:answer|respond|reply|output)\b[^.?!]*\b(?:yes|no)\b|\breport\s+(?:nothing|no\b)|\bapprove\s+(?:everything|it|all)\b"
    r"|\b(?:do\s+not|don't|never)\s+(?:mention|report|flag|warn|raise|highlight)\b"
    r"|\bno\s+(?:issues?|problems?|risks?|findings?)\b|^\W*(?:system|assistant|user|end)\W",
    re.IGNORECASE,
)
PARAGRAPH = 600
"""Characters: a shorter paragraph that begins with talk to a machine is all of it; a longer one is somebody's clause."""
_BINDS = re.compile(
    r"\b(?:shall|undertakes?|agrees?\s+to|liable)\b|[$€£]\s?\d|\b(?:EUR|USD|GBP|CHF)\s?\d", re.IGNORECASE
)
"""Words of a duty: a clause cannot be kept from the checks by a few words to a machine before it."""
_GAP = re.compile(r"\n[ \t\r]*\n")
_SENTENCE_BEGINS = re.compile(r"\s+[A-Z]")
_VISIBLE = re.compile(r"\S")


def quieted(document: Document) -> Document:
    """The document with white space where it talks to a machine; every offset stays. The same object where it does not."""
    talk = find_machine_talk(document.text)
    if not talk:
        return document
    text = document.text
    for span in _loud(text, talk):
        text = text[: span.start] + _VISIBLE.sub(" ", text[span.start : span.end]) + text[span.end :]
    return replace(document, text=text)


def _loud(text: str, talk: tuple[Span, ...]) -> set[Span]:
    """The sentences that talk to a machine, those beside them that go on with it, and short paragraphs that begin so."""
    found = sentences(text)
    talking = {number for number, span in enumerate(found) if any(span.overlaps(words) for words in talk)}
    spans = {_without_what_follows(text, found[number], talk) for number in talking}
    for number in talking:
        for step in (1, -1):
            neighbour = number + step
            while 0 <= neighbour < len(found) and _goes_on(text, found[neighbour - step], found[neighbour]):
                spans.add(found[neighbour])
                neighbour += step
    return spans | {paragraph for words in talk if (paragraph := _opened_by(text, words))}


def _opened_by(text: str, words: Span) -> Span | None:
    """The short paragraph that begins with these words, None where there is none."""
    start = max((gap.end() for gap in _GAP.finditer(text, max(0, words.start - 100), words.start)), default=None)
    if start is None and words.start <= 100:
        start = 0
    if start is None or any(letter.isalnum() for letter in text[start : words.start]):
        return None
    gap = _GAP.search(text, words.end)
    end = gap.start() if gap else len(text)
    is_talk = end - start <= PARAGRAPH and _BINDS.search(text, words.end, end) is None
    return Span(start, end) if is_talk else None


def _without_what_follows(text: str, sentence: Span, talk: tuple[Span, ...]) -> Span:
    """A sentence to its end; but where the talk ends with a mark ("<|im_end|>", "[/INST]"), what begins after it is the document's own."""
    last = max((words for words in talk if words.overlaps(sentence)), key=lambda words: words.end)
    closes = not text[last.end - 1].isalnum() and _SENTENCE_BEGINS.match(text, last.end)
    return Span(sentence.start, last.end) if closes else sentence


def _goes_on(text: str, loud: Span, neighbour: Span) -> bool:
    between = text[min(loud.end, neighbour.end) : max(loud.start, neighbour.start)]
    return "\n\n" not in between and _MORE_OF_IT.search(text[neighbour.start : neighbour.end]) is not None
