"""Number times price, and a share of an amount: what is written beside them is computed again."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from math import prod

from second_opinion.plugin import (
    Cell,
    FoundAmount,
    Hit,
    Kind,
    Reading,
    Row,
    Span,
    column_of,
    find_amounts,
    find_tables,
    read_number,
    say_amount,
)

_QUANTITY = re.compile(
    r"^(?:qty|quantity|count|number|no\.?|nights|days|hours|people|persons|guests|pieces|units|anzahl|menge|stück|nächte|tage|stunden|quantité|qté|nombre|nuits|jours|cantidad|noches|días|horas)$",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"^(?:unit\s+(?:price|cost)|price(?:\s+(?:each|per\s+\w+))?|rate|each|(?:cost|price)\s*(?:/|per)\s*\w+|per\s+(?:head|person|unit|night|day)|(?:einzel|stück)?preis|preis\s+pro\s+\w+|prix(?:\s+unitaire)?|precio(?:\s+unitario)?)$",
    re.IGNORECASE,
)
_PRODUCT = re.compile(
    r"^(?:total|cost|amount|sum|line\s+total|total\s+(?:cost|price)|subtotal|gesamt(?:preis)?|betrag|summe|montant|prix\s+total|importe|precio\s+total)$",
    re.IGNORECASE,
)
_WHO = r"(?:guests?|people|persons?|heads?|attendees|participants|pax|adults|children|kids|nights?|days?|hours?|rooms?|tickets?|seats?|pieces|units|tables?|weeks?|months?)"
_TIMES = re.compile(
    rf"(?P<n>\d(?<![\w.,$€£]\d)(?=[\d.,]*[ \t]*[a-z×*@à])(?:(?:\d{{0,2}}(?:,\d{{3}})+)|\d*(?:\.\d+)?))[ \t]*(?:{_WHO}[ \t]*)?(?:x|×|\*|@|at|à)[ \t]*(?P<price>(?:[$€£]|USD\s|EUR\s|GBP\s)[ ]?[\d.,]+\d|[$€£]?\d[\d.,]*[ ]?(?:€|EUR|USD|GBP))"
    rf"[ \t]*(?:(?:per|a|each|/|p)[ \t]*(?:{_WHO}|\.?p\.?)?|each|pp|p\.p\.)?[ \t]*(?:=|:|,?[ \t]*(?:makes|comes\s+to|that\s+is|totall?ing|in\s+total|is)[ \t]*:?|→|\|)[ \t*_|]*(?P<product>(?:[$€£]|USD\s|EUR\s|GBP\s)[ ]?[\d.,]+\d|[\d.,]*\d[ ]?(?:€|EUR|USD|GBP))",
    re.IGNORECASE,
)


def times_wrong(reading: Reading) -> Iterator[Hit]:
    """Number times price is not the amount beside them, in a line or in a row of a table; contracts have a check of their own."""
    if reading.kind is not Kind.CONTRACT:
        text = reading.document.text
        yield from _in_lines(text)
        for table in find_tables(text):
            yield from _in_table(table)


def _in_lines(text: str) -> Iterator[Hit]:
    for match in _TIMES.finditer(text):
        number, price, product = read_number(match["n"]), _amount(match["price"]), _amount(match["product"])
        if number is not None and price and product:
            yield from _compare([number], price, product, Span(*match.span("product")), Span(*match.span("price")))


def _in_table(table: tuple[Row, ...]) -> Iterator[Hit]:
    quantity, price, product = (column_of(table, heading) for heading in (_QUANTITY, _PRICE, _PRODUCT))
    if quantity is None or price is None or product is None:
        return
    for row in table[1:]:
        if max(quantity, price, product) >= len(row.cells):
            continue
        number, each, stated = (_cell_value(row.cells[column]) for column in (quantity, price, product))
        if number and each and stated and number.value * each.value != stated.value:
            others = [row.cells[n] for n in range(len(row.cells)) if n not in {quantity, price, product}]
            factors = [number.value, *(found.value for cell in others if (found := _cell_value(cell)))]
            yield from _compare(factors, each, stated, stated.span, each.span)


def _compare(factors: list[Decimal], price: FoundAmount, product: FoundAmount, span: Span, also: Span) -> Iterator[Hit]:
    """A row may hold more factors than the first ("6 libraries, 24 months"); any of them may take part."""
    ways = [
        number * prod(chosen)
        for size in range(len(factors))
        for chosen in combinations(factors[1:], size)
        for number in factors[:1]
    ]
    rounded = product.value == product.value.to_integral_value()
    slack = Decimal("0.5") if rounded else Decimal("0.011")
    if any(abs(way * price.value - product.value) <= slack for way in ways):
        return
    currency = product.currency or price.currency
    facts = {
        "number": f"{factors[0]:,f}",
        "price": say_amount(price.value, currency),
        "computed": say_amount(factors[0] * price.value, currency),
        "stated": say_amount(product.value, currency),
    }
    yield Hit(span, facts, also=(also,))


def _amount(text: str) -> FoundAmount | None:
    amounts = find_amounts(text)
    return amounts[0] if len(amounts) == 1 else None


def _cell_value(cell: Cell) -> FoundAmount | None:
    plain = cell.text.strip(" *_")
    amounts = find_amounts(plain)
    at = cell.span.start + cell.text.find(plain)
    if len(amounts) == 1 and len(plain) - (amounts[0].span.end - amounts[0].span.start) <= 3:
        (one,) = amounts
        return FoundAmount(Span(at + one.span.start, at + one.span.end), one.value, one.currency)
    number = read_number(plain)
    return FoundAmount(Span(at, at + len(plain)), number, "") if number is not None and not amounts else None


_MONEY = r"(?:[$€£][ ]?\d[\d.,]*\d|(?:USD|EUR|GBP|CHF)[ ]\d[\d.,]*|\d[\d.,]*[ ]?(?:€|EUR|USD|GBP|CHF|dollars|euros))"
_SHARE = re.compile(
    rf"(?P<rate>[0-9](?<![\w.,]\d)\d{{0,2}}(?:[.,]\d{{1,2}})?)[ ]?(?:%|per[ ]?cent)[ ](?:of|von|de)[ ](?:the[ ]\w+[ ](?:of|price|total|budget)[ ])?(?P<whole>{_MONEY})[ ]?"
    rf"(?:=|→|,?[ ]?(?:is|makes|equals|comes[ ]to|that[ ]is|i\.e\.,?|or|sind|ergibt)[ ])[ ]?(?P<part>{_MONEY})",
    re.IGNORECASE,
)


def share_wrong(reading: Reading) -> Iterator[Hit]:
    """A share of an amount that is another amount than the one beside it."""
    text = reading.document.text
    for match in _SHARE.finditer(text) if "%" in text or "cent" in text.lower() else ():
        whole, part, rate = (
            _amount(match["whole"]),
            _amount(match["part"]),
            read_number(match["rate"].replace(",", ".")),
        )
        if whole is None or part is None or rate is None:
            continue
        right = whole.value * rate / 100
        slack = Decimal("0.5") if part.value == part.value.to_integral_value() else Decimal("0.011")
        if abs(right - part.value) > slack:
            facts = {
                "rate": f"{match['rate']} %",
                "whole": say_amount(whole.value, whole.currency),
                "computed": say_amount(right, whole.currency),
            }
            yield Hit(
                Span(*match.span("part")),
                facts | {"stated": say_amount(part.value, part.currency)},
                also=(Span(*match.span("whole")),),
            )
