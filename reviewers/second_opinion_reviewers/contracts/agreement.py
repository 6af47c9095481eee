"""What kind of paper it is: a whole agreement to be signed, or only a piece of one."""

import re
from functools import lru_cache

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.numbering import headings
from second_opinion_reviewers.contracts.wording import contract_text, lowered, says

_PIECE = re.compile(
    r"\b(?:amendment|addendum|exhibit|schedule|annex|appendix|attachment|statement\s+of\s+work|order\s+form|policy|service\s+level|purchase\s+order|supplement|joinder|filing|waiver|notice\s+of|cover\s+page|standard\s+terms)\b"
)
_WHOLE = re.compile(r"\b(?:agreement|contract|lease|tenancy|terms|conditions|undertaking|deed)\b")
_INLINE = re.compile(r"(?<![\w.,$(])\d{1,2}\.\s+[A-Z][A-Za-z]+")
_SIGNED = re.compile(
    r"in\s+witness\s+whereof|\bsign(?:ed|ature|atures|atory)\b|(?:^|\s)by\s*:|/s/|\bexecuted\s+(?:by|as|on)\b|you\s+agree\s+to\s+(?:be\s+bound|these)"
)
_REST_ELSEWHERE = re.compile(
    r"cover(?<=\bcover)\s+page\b|standard(?<=\bstandard)\s+terms\b|form(?<=\bform)s?\s+part\s+of\s+the\s+(?:master|main|principal)\b"
)
SECTIONS = 6
"""Fewer numbered sections make a sketch or a piece of a contract, in which much may be missing on purpose."""
EVERYWHERE = ("the whole text",)


@lru_cache(maxsize=8)
def _is_agreement(text: str) -> bool:
    top = sum(1 for heading in headings(text) if len(heading.number) == 1)
    sections = max(top, text.count("\n#"), len(_INLINE.findall(text)) if top < SECTIONS else 0)
    if says(text, _REST_ELSEWHERE):
        return False
    whole = _WHOLE.search(lowered(text)[:300]) is not None and _PIECE.search(lowered(text)[:100]) is None
    return whole and len(text) >= 600 and sections >= SECTIONS


def is_agreement(reading: Reading) -> bool:
    """Whether it is an agreement in English with sections of its own, not an amendment or an annex."""
    return reading.language == "en" and _is_agreement(contract_text(reading.document))


def is_whole(reading: Reading) -> bool:
    """Whether it is such an agreement with a place to sign, so that what it does not say is missing."""
    return is_agreement(reading) and says(contract_text(reading.document), _SIGNED)


def missing(facts: dict[str, str] | None = None) -> Hit:
    """The finding that something stands nowhere."""
    return Hit(None, facts or {}, searched=EVERYWHERE)
