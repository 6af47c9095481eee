"""What a plan of its kind usually says and this one does not; told with the places searched."""

import re
from collections.abc import Iterator
from itertools import islice
from textwrap import shorten

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.plans.mentions import mentions
from second_opinion_reviewers.plans.ranges import line_around

_OUTDOORS = re.compile(
    r"\b(?:outdoors?|open[- ]air|garden\s+party|in\s+the\s+(?:\w+\s+)?(?:garden|park|meadow|yard|courtyard|field)|on\s+the\s+(?:\w+\s+)?(?:lawn|beach|meadow|field|shore|terrace)|picnic|barbecue|bbq|"
    r"camp\s?(?:site|out|ing|fire)|hik(?:e|ing)|street\s+(?:party|festival|fair))\b",
    re.IGNORECASE,
)
_WEATHER = re.compile(
    r"\b(?:rain\w*|weather|wet|storms?|snow|wind|forecast|indoors?|marquee|(?:event|party|large|big)\s+tents?|gazebo|umbrellas?|ponchos?|inclement|shelter|pavilion)\b",
    re.IGNORECASE,
)
_FOOD = re.compile(r"\b(?:cater\w*|dinner|lunch|buffet|menu|grill|barbecue|bbq|meals?)\b", re.IGNORECASE)
_DIET = re.compile(
    r"\b(?:allerg\w+|dietar\w+|diets?|vegetarian\w*|vegan\w*|halal|kosher|gluten\w*|lactose|meat-free|without\s+meat|intoleranc\w+)\b",
    re.IGNORECASE,
)
_CROWD = re.compile(
    r"\b(?P<n>\d{2,5})\s+(?:guests|people|persons|participants|attendees|visitors|children|kids)\b|\b(?:guests|attendees|participants|visitors)[*_]*\s*[:|=][*_ ]*(?P<m>\d{2,5})\b",
    re.IGNORECASE,
)
_AID = re.compile(r"\b(?:first[- ]aid|paramedics?|medical|ambulance|doctor|emergency|medic)\b", re.IGNORECASE)
_ABROAD = re.compile(
    r"\b(?:international\s+flight|flights?\s+to|fly(?:ing)?\s+to|passport\s+control|customs|abroad|cross\w*\s+the\s+border|at\s+the\s+border|airport)\b",
    re.IGNORECASE,
)
_PAPERS = re.compile(r"\b(?:passports?|visas?|e-?visa|ESTA|ETA|ETIAS|identity\s+cards?)\b", re.IGNORECASE)
_COVER = re.compile(r"\b(?:insurance|insured|travel\s+cover|EHIC|GHIC)\b", re.IGNORECASE)
CROWD = 50
SEARCHED = 8
"""Headings named at most in the list of places searched."""


def no_rain_plan(reading: Reading) -> Iterator[Hit]:
    """It is outdoors, and nothing is said about the weather."""
    yield from _missing(reading, _OUTDOORS, _WEATHER)


def no_word_on_diets(reading: Reading) -> Iterator[Hit]:
    """People are fed, and nobody was asked what they cannot eat."""
    if _largest_crowd(reading.document.text) >= 10:
        yield from _missing(reading, _FOOD, _DIET)


def no_first_aid(reading: Reading) -> Iterator[Hit]:
    """Many people, and nobody to look after one who falls."""
    if _largest_crowd(reading.document.text) > CROWD:
        yield from _missing(reading, _CROWD, _AID)


def no_papers(reading: Reading) -> Iterator[Hit]:
    """A border is crossed, and papers are not mentioned: a question to ask, not a claim."""
    yield from _missing(reading, _ABROAD, _PAPERS)


def no_cover(reading: Reading) -> Iterator[Hit]:
    """A journey by air without a word on insurance."""
    yield from _missing(reading, _ABROAD, _COVER)


_RISK = re.compile(
    r"\b(?:risk\w*|fall-?back|plan\s+b|contingenc\w+|mitigat\w+|roll-?\s?back|roll\s+back|back-?out|back-?ups?|worst\s+case|if\s+(?:\w+\s+){1,4}(?:fails?|breaks|slips|is\s+late|cannot)|otherwise|alternativ\w+"
    r"|risiko|risiken|notfall\w*|ausweich\w*|risques?|plan\s+de\s+secours|riesgos?|alternativas?)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:owners?|responsib\w+|assign\w+|led\s+by|lead|leads|manager|coordinator|in\s+charge|team|members?|who|contact|verantwortlich\w*|zuständig\w*|leitung|responsables?|équipe|equipo|encargad\w+)\b|@\w",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"^[ \t>|*+•#-]*(?:milestone|phase|task|work\s+package|step|meilenstein|aufgabe|étape|hito|tarea)\b[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
PIECES = 3
"""Milestones, phases or tasks from which on a text is a plan of work."""


def nothing_on_risks(reading: Reading) -> Iterator[Hit]:
    """A plan of work, and not a word on what may go wrong."""
    if _is_work(reading.document.text):
        yield from _missing(reading, _WORK, _RISK)


def nobody_for_anything(reading: Reading) -> Iterator[Hit]:
    """A plan of work that names nobody who does it."""
    if _is_work(reading.document.text):
        yield from _missing(reading, _WORK, _SOMEBODY)


def _is_work(text: str) -> bool:
    words = ("milestone", "phase", "task", "package", "step", "meilenstein", "aufgabe", "étape", "hito", "tarea")
    return mentions(text, *words) and len([*islice(_WORK.finditer(text), PIECES)]) == PIECES


def _missing(reading: Reading, occasion: re.Pattern[str], answer: re.Pattern[str]) -> Iterator[Hit]:
    """Something gives the occasion, nothing gives the answer; the occasion is quoted as the nearest that there is."""
    text = reading.document.text
    first = occasion.search(text)
    if first and not answer.search(text):
        yield Hit(None, {"occasion": " ".join(first.group().split())}, searched=_places(text, first))


def _places(text: str, first: re.Match[str]) -> tuple[str, ...]:
    headings = [match.group(1).strip() for match in re.finditer(r"^#{1,4}[ \t]+(.+)$", text, re.MULTILINE)]
    line = line_around(text, Span(*first.span()))
    nearest = shorten(text[line.start : line.end], 120, placeholder=" …")
    return (*(headings[:SEARCHED] or ["the whole text"]), f"nearest: “{nearest}”")


def _largest_crowd(text: str) -> int:
    return max((int(match["n"] or match["m"]) for match in _CROWD.finditer(text)), default=0)
