"""Budgets in tables: subtotals, shares of the whole, one sum of two currencies, and money for the unforeseen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from second_opinion.plugin import Hit, Reading, Row, Value, ValueKind, find_tables, read_value, say_amount
from second_opinion_reviewers.plans.mentions import mentions

_TOTAL = re.compile(
    r"^(?:grand\s+|overall\s+)?(?:total|sum|gesamt(?:summe)?|summe|somme|suma)\b(?!\s+(?:of|for|phase|section|part)\b)",
    re.IGNORECASE,
)
_SUBTOTAL = re.compile(
    r"^sub[- ]?total\b|\bsub-?total\b|^zwischensumme\b|^sous-total\b|^total\s+(?:of|for|phase|section|part|milestone)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"%|\b(?:share|percent(?:age)?|anteil|part|porcentaje)\b", re.IGNORECASE)
_RESERVE = (
    "contingenc", "reserve", "buffer", "unforeseen", "unexpected", "cushion", "puffer", "rücklage", "unvorhergesehen", "imprév", "imprevisto", "colchón",
)  # fmt: skip
_RATE = re.compile(
    r"exchange|\brate\s+of\b|wechselkurs|taux\s+de\s+change|tipo\s+de\s+cambio|=\s*[\d.]+\s*(?:EUR|USD|€)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
SEARCHED = 8
"""Lines named at most in the list of places searched."""
LINES_OF_A_BUDGET = 4
"""Lines that a table of costs has at least before a reserve is missed in it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a total or a subtotal: its headings, and of each further row the label and the values."""

    headings: tuple[str, ...]
    labels: tuple[str, ...]
    values: tuple[tuple[Value | None, ...], ...]

    @property
    def has_total(self) -> bool:
        """Whether it ends with the total of everything."""
        return bool(_TOTAL.search(self.labels[-1]))

    def column(self, number: int) -> list[Value | None]:
        return [row[number] if number < len(row) else None for row in self.values]

    @property
    def money(self) -> int | None:
        """The only column that holds money in most of its rows."""
        found = []
        for number in range(1, len(self.headings)):
            amounts = sum(value is not None and value.kind is ValueKind.MONEY for value in self.column(number))
            if amounts * 2 > len(self.values):
                found.append(number)
        return found[0] if len(found) == 1 else None


@lru_cache(maxsize=2)  # four rules look at the same sheets
def _sheets(text: str) -> tuple[Sheet, ...]:
    return tuple(sheet for table in find_tables(text) if (sheet := _sheet(table)))


def _sheet(table: tuple[Row, ...]) -> Sheet | None:
    labels = tuple(_label(row) for row in table[1:])
    if not any(_TOTAL.search(label) or _SUBTOTAL.search(label) for label in labels):
        return None
    headings = tuple(cell.text.strip(" *_") for cell in table[0].cells)
    return Sheet(headings, labels, tuple(tuple(read_value(cell) for cell in row.cells) for row in table[1:]))


def _label(row: Row) -> str:
    """The first words of a row."""
    plain = (cell.text.strip(" *_:") for cell in row.cells)
    return next(filter(_LETTER.search, plain), "")


def subtotal_wrong(reading: Reading) -> Iterator[Hit]:
    """A subtotal in a table that the lines since the last one, or since the last heading, do not make."""
    for sheet in _sheets(reading.document.text):
        if any(_SUBTOTAL.search(label) for label in sheet.labels):
            for column in range(1, len(sheet.headings)):
                yield from _subtotals(sheet, column)


def _subtotals(sheet: Sheet, column: int) -> Iterator[Hit]:
    since: list[Value] = []
    before: list[Value] = []
    for label, row, value in zip(sheet.labels, sheet.values, sheet.column(column), strict=True):
        if _SUBTOTAL.search(label):
            if value and len(since) >= 2 and not _is_made(value, since, before):
                yield _unmade(value, since)
            since, before = [], []
        elif _TOTAL.search(label):
            return
        elif value is not None:
            since.append(value)
        elif not any(row):  # a heading between the lines
            since, before = [], [*before, *since]
        else:
            return  # a line without a number is no line of a sum


def _is_made(stated: Value, since: Sequence[Value], before: Sequence[Value]) -> bool:
    units = {value.unit for value in (stated, *since) if value.unit}
    slack = Decimal(1 if len(since) > 3 else 0)
    sums = (_sum(since), _sum(since) + _sum(before))
    return len(units) > 1 or any(abs(made - stated.number) <= slack for made in sums)


def _unmade(stated: Value, lines: Sequence[Value]) -> Hit:
    made, unit = _sum(lines), stated.unit or lines[0].unit
    facts = {"stated": say_amount(stated.number, unit), "computed": say_amount(made, unit)}
    facts["difference"] = say_amount(abs(made - stated.number), unit)
    return Hit(stated.span, facts, also=tuple(value.span for value in lines))


def _sum(values: Sequence[Value]) -> Decimal:
    return sum((value.number for value in values), Decimal(0))


def share_of_total_wrong(reading: Reading) -> Iterator[Hit]:
    """A line's share in percent that is not its amount over the total of the table."""
    for sheet in _sheets(reading.document.text):
        shares = [number for number, heading in enumerate(sheet.headings) if _SHARE.search(heading)]
        amount = sheet.money if len(shares) == 1 and sheet.has_total else None
        total = sheet.column(amount)[-1] if amount is not None else None
        if amount is None or total is None or not total.number:
            continue
        lines = [*zip(sheet.column(shares[0])[:-1], sheet.column(amount)[:-1], strict=True)]
        wrong = [(one, of) for one, of in lines if one and of and not _is_share(one, of, total)]
        if wrong and len(wrong) * 2 <= len(lines):  # a column of other shares is wrong in most lines
            for one, of in wrong:
                right = of.number / total.number * 100
                facts = {"stated": f"{one.number}%", "computed": f"{right:.1f}%"}
                facts["amount"] = say_amount(of.number, of.unit)
                yield Hit(one.span, facts | {"total": say_amount(total.number, total.unit)}, also=(of.span, total.span))


def _is_share(share: Value, part: Value, total: Value) -> bool:
    return abs(part.number / total.number * 100 - share.number) <= 1


def currencies_mixed(reading: Reading) -> Iterator[Hit]:
    """One total under lines of two currencies, and no word of the rate between them."""
    text = reading.document.text
    for sheet in _sheets(text):
        for column in range(1, len(sheet.headings) if sheet.has_total else 1):
            *lines, total = sheet.column(column)
            amounts = [value for value in lines if value and value.kind is ValueKind.MONEY]
            units = list(dict.fromkeys(value.unit for value in amounts))
            if total and len(units) == 2 and not _RATE.search(text):
                other = next(value for value in amounts if value.unit == units[1])
                facts = {"one": units[0], "other": units[1]}
                yield Hit(total.span, facts, also=(amounts[0].span, other.span))


def no_contingency(reading: Reading) -> Iterator[Hit]:
    """A budget with a total and without a line for the unforeseen."""
    text = reading.document.text
    for sheet in _sheets(text):
        column = sheet.money if sheet.has_total else None
        amounts = sheet.column(column)[:-1] if column is not None else []
        lines = [label for label, value in zip(sheet.labels, amounts, strict=False) if value and label]
        if len(lines) >= LINES_OF_A_BUDGET:
            if not mentions(text, *_RESERVE):
                nearest = f"nearest: “{sheet.labels[-1]}”"
                yield Hit(None, {"lines": str(len(lines))}, searched=(*lines[:SEARCHED], nearest))
            return
