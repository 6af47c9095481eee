"""Whether a text is a plan, and of what."""

import re

from second_opinion.plugin import Document, Recognition

_WORDS = {
    "project": (
        "milestone", "deliverable", "work package", "sprint", "roadmap", "stakeholder", "kick-off", "kickoff", "scope", "risk", "go-live", "project plan",
        "project charter", "project manager", "dependencies", "phase 1", "phase 2", "development status", "graduation criteria", "timeline", "estimated duration",
    ),
    "event": (
        "venue", "guests", "rsvp", "catering", "caterer", "invitation", "seating", "wedding", "party", "conference", "ceremony", "set-up", "setup", "run of show",
        "attendees", "registration", "speakers", "campout", "camping", "schedule", "agenda", "volunteers",
    ),
    "trip": (
        "itinerary", "flight", "hotel", "hostel", "airbnb", "check-in", "check-out", "passport", "luggage", "airport", "train", "sightseeing", "day 1", "day 2",
        "packing", "rental car", "travel insurance", "visa", "trip",
    ),
    "budget": ("budget", "contingency", "total cost", "expenses", "income", "line item", "forecast", "unit price", "quantity", "subtotal", "actual", "planned"),
}  # fmt: skip
_TITLE = re.compile(
    r"\b(?:(?:project|event|action|trip|travel|launch|party|wedding|migration|business|roll-?out|release|test|work|meal|training|budget)\s+plan|plan|planning|itinerary|budget|schedule|"
    r"agenda|road\s?map|charter|proposal|check\s?list|milestones?|timeline|run\s?sheet|travel|trip|wedding|campout|party|conference|summit|handout|guide)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:20\d\d|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week\s\d|day\s\d)\b",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"\b(?:hereinafter|hereby|herein|hereto|hereunder|whereas|in witness whereof|governing law|indemnif\w+|this agreement|the parties)\b",
    re.IGNORECASE,
)


def recognise(document: Document) -> Recognition:
    """Counts the different words of plans; a title that names one weighs most, the language of contracts speaks against it."""
    if document.headers:
        return Recognition(0.03)
    text = document.text[:60_000].lower()
    found = {
        subtype: [word for word in words if re.search(rf"(?<!\w){re.escape(word)}s?(?!\w)", text)]
        for subtype, words in _WORDS.items()
    }
    subtype = max(found, key=lambda name: len(found[name]) / len(_WORDS[name]) ** 0.5)
    distinct = sum(len(words) for words in found.values())
    opening = "\n".join([line for line in document.text.splitlines() if line.strip()][:3])[:300]
    titled = bool(_TITLE.search(f"{opening} {document.title or ''} {re.sub(r'[-_.]+', ' ', document.name)}"))
    dated = len(_DATED.findall(text)) >= 2
    legal = len(_LEGAL.findall(text)) / (1 + len(text) / 5000)
    score = 0.1 + 0.045 * min(distinct, 8) + 0.35 * titled + 0.1 * dated - 0.2 * min(legal, 4)
    return Recognition(max(0.02, min(0.93, score)), subtype if distinct else None, "planner")
