"""Amounts of money and numbers as they stand in a text: where, how much, in which currency.

Read are ``$4,500.00``, ``EUR 4.500,00``, ``4 500 €``, ``£2k``, ``USD 3 million``, ``CHF 4'500``, and numbers in words. Values are exact
(``Decimal``); nothing is rounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from second_opinion.domain.document import Span

_SYMBOLS = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "A$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
}
_WORDS = {"euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "francs": "CHF"}
_CODES = (
    "USDT|USDC|USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|CNY|HKD|SGD|ZAR|BRL|MXN|KRW|TRY|ILS|AED|DAI"
)
_TIMES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
    "bn": 10**9,
    "billion": 10**9,
}
_COMMA_IS_DECIMAL = frozenset({"EUR", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "BRL", "TRY"})


@dataclass(frozen=True, slots=True)
class FoundAmount:
    """An amount of money; ``currency`` is an ISO code (``$`` alone is taken as USD)."""

    span: Span
    value: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number in words: "four thousand two hundred"."""

    span: Span
    value: int


# A space groups thousands only between one to three digits and groups of exactly three.
_NUMBER = (
    r"(?:\d{1,3}(?:(?P<group{n}>[,.'’\u00a0\u202f\u2009 ])\d{3})(?:(?P=group{n})\d{3})*(?:[.,]\d{1,2})?(?![\d'’]|[.,]\d)"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?(?![\d]|[.,]\d))"
)
_MULTIPLIER = r"(?:(?P<times{n}>[kKmM]|[mM]n|bn)(?![\w€$£])|[ \u00a0-]?(?P<word{n}>thousand|million|billion|mn|bn)\b)?"
_SYMBOL = r"(?:US\$|CA\$|[AC]\$|[$€£¥₹])"
_AMOUNT = re.compile(
    rf"(?P<sign>(?<![\w\d)])[-−])?(?:(?<![A-Za-z$])(?P<symbol>{_SYMBOL})[ \u00a0]?|(?<![\w$])(?P<code>{_CODES})[ \u00a0]?[€$£]?[ \u00a0]?)"
    rf"(?P<inner>[-−])?(?P<number1>{_NUMBER.replace('{n}', '1')}){_MULTIPLIER.replace('{n}', '1')}(?![%\d])"
    rf"|(?P<sign2>(?<![\w\d)])[-−])?(?<![\w.,$€£])(?P<number2>{_NUMBER.replace('{n}', '2')}){_MULTIPLIER.replace('{n}', '2')}"
    rf"(?:,-)?[ \u00a0]?(?:(?P<code2>(?:{_CODES}|[Ee]uros?|[Dd]ollars?|francs))\b|(?P<symbol2>[€]|[£](?!\d)|\$(?![\d\w])))",
)


_UNIT = re.compile(rf"[$€£¥₹]|(?:{_CODES})|[Ee]uro|[Dd]ollar|francs")
"""Without one of them a text holds no amount."""
_LONG = 100
"""Characters from which on a text is no cell of a table."""


def find_amounts(text: str) -> tuple[FoundAmount, ...]:
    """All amounts with a currency, in order of their start. A minus right before the amount makes it negative."""
    return _of_cell(text) if len(text) < _LONG else tuple(_amounts(text))


@lru_cache(maxsize=4096)  # several rules look at the same cells of a table
def _of_cell(text: str) -> tuple[FoundAmount, ...]:
    return tuple(_amounts(text)) if _UNIT.search(text) else ()


def _amounts(text: str) -> Iterator[FoundAmount]:
    for match in _AMOUNT.finditer(text):
        which = "1" if match["number1"] else "2"
        unit = match["symbol"] or match["code"] or match["symbol2"] or match["code2"]
        currency = _SYMBOLS.get(unit) or _WORDS.get(unit.lower()) or unit
        value = read_number(match["number" + which], comma_is_decimal=currency in _COMMA_IS_DECIMAL)
        if value is None:
            continue
        times = match["times" + which] or match["word" + which]
        value *= _TIMES[times.lower()] if times else 1
        negative = match["sign"] or match["inner"] or match["sign2"]
        yield FoundAmount(Span(*match.span()), -value if negative else value, currency)


def read_number(text: str, *, comma_is_decimal: bool = False) -> Decimal | None:
    """The value of a number in digits, None if the text is no number.

    Of one separator before three digits ("4.500"), a comma groups thousands; a dot does so only if ``comma_is_decimal``.
    """
    if text.isascii() and text.isdigit():  # most cells with a number
        return Decimal(text)
    compact = _WITHIN_NUMBERS.sub("", text)
    return _separated(compact, comma_is_decimal) if _DIGITS.fullmatch(compact) else None


_WITHIN_NUMBERS = re.compile(r"[\s'’\u00a0\u202f\u2009]")
_DIGITS = re.compile(r"[-−]?\d(?:[\d.,]*\d)?")


def _separated(compact: str, comma_is_decimal: bool) -> Decimal | None:
    """The value of digits with commas and dots among them."""
    compact = compact.replace("−", "-")
    separators = re.findall(r"[.,]", compact)
    if len(set(separators)) == 2:
        decimal = separators[-1]
        if separators.count(decimal) > 1:
            return None
        return Decimal(compact.replace("," if decimal == "." else ".", "").replace(",", "."))
    if not separators:
        return Decimal(compact)
    one = separators[0]
    grouped = bool(re.fullmatch(rf"-?\d{{1,3}}(\{one}\d{{3}})+|-?\d{{1,2}}(,\d{{2}})+,\d{{3}}", compact))
    if grouped and (len(separators) > 1 or one == "," or comma_is_decimal):
        return Decimal(compact.replace(one, ""))
    return Decimal(compact.replace(",", ".")) if len(separators) == 1 else None


def say_amount(value: Decimal, currency: str = "") -> str:
    """The amount as words for the reader: ``USD 4,500`` or ``USD 4,500.50``."""
    figures = f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,.2f}"
    return f"{currency} {figures}".strip()


_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SMALL = {word: n for n, word in enumerate(_UNITS)} | _TENS
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 10**9}
_NUMBER_WORD = "|".join(sorted([*_SMALL, *_SCALES], key=len, reverse=True))
_IN_WORDS = re.compile(
    rf"(?<![\w-])(?:{_NUMBER_WORD})(?:(?:[ \t\u00a0-]+|\s+and\s+|,\s+|\s*\n\s*)(?:{_NUMBER_WORD}))*(?![\w])",
    re.IGNORECASE,
)


def find_number_words(text: str) -> tuple[FoundNumber, ...]:
    """All numbers in words, in order of their start; what is no number in English ("one two") is left out."""
    found = ((match, words_to_number(match.group())) for match in _IN_WORDS.finditer(text))
    return tuple(FoundNumber(Span(*match.span()), value) for match, value in found if value is not None)


def words_to_number(words: str) -> int | None:
    """The value of a number in words, "four thousand two hundred and five" gives 4205; None if it is none."""
    total, group, smallest_scale, before = 0, 0, 10**12, ""
    parts = [part for part in re.split(r"[\s,-]+", words.lower()) if part and part != "and"]
    for part in parts:
        if part in _SMALL:
            fits_after_tens = before in _TENS and 1 <= _SMALL[part] <= 9
            if before in _SMALL and not fits_after_tens:
                return None
            group += _SMALL[part]
        elif part == "hundred" and 0 < group < 100 and before in _SMALL:
            group *= 100
        elif part in _SCALES and part != "hundred" and group and _SCALES[part] < smallest_scale:
            smallest_scale = _SCALES[part]
            total, group = total + group * smallest_scale, 0
        else:
            return None
        before = part
    return total + group if parts else None
