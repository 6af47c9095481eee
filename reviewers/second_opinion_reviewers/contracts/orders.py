"""Orders: price times number, and times months, is the total of the line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from second_opinion.plugin import Cell, Hit, Reading, Row, Span, find_amounts, find_tables, read_number, say_amount
from second_opinion_reviewers.contracts.wording import trimmed

_UNIT = re.compile(
    r"(?:unit\s+price|price(?:\s+per\s+\w+|/\w+)?|rate|unit\s+cost|(?:monthly|daily|hourly)\s+(?:fee|rate|price)|price\s+each|fee\s+per\s+\w+)\b",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"(?:quantity|qty\.?|units?|seats?|users?|licen[cs]es?|hours?|days?|number(?:\s+of\s+\w+)?|no\.)\b", re.IGNORECASE
)
_MONTHS = re.compile(r"(?:months?|term\s*\(months\)|duration|periods?)\b", re.IGNORECASE)
_TOTAL = re.compile(r"(?:total|amount|line\s+total|sum|extended|subtotal|net)\b", re.IGNORECASE)
_WIDTHS = range(3, 9)
"""Columns of an order that a PDF gives cell by cell."""
_LONGEST_HEAD = 30


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds the price, which the numbers that multiply it, which the total."""

    price: int
    factors: tuple[int, ...]
    total: int


def line_does_not_multiply(reading: Reading) -> Iterator[Hit]:
    """In an order, price times quantity (times months) is not the total of the line."""
    text = reading.document.text
    for table in (*find_tables(text), *_stacked(text)):
        columns = _columns(table[0].cells)
        if columns is not None:
            for row in table[1:]:
                yield from _checked(text, row, columns)


def _columns(heads: Sequence[Cell]) -> Columns | None:
    names = [cell.text.strip(" *_") for cell in heads]
    price = [n for n, name in enumerate(names) if _UNIT.match(name)]
    others = [n for n in range(len(names)) if n not in price]
    total = [n for n in others if _TOTAL.match(names[n])]
    factors = [[n for n in others if pattern.match(names[n])] for pattern in (_QUANTITY, _MONTHS)]
    if len(price) != 1 or len(total) != 1 or any(len(found) > 1 for found in factors) or not any(factors):
        return None
    return Columns(price[0], tuple(found[0] for found in factors if found), total[0])


def _checked(text: str, row: Row, columns: Columns) -> Iterator[Hit]:
    wanted = (columns.price, *columns.factors, columns.total)
    if max(wanted) >= len(row.cells):
        return
    values = [value for index in wanted if (value := _number(row.cells[index])) is not None]
    if len(values) != len(wanted):
        return
    *factors, stated = values
    product = Decimal(1)
    for factor in factors:
        product *= factor
    if stated > 0 and abs(product - stated) > max(Decimal("0.05"), product / 1000):
        multiplied = " × ".join(say_amount(factor) for factor in factors)
        facts = {"sum": multiplied, "computed": say_amount(product), "stated": say_amount(stated)}
        yield Hit(
            trimmed(text, row.cells[columns.total].span), facts, also=(trimmed(text, row.cells[columns.price].span),)
        )


def _number(cell: Cell) -> Decimal | None:
    amounts = find_amounts(cell.text)
    if len(amounts) == 1:
        return amounts[0].value
    return read_number(cell.text.strip(" *_")) if not amounts else None


def _stacked(text: str) -> Iterator[tuple[Row, ...]]:
    """Tables whose cells stand one below the other, as many PDFs give them: short lines that are the heads, then the rows."""
    lines = _lines(text)
    for number, line in enumerate(lines):
        if len(line.text) <= _LONGEST_HEAD and _UNIT.match(line.text):
            best = max(_readings(lines, number), key=len, default=())
            if len(best) > 1:
                yield best


def _readings(lines: Sequence[Cell], price: int) -> Iterator[tuple[Row, ...]]:
    """The tables that may begin around a head: how many columns it has shows in its rows."""
    for width in _WIDTHS:
        for start in range(max(0, price - width + 1), price + 1):
            heads = lines[start : start + width]
            found = _columns(heads) if len(heads) == width and _all_heads(heads) else None
            if found is not None and found.total == width - 1:
                yield (Row(tuple(heads)), *_rows(lines[start + width :], width, found))


def _all_heads(cells: Sequence[Cell]) -> bool:
    return all(len(cell.text) <= _LONGEST_HEAD and not re.search(r"\d", cell.text) for cell in cells)


def _rows(lines: Sequence[Cell], width: int, columns: Columns) -> Iterator[Row]:
    """Rows of that many lines, as long as numbers stand where numbers belong."""
    for start in range(0, len(lines) - width + 1, width):
        cells = lines[start : start + width]
        if any(_number(cells[index]) is None for index in (columns.price, *columns.factors, columns.total)):
            return
        yield Row(tuple(cells))


def _lines(text: str) -> list[Cell]:
    found, start = [], 0
    for raw in text.splitlines(keepends=True):
        if line := raw.strip():
            begin = start + len(raw) - len(raw.lstrip())
            found.append(Cell(line, Span(begin, begin + len(line))))
        start += len(raw)
    return found
