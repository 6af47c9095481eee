"""Who does it, for how many, and what is still open."""

import re
from collections.abc import Iterator
from functools import lru_cache

from second_opinion.plugin import Hit, Reading, Row, Span, column_of, find_tables
from second_opinion_reviewers.plans.mentions import mentions

OWNER = re.compile(
    r"^(?:owner|responsible|who|assignee|assigned\s+to|lead|person(?:\s+responsible)?|dri|verantwortlich(?:e[rn]?)?|zuständig|wer|responsable|qui|encargad[oa]|quién)$",
    re.IGNORECASE,
)
TASK = re.compile(
    r"^(?:task|activity|action(?:\s+item)?|what|item|to-?do|step|deliverable|milestone|risk|aufgabe|tätigkeit|was|schritt|meilenstein|posten|tâche|activité|étape|jalon|quoi|tarea|actividad|paso|hito|qué)[sn]?$",
    re.IGNORECASE,
)
NOBODY = frozenset(
    {
        "",
        "-",
        "–",
        "—",
        "?",
        "??",
        "???",
        "tbd",
        "tbc",
        "n/a",
        "nobody",
        "none",
        "open",
        "unassigned",
        "offen",
        "niemand",
        "à définir",
        "personne",
        "pendiente",
        "nadie",
    }
)


def nobody_named(reading: Reading) -> Iterator[Hit]:
    """A task in a table that names an owner for the others and none for this one."""
    for table in find_tables(reading.document.text):
        owner, task = column_of(table, OWNER), column_of(table, TASK)
        rows = [row for row in table[1:] if owner is not None and owner < len(row.cells)]
        if owner is None or task is None or not rows:
            continue
        without = [
            row for row in rows if row.cells[owner].text.strip(" *_").lower() in NOBODY and row.cells[task].text.strip()
        ]
        if without and len(without) < len(rows):
            names = [row.cells[task].text.strip(" *_") for row in without]
            spans = [_filled(row) for row in without]
            count = {"count": str(len(without))} if len(without) > 1 else {}
            yield Hit(spans[0], {"task": names[0]} | count, also=tuple(spans[1:]))


def _filled(row: Row) -> Span:
    """From the first word of a row to its last."""
    filled = [cell for cell in row.cells if cell.text.strip()]
    first, last = filled[0], filled[-1]
    start = first.span.start + len(first.text) - len(first.text.lstrip())
    return Span(start, last.span.start + len(last.text.rstrip()))


_PEOPLE = r"(?:guests?|people|persons?|attendees|participants|delegates|visitors|pax|seats|heads|children|kids|adults)"
_HOLDS = re.compile(
    r"\b(?:(?:max(?:imum|\.)?\s+)?(?:capacity|kapazität|capacité|capacidad|aforo)(?:\s+(?:of|is|for))?|(?:holds?|seats?|fasst|fits?|accommodates?|room\s+for|licensed\s+for)(?:\s+(?:up\s+to|at\s+most|a\s+maximum\s+of))?|maximum(?:\s+of)?|max\.?)"
    r"[*_\s:|]{1,6}(?:up\s+to\s+|about\s+)?(?P<n>\d{1,3}(?:,\d{3})?|\d{4,5})\b(?!\s*(?:%|days?|hours?|minutes|kg|km|€|\$|per|GB|MB|:|\.\d))",
    re.IGNORECASE,
)
_COME = re.compile(
    rf"\b(?:(?:expected\s+|confirmed\s+|number\s+of\s+|total\s+|invited\s+)?(?:guests|attendees|attendance|headcount|head\s+count|participants|gäste|teilnehmer|invités|invitados|asistentes)(?:\s+(?:expected|confirmed|count))?[*_]*[ \t]*[:|=][*_ \t]*(?:about\s+|approx\.?\s+|~)?(?P<n>\d{{1,3}}(?:,\d{{3}})?|\d{{4,5}})"
    rf"|(?:we\s+(?:expect|invite|have\s+invited|are\s+inviting)|expecting|invitations?\s+for|invited)\s+(?:about\s+|around\s+|some\s+|roughly\s+)?(?P<m>\d{{1,3}}(?:,\d{{3}})?|\d{{4,5}})\s+(?:\w+\s+)?{_PEOPLE})\b",
    re.IGNORECASE,
)
_FED = re.compile(
    rf"\b(?:cater\w*|meals?|menus?|dinners?|lunch(?:es)?|food|buffet|portions?|plates?)\b[^.\n|]{{0,40}}?\bfor[ \t]+(?P<n>\d{{1,4}})\b(?:[ \t]+{_PEOPLE}\b|(?=[ \t]*(?:[.,;)|\n]|$)))",
    re.IGNORECASE,
)


def too_many_for_the_room(reading: Reading) -> Iterator[Hit]:
    """More people are expected than the only capacity stated."""
    text = reading.document.text
    come = _coming(text)
    holds = _numbers(_HOLDS, text) if come else []
    if len({number for number, _ in holds}) == 1:
        room, expected = holds[0], max(come)
        if expected[0] > room[0] > 0:
            facts = {"guests": str(expected[0]), "capacity": str(room[0]), "over": str(expected[0] - room[0])}
            yield Hit(expected[1], facts, also=(room[1],))


def too_little_food(reading: Reading) -> Iterator[Hit]:
    """Food is ordered for fewer people than are expected."""
    text = reading.document.text
    come = _coming(text)
    fed = _numbers(_FED, text) if come else []
    if (
        len({number for number, _ in fed}) == 1
        and len({number for number, _ in come}) == 1
        and 5 < fed[0][0] < come[0][0]
    ):
        yield Hit(
            fed[0][1],
            {"guests": str(come[0][0]), "meals": str(fed[0][0]), "missing": str(come[0][0] - fed[0][0])},
            also=(come[0][1],),
        )


@lru_cache(maxsize=2)
def _coming(text: str) -> list[tuple[int, Span]]:
    if not mentions(
        text, "guest", "attend", "head", "participant", "expect", "invit", "gäste", "teilnehmer", "asistentes"
    ):
        return []
    return _numbers(_COME, text)


def _numbers(pattern: re.Pattern[str], text: str) -> list[tuple[int, Span]]:
    found = []
    for match in pattern.finditer(text):
        group = "n" if match["n"] else "m"
        found.append((int(match[group].replace(",", "")), Span(*match.span())))
    return found


_OPEN = re.compile(
    r"(?<![\w/-])(?:TBD|TBC|T\.B\.D\.|TBA|to\s+be\s+(?:decided|determined|confirmed|announced|agreed)|\?\?\?+)(?![\w-])"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\?(?=\s*(?:\||$))",
    re.MULTILINE,
)


def still_open(reading: Reading) -> Iterator[Hit]:
    """What the plan itself calls undecided; one finding for all places."""
    text = reading.document.text
    possible = mentions(text, "tbd", "tbc", "t.b.d", "tba", "to be", "?")
    found = [Span(*match.span()) for match in _OPEN.finditer(text)] if possible else []
    if found:
        yield Hit(found[0], {"count": str(len(found))} if len(found) > 1 else {}, also=tuple(found[1:20]))


_NO_RESERVE = re.compile(
    r"\b(?:contingency|reserve|buffer|unforeseen|miscellaneous\s+reserve)\b(?:\s+(?:fund|budget|time|days|costs?))?[*_\s]*[:|=(–-][*_\s(]*(?:(?:[$€£]|USD|EUR|GBP)?\s?0(?:[.,]00?)?(?:\s?(?:%|€|EUR|USD|GBP|days?|weeks?))?(?![.,]?\d)|none|nil)(?=[ \t*_]*(?:[|).,;]|$))",
    re.IGNORECASE | re.MULTILINE,
)


def no_reserve(reading: Reading) -> Iterator[Hit]:
    """The plan has a line for the unforeseen, and nothing in it."""
    text = reading.document.text
    if mentions(text, "contingency", "reserve", "buffer", "unforeseen"):
        yield from (Hit(Span(*match.span())) for match in _NO_RESERVE.finditer(text))
