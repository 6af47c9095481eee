"""Who the parties are, and names in the text that are none of theirs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.definitions import find_definitions, is_defined
from second_opinion_reviewers.contracts.wording import contract_text, lowered, plain, quote_around

ROLES = (
    "Affiliate|Agency|Agent|Bank|Borrower|Broker|Buyer|Carrier|Client|Company|Consignee|Consultant|Contractor|Customer|Dealer|Developer|Discloser|"
    "Distributor|Employee|Employer|Executive|Franchisee|Franchisor|Freelancer|Guarantor|Investor|Issuer|Landlord|Lender|Lessee|Lessor|Licensee|Licensor|"
    "Manager|Manufacturer|Operator|Owner|Partner|Principal|Provider|Publisher|Purchaser|Receiver|Recipient|Representative|Reseller|Retailer|Seller|"
    "Servicer|Shipper|Sponsor|Subcontractor|Subscriber|Supplier|Tenant|Trustee|Vendor|Regulator|Beneficiary|Counterparty|Advisor|Adviser"
)
_ROLES = frozenset(ROLES.split("|"))
_ROLE = re.compile(rf"(?P<name>{ROLES})s?(?![\w-])")
_IN_A_WORD = re.compile(r"[\w’'-]")
_DOES = re.compile(
    r"\s+(?:shall|will|must|may\s+(?!be\b)[a-z]+|agrees?|represents?|warrants?|acknowledges?|undertakes?|hereby|covenants?|is\s+(?:eligible|entitled|responsible|required))\b"
)
_NO_SMALL_LETTER = re.compile(r"(?![a-z])")
_COLON = re.compile(r"\s*:")
_DUTY = re.compile(r"\s+(?:shall|will|agrees|may|must)\b")
_BEFORE = re.compile(
    r"\b(?:by|to|with|from|of|for|each|every|any|either|appoints?|engages?|exclusive|(?<=[a-z]\s)the)\s+$"
)
_AFTER = re.compile(r"['’]s\s+[a-z]|\s*[,.;]|\s+(?:as|to|in|of|for|and|or|may|is|has|have|under|from|with|at|on)\b")
_LONGER_BEFORE = re.compile(r"[A-Z][\w&.,’'-]*\s+(?:(?:of|and|&|or)\s+)?$|[\"“‘(\[/]\s*$")
_LONGER_AFTER = re.compile(r"\s*[\"”’/)](?!s)|\s+(?:of\s+)?[A-Z]|:")


@dataclass(frozen=True, slots=True)
class Party:
    """The name by which a party goes in the text, and where that name was given."""

    name: str
    span: Span


@lru_cache(maxsize=8)
def parties(text: str) -> tuple[Party, ...]:
    """The names given to parties in the first part of the text: roles ("Customer"), and other names that then do something."""
    found: dict[str, Party] = {}
    for each in find_definitions(text):
        if each.means or each.span.start > 6000 or each.name in found or each.name in {"Agreement", "Party", "Parties"}:
            continue
        if each.name in _ROLES or _acts(text, each.name):
            found[each.name] = Party(each.name, each.span)
    return tuple(found.values())


def _acts(text: str, name: str) -> bool:
    """Whether something of this name shall, will or may do something at least twice."""
    begin, times, at = text[:60_000], 0, -1
    while times < 2 and (at := begin.find(name, at + 1)) >= 0:
        whole = at == 0 or not (begin[at - 1].isalnum() or begin[at - 1] == "_")
        times += whole and _DUTY.match(begin, at + len(name)) is not None
    return times >= 2


@lru_cache(maxsize=8)
def roles_named(text: str) -> dict[str, tuple[Span, ...]]:
    """Where each role stands with a capital, also in the plural."""
    found: dict[str, list[Span]] = {}
    for match in _ROLE.finditer(text):
        if match.start() == 0 or not _IN_A_WORD.match(text[match.start() - 1]):
            found.setdefault(match["name"], []).append(Span(*match.span()))
    return {name: tuple(spans) for name, spans in found.items()}


def nobody_of_that_name(reading: Reading) -> Iterator[Hit]:
    """Somebody is given a duty who is no party: a role that is named once or twice and never explained."""
    text = contract_text(reading.document)
    named = roles_named(text)
    names = list(dict.fromkeys([*(party.name for party in parties(text)), *(n for n in named if len(named[n]) >= 5)]))
    if not names:
        return
    for name, spans in named.items():
        if name in names or len(spans) > 2 or is_defined(text, name) or _said_otherwise(text, name):
            continue
        acting = [span for span in spans if _acts_here(text, span)]
        if acting:
            facts = {"name": name, "parties": " and ".join(names[:3])}
            yield Hit(quote_around(text, acting[0]), facts, also=tuple(span for span in spans if span != acting[0]))
    for name, span in _strangers(text):
        yield Hit(quote_around(text, span), {"name": name, "parties": " and ".join(names[:3])})


_UNKNOWN = re.compile(
    r"The\s+(?P<name>[A-Z][a-z]+\s+[A-Z][a-z]+)\s+(?:shall(?!\s+be\b)|agrees\s+to|represents|warrants|undertakes)\b"
)
_SENTENCE_ENDS = re.compile(r"(?:^|[.;:)]\s+|[\n>]\s*|\d\s+)$")
_BODIES = re.compile(
    r"Court|Board|State|Bank|Committee|Government|Commission|Panel|Authority|Tribunal|Chamber|Part(?:y|ies)|Agreement|Date|Term|Fee|Period|Notice|Price|Services?|Products?"
)


def _strangers(text: str) -> Iterator[tuple[str, Span]]:
    """Subjects of two words ("The Sales Team shall") that stand nowhere else."""
    for match in _UNKNOWN.finditer(text):
        name = plain(match["name"])
        if (
            not _BODIES.search(name)
            and lowered(text).count(match["name"].lower()) == 1
            and not any(is_defined(text, word) for word in (name, *name.split()))
        ):
            yield name, Span(*match.span("name"))


_AT_BEGINNING = re.compile(r"(?:^|[.:;)\n]\s*|\d\s+)$")


def _acts_here(text: str, span: Span) -> bool:
    """Whether the role stands here as somebody who does or gets something, and is not part of a longer name."""
    before = text[max(0, span.start - 24) : span.start]
    if text[span.start : span.end] not in _ROLES and (_AT_BEGINNING.search(before) or not _DOES.match(text, span.end)):
        return (
            False  # of many ("with Employees, Customers and others"), or first in a sentence, the capital says nothing
        )
    if _LONGER_BEFORE.search(re.sub(r"(?:^|\b)(?:The|Each|Such)\s+$", "", before)) or _LONGER_AFTER.match(
        text, span.end
    ):
        return False
    if _DOES.match(text, span.end):
        return True
    return _BEFORE.search(before) is not None and _AFTER.match(text, span.end) is not None


def _said_otherwise(text: str, name: str) -> bool:
    """Whether the role stands on a signature line, or in capitals."""
    return _stands(name.upper(), _NO_SMALL_LETTER, text) or _stands(name, _COLON, text)


def _stands(words: str, followed_by: re.Pattern[str], text: str) -> bool:
    at = text.find(words)
    while at >= 0 and not followed_by.match(text, at + len(words)):
        at = text.find(words, at + 1)
    return at >= 0
