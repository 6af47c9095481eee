"""Secrets in clear: card numbers, account numbers, keys and passwords; each proved by its checksum or its shape."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.emails.mail import matches

_CARD = re.compile(
    r"(?<![\d.-])(?:3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6011|65\d{2})(?:[ -]?\d{4}){3})(?![\d-]|\.\d)"
)
_IBAN = re.compile(r"(?<![A-Z\d])[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){2,7}(?:[ ]?[A-Z\d]{1,3})?(?![A-Z\d])")
_IBAN_LENGTH = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GR": 27,
    "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28,
    "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29, "AE": 23, "SA": 24, "IL": 23,
}  # fmt: skip
_KEY = re.compile(
    r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[abprs]-[A-Za-z0-9-]{20,}\b|\bsk_live_[A-Za-z0-9]{20,}\b"
)
_PASSWORD = re.compile(
    r"\b(?:password|passwort|passwd|pwd|pass(?:code|phrase))\b[ \t]*(?:is|:|=)[ \t]*[\"'“]?(?P<word>[^\s\"'”,;]{5,40})",
    re.IGNORECASE,
)
_CLEARLY_SECRET = re.compile(r"(?=.*\d)(?=.*[A-Za-z]).{6,}|(?=.*[A-Za-z])(?=.*[!@#$%^&*+=~]).{6,}")


def card_numbers(reading: Reading) -> Iterator[Hit]:
    """Numbers of payment cards: the right length and beginning, and a checksum that is right."""
    for match in matches(reading.document, _CARD):
        digits = re.sub(r"\D", "", match.group())
        if _luhn(digits) and len(set(digits)) > 3:
            yield Hit(Span(*match.span()), {"ending": digits[-4:]})


def account_numbers(reading: Reading) -> Iterator[Hit]:
    """IBANs whose checksum is right."""
    for match in matches(reading.document, _IBAN):
        compact = match.group().replace(" ", "")
        right_length = _IBAN_LENGTH.get(compact[:2]) == len(compact)
        if right_length and int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1:
            yield Hit(Span(*match.span()), {"ending": compact[-4:]})


def keys_and_passwords(reading: Reading) -> Iterator[Hit]:
    """Private keys, access keys of services, and passwords written out."""
    for match in matches(reading.document, _KEY):
        yield Hit(Span(*match.span()), {"what": "a private key" if "PRIVATE" in match.group() else "an access key"})
    for match in matches(reading.document, _PASSWORD):
        word = match["word"].rstrip(".!?)")
        if _CLEARLY_SECRET.fullmatch(word) and not word.lower().startswith(("http", "www.", "<", "[", "{", "*")):
            yield Hit(Span(match.start(), match.start("word") + len(word)), {"what": "a password"})


def _luhn(digits: str) -> bool:
    doubled = [int(d) * (2 if n % 2 else 1) for n, d in enumerate(reversed(digits))]
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0
