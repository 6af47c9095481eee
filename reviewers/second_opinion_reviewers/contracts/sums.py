"""Sums: one name with two of them, products that do not come out, years that are not twelve months, mixed currencies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from second_opinion.plugin import (
    FoundAmount,
    Hit,
    Reading,
    Span,
    find_amounts,
    say_amount,
)
from second_opinion_reviewers.contracts.wording import contract_text, plain, quote_around, sentence_at

_MONEY = re.compile(
    r"\$|€|£|¥|₹|USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|CNY|HKD|SGD|ZAR|BRL|MXN|uro(?<=[Ee]uro)|Dollar|dollar|francs"
)
_REACH = 36
"""Characters before and after a currency in which its number stands."""


@lru_cache(maxsize=8)
def amounts_in(text: str) -> tuple[FoundAmount, ...]:
    """All amounts, looked for only around currencies: a long contract has few."""
    windows: list[Span] = []
    for match in _MONEY.finditer(text):
        start, end = max(0, match.start() - _REACH), match.end() + _REACH
        if windows and start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, end)
        else:
            windows.append(Span(start, end))
    return tuple(
        FoundAmount(Span(window.start + each.span.start, window.start + each.span.end), each.value, each.currency)
        for window in windows
        for each in find_amounts(text[window.start : window.end])
    )


_OFTEN = r"(?:monthly|annual|yearly|weekly|hourly|daily|quarterly|total|base|basic|fixed|flat|initial|one-?time|set-?\s?up|security|gross|net|contract|purchase|licen[cs]e|service|management|maintenance|subscription|consulting|retainer|rental|cleaning|hosting|support|project)"
_LABEL = re.compile(
    rf"\b(?P<label>(?:{_OFTEN}[ \n]+){{0,2}}{_OFTEN}[ \n]+(?:fees?|rent|salary|price|deposit|rate|charges?|compensation|remuneration|premium|budget|retainer|amount)|security[ \n]+deposit|monthly[ \n]+rent|purchase[ \n]+price|contract[ \n]+(?:price|value|sum))\b[\"”)]*\s*"
    r"(?:\([^()]{1,50}\)\s*)?(?:(?:of|is|shall\s+be|will\s+be|:|equal\s+to|equals|amounts?\s+to|in\s+the\s+(?:sum|amount)\s+of|at|\||remains|the\s+(?:sum|amount)\s+of|fixed|set|payable|agreed|due|per\s+\w+|per\s+annum)\s*){1,4}(?P<gap>[^\d.;$€£]{0,70}?)$",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:increas\w*|first\s+year|second|third|thereafter|additional\w*|per\s+(?:user|seat|unit|item|person|licen[cs]e)|each|year\s+\d|onwards?|up\s+to|tier|plus|phase|discount\w*|until|amend\w*|commencing|option\w*|renew\w*|in\s+excess|exceed\w*|less\s+than|example|adjust\w*|reduc\w*|other\s+than|instead|respectively)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A sum with the name that stands before it."""

    label: str
    value: Decimal
    currency: str
    span: Span


def two_sums_for_one(reading: Reading) -> Iterator[Hit]:
    """A fee, rent or price with one name has two sums."""
    text = contract_text(reading.document)
    first: dict[str, Named] = {}
    for each in _named_sums(text):
        before = first.setdefault(each.label, each)
        if before.currency == each.currency and before.value != each.value:
            facts = {
                "label": each.label,
                "one": say_amount(before.value, before.currency),
                "other": say_amount(each.value, each.currency),
            }
            yield Hit(quote_around(text, each.span), facts, also=(before.span,))
            return


def _named_sums(text: str) -> Iterator[Named]:
    for amount in amounts_in(text):
        begin = max(0, amount.span.start - 170)
        match = _LABEL.search(text[begin : amount.span.start])
        if match is None:
            continue
        sentence = sentence_at(text, amount.span.start)
        if not _MOVES.search(text[sentence.start : sentence.end]):
            label = plain(match["label"]).lower().removesuffix("s")
            yield Named(label, amount.value, amount.currency, amount.span)


_TIMES = re.compile(
    r"(?<![\w.,])(?P<n>\d{1,4})\s+(?:days?|months?|hours?|weeks?|units?|users?|seats?|licen[cs]es|instal?ments?)?\s*(?:(?:x|×|at|of)\s+(?:a\s+(?:daily|monthly|hourly|day)\s+rate\s+of\s+)?|,?\s*each\s+of\s+)$",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"(?:\s*(?:per|a|/|each)\s*(?:\w+))?\s*(?:each\s*)?(?:,|\(|=|;)?\s*(?:which\s+(?:is|makes)|making|for|i\.e\.|that\s+is|=|totall?ing|(?:a|in)\s+total(?:\s+(?:of|fee\s+of))?|total\s*:?|amounting\s+to)\s*(?:a\s+total\s+of\s+|of\s+)?$",
    re.IGNORECASE,
)


def product_wrong(reading: Reading) -> Iterator[Hit]:
    """A number of days, months or users times a price is not the total named beside it."""
    text = contract_text(reading.document)
    amounts = amounts_in(text)
    for price, total in pairwise(amounts):
        times = _TIMES.search(text[max(0, price.span.start - 70) : price.span.start])
        if (
            times is None
            or total.span.start - price.span.end > 60
            or not _MAKES.fullmatch(text[price.span.end : total.span.start])
        ):
            continue
        product = Decimal(times["n"]) * price.value
        if product != total.value and price.currency == total.currency:
            begin = max(0, price.span.start - 70) + times.start()
            facts = {
                "sum": f"{times['n']} × {say_amount(price.value)}",
                "computed": say_amount(product, price.currency),
                "stated": say_amount(total.value, total.currency),
            }
            yield Hit(Span(begin, total.span.end), facts)


def year_is_not_twelve_months(reading: Reading) -> Iterator[Hit]:
    """The sum for a year is not twelve times the sum for a month in the same sentence."""
    text = contract_text(reading.document)
    amounts = amounts_in(text)
    for first, second in pairwise(amounts):
        if (
            second.span.start - first.span.end > 110
            or first.currency != second.currency
            or first.value <= second.value * 6
        ):
            continue
        sentence = sentence_at(text, first.span.start)
        words = " ".join(text[sentence.start : sentence.end].lower().split())
        between = " ".join(text[first.span.end : second.span.end + 30].lower().split())
        yearly = re.search(r"\b(?:annual|annually|yearly|per\s+(?:year|annum)|a\s+year)\b", words)
        monthly = re.search(
            r"\b(?:twelve|12)?\s*(?:\(12\)\s*)?(?:equal\s+)?(?:consecutive\s+)?monthly\s+(?:instal?ments|payments|rates)\s+of\b|\bper\s+month\b|\ba\s+month\b",
            between,
        )
        if yearly and monthly and second.span.end <= sentence.end and not _MOVES.search(words):
            product = second.value * 12
            if abs(product - first.value) > Decimal("0.12") and 10 < first.value / second.value < 14:
                facts = {
                    "year": say_amount(first.value, first.currency),
                    "month": say_amount(second.value, second.currency),
                    "computed": say_amount(product, first.currency),
                }
                yield Hit(quote_around(text, Span(first.span.start, second.span.end)), facts)


def currencies_mixed(reading: Reading) -> Iterator[Hit]:
    """One or two sums are in another currency than all the others, and no rate is named."""
    text = contract_text(reading.document)
    spans: dict[str, list[Span]] = {}
    for amount in amounts_in(text):
        spans.setdefault(amount.currency, []).append(amount.span)
    if len(spans) != 2 or re.search(
        r"exchange|convert|conversion|equivalent|respective\s+currenc", text, re.IGNORECASE
    ):
        return
    few, many = sorted(spans, key=lambda currency: len(spans[currency]))
    if len(spans[few]) <= 2 and len(spans[many]) >= 2 * len(spans[few]):
        yield Hit(quote_around(text, spans[few][0]), {"few": few, "many": many}, also=(spans[many][0],))
