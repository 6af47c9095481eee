"""Who is on which side: the names of people and companies before the roles that a contract gives them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from second_opinion.plugin import Side
from second_opinion_reviewers.contracts.parties import parties
from second_opinion_reviewers.contracts.wording import plain

_BEGINNING = 6000
"""Characters: who the parties are is said first."""
_FAR = 600
"""Characters from a name to its role: an address and a register number stand between, not a clause."""
_PAIRS = {
    "nda": ("recipient", "discloser"),
    "employment": ("employee", "employer"),
    "lease": ("tenant", "landlord"),
    "freelance": ("contractor", "client"),
}
"""The two sides of a kind of contract; of the others the buyer and the supplier. Terms for consumers name nobody."""
_BUYER = "Customer|Client|Buyer|Purchaser|Licensee|Subscriber|Kundin|Kunde|Käuferin|Käufer|Auftraggeberin|Auftraggeber|Lizenznehmer|Acheteur|Cliente|Comprador"
_SUPPLIER = (
    "Service Provider|Provider|Supplier|Vendor|Seller|Licensor|Contractor|Consultant|Freelancer|Anbieterin|Anbieter|Lieferant|Verkäuferin|Verkäufer|"
    "Auftragnehmerin|Auftragnehmer|Dienstleister|Lizenzgeber|Prestataire|Fournisseur|Vendeur|Proveedor|Vendedor|Prestador"
)
_WORDS = {
    "customer": _BUYER,
    "provider": _SUPPLIER,
    "recipient": "Recipient|Receiving Party|Receiver|Empfängerin|Empfänger",
    "discloser": "Discloser|Disclosing Party",
    "employee": "Employee|Executive|Worker|Arbeitnehmerin|Arbeitnehmer|Salariée|Salarié|Trabajadora|Trabajador|Empleada|Empleado",
    "employer": "Employer|Arbeitgeberin|Arbeitgeber|Employeur|Empleador|Empresa",
    "tenant": "Tenant|Lessee|Renter|Mieterin|Mieter|Locataire|Arrendataria|Arrendatario|Inquilina|Inquilino",
    "landlord": "Landlord|Lessor|Vermieterin|Vermieter|Bailleur|Bailleresse|Arrendadora|Arrendador",
    "contractor": _SUPPLIER,
    "client": _BUYER,
}
_EVERY = "|".join(sorted({word for words in _WORDS.values() for word in words.split("|")}, key=len, reverse=True))
_QUOTED = re.compile(
    rf"[\"“”„«'‘(]\s*(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l)\s+)?(?P<role>{_EVERY})\s*[\"“”»'’)]"
)
_SAID = re.compile(
    rf"^[ \t>*_|-]*(?:The[ \t]+)?(?P<role>{_EVERY})[*_]*[ \t]*:[*_]*[ \t]*(?P<name>[^\n]+)$", re.MULTILINE
)
_BETWEEN = re.compile(r"\b(?:between|among|zwischen|entre)\b", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:[\s,;:.)\"“”’*»_–-]|\(?\b(?:\d{1,2}|[a-z]|i{1,3}|iv)\b[.)]|\b(?:and|und|et|y|the|genannt|soussignés|les|los|der|die|dem|la|le|el|Mrs?|Ms|Herrn?|Frau|M|Mme|Sr|Sra)\b\.?)*"
)
_NAME = re.compile(
    r"(?:(?:Bank|University|City|Republic|Ministry|Institute)[ ]of[ ])?[^\W\d_a-zà-öø-ÿ][\w&.’'-]*(?:\s+(?:(?:&|de|del|la|von|van|der|und|et|y)\s+)?[^\W\d_a-zà-öø-ÿ][\w&.’'-]*){0,5}"
    r"(?:,?\s+(?:Limited|Ltd|LTD|Inc|INC|Incorporated|Corp|LLC|LLP|L\.L\.C|plc|GmbH|AG|SAS|SA|S\.A|BV|B\.V|SpA|e\.V)\b\.?)?"
)
_NOBODY = re.compile(
    r"(?:This|These|Each|All|Any|Such|Whereas|Agreement|Contract|Party|Parties|Company|Name|Both)\b", re.IGNORECASE
)
"""What may stand with a capital where a name is expected."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A party: its name, and the word for its role as the contract gives it."""

    name: str
    word: str


def sides(text: str, subtype: str | None) -> tuple[Side, ...]:
    """The parties that are named together with what they are, at the beginning of a text.

    Of two parties the one whose word tells nothing ("the Company") is on the other side of the one whose word does.
    """
    if subtype is None or subtype == "terms":
        return ()
    pair = _PAIRS.get(subtype, ("customer", "provider"))
    named = [*_before_roles(text[:_BEGINNING])] or [*_after_roles(text[:_BEGINNING])]
    roles = [_role(each.word, pair) for each in named]
    if len(named) == 2 and roles.count(None) == 1:
        known = next(role for role in roles if role)
        roles = [role or pair[1 - pair.index(known)] for role in roles]
    return tuple(Side(role, each.name) for role, each in zip(roles, named, strict=True) if role)


def _role(word: str, pair: tuple[str, str]) -> str | None:
    return next((role for role in pair if word in _WORDS[role].split("|")), None)


def _before_roles(text: str) -> Iterator[_Named]:
    """``Birch GmbH, a company of Berlin (the "Customer")``."""
    given = {party.span.start: (party.name, party.span.end) for party in parties(text)}
    given |= {match.start("role"): (match["role"], match.end("role")) for match in _QUOTED.finditer(text)}
    begin: int | None = None
    for start in sorted(given):
        word, end = given[start]
        begin = _first_name(text, start) if begin is None else begin
        if start - begin <= _FAR and (name := _name(text[begin:start])):
            yield _Named(name, word)
        begin = end


def _first_name(text: str, before: int) -> int:
    """Where the first party's name is looked for: after "between", else where the line begins."""
    between = [match.end() for match in _BETWEEN.finditer(text, 0, before)]
    return between[-1] if between else text.rfind("\n", 0, before) + 1


def _after_roles(text: str) -> Iterator[_Named]:
    """``Tenant: Jane Miller``."""
    for match in _SAID.finditer(text):
        if name := _name(match["name"]):
            yield _Named(name, match["role"])


def _name(words: str) -> str | None:
    """The name with which words begin, None where they begin with something else."""
    name = _NAME.match(_LEAD.sub("", words, count=1))
    if name is None or _NOBODY.match(name.group()):
        return None
    return plain(name.group()).rstrip(",;:'’-")
