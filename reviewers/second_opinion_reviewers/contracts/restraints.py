"""What binds after the end: competition, other people's staff, secrecy, and clauses that never stop."""

import re
from collections.abc import Iterator
from functools import lru_cache

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.timing import Timed, timed
from second_opinion_reviewers.contracts.wording import Sentence, contract_text, quote_around, sentences_with

_NOT = re.compile(
    r"\b(?:(?:shall|will|may|must|agrees?|undertakes?|covenants?|promises?)\s+(?:\w+,?\s+){0,6}?(?:not|neither)|not\s+to|refrains?|prohibit\w*|restrict\w*|neither|without\s+the\s+\w+|non-?\s?(?:compet|solicit)\w*)\b"
)
_COMPETE = re.compile(
    r"\bcompet(?:e|es|ing|itive|ition|itors?)\b|\bnon-?\s?compet\w*|\bcompeting\b|\bsimilar\s+business"
)
_SOLICIT = re.compile(
    r"\b(?:solicit\w*|entic\w+|poach\w*|recruit\w*|hire|hires|hiring|induc\w+|canvass\w*)\b"
)  # fmt: skip
_SECRET = re.compile(r"\bconfiden\w+|\bsecre\w+|\bnon-?\s?disclos\w+|\bproprietary\s+information|\bdisclos\w+")
_LASTS = re.compile(
    r"\b(?:for|of|period|during|within|lasts?|continues?|survives?|until|least|next|is|be|term|to|within\s+the|and|years|further)\W*(?:the|a|an|period|of|additional|further|first|at|least|up|to|\s)*$"
)
_ENDLESS = re.compile(
    r"(?:in\s+perpetuity|perpetual(?:ly)?|indefinite(?:ly)?|forever|without\s+(?:any\s+)?(?:time\s+limit(?:ation)?|limit(?:ation)?\s+(?:in|of|as\s+to)\s+time)|unlimited\s+(?:period|time|duration)|no\s+time\s+limit|at\s+all\s+times\s+thereafter|never\s+(?:expire|end))\b"
)  # fmt: skip
_SURVIVES = re.compile(r"\bsurviv\w+|\bcontinues?\s+to\s+(?:bind|apply)|\bremains?\s+in\s+(?:force|effect)")
_TRADE_SECRET = re.compile(r"trade\s+secret|personal\s+(?:data|information)|as\s+long\s+as|for\s+so\s+long")
YEAR, FIVE_YEARS = 12, 60


def _long(reading: Reading, subject: re.Pattern[str], months: int) -> Iterator[Timed]:
    """Periods longer than so many months in sentences that forbid something on that subject; one a sentence."""
    told = -1
    for each in timed(contract_text(reading.document)):
        if (
            each.period.months > months
            and each.sentence.start != told
            and subject.search(each.words)
            and _LASTS.search(each.before)
        ):
            told = each.sentence.start
            yield each


def long_non_compete(reading: Reading) -> Iterator[Hit]:
    """Working for a competitor is forbidden for more than a year."""
    for each in _long(reading, _COMPETE, YEAR):
        if _NOT.search(each.words) and not re.search(
            r"competitive\s+(?:price|rate|bid|market|terms|salary)|(?:prices?|rates|terms|salary)\s+competitive|unfair\s+compet|disparag",
            each.words,
        ):
            yield _hit(reading, each)


def long_non_solicit(reading: Reading) -> Iterator[Hit]:
    """Hiring or approaching the other side's people or customers is forbidden for more than a year."""
    for each in _long(reading, _SOLICIT, YEAR):
        if _NOT.search(each.words) and not _COMPETE.search(each.words):
            yield _hit(reading, each)


def long_secrecy(reading: Reading) -> Iterator[Hit]:
    """Secrets must be kept for more than five years."""
    for each in _long(reading, _SECRET, FIVE_YEARS):
        if not re.search(r"records|retain|preserv|copyright|patent|trade\s+secret", each.words):
            yield _hit(reading, each)


@lru_cache(maxsize=8)
def _endless(text: str) -> tuple[Sentence, ...]:
    return tuple(sentences_with(text, _ENDLESS))


def endless_secrecy(reading: Reading) -> Iterator[Hit]:
    """Ordinary secrets must be kept for ever."""
    text = contract_text(reading.document)
    for sentence in _endless(text):
        if (
            _SECRET.search(sentence.words)
            and not _TRADE_SECRET.search(sentence.words)
            and re.search(r"obligat|confidentiality|surviv|shall|must", sentence.words)
            and "licen" not in sentence.words
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


def endless_survival(reading: Reading) -> Iterator[Hit]:
    """Something outlives the contract without an end."""
    text = contract_text(reading.document)
    for sentence in _endless(text):
        if _SURVIVES.search(sentence.words) and not _SECRET.search(sentence.words):
            yield Hit(quote_around(text, sentence.cue))
            return


def _hit(reading: Reading, each: Timed) -> Hit:
    return Hit(quote_around(contract_text(reading.document), each.span), {"period": each.period.said})
