"""Places in a contract that were to be filled in and were not."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.wording import contract_text, plain, quote_around, trimmed

_BLANKS = (
    re.compile(r"_(?<!__)_{2,}(?![^\s\w).,;%])"),
    re.compile(r"[$€£]\s?_{2,}"),
    re.compile(r"20_{2,}"),
    re.compile(r"TB[DCA]\b(?<=\bTB[DCA])"),
    re.compile(r"XX+(?:[/.]XX+)+\b"),
    re.compile(r"[:|(\[]\s*to\s+be\s+(?:determined|confirmed|advised|completed|inserted|added|agreed|filled\s+in)\b"),
    re.compile(r"\[\s*[●•_.…]+\s*\]"),
    re.compile(
        r"\[(?:to\s+be|describe|specify|define|list|state|definition|choose|select|delete|amount\s+of|number\s+of)\b[^\]\n]{0,60}\]"
    ),
    re.compile(
        r"\[(?!(?:YOUR|INSERT|ENTER|FILL|THE|FIRST|LAST|FULL|CLIENT|CUSTOMER|COMPANY|RECIPIENT|NAME|DATE|AMOUNT|ADDRESS|TBD|TODO|TITLE|CITY|PHONE|REDACTED|RESERVED|INTENTIONALLY|OMITTED|SIGNATURE|REMAINDER|END|SEAL|SIC)\b|[A-Z ]*(?:LOGO|APPEARS|GRAPHIC|PAGE|BLANK|OMITTED|STAMP|FILED|FOLLOWS))[A-Z][A-Z /&-]{3,40}\](?!\()"
    ),
    re.compile(r"\[\s?(?:\d{1,3}\s?/\s?\d{1,3}|[a-z]+(?:\s[a-z]+)?(?:\s?/\s?[a-z]+(?:\s[a-z]+)?){1,3})\s?\](?!\()"),
)
"""Templates' own fields ("[your name]") are the general reviewer's."""
_IN_A_SENTENCE = re.compile(r"[A-Za-z0-9$€£(,:]\s")
_TO_SIGN = re.compile(
    r"\b(?:by|name|title|date|dated|signature|signed|witness|place|print|its|per|position|on\s+behalf|initials?|address|tel|fax|e-?mail|phone|attest|officer|seal|presence|authori[sz]ed)\b",
    re.IGNORECASE,
)
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def contract_blank(reading: Reading) -> Iterator[Hit]:
    """Something was to be filled in and was not: one finding for all of them, where one signs left out."""
    text = contract_text(reading.document)
    matches = (match for pattern in _BLANKS for match in pattern.finditer(text) if _is_blank(text, match))
    found = sorted(trimmed(text, Span(*match.span())) for match in matches)
    if found:
        count = _NUMBERS[len(found)] if len(found) <= 10 else str(len(found))
        facts = {"blank": plain(text[found[0].start : found[0].end])} | ({"count": count} if len(found) > 1 else {})
        yield Hit(_with_words(text, found[0]), facts, also=tuple(found[1:20]))


def _is_blank(text: str, match: re.Match[str]) -> bool:
    """Whether something belongs there: a line of its own is to sign on, or only a rule."""
    before = text[max(0, match.start() - 2) : match.start()]
    return (match[0][0] != "_" or bool(_IN_A_SENTENCE.fullmatch(before))) and not _is_signature(text, match)


def _is_signature(text: str, match: re.Match[str]) -> bool:
    """Whether a line is one to sign on, or a table's rule."""
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    line = text[max(start, match.start() - 80) : min(end if end >= 0 else len(text), match.end() + 40)]
    return (
        "_" in match.group()
        and ((_TO_SIGN.search(line) is not None and "$" not in match.group() and len(line) < 130) or "__|" in line)
        and not re.search(r"\b(?:the|of|shall|is)\s*_", line)
    )


def _with_words(text: str, span: Span) -> Span:
    around = quote_around(text, span)
    start = max(around.start, text.rfind("\n", 0, span.start) + 1)
    end = text.find("\n", span.end)
    return trimmed(text, Span(start, min(around.end, end if end >= 0 else len(text))))
