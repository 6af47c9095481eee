"""Blanks of a template that nobody filled in."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span

_BLANK = re.compile(
    r"\{\{\s*[\w. ]{1,40}\s*\}\}|\[(?:your|insert|enter|fill\s+in)\s[\w\s]{2,40}\](?!\()|\[(?:(?:the|first|last|full|client|customer|company|recipient)['’s]*\s+)+(?:name|date|title|address|amount|number|city|e-?mail)\](?!\()"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:XX?|\?\?)(?![\w-])"
    r"|\[(?:name|date|amount|address|company|tbd|todo|title|city|phone)\](?!\()|\blorem ipsum\b|<(?:insert|your|enter)\s[\w\s]{2,40}>",
    re.IGNORECASE,
)


def blank_left(reading: Reading) -> Iterator[Hit]:
    """A field of a template that still stands as the template had it."""
    seen: set[str] = set()
    for match in _BLANK.finditer(reading.document.text):
        if match.group().lower() not in seen:
            seen.add(match.group().lower())
            yield Hit(Span(*match.span()), {"blank": match.group()})
