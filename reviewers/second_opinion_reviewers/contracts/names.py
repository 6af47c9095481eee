"""Companies whose name is written in two ways: a letter more or less, another legal form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.wording import contract_text, plain, quote_around

_FORMS = {
    "limited": "ltd", "ltd": "ltd", "incorporated": "inc", "inc": "inc", "corporation": "corp", "corp": "corp", "company": "co", "co": "co", "llc": "llc", "l.l.c": "llc",
    "gmbh": "gmbh", "ag": "ag", "bv": "bv", "b.v": "bv", "nv": "nv", "n.v": "nv", "plc": "plc", "sa": "sa", "s.a": "sa", "sas": "sas", "srl": "srl", "s.r.l": "srl",
    "llp": "llp", "oy": "oy", "ab": "ab", "aps": "aps", "kg": "kg", "pty": "pty", "spa": "spa", "s.p.a": "spa",
}  # fmt: skip
_FORM = r"(?:Limited|Ltd|Incorporated|Inc|Corporation|Corp|LLC|L\.L\.C|GmbH|AG|BV|B\.V|NV|N\.V|plc|PLC|SAS|SA|S\.A|S\.r\.l|Srl|LLP|Oy|AB|ApS|KG|SpA|S\.p\.A)\b"
_A_FORM = re.compile(_FORM)
_COMPANY = re.compile(
    r"(?P<name>[A-Z](?<![\w’'-][A-Z])[\w&’'-]*(?:[ \t\u00a0]+(?:&[ \t]+)?[A-Z][\w&’'-]*){0,4}),?[ \t\u00a0]+"
    rf"(?P<form>{_FORM})\.?"
)
_LONGEST = 200
"""Characters of a name with its form or forms."""
_INTRODUCED = re.compile(
    r"\s*[,(]\s*(?:[\"“(]|an?\s|the\s|each\s|whose|with\s|having|of\s|\d|organi|incorp|regist|its\s)"
)
_CLOSE = 0.78
"""Likeness of two words of which one is a slip of the other."""


@dataclass(frozen=True, slots=True)
class Company:
    """A company as it is written once: the words of its name and its legal form, in one spelling."""

    words: tuple[str, ...]
    form: str
    written: str
    span: Span
    introduced: bool


@lru_cache(maxsize=8)
def companies(text: str) -> tuple[Company, ...]:
    """Every company named with its legal form."""
    return tuple(
        Company(
            tuple(plain(match["name"]).lower().split()),
            _FORMS[match["form"].lower().rstrip(".")],
            plain(match.group()),
            Span(*match.span()),
            _INTRODUCED.match(text, match.end()) is not None,
        )
        for match in _named(text)
    )


def _named(text: str) -> Iterator[re.Match[str]]:
    """Looks only before legal forms: words with a capital are many, forms are few."""
    end = 0
    for form in _A_FORM.finditer(text):
        start = max(end, form.start() - _LONGEST)
        if form.start() >= end and (match := _COMPANY.search(text, start, form.end() + _LONGEST)):
            end = match.end()
            yield match


def party_named_differently(reading: Reading) -> Iterator[Hit]:
    """A party's name stands elsewhere with a slip, or with another legal form."""
    text = contract_text(reading.document)
    everyone = companies(text)
    parties = [each for each in everyone if each.introduced and each.span.start < 4000]
    known = {(each.words, each.form) for each in everyone if each.introduced}
    told: set[tuple[tuple[str, ...], str]] = set()
    for each in everyone:
        identity = (each.words, each.form)
        party = next((party for party in parties if _nearly(party, each)), None)
        if party is None or identity in known or identity in told:
            continue
        told.add(identity)
        facts = {"one": party.written, "other": each.written.rstrip(".")}
        yield Hit(quote_around(text, each.span), facts, also=(party.span,))


def _nearly(party: Company, other: Company) -> bool:
    """Whether the names are the same but for the form, or but for one word that is nearly the same."""
    if party.words == other.words:
        return party.form != other.form
    if len(party.words) != len(other.words) or party.form != other.form:
        return False
    different = [(one, two) for one, two in zip(party.words, other.words, strict=True) if one != two]
    if len(different) != 1:
        return False
    one, two = different[0]
    letters = min(len(one), len(two)) >= 4 and one.isalpha() and two.isalpha()
    return letters and SequenceMatcher(None, one, two).ratio() >= _CLOSE
