"""Where sentences begin and end, as offsets; made for contracts and mail, so "No. 5", "Acme Inc." and "2.1" are no ends."""

import re
from collections.abc import Iterator

from second_opinion.domain.document import Span

_LIST_MARK = r"(?:[-*•·▪◦‣o]\s|\(?[a-zA-Z0-9]{1,4}[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s|#{1,6}\s|\|)"
_END = re.compile(  # begins with a set of letters, which is looked for fast
    rf"[.?!。\n](?:(?<=\n)(?:[ \t]*(?=\n)|(?=[ \t]*{_LIST_MARK}))|(?<!\n)[.?!。]*[\"'”’»)\]*_]*(?=\s))"
)
_WORD_BEFORE = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?$|[\w&]+$")
_TITLES = (
    "mr mrs ms dr prof st ex approx est vs v cf e.g i.e al ca ref tel attn messrs hon gen col lt sgt rev jr sr seq dept "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_NEVER_ENDS = frozenset(_TITLES.split())
_COUNTS = "no nos art arts sec secs cl para paras pp p vol fig reg regs ch §"
_BEFORE_NUMBER = frozenset(_COUNTS.split())
_FIRMS = "inc ltd co corp llc llp plc gmbh bros etc u.s u.k e.u n.v s.a b.v p.m a.m l.p l.l.c p.c n.a d.c"
_MAY_END = frozenset(_FIRMS.split())
_LONG = 8
"""Letters of a word that is no abbreviation and no number."""
_STARTER = re.compile(
    r"\s+[\"“'(]*(?:The|This|These|Those|That|If|In|Any|All|Each|Either|Neither|Every|Both|Upon|Unless|Except|Subject|Notwithstanding|"
    r"It|We|You|They|He|She|I|Such|Nothing|For|On|At|To|By|With|Without|During|After|Before|When|Where|However|Our|Your|Please|Its|As|An|A)\b"
)
_NUMBER = re.compile(r"\s*[(#]?(?:\d|[IVX]+\b|[A-Z]\b)")
_NEXT = re.compile(r"\s*[\"“”'‘(\[*_]*(?P<first>\S)")
_ONLY_A_NUMBER = re.compile(
    r"\s*[#*_\s]*(?:(?:section|article|clause|§)\s*)?[(]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]+)[.)]?\s*",
    re.IGNORECASE,
)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text in order, without the white space around them.

    Blank lines and the beginnings of list items end a sentence too. Every character that is not white space lies in exactly one.
    """
    return tuple(_trimmed(text, start, end) for start, end in _pieces(text) if text[start:end].strip())


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if text[match.start()] != "\n" and not _ends(text, start, match):
            continue
        yield start, match.end()
        start = match.end()
    yield start, len(text)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a full stop ends the sentence that began at ``start``."""
    following = _NEXT.match(text, match.end())
    stop = match.group()
    if following is None or stop[0] != ".":
        return True
    if following["first"].islower() or stop != ".":
        return not following["first"].islower()
    if match.start() - _LONG >= start and text[match.start() - _LONG : match.start()].isalpha():
        return True  # most sentences; the patterns would take ten times as long
    before = _WORD_BEFORE.search(text, max(start, match.start() - 20), match.start())
    word = before.group().lower() if before else ""
    if word in _NEVER_ENDS or _ONLY_A_NUMBER.fullmatch(text, start, match.end()):
        return False
    if word in _BEFORE_NUMBER:
        return _NUMBER.match(text, match.end()) is None
    may_go_on = word in _MAY_END or "." in word or (len(word) == 1 and word.isalpha())
    return not may_go_on or _STARTER.match(text, match.end()) is not None


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)
