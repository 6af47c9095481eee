"""How much of a text binds somebody to something: what tells a single clause, or a contract without a title, from other prose."""

import re

_SENTENCE = re.compile(r"(?<=[.;:!?])\s+|\n\s*\n")
_MARKUP = re.compile(r"<style\b.*?</style>|<!--.*?-->|</?[A-Za-z][^<>\n]{0,200}>", re.DOTALL | re.IGNORECASE)
_PARTY = (
    r"(?:seller|buyer|purchaser|supplier|customer|client|vendor|provider|contractor|consultant|tenant|landlord|lessor|lessee|licensor|licensee|borrower|lender|employer|employee|"
    r"shipper|carrier|importer|exporter|grower|distributor|manufacturer|franchisee|franchisor|recipient|discloser|company|agent|principal|party|parties|guarantor|processor|"
    r"controller|subscriber|user|investor|issuer|holder|insurer|insured|undersigned)"
)
_BINDS = re.compile(
    rf"\b(?:{_PARTY}\b[^.;\n]{{0,60}}?\b(?:shall|must|will (?:be|pay|deliver|provide|not)|agrees? (?:to|that)|undertakes?|is (?:not )?(?:required|obliged|entitled|liable)|may (?:not|terminate)|acknowledges?|pays)\b"
    rf"|shall (?:not )?(?:be )?(?:pay|paid|payable|deliver|delivered|provide|send|entitled|liable|bear|reimburse|remain|have the right|notify|indemnify|constitute|comply|reduce|made|calculated)\w*\b"
    rf"|agrees? to pay\b|(?:is|are) entitled to (?:claim|receive|terminate)\b|(?:the )?term of th(?:is|e) (?:agreement|loan|contract|lease)\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"\((?:the |hereinafter |each an? )?[\"“'«]?{_PARTY}[\"”'»]?\)|\bparty [ab]\b", re.IGNORECASE)
_SHORT = 4_000
"""Characters up to which a text may be a single clause; a longer one shows itself by its phrases."""


def without_markup(text: str) -> str:
    """The words that a reader of the page would see."""
    return _MARKUP.sub(" ", text)


def clause_score(text: str) -> float:
    """0 to 0.5: a short text most of whose sentences bind a party, or that names parties by what they are."""
    if len(text) > _SHORT:
        return 0.0
    sentences = [one for one in _SENTENCE.split(text) if len(one.split()) >= 6]
    if not sentences:
        return 0.0
    share = sum(bool(_BINDS.search(one)) for one in sentences) / len(sentences)
    return (0.5 if share >= 0.5 else 0.35 if share >= 0.3 else 0.0) + 0.15 * bool(share and _NAMED.search(text))
