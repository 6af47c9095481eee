"""The numbers of sections: where each stands, gaps and repeats, references that lead nowhere, annexes that are not there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.wording import contract_text, places, plain, quote_around

_AT_LINE = re.compile(
    r"^(?P<indent>[ \t]*)(?:#{1,6}[ \t]+)?(?:\*\*|__)?(?:(?:Section|SECTION|Clause|CLAUSE|Article|ARTICLE|§)[ \t]+)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]|(?=[ \t]))(?:\*\*|__)?[ \t]+(?=[\"“‘*_<(\[]*[A-Z])",
    re.MULTILINE,
)
_ANYWHERE = re.compile(r"(?P<number>\d(?<![\w.$€£,/(-]\d)\d?(?:\.\d{1,2}){0,3})(?!\d)\.?(?!\.\d)")
_REFERENCE_BEFORE = re.compile(
    r"(?:sections?|clauses?|articles?|paragraphs?|§{1,2}|subsections?|sub-clauses?|para\.?|secs?\.|and|or|to|through|,|&)[ \t\n]*$",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"[SsCcPp](?<!\w[SsCcPp])(?:ections?|lauses?|aragraphs?|ECTIONS?|LAUSES?)\s+(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%-]|\.\d|[A-Za-z])(?P<sub>(?:\s?\([a-zA-Z0-9]{1,4}\))*)"
)
ELSEWHERE = re.compile(
    r"(?:\s*(?:,|and|or|to|through|[-–])\s*\d[\w.()]*)*[\s,]*(?:(?:above|below|hereof|herein)\b)?[\s,]*(?:thereof\b|therein\b|(?:of|to|in|under|from)\s+(?:the|that|such|its|their|said|an?|any|our|your|[\"“A-Z])(?!\w*\s+(?:present|Agreement\b(?!\s+(?:dated|between)))))",
)
_LAW_BEFORE = re.compile(
    r"(?:Act|Code|Law|Rules?|Regulations?|Statute|GDPR|Directive|U\.S\.C\.|C\.F\.R\.|Agreement|Policy|Terms|Plan|Lease)[,\s(’']+(?:s\s+)?$"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A number at the head of a section."""

    number: tuple[int, ...]
    span: Span
    indent: int


@lru_cache(maxsize=8)
def headings(text: str) -> tuple[Heading, ...]:
    """The numbers that stand at the beginning of a line, before a word with a capital."""
    return tuple(
        Heading(_parts(match["number"]), Span(*match.span("number")), len(match["indent"].expandtabs(4)))
        for match in _AT_LINE.finditer(text)
    )


def _stands_somewhere(text: str, number: str) -> bool:
    """Whether a number may be that of a section in running text, and no word before makes it a reference."""
    at = text.find(number)
    while at >= 0:
        match = _ANYWHERE.match(text, at)
        if match and match["number"] == number and not _REFERENCE_BEFORE.search(text, max(0, at - 16), at):
            return True
        at = text.find(number, at + 1)
    return False


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))


def reference_leads_nowhere(reading: Reading) -> Iterator[Hit]:
    """A section that the text refers to, though its neighbours are there and it is not."""
    text = contract_text(reading.document)
    headed = {heading.number for heading in headings(text)}
    told: set[tuple[int, ...]] = set()
    for match in _REFERENCE.finditer(text):
        number = _parts(match["number"])
        if number in headed or number in told or not _should_be_there(number, headings(text)):
            continue
        if _stands_somewhere(text, match["number"]):
            continue
        if ELSEWHERE.match(text, match.end()) or _LAW_BEFORE.search(text, max(0, match.start() - 30), match.start()):
            continue
        told.add(number)
        last = ".".join(str(part) for part in _last_sibling(number, headings(text)))
        yield Hit(Span(*match.span()), {"reference": plain(match.group()), "last": last})


def _should_be_there(number: tuple[int, ...], found: tuple[Heading, ...]) -> bool:
    """Whether its neighbours are numbered by hand in the text, so that it would be seen if it were there."""
    siblings = {each.number for each in found if len(each.number) == len(number) and each.number[:-1] == number[:-1]}
    if len(number) > 1:
        return len(siblings) >= 2
    in_order = all((n,) in siblings for n in range(1, len(siblings) + 1))
    return len(siblings) >= 5 and in_order


def _last_sibling(number: tuple[int, ...], found: tuple[Heading, ...]) -> tuple[int, ...]:
    return max(each.number for each in found if len(each.number) == len(number) and each.number[:-1] == number[:-1])


def number_left_out(reading: Reading) -> Iterator[Hit]:
    """One number is left out in a row of sections that is otherwise complete."""
    for before, after in _rows(contract_text(reading.document)):
        if after.number[-1] == before.number[-1] + 2:
            missing = ".".join(str(part) for part in (*before.number[:-1], before.number[-1] + 1))
            yield Hit(_line(reading, after), {"missing": missing}, also=(_line(reading, before),))


_REMOVED = re.compile(
    r"(?:^|[.;]\s+)\(?(?P<number>\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]?\s+\[?(?P<what>(?:[Ii]ntentionally\s+)?(?:[Rr]emoved|[Dd]eleted))\]?\.?(?=\s*(?:\n|$|\(?\d))",
    re.MULTILINE,
)
_GONE = ("emoved", "eleted")
_NEAR = 80
"""Characters between the word and its number, and to the end of its line."""


def clause_removed(reading: Reading) -> Iterator[Hit]:
    """A number stands without its clause: "Removed"."""
    text = contract_text(reading.document)
    for at in places(text, _GONE):
        match = _REMOVED.search(text, max(0, at - _NEAR), at + _NEAR)
        if match and match.start("what") < at < match.end("what"):
            yield Hit(Span(match.start("number"), match.end("what")), {"number": match["number"]})


def number_twice(reading: Reading) -> Iterator[Hit]:
    """Two sections in a row have the same number."""
    for before, after in _rows(contract_text(reading.document)):
        if after.number == before.number and _title(reading, after) != _title(reading, before):
            number = ".".join(str(part) for part in after.number)
            yield Hit(_line(reading, after), {"number": number}, also=(_line(reading, before),))


def _title(reading: Reading, heading: Heading) -> str:
    """The first letters behind a number: a table of contents has the same ones."""
    return re.sub(r"\W", "", reading.document.text[heading.span.end : heading.span.end + 40])[:12].lower()


def _line(reading: Reading, heading: Heading) -> Span:
    text = reading.document.text
    end = text.find("\n", heading.span.end)
    return quote_around(text, Span(heading.span.start, min(end if end >= 0 else len(text), heading.span.end + 60)))


def _rows(text: str) -> Iterator[tuple[Heading, Heading]]:
    """Neighbours in rows of sections that begin at 1, have at least four members, one indent and one flaw at most."""
    rows: dict[tuple[tuple[int, ...], int], list[Heading]] = {}
    for heading in headings(text):
        rows.setdefault((heading.number[:-1], heading.indent), []).append(heading)
    for row in rows.values():
        steps = [(a, b) for a, b in pairwise(row) if b.number[-1] != a.number[-1] + 1]
        if len(row) >= 4 and row[0].number[-1] == 1 and len(steps) == 1:
            yield steps[0]
