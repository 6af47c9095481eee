"""The days that invoices, minutes and other papers put into a calendar: by when to pay, and who promised what by when."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Document, FoundDate, KeyDate, Reading, Span, find_dates

_PAY = re.compile(
    r"\b(?:due(?:\s+date|\s+on|\s+by)?|payable\s+(?:by|until)|pay(?:ment)?\s+(?:is\s+)?(?:due\s+)?by|payment\s+due|zahlbar\s+bis(?:\s+zum)?|fällig(?:keit)?(?:\s+(?:am|bis))?|zahlungsziel|"
    r"échéance(?:\s+le)?|à\s+payer\s+avant\s+le|date\s+limite\s+de\s+paiement|(?:fecha\s+de\s+)?vencimiento|vence\s+el|a\s+pagar\s+antes\s+del)\s*:?[\s*|]*$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|until|before|no\s+later\s+than|deadline(?:\s+(?:is|for\s+\w+\s+is))?:?|bis(?:\s+zum)?|spätestens(?:\s+am)?|avant\s+le|au\s+plus\s+tard\s+le|d'ici\s+le|antes\s+del|a\s+más\s+tardar\s+el|hasta\s+el)\s*$",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:will|shall|must|has\s+to|have\s+to|needs?\s+to|agreed\s+to|promised|to\s+\w+|please|wird|werden|muss|müssen|bitte|soll|doit|doivent|va|debe|deben|va\s+a)\b|^[ \t]*(?:[-*•]|\d+[.)]|\[[ x]\])",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"^[ \t]*(?:[-*•]|\d+[.)]|\[[ x]\])?[ \t]*[*_]*(?P<name>(?!(?:We|I|You|They|It|The|This|Please|Wir|Ich|Sie|Bitte|Nous|Je|Vous|El|La|Los)\b)[A-ZÀ-Ý][\w'’-]+)[*_]*(?=\s*(?::|–|—|to\b|will\b|wird\b|doit\b|debe\b))"
)
_LONGEST = 90


def dates(reading: Reading) -> Iterator[KeyDate]:
    """Days on which somebody owes something; those of a talk or of long reading are not the reader's."""
    if reading.subtype == "transcript":
        return
    document = reading.document
    for found in find_dates(document.text):
        if found.date is None:
            continue
        before = document.text[max(0, found.span.start - 40) : found.span.start]
        if _PAY.search(before):
            yield KeyDate(found.date, "Payment is due", "you", found.span)
        elif _BY.search(before) and (task := _task(document, found)) is not None:
            yield task


def _task(document: Document, found: FoundDate) -> KeyDate | None:
    """What the line or sentence wants done by that day, and who does it; None where it tells of the past."""
    if found.date is None:
        return None
    start, end = _sentence(document.text, found.span)
    words = document.text[start:end]
    if not _PROMISED.search(words):
        return None
    owner = _OWNER.match(words)
    what = " ".join(words.strip(" \t-*•").split())
    shown = what if len(what) <= _LONGEST else f"{what[:_LONGEST].rsplit(' ', 1)[0]} …"
    return KeyDate(found.date, shown, owner["name"] if owner else "somebody", found.span)


def _sentence(text: str, span: Span) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, span.start) for mark in ("\n", ". ", "! ", "? ")) + 1
    ends = [at for mark in ("\n", ". ", "; ") if (at := text.find(mark, span.end)) >= 0]
    return start, min(ends, default=len(text))
