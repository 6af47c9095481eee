"""Budgets in tables: subtotals, shares of the whole, one sum of two currencies, and money for the unforeseen."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from second_opinion.plugin import Hit, Reading, Row, Value, ValueKind, column_of, find_tables, say_amount, value_at

_TOTAL = re.compile(
    r"^(?:grand\s+|overall\s+)?(?:total|sum|gesamt(?:summe)?|summe|somme|suma)\b(?!\s+(?:of|for|phase|section|part)\b)",
    re.IGNORECASE,
)
_SUBTOTAL = re.compile(
    r"^sub[- ]?total\b|\bsub-?total\b|^zwischensumme\b|^sous-total\b|^total\s+(?:of|for|phase|section|part|milestone)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"%|\b(?:share|percent(?:age)?|anteil|part|porcentaje)\b", re.IGNORECASE)
_RESERVE = re.compile(
    r"\b(?:contingenc\w+|reserves?|buffer|unforeseen|unexpected|cushion|puffer|r[üu]cklage|reserve\w*|unvorhergesehen\w*|impr[ée]vus?|imprevistos?|colch[oó]n)\b",
    re.IGNORECASE,
)
LINES_OF_A_BUDGET = 4
"""Lines that a table of costs has at least before a reserve is missed in it."""


def subtotal_wrong(reading: Reading) -> Iterator[Hit]:
    """A subtotal in a table that the lines since the last one, or since the last heading, do not make."""
    for table in find_tables(reading.document.text):
        for column in range(1, len(table[0].cells)):
            yield from _subtotals(table, column)


def _subtotals(table: Sequence[Row], column: int) -> Iterator[Hit]:
    since: list[Value] = []
    before: list[Value] = []
    for row in table[1:]:
        label, value = _label(row), value_at(row, column)
        if _SUBTOTAL.search(label):
            if value and len(since) >= 2 and not _is_made(value, since, before):
                yield _unmade(value, since)
            since, before = [], []
        elif _TOTAL.search(label):
            return
        elif value is not None:
            since.append(value)
        elif _is_heading(row):
            since, before = [], [*before, *since]
        else:
            return  # a line without a number is no line of a sum


def _is_heading(row: Row) -> bool:
    """Whether a row has words in its first cell alone, or no number at all."""
    return not any(letter.isdigit() for cell in row.cells[1:] for letter in cell.text)


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
    for table in find_tables(reading.document.text):
        share, amount = column_of(table, _SHARE), _money_column(table)
        last = table[-1]
        total = value_at(last, amount) if amount is not None else None
        if share is None or amount is None or not total or not total.number or not _TOTAL.search(_label(last)):
            continue
        lines = [(value_at(row, share), value_at(row, amount)) for row in table[1:-1]]
        wrong = [(one, of) for one, of in lines if one and of and not _is_share(one, of, total)]
        if wrong and len(wrong) * 2 <= len(lines):  # a column of other shares is wrong in most lines
            for one, of in wrong:
                right = of.number / total.number * 100
                facts = {"stated": f"{one.number}%", "computed": f"{right:.1f}%"}
                facts["amount"] = say_amount(of.number, of.unit)
                yield Hit(one.span, facts | {"total": say_amount(total.number, total.unit)}, also=(of.span, total.span))


def _is_share(share: Value, part: Value, total: Value) -> bool:
    return abs(part.number / total.number * 100 - share.number) <= 1


def _money_column(table: Sequence[Row]) -> int | None:
    """The only column that holds money in most of its rows."""
    found = []
    for column in range(1, len(table[0].cells)):
        values = [value_at(row, column) for row in table[1:]]
        if sum(value is not None and value.kind is ValueKind.MONEY for value in values) * 2 > len(values):
            found.append(column)
    return found[0] if len(found) == 1 else None


def currencies_mixed(reading: Reading) -> Iterator[Hit]:
    """One total under lines of two currencies, and no word of the rate between them."""
    text = reading.document.text
    if re.search(
        r"exchange|\brate\s+of\b|wechselkurs|taux de change|tipo de cambio|=\s*[\d.]+\s*(?:EUR|USD|€)",
        text,
        re.IGNORECASE,
    ):
        return
    for table in find_tables(text):
        if not _TOTAL.search(_label(table[-1])):
            continue
        for column in range(1, len(table[0].cells)):
            total = value_at(table[-1], column)
            values = [
                value for row in table[1:-1] if (value := value_at(row, column)) and value.kind is ValueKind.MONEY
            ]
            units = list(dict.fromkeys(value.unit for value in values))
            if total and len(units) == 2:
                other = next(value for value in values if value.unit == units[1])
                yield Hit(total.span, {"one": units[0], "other": units[1]}, also=(values[0].span, other.span))


def no_contingency(reading: Reading) -> Iterator[Hit]:
    """A budget with a total and without a line for the unforeseen."""
    text = reading.document.text
    if _RESERVE.search(text):
        return
    for table in find_tables(text):
        amount = _money_column(table)
        lines = [row for row in table[1:-1] if amount is not None and value_at(row, amount)]
        if len(lines) >= LINES_OF_A_BUDGET and _TOTAL.search(_label(table[-1])):
            names = [_label(row) for row in lines[:8]]
            yield Hit(None, {"lines": str(len(lines))}, searched=(*names, f"nearest: “{_label(table[-1])}”"))
            return


def _label(row: Row) -> str:
    return next((plain for cell in row.cells if (plain := cell.text.strip(" *_:"))), "")
