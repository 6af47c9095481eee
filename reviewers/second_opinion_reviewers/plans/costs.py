"""Figures of a plan: number times price, lengths that should make a total."""

import re
from collections.abc import Iterator
from decimal import Decimal

from second_opinion.plugin import (
    Cell,
    FoundAmount,
    Hit,
    Reading,
    Span,
    column_of,
    find_amounts,
    find_tables,
    read_number,
    say_amount,
)

_QUANTITY = re.compile(
    r"^(?:qty|quantity|count|number|no\.?|nights|days|hours|people|persons|guests|pieces|units)$", re.IGNORECASE
)
_PRICE = re.compile(
    r"^(?:unit\s+(?:price|cost)|price(?:\s+(?:each|per\s+\w+))?|rate|each|(?:cost|price)\s*(?:/|per)\s*\w+|per\s+(?:head|person|unit|night|day))$",
    re.IGNORECASE,
)
_PRODUCT = re.compile(r"^(?:total|cost|amount|sum|line\s+total|total\s+(?:cost|price)|subtotal)$", re.IGNORECASE)
_WHO = r"(?:guests?|people|persons?|heads?|attendees|participants|pax|adults|children|kids|nights?|days?|hours?|rooms?|tickets?|seats?|pieces|units|tables?|weeks?|months?)"
_TIMES = re.compile(
    rf"(?<![\w.,$€£])(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)[ \t]*(?:{_WHO}[ \t]*)?(?:x|×|\*|@|at|à)[ \t]*(?P<price>(?:[$€£]|USD\s|EUR\s|GBP\s)[ ]?[\d.,]+\d|[$€£]?\d[\d.,]*[ ]?(?:€|EUR|USD|GBP))"
    rf"[ \t]*(?:(?:per|a|each|/|p)[ \t]*(?:{_WHO}|\.?p\.?)?|each|pp|p\.p\.)?[ \t]*(?:=|:|,?[ \t]*(?:makes|comes\s+to|that\s+is|totall?ing|in\s+total|is)[ \t]*:?|→|\|)[ \t*_|]*(?P<product>(?:[$€£]|USD\s|EUR\s|GBP\s)[ ]?[\d.,]+\d|[\d.,]*\d[ ]?(?:€|EUR|USD|GBP))",
    re.IGNORECASE,
)


def times_wrong(reading: Reading) -> Iterator[Hit]:
    """Number times price is not the amount beside them, in a line or in a row of a table."""
    text = reading.document.text
    for match in _TIMES.finditer(text):
        number, price, product = read_number(match["n"]), _amount(match["price"]), _amount(match["product"])
        if number is not None and price and product:
            yield from _compare(number, price, product, Span(*match.span("product")), Span(*match.span("price")))
    for table in find_tables(text):
        columns = [column_of(table, heading) for heading in (_QUANTITY, _PRICE, _PRODUCT)]
        for row in table[1:]:
            cells = [row.cells[column] for column in columns if column is not None and column < len(row.cells)]
            if len(cells) == 3:
                values = [_cell_value(cell) for cell in cells]
                if values[0] and values[1] and values[2]:
                    at = cells[2].text.index(cells[2].text.strip())
                    span = Span(cells[2].span.start + at, cells[2].span.start + at + len(cells[2].text.strip()))
                    yield from _compare(values[0].value, values[1], values[2], span, cells[1].span)


def _compare(number: Decimal, price: FoundAmount, product: FoundAmount, span: Span, also: Span) -> Iterator[Hit]:
    right = number * price.value
    rounded = product.value == product.value.to_integral_value()
    if abs(right - product.value) > (Decimal("0.5") if rounded else Decimal("0.011")):
        currency = product.currency or price.currency
        facts = {
            "number": f"{number:,f}",
            "price": say_amount(price.value, currency),
            "computed": say_amount(right, currency),
            "stated": say_amount(product.value, currency),
        }
        yield Hit(span, facts, also=(also,))


def _amount(text: str) -> FoundAmount | None:
    amounts = find_amounts(text)
    return amounts[0] if len(amounts) == 1 else None


def _cell_value(cell: Cell) -> FoundAmount | None:
    plain = cell.text.strip(" *_")
    amounts = find_amounts(plain)
    if len(amounts) == 1 and len(plain) - (amounts[0].span.end - amounts[0].span.start) <= 3:
        return amounts[0]
    number = read_number(plain)
    return FoundAmount(cell.span, number, "") if number is not None and not amounts else None
