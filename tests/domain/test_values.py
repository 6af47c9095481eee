from decimal import Decimal

import pytest

from second_opinion.domain.document import Span
from second_opinion.domain.tables import Cell, Row
from second_opinion.domain.values import Value, ValueKind, read_value, value_at


def cell(text: str) -> Cell:
    return Cell(text, Span(10, 10 + len(text)))


@pytest.mark.parametrize(
    ("text", "kind", "number", "unit"),
    [
        (" €1,200.50 ", ValueKind.MONEY, "1200.50", "EUR"),
        ("**1.200,50 €**", ValueKind.MONEY, "1200.50", "EUR"),
        ("-$30", ValueKind.MONEY, "-30", "USD"),
        ("45 %", ValueKind.SHARE, "45", "%"),
        ("3 working days", ValueKind.LENGTH, "3", "day"),
        ("1,5 Wochen", ValueKind.LENGTH, "1.5", "week"),
        ("2 mois", ValueKind.LENGTH, "2", "month"),
        ("1,250", ValueKind.NUMBER, "1250", ""),
    ],
)
def test_a_value_is_read_with_its_unit_and_its_place(text: str, kind: ValueKind, number: str, unit: str) -> None:
    value = read_value(cell(text))
    assert value is not None
    assert (value.kind, value.number, value.unit) == (kind, Decimal(number), unit)
    written = text[value.span.start - 10 : value.span.end - 10]
    assert written == written.strip(" *")
    assert any(letter.isdigit() for letter in written)


@pytest.mark.parametrize(
    "text",
    ["", "Hall", "4 January 2027", "about €300", "10-12 days", "€5 or €6", "3 rooms", "12 / month", "T12 to T14"],
)
def test_words_and_doubtful_values_are_none(text: str) -> None:
    assert read_value(cell(text)) is None


def test_a_short_row_has_no_value_there() -> None:
    row = Row((cell("Hall"), cell("7")))
    assert value_at(row, 1) == Value(ValueKind.NUMBER, Decimal(7), "", Span(10, 11))
    assert value_at(row, 2) is None
