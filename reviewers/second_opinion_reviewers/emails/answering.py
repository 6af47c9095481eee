"""A draft that answers a mail: the questions there that nothing in the answer takes up."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Document, Hit, PartKind, Reading, Span
from second_opinion_reviewers.emails.mail import own_words

_QUESTION = re.compile(r"(?<![\w?])[A-ZÀ-Ý¿][^.?!\n]{8,200}(?:\n[> \t]*[^.?!\n>]{1,120}){0,2}\?")
_ROOT = re.compile(r"[^\W\d_]{4,}|\d+")
_EMPTY = frozenset(
    ["that", "this", "what", "when", "where", "which", "would", "could", "should", "have", "will", "with", "your", "yours", "about", "there", "their", "they", "them", "then",
     "from", "does", "know", "like", "please", "also", "need", "want", "still", "think", "possible", "thanks", "were", "been", "some", "just", "into", "ours", "shall", "much", "many",
     "können", "könnten", "haben", "wird", "werden", "sollen", "möchten", "bitte", "auch", "noch", "eine", "einen", "dass", "wann", "welche", "welcher", "wissen", "gibt", "sind", "oder",
     "pouvez", "vous", "avez", "nous", "pour", "dans", "avec", "quel", "quelle", "quand", "être", "cela", "sont", "puede", "pueden", "tiene", "tienen", "para", "cuándo", "cuál", "este", "esta", "sería"]
)  # fmt: skip
# The answer comes by another way, or stands elsewhere.
_ELSEWHERE = re.compile(
    r"\b(?:call(?:ed)?|phone|talk|speak|discuss|meet|below|inline|attached|separate(?:ly)?|get back|come back|let you know|later|both|all of (?:it|them)|"
    r"rufe|telefon\w*|besprechen|melde mich|unten|anbei|später|beides|appelle\w*|ci-joint\w*|ci-dessous|reviens|llam\w+|adjunt\w+|abajo|luego)\b",
    re.IGNORECASE,
)
ENOUGH_WORDS, FEWEST = 12, 2
"""A shorter answer is a quick word and not meant to be complete; a single question may be answered by a plain yes."""


def questions_left(reading: Reading) -> Iterator[Hit]:
    """The mail that is answered asks several things, and the answer takes up some of them only."""
    document = reading.document
    own = " ".join(document.quote(span) for span in own_words(document))
    if len(own.split()) < ENOUGH_WORDS or _ELSEWHERE.search(own) or _is_between_lines(document):
        return
    asked = [span for span in _questions(document) if len(_roots(document.quote(span))) >= 2]
    if len(asked) < FEWEST:
        return
    answered = _roots(own)
    left = [span for span in asked if not _roots(document.quote(span)) & answered]
    if left and len(left) < len(asked):
        yield Hit(left[0], {"count": f"{len(left)} of {len(asked)}"}, also=tuple(left[1:]))


def _questions(document: Document) -> Iterator[Span]:
    """Those of the mail that is answered, not of the ones before it."""
    seen: set[Span] = set()
    for part in (part for part in document.parts if part.kind is PartKind.QUOTED):
        for match in _QUESTION.finditer(document.text, part.span.start, part.span.end):
            line = document.text[document.text.rfind("\n", 0, match.start()) + 1 : match.start()]
            span = Span(*match.span())
            if line.replace(" ", "").count(">") <= 1 and span not in seen:
                seen.add(span)
                yield span


def _is_between_lines(document: Document) -> bool:
    """Whether the answer is written between the lines that it answers: then each stands where it belongs."""
    quoted = [part.span for part in document.parts if part.kind is PartKind.QUOTED]
    return len(quoted) > 1


def _roots(text: str) -> set[str]:
    """The words that carry the sense, cut so that their endings do not count."""
    return {word[:5] for word in (one.lower() for one in _ROOT.findall(text)) if word not in _EMPTY}
