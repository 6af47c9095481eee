"""What the cells of a table hold: money, shares, lengths of time and plain numbers, with their units and places."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from second_opinion.domain.document import Span
from second_opinion.domain.money import FoundAmount, find_amounts, read_number
from second_opinion.domain.periods import UNIT_OF
from second_opinion.domain.tables import Cell, Row


class ValueKind(StrEnum):
    """What a number counts."""

    MONEY = "money"
    SHARE = "share"
    LENGTH = "length"
    NUMBER = "number"


class Value(NamedTuple):  # like a cell: made by the thousand
    """A value as it stands in a cell; ``unit`` is a currency, ``%``, ``day``, ``week``, ``month`` … or empty."""

    kind: ValueKind
    number: Decimal
    unit: str
    span: Span


_ONE = re.compile(r"[^\w%]{0,2}[A-Za-z$€£¥₹]{0,4}[^\w%]{0,2}\d[\d.,'’\u00a0\u202f ]*\D*")
"""A value begins soon and has no second number behind its unit; most cells are passed over by this alone."""
_UNSURE = re.compile(
    r"[~≈?]|\b(?:ca|approx|about|around|up\s+to|from|tbd|tba|min|max|at\s+least|per)\b|/", re.IGNORECASE
)
_LENGTH = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)?)[ -]?(?:(?:working|business)[ ])?"
    r"(?P<unit>minute|hour|night|day|week|month|year|stunde|nacht|tag|woche|monat|jahr|heure|nuit|jour|semaine|mois|hora|noche|día|semana|mes)"
    r"(?:s|es|e|en|n|\(s\))?",
    re.IGNORECASE,
)
_REMARK = 3
"""Characters beside an amount that are a sign or a bracket and no other statement."""


def read_value(cell: Cell) -> Value | None:
    """The one value of a cell; None for words, for several values and for what is said to be uncertain."""
    plain = cell.text.strip(" *_`\u00a0")
    if not _ONE.fullmatch(plain) or _UNSURE.search(plain):
        return None
    start = cell.span.start + cell.text.index(plain)
    whole = Span(start, start + len(plain))
    if plain.isascii() and plain.isdigit():  # a column of a table may hold hundreds of them
        return Value(ValueKind.NUMBER, Decimal(plain), "", whole)
    if length := _LENGTH.fullmatch(plain):
        unit = length["unit"].lower()
        number = Decimal(length["number"].replace(",", "."))
        return Value(ValueKind.LENGTH, number, UNIT_OF.get(unit, unit), whole)
    amounts = find_amounts(plain)
    return _money(amounts, start, len(plain)) if amounts else _number(plain, whole)


def _money(amounts: tuple[FoundAmount, ...], start: int, length: int) -> Value | None:
    (one, *others), inner = amounts, amounts[0].span
    if others or length - (inner.end - inner.start) > _REMARK:
        return None
    return Value(ValueKind.MONEY, one.value, one.currency, Span(start + inner.start, start + inner.end))


def _number(plain: str, whole: Span) -> Value | None:
    number = read_number(plain.rstrip("% "))
    if number is None:
        return None
    share = plain.endswith("%")
    return Value(ValueKind.SHARE if share else ValueKind.NUMBER, number, "%" if share else "", whole)


def value_at(row: Row, column: int) -> Value | None:
    """The value of a row in a column, None where the row is shorter or the cell holds none."""
    return read_value(row.cells[column]) if column < len(row.cells) else None
