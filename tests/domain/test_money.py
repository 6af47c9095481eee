from decimal import Decimal

import pytest

from second_opinion.domain.money import find_amounts, find_number_words, read_number, say_amount, words_to_number


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("$4,500.00", "4500.00", "USD"), ("EUR 4.500,00", "4500.00", "EUR"), ("4 500 €", "4500", "EUR"), ("£2k", "2000", "GBP"),
        ("USD 3 million", "3000000", "USD"), ("€4.500", "4500", "EUR"), ("$4.5m", "4500000", "USD"), ("CHF 4'500", "4500", "CHF"),
        ("12,50,000 INR", "1250000", "INR"), ("1\u00a0250,50 €", "1250.50", "EUR"), ("-$200", "-200", "USD"), ("3 million dollars", "3000000", "USD"),
        ("€12", "12", "EUR"), ("US$ 1,000", "1000", "USD"), ("$0.05", "0.05", "USD"), ("20 000 USD", "20000", "USD"),
    ],
)  # fmt: skip
def test_one_amount_in_many_spellings(written: str, value: str, currency: str) -> None:
    text = f"They pay {written} in full."
    (found,) = find_amounts(text)
    assert (found.value, found.currency) == (Decimal(value), currency)
    assert text[found.span.start : found.span.end] == written


@pytest.mark.parametrize("text", ["500 people", "USD", "section 4,500", "costs $x", "call 555 1234", "v1.2.3 USDA"])
def test_what_is_no_amount(text: str) -> None:
    assert find_amounts(text) == ()


def test_a_range_is_two_amounts_and_no_minus() -> None:
    assert [a.value for a in find_amounts("between $500-$700")] == [500, 700]


def test_a_sentence_end_is_no_decimal() -> None:
    assert [a.value for a in find_amounts("It costs $4,500. Then $300, and $12.50.")] == [4500, 300, Decimal("12.50")]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,234.56", "1234.56"), ("1.234,56", "1234.56"), ("4.500", "4.500"), ("12", "12"), ("1,5", "1.5")],
)
def test_numbers_in_digits(text: str, value: str) -> None:
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "a", "1.2.3,4,5", "12,"])
def test_no_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("four thousand two hundred", 4200), ("twenty-five", 25), ("One Hundred and Five", 105), ("thirty", 30),
        ("one million two hundred thousand", 1_200_000), ("nineteen hundred", 1900), ("zero", 0),
    ],
)  # fmt: skip
def test_numbers_in_words(words: str, value: int) -> None:
    assert words_to_number(words) == value


@pytest.mark.parametrize("words", ["one two", "thousand", "twenty eleven", "hello", "", "thousand million"])
def test_words_that_are_no_number(words: str) -> None:
    assert words_to_number(words) is None


def test_numbers_in_words_are_found_where_they_stand() -> None:
    text = "within thirty (30) days, at most four thousand\ntwo hundred dollars and someone else"
    assert [(text[n.span.start : n.span.end], n.value) for n in find_number_words(text)] == [
        ("thirty", 30),
        ("four thousand\ntwo hundred", 4200),
    ]


def test_amounts_for_the_reader() -> None:
    assert say_amount(Decimal("4500.00"), "USD") == "USD 4,500"
    assert say_amount(Decimal("12.5")) == "12.50"
