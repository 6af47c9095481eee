"""Totals that the figures above them do not make: in tables, in lists, and in sections that repeat a label ("Costs", "Total costs").

A total is questioned only if no usual way of adding up makes it: all lines, the lines since the last subtotal, the subtotals, the
subtotals and what follows them.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from second_opinion.plugin import (
    Cell,
    Document,
    FoundAmount,
    Hit,
    Reading,
    Row,
    Span,
    begins_with_the_whole,
    find_amounts,
    find_tables,
    read_number,
    say_amount,
)

_TOTAL = re.compile(
    r"^(?:grand\s+|overall\s+|sum\s+)?(?:total|sum|gesamt(?:summe|betrag)?|summe|somme|suma)\b(?!\s+(?:duration|time|days|weeks|months|estimated\s+duration))",
    re.IGNORECASE,
)
_SUBTOTAL = re.compile(
    r"^sub[- ]?total\b|^zwischensumme\b|^sous-total\b|\bsubtotal\b|^(?:total|sum)\s+(?:of|for|phase|section|part|milestone)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"[~≈]|\b(?:ca|approx|about|around|up\s+to|from|tbd|tba|min|max|at\s+least|per|/)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BESIDE = re.compile(r"[\s()]|per year|total")
"""What may stand beside an amount in its cell."""
_ZERO = frozenset({"", "-", "–", "—", "n/a", "na", "free", "included", "incl.", "none", "0", "$-", "nil"})


class Line(NamedTuple):
    """A line of a list or a cell of a column: its label, its value, where the value stands."""

    label: str
    value: Decimal
    span: Span
    currency: str = ""


def total_wrong(reading: Reading) -> Iterator[Hit]:
    """A stated total that its own lines do not make."""
    told: list[Span] = []
    for hit in (*_in_tables(reading.document), *_in_lists(reading.document), *_in_sections(reading.document)):
        if hit.span and not any(hit.span.overlaps(other) for other in told):
            told.append(hit.span)
            yield hit


def _in_tables(document: Document) -> Iterator[Hit]:
    for table in find_tables(document.text):
        totals = [index for index, row in enumerate(table) if index >= 2 and _is_total(_label(row))]
        if len(totals) != 1 or (totals[0] < len(table) - 3):
            continue
        last = totals[0]
        for column in range(1, len(table[last].cells)):
            stated = _value(table[last].cells[column])
            if stated is not None:
                lines = _column(table[:last], column)
                if lines is not None and len(lines) >= 2:
                    yield from _hit(lines, stated)


def _label(row: Row) -> str:
    return next((plain for cell in row.cells if (plain := cell.text.strip(" *_:"))), "")


def _is_total(label: str) -> bool:
    return bool(_TOTAL.search(label)) and not _SUBTOTAL.search(label)


def _column(rows: Sequence[Row], column: int) -> list[Line] | None:
    """The values of a column under its heading; None if one of them is no number (the column is then not one to add up)."""
    lines: list[Line] = []
    for index, row in enumerate(rows):
        if column >= len(row.cells):
            return None
        cell = row.cells[column]
        value = _value(cell)
        if value is not None:
            lines.append(Line(_label(row), value.value, value.span, value.currency))
        elif index > 0 and cell.text.strip(" *_").lower() not in _ZERO:
            return None
    headed = rows[0].cells[column].text
    if re.search(r"%|rate|price|each|unit|per\b|/", headed, re.IGNORECASE) and not re.search(
        r"total|amount", headed, re.IGNORECASE
    ):
        return None
    return lines


def _value(cell: Cell) -> Line | None:
    plain = cell.text.strip(" *_`")
    if not _DIGIT.search(plain) or _ABOUT.search(plain) or "%" in plain:
        return None
    start = cell.span.start + cell.text.index(plain)
    amounts = find_amounts(plain)
    if len(amounts) == 1:
        (one,), (first, last) = amounts, amounts[0].span
        if len(_BESIDE.sub("", plain[:first] + plain[last:])) <= 3:
            return Line("", one.value, Span(start + first, start + last), one.currency)
    number = None if amounts else read_number(plain)
    return Line("", number, Span(start, start + len(plain))) if number is not None else None


_BULLET = re.compile(
    r"^[ \t>]*(?:[-*+•●]|\d{1,2}[.)])?[ \t]*(?P<label>[^\n|]*?\w[^\n|]*?)[ \t*_]*(?::|[.…]{3,}|[ \t]{2,}|\t|[-–—=]|\s)[ \t*_]*$"
)


def _in_lists(document: Document) -> Iterator[Hit]:
    """Lines with one amount each, and a total in the line after them."""
    text, run = document.text, list[Line]()
    blank = False
    start = 0
    for raw in text.splitlines(keepends=True):
        line = _list_line(raw, start)
        start += len(raw)
        if line is None:
            if raw.strip(" \t\r\n|-=_*") or blank:
                run = []
            blank = not raw.strip()
            continue
        blank = False
        if _is_total(line.label):
            if len(run) >= 2:
                yield from _hit(run, line)
            run = []
        else:
            run.append(line)


def _list_line(raw: str, start: int) -> Line | None:
    """A line that is a label and an amount, perhaps with a calculation ("3 × $20 = $60") or a remark in brackets."""
    if "|" in raw or len(raw) > 160 or not _DIGIT.search(raw):
        return None
    equals = raw.rfind("=")
    searched = raw[: raw.index("(", 1)] if "(" in raw[1:] and find_amounts(raw[: raw.index("(", 1)]) else raw
    amounts: tuple[FoundAmount, ...] = find_amounts(searched)
    if equals > 0:
        amounts = tuple(amount for amount in amounts if amount.span.start > equals)
    if len(amounts) != 1 or _ABOUT.search(re.sub(r"\(.*?\)", "", raw[: amounts[0].span.end][-30:])):
        return None
    before, after = raw[: amounts[0].span.start], searched[amounts[0].span.end :]
    if equals < 0 and (
        not _BULLET.match(before)
        or re.search(r"\w{3,}.*\w{3,}.*\w{3,}", after)
        or re.match(r"\s*(?:/|per\b|each\b|x\b|×|%|k?\s*-)", after)
    ):
        return None
    label = re.sub(r"^[\s>*+•●-]*(?:\d{1,2}[.)])?[\s*_]*", "", before).strip(" \t:*_.…=-–—")
    if len(label.split()) > 9 and equals < 0:
        return None
    amount = amounts[0]
    return Line(label, amount.value, Span(start + amount.span.start, start + amount.span.end), amount.currency)


_LABELLED = re.compile(
    r"^[ \t>]*(?:[-*+•●][ \t]*)?[*_]{0,3}(?P<label>(?:total[ \t]+)?(?:estimated[ \t]+)?(?P<what>costs?|budget|price|amount|funding))[*_]{0,3}[ \t]*:[*_ \t]*(?P<value>[^\n]*?)[*_ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def _in_sections(document: Document) -> Iterator[Hit]:
    """The line "Total costs: …" once, and "Costs: …" in each of several sections after it; one that is no amount leaves nothing to add."""
    by_word: dict[str, list[re.Match[str]]] = {}
    for match in _LABELLED.finditer(document.text):
        by_word.setdefault(match["what"].lower().rstrip("s"), []).append(match)
    for matches in by_word.values():
        lines = [line for match in matches if (line := _labelled_value(match))]
        if len(lines) == len(matches) >= 2 and _begins_with_the_total(matches, document.text):
            yield from _hit(lines[1:], lines[0])


def _begins_with_the_total(matches: Sequence[re.Match[str]], text: str) -> bool:
    totals = [match["label"].lower().startswith("total") for match in matches]
    return begins_with_the_whole([match.start() for match in matches], totals, text)


_WITH_CENTS = frozenset({"USD", "GBP", "CHF", "CAD", "AUD", "USDT", "USDC", "DAI"})
_COIN = re.compile(r"(?P<number>\d[\d.,]*)[ ]?(?P<unit>[A-Za-z]{0,2}[A-Z]{3})")
_MORE = re.compile(r"[ \t]*(?:\([ \t]*)?[+]|~~")
_LEAD = re.compile(r"requested\s+amount\s+in\s+\w+\s+for\s+the\s+whole\s+project(?:\s+is)?\s*:?\s*", re.IGNORECASE)


def _labelled_value(match: re.Match[str]) -> Line | None:
    """The amount after a label; what follows in brackets is a remark or the same in another currency."""
    lead = _LEAD.match(match["value"])
    value = match["value"][lead.end() :] if lead else match["value"]
    said = re.split(r"[ \t]*\(|[ ]/[ ]", value)[0] or value
    at, amounts = match.start("value") + (lead.end() if lead else 0), find_amounts(said)
    if _ABOUT.search(said) or _MORE.search(value):
        return None
    if len(amounts) == 1:
        (amount,) = amounts
        return Line(match["label"], amount.value, Span(at + amount.span.start, at + amount.span.end), amount.currency)
    coins = _COIN.fullmatch(said.strip())
    number = read_number(coins["number"] if coins else said.strip())
    if number is None or amounts:
        return None
    return Line(match["label"], number, Span(at, at + len(said.rstrip())), coins["unit"] if coins else "")


def _hit(lines: Sequence[Line], stated: Line) -> Iterator[Hit]:
    summed = [line for line in lines if not _SUBTOTAL.search(line.label)]
    currencies = {line.currency for line in (*lines, stated) if line.currency}
    if not summed or len(currencies) > 1 or stated.value == 0:
        return
    if any(_dotted(line) for line in (*lines, stated)):
        yield from _hit([_grouped(line) for line in lines], _grouped(stated))
        return
    slack = _slack(lines, stated)
    if any(abs(way - stated.value) <= slack for way in _ways(lines)):
        return
    total = sum((line.value for line in summed), Decimal(0))
    currency = next(iter(currencies), "")
    yield Hit(
        stated.span,
        {
            "stated": say_amount(stated.value, currency),
            "computed": say_amount(total, currency),
            "difference": say_amount(abs(total - stated.value), currency),
            "lines": str(len(summed)),
        },
        also=tuple(line.span for line in summed),
    )


def _dotted(line: Line) -> bool:
    """Whether a value has three decimals, as no budget has: "15.000 USD" is fifteen thousand. Coins are cut that small."""
    return line.currency in _WITH_CENTS and line.value >= 1 and line.value.as_tuple().exponent == -3


def _grouped(line: Line) -> Line:
    return line._replace(value=Decimal(int(line.value * 1000))) if _dotted(line) else line


def _slack(lines: Sequence[Line], stated: Line) -> Decimal:
    """What rounding may make: half a unit of the last place shown, for each line."""
    has_cents = any(line.value != line.value.to_integral_value() for line in (*lines, stated))
    return Decimal("0.01") * len(lines) if has_cents else Decimal(1 if len(lines) > 3 else 0)


def _ways(lines: Sequence[Line]) -> Iterator[Decimal]:
    """The sums that a total may be: see above."""
    subtotals = [index for index, line in enumerate(lines) if _SUBTOTAL.search(line.label)]
    yield sum((line.value for line in lines if not _SUBTOTAL.search(line.label)), Decimal(0))
    for index in subtotals:
        yield sum((line.value for line in lines[index:]), Decimal(0))
        yield sum((line.value for line in lines[index + 1 :]), Decimal(0))
    if subtotals:
        tail = [line.value for line in lines[subtotals[-1] + 1 :]]
        yield sum((lines[index].value for index in subtotals), Decimal(0)) + sum(tail, Decimal(0))
        yield sum((lines[index].value for index in subtotals), Decimal(0))
