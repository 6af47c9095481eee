"""English words that code puts together (periods, dates, key dates, places searched), said in another language by a table."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.domain.dates import MONTHS, WEEKDAYS
from second_opinion.reviewing.wording import PLACE

_FIGURE = r"\d[\d,]*(?:\.\d+)?"
_SHAPES = {
    "n": _FIGURE,
    "m": _FIGURE,
    "weekday": "|".join(WEEKDAYS),
    "month": "|".join(MONTHS),
    "currency": "[A-Z]{3,5}",
    "period": rf"{_FIGURE} (?:working )?(?:hour|day|night|week|month|year)s?",
}
"""What a place of that name stands for; one of any other name stands for any words."""
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
"""A figure that is no number of a section: only those of code and of documents have groups of three."""
_LISTS = ("; ", ", ", " and ")
REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Figures:
    """How numbers are written: what stands between groups of three figures, and before the decimals."""

    thousands: str = ","
    decimal: str = "."

    def say(self, figure: str) -> str:
        """An English figure, ``1,234.50``, as it is written there."""
        whole, point, rest = figure.partition(".")
        return whole.replace(",", self.thousands) + (self.decimal if point else "") + rest


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A phrase with places. What stands in quotation marks is a document's, and stays."""

    shape: re.Pattern[str]
    places: tuple[str, ...]
    quoted: frozenset[str]
    said: str
    weight: tuple[int, int]  # letters of its own, places of a known shape: the most particular phrase is asked first


class Phrases:
    """A table of phrases, English to another language; ``{n}`` and ``{m}`` in one are figures, other places any words."""

    def __init__(self, table: Mapping[str, str], figures: Figures) -> None:
        self._exact = {english: said for english, said in table.items() if not PLACE.search(english)}
        patterns = (_pattern(english, said) for english, said in table.items() if PLACE.search(english))
        self._patterns = sorted(patterns, key=lambda one: one.weight, reverse=True)
        self._figures = figures
        self._known = lru_cache(REMEMBERED)(self._look_up)

    def say(self, text: str) -> str:
        """The words in that language; as they are where they are not known."""
        return self._known(text) or text

    def _look_up(self, text: str) -> str | None:
        if text in self._exact:
            return self._exact[text]
        if _GROUPED.fullmatch(text):
            return self._figures.say(text)
        for pattern in self._patterns:
            if found := pattern.shape.fullmatch(text):
                return self._filled(pattern, found)
        return next(filter(None, self._lists(text)), None)

    def _filled(self, pattern: _Pattern, found: re.Match[str]) -> str:
        said = {
            name: self._in_place(name, held, quoted=name in pattern.quoted)
            for name, held in zip(pattern.places, found.groups(), strict=True)
        }
        return PLACE.sub(lambda place: said[place[1]], pattern.said)

    def _in_place(self, name: str, held: str, *, quoted: bool) -> str:
        if quoted:
            return held
        return self._figures.say(held) if _SHAPES.get(name) == _FIGURE else self.say(held)

    def _lists(self, text: str) -> Iterator[str]:
        """The text as a list, of which every piece must be known: others are sentences of a document."""
        for mark in _LISTS:
            if mark not in text:
                continue
            pieces = [self._known(piece) for piece in text.split(mark)]
            known = [piece for piece in pieces if piece is not None]
            if len(pieces) == len(known):
                yield (f" {self.say('and')} " if mark == " and " else mark).join(known)


def _pattern(english: str, said: str) -> _Pattern:
    places = tuple(PLACE.findall(english))
    shape, letters, at = "", 0, 0
    for place in PLACE.finditer(english):
        own = english[at : place.start()]
        shape += f"{re.escape(own)}({_SHAPES.get(place[1], '.+?')})"
        letters, at = letters + len(own), place.end()
    letters += len(english[at:])
    quoted = frozenset(re.findall(r"“\{([a-z_]+)\}”", english))
    known = sum(name in _SHAPES for name in places)
    return _Pattern(re.compile(shape + re.escape(english[at:])), places, quoted, said, (letters, known))
