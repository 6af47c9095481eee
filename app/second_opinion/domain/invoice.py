"""What tells one invoice from another: who wrote it, its number, its total, its day."""

import re
from dataclasses import dataclass
from datetime import date

from second_opinion.domain.dates import find_dates
from second_opinion.domain.money import find_amounts, read_number

_NUMBER = re.compile(
    r"\b(?:invoice|rechnungs?|facture|factura)[- ]?(?:no\b\.?|number|nr\b\.?|nummer|n[°º]|núm\b\.?|#)?[ \t]*[:#|*]*[ \t]*(?P<number>(?=[\w/.-]*\d)[A-Z0-9][\w/.-]{1,30})",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"^[^\n]*?\b(?:amount\s+due|total\s+due|balance\s+due|grand\s+total|invoice\s+total|gesamtbetrag|rechnungsbetrag|gesamtsumme|zahlbetrag|total\s+ttc|net\s+à\s+payer|total\s+a\s+pagar|total)\b(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){2,7}(?:[ ]?[A-Z\d]{1,3})?\b")
_TAX_ID = re.compile(r"\b(?:DE|ATU|FR\w\w|ES[A-Z]?|GB|IE|NL|BE|CHE)[- ]?\d[\d. -]{6,14}\d\b")
_HOST = re.compile(
    r"(?<=[\w.+-])@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})|\bwww\.(?P<site>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:invoice|rechnung|facture|factura|date|datum|bill\s+to|to:|an:|page|seite|receipt|total)\b", re.IGNORECASE
)
_EVERYBODYS = frozenset(
    {"gmail.com", "outlook.com", "hotmail.com", "gmx.de", "gmx.net", "web.de", "yahoo.com", "icloud.com"}
)
"""Hosts at which many have their mail tell nobody."""

FIRST_PAGES = 20_000
"""Characters looked at: invoices are short."""


@dataclass(frozen=True, slots=True)
class Invoice:
    """``issuer`` holds what stands for who wrote it: account, tax number, host, name; ``total`` is a plain decimal number."""

    issuer: tuple[str, ...]
    number: str | None = None
    total: str | None = None
    day: date | None = None

    def is_again(self, earlier: "Invoice") -> bool:
        """Whether both are one: by the same issuer, with one number, or with one total and day where a number is missing."""
        if not set(self.issuer) & set(earlier.issuer):
            return False
        if self.number and earlier.number:
            return self.number == earlier.number
        return (
            self.total is not None and self.day is not None and (self.total, self.day) == (earlier.total, earlier.day)
        )


@dataclass(frozen=True, slots=True)
class EarlierInvoice:
    """One that was read before, in the file of that name, with the bytes of that SHA-256."""

    name: str
    sha256: str
    read_on: date
    invoice: Invoice


def find_invoice(text: str) -> Invoice:
    """What a text that is an invoice says of itself, on its first pages."""
    text = text[:FIRST_PAGES]
    number = _NUMBER.search(text)
    days = [found.date for found in find_dates(text[:4000]) if found.date]
    return Invoice(
        issuer=tuple(sorted(_issuer(text))),
        number=number["number"].rstrip(".-/").upper() if number else None,
        total=_total(text),
        day=days[0] if days else None,
    )


def _issuer(text: str) -> set[str]:
    hosts = {(match["host"] or match["site"]).lower() for match in _HOST.finditer(text)} - _EVERYBODYS
    ids = {re.sub(r"[ .-]", "", match.group()) for pattern in (_ACCOUNT, _TAX_ID) for match in pattern.finditer(text)}
    first = next((line.strip(" #*|\t") for line in text.splitlines() if line.strip(" #*|\t")), "")
    named = {" ".join(first.lower().split())} if 3 < len(first) <= 80 and not _LABEL.search(first) else set()
    return hosts | ids | named


def _total(text: str) -> str | None:
    """The last line that names a total is the one to be paid."""
    for match in reversed([*_TOTAL.finditer(text)]):
        amounts = [found.value for found in find_amounts(match["rest"])]
        plain = [
            value for word in re.findall(r"\d[\d.,]*\d", match["rest"]) if (value := read_number(word)) is not None
        ]
        if values := amounts or plain:
            return f"{values[-1]:.2f}"
    return None
