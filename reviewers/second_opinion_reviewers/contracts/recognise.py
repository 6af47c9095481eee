"""Whether a text is a contract, of which kind, and on which side its reader probably is."""

import re

from second_opinion.plugin import Document, Recognition
from second_opinion_reviewers.contracts.abroad import score_abroad, subtype_abroad
from second_opinion_reviewers.contracts.binding import clause_score, without_markup
from second_opinion_reviewers.contracts.sides import sides
from second_opinion_reviewers.contracts.wording import contract_text

_SAMPLE = 12_000
_TITLE = re.compile(
    r"\b(?:agreements?|contract|lease|tenancy|terms\s+(?:and\s+conditions|of\s+(?:use|service|sale|business)|&\s+conditions)|conditions\s+of\s+(?:use|sale)|licen[cs]e|addendum|amendment|"
    r"statement\s+of\s+work|order\s+form|non-?disclosure|confidentiality|policy|privacy\s+(?:notice|statement)|bill\s+of\s+lading|promissory\s+note|(?:rate|term|bridge|personal)\s+loan|(?:security|stock|share|note|warrant)\s+instrument|simple\s+agreement|deed|memorandum\s+of\s+understanding|undertaking|settlement|warranty|user\s+terms)\b"
)
_PHRASES = (
    "this agreement", "this contract", "this lease", "this deed", "this addendum", "this amendment", "this tenancy", "this policy", "these terms", "these conditions",
    "by and between", "by and among", "hereinafter", "hereby", "herein", "hereto", "hereunder", "hereof", "thereof", "whereas", "in witness whereof", "in consideration of",
    "governing law", "governed by", "entire agreement", "indemnif", "the parties", "either party", "neither party", "both parties", "each party", "other party", "third party",
    "tenant shall", "landlord shall", "licensee shall", "licensor shall", "employee shall", "contractor shall", "customer shall", "supplier shall", "buyer shall", "seller shall",
    "recipient shall", "receiving party", "disclosing party", "company shall", "provider shall", "consultant shall", "tenant will", "employee will", "contractor will", "customer will",
    "supplier will", "company will", "provider will", "force majeure", "liability", "liable", "severab", "without prejudice", "you agree", "you may not", "you must not", "we may",
    "terminat", "shall not", "prior written", "written notice", "applicable law", "your use of", "at our discretion", "sole discretion", "warrant", "assign", "our services", "your account", "our terms",
)  # fmt: skip
_FORMULA = re.compile(
    r"th(?:is|ese) (?:[\w-]+ ){0,4}?(?:agreement|contract|lease|deed|amendment|addendum)\b.{0,80}?\b(?:is|are) (?:made|entered|executed|dated|effective)|"
    r"this is an? (?:[\w-]+ ){0,4}(?:agreement|contract|lease) between|by and between|by and among|in witness whereof|hereinafter|the parties (?:hereby )?agree|agrees? to the following terms|you agree to (?:be bound|these|our|the terms)"
)
_CODE = re.compile(r"\n[ \t]*(?:```|(?:import|def|class|function|const|sudo|pip|npm|git|\$) )")
_AGAINST = (
    "install", "pull request", "work package", "agenda", "itinerary", "sprint", "rsvp", "github.com", "backwards compat", "backward compat", "implementation details",
    "milestone 1", "rfc 2119", "he said", "she said", "they said", "he told", "she told",
)  # fmt: skip
"""Words of manuals, plans and stories."""
_KINDS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # kind, words of a title, words of the text
    ("nda", ("non-disclosure", "nondisclosure", "non disclosure", "confidentiality", " nda ", "secrecy"),
     ("confidential information", "disclosing party", "receiving party", "discloser", "recipient", "disclosure", "evaluation material", "confidentiality agreement",
      "proprietary information", "non-disclosure")),
    ("employment", ("employment", "offer letter", "executive agreement", "work contract"),
     ("employee", "employer", "salary", "annual leave", "probation", "employment")),
    ("lease", ("lease", "tenancy", "rental agreement", "letting", "residential"),
     ("tenant", "landlord", "lessor", "lessee", "premises", " rent ", "security deposit")),
    ("freelance", ("freelance", "independent contractor", "consulting", "consultancy", "consultant", "contractor agreement"),
     ("contractor", "consultant", "freelancer", "day rate", "deliverables")),
    ("saas", ("software as a service", "saas", "cloud service", "subscription", "hosting"),
     ("subscription", "hosted", "uptime", "customer data", "cloud", "availability", "service level", "authorised user", "authorized user")),
    ("licence", ("licence", "license", "licensing", "eula"),
     ("licensor", "licensee", "licensed software", "licensed product", "licensed material", "sublicen", "royalt")),
    ("supply", ("supply", "purchase", "sale of", "sales contract", "distribut", "manufactur", "reseller", "order terms"),
     ("goods", "products", "purchase order", "delivery", "buyer", "purchaser", "seller")),
    ("services", ("service", "outsourcing", "maintenance", "support", "master agreement", "statement of work", "development", "marketing", "agency"),
     ("services", "statement of work", "deliverables", "service provider", "provider", "fees")),
    ("terms", ("terms of service", "terms of use", "terms of sale", "terms and conditions", "terms & conditions", "user agreement", "conditions of use", "user terms"),
     ("you ", "your ", "our service", "our site", "our website", "our app", "we may")),
)  # fmt: skip
_TERMS = re.compile(
    r"\bthese (?:[\w&'’]+ ){0,3}(?:terms|conditions)\b|\bterms (?:and|&) conditions\b|\bterms of (?:service|use|sale)\b|\buser agreement\b|\bconditions of use\b|\bservices agreement\b"
)
_SECRECY_LETTER = re.compile(r"\bevaluation materials?\b|\bconfidentiality agreement\b|\bnon-?disclosure agreement\b")
"""What a letter of secrecy before a deal calls itself and its subject; it has no title."""
_PRIVACY = re.compile(r"\bprivacy (?:policy|notice|statement)\b")
"""In a title: such a paper tells what is done with data, and is no agreement of any kind."""
_RESTRAINT = re.compile(r"\b(?:covenants? not to compete|non-?compet(?:e|ition)|restrictive covenants?)\b")
"""In a title: what else such a paper forbids is to tell, so where it speaks of secrets it is read as one about them."""
_OFTEN_SECRET = 5
"""Times that "confidential" stands in the text of such a paper."""
_WORDS = re.compile(r"[\w&-]+")
_YOU = re.compile(r"\byou(?:r|rs)?\b")
_OFTEN_YOU = 0.02
"""Share of "you" and "your" among the words: terms for consumers have it from 0.02 up, one in a hundred agreements between firms."""
_UNTITLED, _THICK = 0.3, 5.0
"""Many agreements have a part about secrets. Without a title that says so, only a paper as thick with such words as most NDAs are
(5 of them in 1,000 characters) is one about nothing else; in another they weigh less than what else it speaks of."""
_TITLE_WEIGHT = {"nda": 6.0}
"""The other kinds' words stand in the titles of many kinds, and weigh 3."""
_SIDE = {
    "nda": "recipient",
    "employment": "employee",
    "lease": "tenant",
    "freelance": "contractor",
    "saas": "customer",
    "licence": "customer",
    "supply": "customer",
    "services": "customer",
    "terms": "consumer",
}
_FREE_LICENCES = (
    "permission is hereby granted, free", "redistribution and use in source", "apache license", "gnu general", "gnu lesser", "gnu affero", "mozilla public", "eclipse public",
    "isc license", "python software foundation", "boost software", "sil open font", "permission to use, copy",
)  # fmt: skip
_MUTUAL = re.compile(
    r"mutual\b|each party\b.{0,60}\bdisclos|either party\b.{0,60}\bdisclos|both parties.{0,60}\bdisclos|each a [\"“]?(?:disclosing|receiving)"
)


def recognise(document: Document) -> Recognition:
    """Looks at the beginning: a title that names a contract, the phrases contracts are made of, and what speaks against it."""
    if document.headers or document.format in {"eml", "msg", "mbox"}:
        return Recognition(0.03)
    text = without_markup(document.text[:_SAMPLE])
    lower = " ".join(text.lower().split())
    head = f"{_opening(text)} {document.title or ''} {re.sub(r'[-_.]+', ' ', document.name)}"
    counts = [lower.count(phrase) for phrase in _PHRASES]
    density = sum(counts) / (len(lower) / 6 + 1)
    against = sum(1 for phrase in _AGAINST if phrase in lower) + min(len(_CODE.findall(text)), 2)
    score = (
        0.3 * bool(_TITLE.search(head.lower()))
        + 0.05 * min(sum(1 for count in counts if count), 8)
        + 0.25 * bool(_FORMULA.search(lower[:6000]))
        + 8 * min(density, 0.03)
        + 0.5 * _are_terms(lower)
        + clause_score(text)
        - 0.12 * against
        - 0.6 * any(phrase in lower[:3000] for phrase in _FREE_LICENCES)
    )
    probability = max(0.02, min(0.98, max(score, score_abroad(head, lower))))
    subtype = (subtype_abroad(head) or _subtype(head, lower)) if probability >= 0.3 else None
    return Recognition(probability, subtype, _side(subtype, lower), sides(contract_text(document), subtype))


def _are_terms(lower: str) -> bool:
    """Whether a text calls itself terms and says "you" to its reader all the time."""
    return len(_TERMS.findall(lower)) >= 3 and len(_YOU.findall(lower)) > _OFTEN_YOU * (lower.count(" ") + 1)


def _opening(text: str) -> str:
    """What stands in a title's place: the first lines that say something."""
    return "\n".join([line for line in text[:1500].splitlines() if line.strip()][:4])[:500]


def _subtype(head: str, lower: str) -> str | None:
    """The kind whose words are in the title and most often in the text."""
    title = " ".join(["", *_WORDS.findall(head.lower()), ""])
    if _PRIVACY.search(title):
        return None
    best, most = None, 0.0
    for kind, in_title, in_text in _KINDS:
        often = sum(lower.count(word) for word in in_text) / (len(lower) / 1000 + 1)
        score = _TITLE_WEIGHT.get(kind, 3.0) * any(word in title for word in in_title) + min(often, 4.0)
        if kind == "nda":
            score = _secrecy(title, lower, score, often)
        if kind == "terms":
            score = score + 3.0 if _are_terms(lower) else score - 2.0  # a letter says "you", too
        if score > most:
            best, most = kind, score
    return best if most >= 1.5 else None


def _secrecy(title: str, lower: str, score: float, often: float) -> float:
    """How much a paper is one about secrets: by its title (``score``), as a letter or restraint of that kind, or by its words."""
    if _RESTRAINT.search(title) and lower.count("confidential") >= _OFTEN_SECRET:
        return score + _TITLE_WEIGHT["nda"]
    letter = 3.0 * (len(_SECRECY_LETTER.findall(lower)) >= 3)
    untitled = score < _TITLE_WEIGHT["nda"] and often < _THICK
    return letter + (_UNTITLED * score if untitled else score)


def _side(subtype: str | None, lower: str) -> str | None:
    """The side of the ordinary person or small firm that is handed such a paper; None where both sides have the same duties."""
    if subtype == "nda" and _MUTUAL.search(lower):
        return None
    return _SIDE.get(subtype) if subtype else None
