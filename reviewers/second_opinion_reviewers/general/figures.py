"""Figures that can be proved wrong: tax, account numbers with a slip, one label with two values."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from second_opinion.plugin import Hit, Reading, Span, find_amounts, find_dates, read_number, say_amount, say_date
from second_opinion_reviewers.general.lines import lines_with

_TAX_LINE = re.compile(
    r"^[^\n]*?\b(?:VAT|GST|HST|MwSt\.?|USt\.?|TVA|IVA|BTW|sales\s+tax|value[- ]added\s+tax|tax)\b[^\n\d]{0,20}(?P<rate>\d{1,2}(?:[.,]\d{1,3})?)[ \t]?%(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_NET_LINE = re.compile(
    r"^[^\n]*?\b(?:sub-?\s?total|net(?:\s+(?:amount|total|sum))?|total\s+(?:net|before\s+tax|excl\w*\.?(?:\s+\w+)?)|zwischensumme|netto(?:betrag|summe)?|sous-total|total\s+h\.?t\.?|montant\s+h\.?t\.?|base\s+imponible)\b(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)


def tax_wrong(reading: Reading) -> Iterator[Hit]:
    """The tax stated is not its rate of the net amount in one of the three lines above."""
    text = reading.document.text
    for match in (found for line in lines_with("%", text) if (found := _TAX_LINE.match(text, *line))):
        above_start = max(0, match.start() - 300)
        above = text[above_start : match.start()]
        tail = "\n".join(line for line in above.splitlines() if line.strip())
        net_line = next(reversed([*_NET_LINE.finditer(above)]), None)
        if net_line is None or tail[tail.rfind(net_line.group().strip()) :].count("\n") > 2:
            continue
        net, tax = _only_amount(net_line["rest"]), _only_amount(match["rest"])
        rate = read_number(match["rate"].replace(",", "."))
        if net is None or tax is None or rate is None:
            continue
        right = (net[0] * rate / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)
        whole = tax[0] == tax[0].to_integral_value()
        if abs(right - abs(tax[0])) > (Decimal("0.5") if whole else Decimal("0.02")) and net[0] > 0:
            at = match.start("rest")
            also = Span(
                above_start + net_line.start("rest") + net[1].start, above_start + net_line.start("rest") + net[1].end
            )
            facts = {
                "rate": f"{match['rate']} %",
                "net": say_amount(net[0]),
                "computed": say_amount(right),
                "stated": say_amount(tax[0]),
            }
            yield Hit(Span(at + tax[1].start, at + tax[1].end), facts, also=(also,))


def _only_amount(line: str) -> tuple[Decimal, Span] | None:
    amounts = find_amounts(line)
    if len(amounts) == 1:
        return amounts[0].value, amounts[0].span
    numbers = [*re.finditer(r"(?<![\w.,])\d[\d.,' ]*\d(?![\w%])", line)]
    value = read_number(numbers[0].group()) if len(numbers) == 1 and not amounts else None
    return (value, Span(*numbers[0].span())) if value is not None else None


_IBAN = re.compile(
    r"\bIBAN\b[\s:.*|-]{0,6}(?:is\s+)?(?P<iban>[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){2,7}(?:[ ]?[A-Z\d]{1,3})?)(?![A-Z\d])"
)
_LENGTH = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HU": 28,
    "IE": 22, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19,
    "SK": 24,
}  # fmt: skip


def account_number_wrong(reading: Reading) -> Iterator[Hit]:
    """An IBAN whose length or checksum is wrong: a digit is missing, changed or swapped."""
    text = reading.document.text
    for match in _IBAN.finditer(text) if "IBAN" in text else ():
        compact = match["iban"].replace(" ", "")
        length = _LENGTH.get(compact[:2])
        if length is None:
            continue
        if len(compact) != length:
            yield Hit(Span(*match.span("iban")), {"wrong": f"It has {len(compact)} characters instead of {length}"})
        elif int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 != 1:
            yield Hit(Span(*match.span("iban")), {"wrong": "Its check digits do not fit"})


_ONE_PER_DOCUMENT = re.compile(
    r"^[ \t>|]*(?:[-*+•][ \t]*)?[*_]{0,3}(?P<label>invoice\s+(?:number|no\.?)|order\s+(?:number|no\.?)|(?:total\s+)?amount\s+due|balance\s+due|total\s+due|grand\s+total|"
    r"(?:date\s+of\s+(?:the\s+)?(?:event|party|wedding|trip))|event\s+date|wedding\s+date|(?:number\s+of\s+)?guests|guest\s+count|headcount|capacity|total\s+budget)"
    r"[*_]{0,3}[ \t]*(?::|\|)[*_ \t]*(?P<value>[^\n|]{1,60}?)[*_ \t|]*$",
    re.IGNORECASE | re.MULTILINE,
)


def two_values(reading: Reading) -> Iterator[Hit]:
    """A label that a document has once ("Invoice number", "Amount due") stands in it with two values."""
    first: dict[str, tuple[str, Span]] = {}
    for match in _ONE_PER_DOCUMENT.finditer(reading.document.text):
        label = " ".join(match["label"].lower().split()).replace("no.", "number").replace("no ", "number ")
        value, span = _meaning(match["value"]), Span(*match.span("value"))
        if value is None:
            continue
        before = first.setdefault(label, (value, span))
        if before[0] != value:
            yield Hit(span, {"label": match["label"].lower(), "one": before[0], "other": value}, also=(before[1],))
            return


def _meaning(value: str) -> str | None:
    """The value in one spelling: a day, an amount or a number; None for words."""
    dates, amounts = find_dates(value), find_amounts(value)
    if len(dates) == 1 and dates[0].date:
        return say_date(dates[0].date)
    if len(amounts) == 1 and not dates:
        return say_amount(amounts[0].value, amounts[0].currency)
    number = re.fullmatch(r"(?:#\s?)?([\w/-]*\d[\w/-]*)(?:\s+(?:people|guests|persons|pax))?", value.strip(" ."))
    return number[1] if number else None
