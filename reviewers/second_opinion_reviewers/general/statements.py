"""Statements of figures in running prose: what is stated, of which thing, and where."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import NamedTuple

from second_opinion.plugin import UNIT_OF, Document, FoundDate, PartKind, Span, find_amounts, find_dates, say_amount
from second_opinion_reviewers.general import prose_words as words

_SENTENCE_ENDS = re.compile(  # "3. Mai" ends none
    r"[.!?][\"”’»)]*\s(?!(?<=\d\.\s)\s*(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|\d))|\n[ \t]*\n|\n[ \t]*(?:[-*+•#>]|\d{1,2}[.)])",
    re.IGNORECASE,
)
_BLANK = "\0"  # part of no word and no space: nothing begins or goes on in it
_AROUND = 300
"""Characters of a sentence looked at before and after a figure."""


class Figure(Enum):
    """What is stated."""

    MONEY = "money"
    DAY = "day"
    HOUR = "hour"
    LENGTH = "length"
    GUESTS = "guests"
    MEALS = "meals"


Stated = str | int | FoundDate
"""A figure in a form that can be compared."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure of a thing.

    ``key`` names the thing with all that tells it from others, ``outright`` whether the figure is said and not mentioned ("the meeting
    on 3 May"). ``value`` is None where the sentence sets the figure apart or leaves it open.
    """

    figure: Figure
    key: str
    value: Stated | None
    span: Span
    outright: bool = True


class _Read(NamedTuple):
    """A figure read at a place, where it ends, and what it is counted by ("a month")."""

    value: Stated
    end: int
    per: str = ""


def statements(document: Document) -> Iterator[Statement]:
    """All of them in order of the text, without tables, mail headers and what a mail quotes."""
    text, lowered = document.text, document.text.lower()
    if len(lowered) != len(text):  # a letter whose small one is two
        return
    away = [part.span for part in document.parts if part.kind in {PartKind.HEADER, PartKind.QUOTED}]
    prose = words.ROW.sub(lambda row: _BLANK * len(row.group()), lowered)
    for one in sorted(chain(_named(prose, text), _spent(prose, text), _people(prose)), key=lambda one: one.span):
        if not any(one.span.overlaps(span) for span in away):
            is_apart = words.APART.search(lowered, *sentence_around(text, one.span)) is not None
            yield Statement(one.figure, one.key, None if is_apart else one.value, one.span, one.outright)


def sentence_around(text: str, span: Span) -> Span:
    """The sentence, or the item of a list, that a place stands in."""
    earliest, latest = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    starts = [match.end() for match in _SENTENCE_ENDS.finditer(text, earliest, span.start)]
    end = _SENTENCE_ENDS.search(text, span.end, latest)
    return Span(starts[-1] if starts else earliest, end.start() if end else latest)


def _named(lowered: str, text: str) -> Iterator[Statement]:
    """A thing and what it is said to be: "the budget for the party is …"; and where else it is mentioned with such a figure."""
    things = [thing for says in words.SAYS.finditer(lowered) if (thing := _thing(lowered, says.end()))]
    for figure, is_said, read in _WAYS:
        keys: set[str] = set()
        for start, end, name in things:
            said = is_said.match(lowered, end)
            if said and (found := read(text, lowered, said.end())):
                keys.add(name)
                yield Statement(figure, f"{name} {found.per}".rstrip(), found.value, Span(start, found.end))
        for name in keys:
            yield from _mentions(lowered, text, name, figure, read)


def _thing(lowered: str, end: int) -> tuple[int, int, str] | None:
    """Where the thing named right before a place begins, article and all, that place, and its name without the article."""
    first = max(0, end - 80)
    for the in reversed([*words.THE.finditer(lowered, first, end)]):
        if words.THING.fullmatch(lowered, the.end(), end) is None:
            return None
        if not the["to"] and words.LEADS_TO.search(lowered[first : the.start()]) is None:
            name = " ".join(lowered[the.end() : end].split())
            return None if words.VAGUE.fullmatch(name) else (the.start(), end, name)
    return None


def _mentions(lowered: str, text: str, name: str, figure: Figure, read: "Reader") -> Iterator[Statement]:
    """Where else the thing stands after an article, with a figure right behind it or before it."""
    flat = lowered.replace("\n", " ")
    at = flat.find(name)
    while at >= 0:
        end = at + len(name)
        start = _article(flat, at)
        of = words.OF.match(lowered, end) if start is not None else None
        found = read(text, lowered, of.end()) if of else None
        if start is not None and found:
            key = f"{name} {found.per}".rstrip()
            yield Statement(figure, key, found.value, Span(start, found.end), outright=False)
        elif figure is Figure.MONEY and start is None and (led := _led_by_amount(text, flat, at)):
            yield Statement(figure, name, led[1], Span(led[0], end), outright=False)
        at = flat.find(name, end)


def _article(flat: str, at: int) -> int | None:
    """Where the article right before a place begins."""
    return next((the.start() for the in words.THE.finditer(flat, max(0, at - 12), at + 1) if the.end() == at), None)


def _led_by_amount(text: str, flat: str, at: int) -> tuple[int, Stated] | None:
    """Where the article begins before an amount and a place, and the amount: "the $45,000 budget"."""
    first = max(0, at - 24)
    amounts = [one for one in find_amounts(text[first:at]) if first + one.span.end == at - 1]
    begin = first + amounts[0].span.start if amounts else at
    the = words.THE_BEFORE.search(flat, max(0, begin - 8), begin) if amounts else None
    return (the.start(), say_amount(amounts[0].value, amounts[0].currency)) if the else None


def _amount(text: str, lowered: str, at: int) -> _Read | None:
    amounts = find_amounts(text[at : at + 32])
    if not amounts or amounts[0].span.start:
        return None
    return _alone(lowered, say_amount(amounts[0].value, amounts[0].currency), at + amounts[0].span.end)


def _day(text: str, lowered: str, at: int) -> _Read | None:
    dates = find_dates(text[at : at + 48])
    if not dates or dates[0].span.start or dates[0].impossible or len(dates[0].readings) > 1:
        return None
    end = at + dates[0].span.end
    day = dates[0]._replace(span=Span(0, 0), weekday=None)
    return None if words.GOES_ON.match(lowered, end) else _Read(day, end)


def _hour(_text: str, lowered: str, at: int) -> _Read | None:
    match = words.HOUR.match(lowered, at)
    if match is None:
        return None
    clock = f"{int(match['hour']):02}:{match['minute'] or match['past'] or '00'}"
    return _alone(lowered, f"{clock} {match['half'] or ''}", match.end())


def _length(_text: str, lowered: str, at: int) -> _Read | None:
    match = words.LASTS.match(lowered, at)
    if match is None:
        return None
    number = words.NUMBERS.get(match["number"], match["number"]).replace(",", ".")
    return _alone(lowered, f"{number} {UNIT_OF.get(match['unit'], match['unit'])}", match.end())


def _alone(lowered: str, value: Stated, end: int) -> _Read | None:
    """The figure, if nothing after it qualifies it."""
    ends = words.ENDS.match(lowered, end)
    return _Read(value, end, ends["per"] or "") if ends else None


Reader = Callable[[str, str, int], _Read | None]
_WAYS: tuple[tuple[Figure, re.Pattern[str], Reader], ...] = (
    (Figure.MONEY, words.MONEY_IS, _amount),
    (Figure.DAY, words.DAY_IS, _day),
    (Figure.HOUR, words.HOUR_IS, _hour),
    (Figure.LENGTH, words.LENGTH_IS, _length),
)


def _spent(lowered: str, text: str) -> Iterator[Statement]:
    """The budget without its name: "we have … to spend"."""
    for match in words.SPENT.finditer(lowered) if any(sign in lowered for sign in words.SPENT_SIGNS) else ():
        amounts = find_amounts(text[slice(*match.span("value"))])
        if len(amounts) == 1 and amounts[0].span == (0, len(match["value"])):
            key = "presupuesto" if match["spanish"] else "budget"
            yield Statement(Figure.MONEY, key, say_amount(amounts[0].value, amounts[0].currency), Span(*match.span()))


def _people(lowered: str) -> Iterator[Statement]:
    """How many come, and for how many there is food."""
    for match in words.COUNTED.finditer(lowered):
        near = lowered[max(0, match.start() - 60) : match.start()]
        alone, coming = (way.match(lowered, match.end()) for way in (words.ENDS, words.COMING))
        meal, come = words.MEAL.search(near), words.COME.search(near)
        if meal and (alone or words.BOOKED.match(lowered, match.end())):
            figure, lead = Figure.MEALS, meal.start()
        elif coming or (come and alone):
            figure, lead = Figure.GUESTS, come.start() if come else len(near)
        else:
            continue
        yield Statement(figure, match["who"], int(match["n"]), Span(match.start() - len(near) + lead, match.end()))
