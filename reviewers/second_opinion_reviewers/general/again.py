"""An invoice that was read before under another name: a copy, a reminder that looks like a new one, or a second try."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span, find_invoice, say_date

_REMINDER = re.compile(
    r"\b(?:reminder|second\s+notice|overdue|copy|duplicate|mahnung|zahlungserinnerung|zweitschrift|kopie|rappel|duplicata|recordatorio|duplicado)\b",
    re.IGNORECASE,
)


def invoice_again(reading: Reading) -> Iterator[Hit]:
    """The same issuer and number as an earlier one, or the same issuer, total and day; one that says it is a reminder is none."""
    text = reading.document.text
    if not reading.earlier or _REMINDER.search(text[:600]):
        return
    invoice = find_invoice(text)
    for one in reading.earlier:
        if one.sha256 != reading.document.sha256 and invoice.is_again(one.invoice):
            facts = {"name": one.name, "day": say_date(one.read_on)}
            yield Hit(_place(text, invoice.number), facts)
            return


def _place(text: str, number: str | None) -> Span:
    """Where the number stands, else the first line."""
    at = text.upper().find(number) if number else -1
    if number and at >= 0:
        return Span(at, at + len(number))
    start = len(text) - len(text.lstrip())
    return Span(start, start + len(text[start:].split("\n", 1)[0].rstrip()))
