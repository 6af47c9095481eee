"""Blanks of a template that nobody filled in."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_BLANKS = tuple(
    re.compile(blank, re.IGNORECASE)
    for blank in (
        r"\{\{\s*[\w. ]{1,40}\s*\}\}",
        (
            r"\[(?:(?:your|insert|enter|fill\s+in)\s[\w\s]{2,40}|(?:(?:the|first|last|full|client|customer|company|recipient)['’s]*\s+)+(?:name|date|title|address|amount|number|city|e-?mail)"
            r"|name|date|amount|address|company|tbd|todo|title|city|phone)\](?!\()"
        ),
        r"<(?:insert|your|enter)\s[\w\s]{2,40}>",
        r"lorem ipsum\b(?<=\blorem ipsum)",
    )
)
_DAY = re.compile(r"[Xx?](?<=\s[Xx?])(?:(?<=[Xx])[Xx]?|(?<=\?)\?)(?![\w-])")
_MONTH = re.compile(rf"\b(?:{_MONTHS})\s+(?:XX?|\?\?)$", re.IGNORECASE)


def blank_left(reading: Reading) -> Iterator[Hit]:
    """A field of a template that still stands as the template had it."""
    seen: set[str] = set()
    for match in _blanks(reading.document.text):
        if match.group().lower() not in seen:
            seen.add(match.group().lower())
            yield Hit(Span(*match.span()), {"blank": match.group()})


def _blanks(text: str) -> list[re.Match[str]]:
    days = (_MONTH.search(text, max(0, day.start() - 21), day.end()) for day in _DAY.finditer(text))
    found = [match for pattern in _BLANKS for match in pattern.finditer(text)]
    return sorted([*found, *(day for day in days if day)], key=lambda match: match.start())
