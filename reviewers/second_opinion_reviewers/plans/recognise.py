"""Whether a text is a plan, and of what."""

import re
from itertools import islice

from second_opinion.plugin import Document, Recognition

_WORDS = {
    "project": (
        "milestone", "deliverable", "work package", "sprint", "roadmap", "stakeholder", "kick-off", "kickoff", "scope", "risk", "go-live", "project plan",
        "project charter", "project manager", "dependencies", "phase 1", "phase 2", "development status", "graduation criteria", "timeline", "estimated duration",
    ),
    "event": (
        "venue", "guests", "rsvp", "catering", "caterer", "invitation", "seating", "wedding", "party", "conference", "ceremony", "set-up", "setup", "run of show",
        "attendees", "registration", "speakers", "campout", "camping", "schedule", "agenda", "volunteers", "event", "sign up", "signup", "bring", "arrive", "parking", "per person",
        "banquet", "potluck", "outing", "picnic", "invited", "head count", "admission", "tickets", "reception", "hackathon", "keynote",
    ),
    "trip": (
        "itinerary", "flight", "hotel", "hostel", "airbnb", "check-in", "check-out", "passport", "luggage", "airport", "train", "sightseeing", "day 1", "day 2",
        "packing", "rental car", "travel insurance", "visa", "trip",
    ),
    "budget": ("budget", "contingency", "total cost", "expenses", "income", "line item", "forecast", "unit price", "quantity", "subtotal", "actual", "planned"),
}  # fmt: skip
_ABROAD = {
    "project": (
        "meilenstein", "meilensteine", "arbeitspaket", "arbeitspakete", "projektplan", "zeitplan", "projektleitung", "jalon", "livrable", "calendrier", "chef de", "hito", "entregable",
        "cronograma", "plazo",
    ),
    "event": (
        "gäste", "einladung", "hochzeit", "feier", "ablaufplan", "sommerfest", "anmeldung", "buffet", "invités", "mariage", "traiteur", "fête", "salle", "invitados", "boda", "fiesta", "salón",
        "catering", "ponentes",
    ),
    "trip": (
        "reiseplan", "flug", "anreise", "abreise", "unterkunft", "rückflug", "tag 1", "tag 2", "vol", "hôtel", "voyage", "itinéraire", "jour 1", "jour 2", "vuelo", "viaje", "alojamiento",
        "día 1", "día 2", "aeropuerto",
    ),
    "budget": (
        "kosten", "gesamtkosten", "einnahmen", "ausgaben", "summe", "gesamt", "puffer", "dépenses", "recettes", "coût", "coûts", "imprévus", "gastos", "ingresos", "presupuesto", "imprevistos",
    ),
}  # fmt: skip
"""The same in German, French and Spanish."""
_TITLE = re.compile(
    r"\b(?:(?:project|event|action|trip|travel|launch|party|wedding|migration|business|roll-?out|release|test|work|meal|training|budget)\s+plan|plan|planning|itinerary|budget|schedule|"
    r"agenda|banquet|picnic|workshop|meet-?up|hackathon|retreat|gala|outing|road\s?map|charter|proposal|check\s?list|milestones?|timeline|run\s?sheet|travel|trip|wedding|camp\s?out|party|conference|summit|handout|guide|"
    r"(?:status|progress)\s+report|business\s+case|scope\s+statement|cost\s+estimates?|project\s+\w+|hike|derby|"
    r"\w*(?:reise|projekt|zeit|ablauf|kosten|finanz|termin)plan|\w*(?:hochzeit|sommerfest|kostenübersicht)|calendrier|programme|itinéraire|mariage|voyage|cronograma|presupuesto|itinerario|boda|viaje)\b",
    re.IGNORECASE,
)
# Headings and labels that plans are divided by.
_SECTION = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]*|[-*+•][ \t]*)?[*_]{0,3}(?:\d+(?:\.\d+)*\.?[ \t]+)?(?:(?:project|event|key|estimated|total|development|our|proposed|upcoming|high[- ]level|implementation)[ \t]+){0,2}"
    r"(?:schedule|agenda|timeline|road\s?map|milestones?(?:[ \t]+\d+)?|deliverables?|budget|costs?|duration|when|where|location|venue|what[ \t]+to[ \t]+bring|packing[ \t]+list|"
    r"registration|how[ \t]+to[ \t]+register|sign[ -]?ups?|rsvp|itinerary|day[ \t]+\d+|teams?|risks?(?:[ \t]+and[ \t]+\w+)?|stakeholders?|(?:out[ \t]+of[ \t]+)?scope|objectives?|goals?|non-goals?|"
    r"(?:prior|related)[ \t]+(?:art|work)|rationale(?:[ \t]+and[ \t]+\w+)?|(?:future|upcoming|all[ \t]+future)[ \t]+events|success[ \t]+(?:criteria|measures?)|(?:success|performance)[ \t]+metrics|assumptions?|constraints|dependencies|motivation|drawbacks|alternatives|unresolved[ \t]+questions|"
    r"future[ \t]+(?:possibilities|plans?|work)|roll-?out|graduation[ \t]+criteria|(?:implementation|test|rollout|communication)[ \t]+(?:plan|history)|next[ \t]+steps|action[ \t]+items|"
    r"accomplishments|tasks?(?:[ \t]+\w+)?|progress|roles[ \t]+and[ \t]+responsibilities|requirements?|volunteers?|activities|flights?|accommodation|transport)\b[^\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_DATED = re.compile(
    r"\b(?:20\d\d|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week\s\d|day\s\d)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\b(?:at|by|from|until|till|@)\s+\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|h|uhr)\b|\b\d{1,2}(?::\d\d)?\s*(?:am|pm)?\s*[-–]\s*\d{1,2}:?\d\d\s*(?:am|pm)?\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"<style\b.*?</style>|<!--.*?-->|</?[A-Za-z][^<>\n]{0,200}>|\[toc\]\(toc\)", re.DOTALL | re.IGNORECASE
)
_LEGAL = re.compile(
    r"\b(?:hereinafter|hereby|herein|hereto|hereunder|whereas|in witness whereof|governing law|indemnif\w+|this agreement|the parties|these terms|terms and conditions|terms of (?:use|service)|you agree to)\b",
    re.IGNORECASE,
)


_READ = 16_000
"""Characters looked at."""


def recognise(document: Document) -> Recognition:
    """Counts the words and the headings of plans; a title that names one weighs most, the language of contracts speaks against it."""
    if document.headers:
        return Recognition(0.03)
    text = _MARKUP.sub(" ", document.text[:_READ])
    found = _found(text.lower())
    subtype = max(found, key=lambda name: found[name] / len(_WORDS[name]) ** 0.5)
    distinct = sum(found.values())
    sections = len({" ".join(match.group().lower().split())[:16] for match in _SECTION.finditer(text)})
    dated = len([*islice(_DATED.finditer(text), 2)]) == 2
    legal = len(_LEGAL.findall(text)) / (1 + len(text) / 5000)
    clocked = dated and bool(found["event"] or found["trip"]) and bool(_HOURS.search(text))
    score = 0.1 + 0.1 * clocked + 0.045 * min(distinct, 8) + 0.09 * min(sections, 5) + 0.1 * dated - 0.2 * min(legal, 4)
    score += 0.15 * (document.format in {"xlsx", "ods", "csv", "ics"})
    score += 0.35 * bool(_TITLE.search(_opening(document)))
    return Recognition(max(0.02, min(0.93, score)), subtype if distinct else None, "planner")


def _found(text: str) -> dict[str, int]:
    """How many of each subtype's words the text holds, alone or in the plural."""
    words = re.findall(r"[\w&-]+", text)
    alone, spaced = frozenset(words), " ".join(("", *words, ""))

    def holds(word: str) -> bool:
        return f" {word} " in spaced if " " in word else word in alone

    return {
        subtype: sum(holds(word) or holds(f"{word}s") for word in (*known, *_ABROAD[subtype]))
        for subtype, known in _WORDS.items()
    }


def _opening(document: Document) -> str:
    """What names the document: its first lines, its title, its file name."""
    lines = [line for line in _MARKUP.sub(" ", document.text[:3000]).splitlines() if line.strip()][:3]
    opening = "\n".join(lines)[:300]
    return f"{opening} {document.title or ''} {re.sub(r'[-_.]+', ' ', document.name)}"
