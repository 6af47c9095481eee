"""Whether a text is a contract, of which kind, and on which side its reader probably is."""

import re

from second_opinion.plugin import Document, Recognition

_SAMPLE = 12_000
_TITLE = re.compile(
    r"\b(?:agreements?|contract|lease|tenancy|terms\s+(?:and\s+conditions|of\s+(?:use|service|sale|business)|&\s+conditions)|conditions\s+of\s+(?:use|sale)|licen[cs]e|addendum|amendment|"
    r"statement\s+of\s+work|order\s+form|non-?disclosure|confidentiality|policy|promissory\s+note|deed|memorandum\s+of\s+understanding|undertaking|settlement|warranty|user\s+terms)\b",
    re.IGNORECASE,
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
    r"\b(?:(?:this|these)\s+(?:[\w-]+\s+){0,4}?(?:agreement|contract|lease|deed|amendment|addendum)\b.{0,80}?\b(?:is|are)\s+(?:made|entered|executed|dated|effective)|"
    r"by\s+and\s+(?:between|among)|in\s+witness\s+whereof|hereinafter|the\s+parties\s+(?:hereby\s+)?agree|you\s+agree\s+to\s+(?:be\s+bound|these|our|the\s+terms))",
    re.IGNORECASE | re.DOTALL,
)
_AGAINST = re.compile(
    r"^```|^\s*(?:import|def|class|from|function|const|sudo|pip|npm|git|\$)\s|\binstall(?:ation|ed|ing)?\b|\bpull\s+request\b|\bmilestones?\s+\d|\bwork\s+package\b|\bagenda\b|\bitinerary\b|\bsprint\b|\brsvp\b"
    r"|\bpip\s+install\b|\bgithub\.com\b|\brfc\s?\d+\b|\bbackwards?\s+compatib|\bimplementation\s+details\b|\b(?:he|she|they)\s+(?:said|told|wrote|added)\b",
    re.IGNORECASE | re.MULTILINE,
)
_KINDS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # kind, words of a title, words of the text
    ("nda", ("non-disclosure", "nondisclosure", "non disclosure", "confidentiality", "nda", "secrecy"),
     ("confidential information", "disclosing party", "receiving party", "discloser", "recipient", "disclosure")),
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
_FREE_LICENCE = re.compile(
    r"permission\s+is\s+hereby\s+granted,\s+free|redistribution\s+and\s+use\s+in\s+source|apache\s+license|gnu\s+(?:lesser\s+|affero\s+)?general|mozilla\s+public|eclipse\s+public|"
    r"isc\s+license|python\s+software\s+foundation|boost\s+software|sil\s+open\s+font|permission\s+to\s+use,\s+copy",
    re.IGNORECASE,
)
_MUTUAL = re.compile(
    r"\bmutual\b|\beach\s+party\b.{0,60}\bdisclos|\beither\s+party\b.{0,60}\bdisclos|both\s+parties.{0,60}\bdisclos|each\s+a\s+[\"“]?(?:disclosing|receiving)",
    re.IGNORECASE | re.DOTALL,
)


def recognise(document: Document) -> Recognition:
    """Looks at the beginning: a title that names a contract, the phrases contracts are made of, and what speaks against it."""
    if document.headers or document.format in {"eml", "msg", "mbox"}:
        return Recognition(0.03)
    text = document.text[:_SAMPLE]
    lower = " ".join(text.lower().split())
    head = f"{_opening(text)} {document.title or ''} {re.sub(r'[-_.]+', ' ', document.name)}"
    counts = [lower.count(phrase) for phrase in _PHRASES]
    density = sum(counts) / (len(lower) / 6 + 1)
    against = len({found.lower().strip()[:12] for found in _AGAINST.findall(text)})
    score = (
        0.3 * bool(_TITLE.search(head))
        + 0.05 * min(sum(1 for count in counts if count), 8)
        + 0.25 * bool(_FORMULA.search(text[:6000]))
        + 8 * min(density, 0.03)
        - 0.12 * against
        - 0.6 * bool(_FREE_LICENCE.search(text[:3000]))
    )
    probability = max(0.02, min(0.98, score))
    subtype = _subtype(head, lower) if probability >= 0.3 else None
    return Recognition(probability, subtype, _side(subtype, text))


def _opening(text: str) -> str:
    """What stands in a title's place: the first lines that say something."""
    return "\n".join([line for line in text[:1500].splitlines() if line.strip()][:4])[:500]


def _subtype(head: str, lower: str) -> str | None:
    """The kind whose words are in the title and most often in the text."""
    title = " ".join(head.lower().split())
    best, most = None, 0.0
    for kind, in_title, in_text in _KINDS:
        often = sum(lower.count(word) for word in in_text) / (len(lower) / 1000 + 1)
        score = 3.0 * any(word in title for word in in_title) + min(often, 4.0)
        if score > most:
            best, most = kind, score
    return best if most >= 1.5 else None


def _side(subtype: str | None, text: str) -> str | None:
    """The side of the ordinary person or small firm that is handed such a paper; None where both sides have the same duties."""
    if subtype == "nda" and _MUTUAL.search(text):
        return None
    return _SIDE.get(subtype) if subtype else None
