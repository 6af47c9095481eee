"""The paper as it is handed over for signing: remarks, signatures, days already gone by."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, PartKind, Reading, Span, say_date
from second_opinion_reviewers.contracts.agreement import is_agreement, missing
from second_opinion_reviewers.contracts.facts import start_of
from second_opinion_reviewers.contracts.timing import Dated, dated
from second_opinion_reviewers.contracts.wording import contract_text, quote_around, says, trimmed

_REMARK = re.compile(
    r"(?:NTD|Note\s+to\s+(?:[Dd]raft|[Ss]elf|[Cc]ounsel|[Rr]eviewer|[Cc]lient)|Drafting\s+[Nn]ote|Drafter['’]s\s+[Nn]ote)\s*:[^\n\]]{0,160}\]?"
)
_MARGINAL = re.compile(r"Comment(?:ed)?\s*\[\w{1,6}\]\s*:[^\n]{0,160}")


def remarks_left(reading: Reading) -> Iterator[Hit]:
    """Comments are still in the file, or notes of whoever wrote it; of a comment also what it is about."""
    text = reading.document.text
    found = sorted(match.span() for pattern in (_REMARK, _MARGINAL) for match in pattern.finditer(text))
    notes = [trimmed(text, Span(*span)) for span in found]
    remarks = [*_parts(reading, PartKind.COMMENT), *notes]
    about = [part.about for part in reading.document.parts if part.kind is PartKind.COMMENT and part.about]
    if remarks:
        yield Hit(remarks[0], {"count": str(len(remarks))}, also=(*remarks[1:], *about))


_MARKED = re.compile(
    r"~~(?=\S)[^~\n]{1,300}~~|\{(?:--|\+\+)[^{}\n]{1,300}(?:--|\+\+)\}|\[-[^\[\]\n]{1,300}-\]|\{\+[^{}\n]{1,300}\+\}|<(?P<tag>del|ins|s)>[^<>\n]{1,300}</(?P=tag)>"
)
"""Changes as they are marked in plain text."""


def changes_left(reading: Reading) -> Iterator[Hit]:
    """Tracked changes are still in the file: what was struck out and what was added, in the order of the text."""
    text = reading.document.text
    deleted, added = _parts(reading, PartKind.DELETED), _parts(reading, PartKind.INSERTED)
    marked = [Span(*match.span()) for match in _MARKED.finditer(text)]
    spans = sorted([*deleted, *added, *marked])
    if spans:
        counted = {"deleted": len(deleted), "added": len(added), "marked": len(marked)}
        facts = {name: str(count) for name, count in counted.items() if count}
        yield Hit(spans[0], facts, also=tuple(spans[1:]))


_DUTY = re.compile(
    r"\b(?:shall|must|will|agrees?|may|pay|pays|fees?|liab\w+|terminat\w+|renew\w*|waives?|party|parties|supplier|customer|tenant|landlord|employee|contractor)\b",
    re.IGNORECASE,
)
_FEW = 4
"""Words: fewer are a blank, a mark or a label."""


def hidden_words(reading: Reading) -> Iterator[Hit]:
    """Words of the file that a reader does not see; of a web page only those that say who does what."""
    text, web = reading.document.text, reading.document.format == "html"
    hidden = [span for span in _parts(reading, PartKind.HIDDEN) if len(text[span.start : span.end].split()) >= _FEW]
    told = [span for span in hidden if not web or _DUTY.search(text, *span)]
    if told:
        yield Hit(told[0], {"count": str(len(told))}, also=tuple(told[1:]))


def _parts(reading: Reading, kind: PartKind) -> list[Span]:
    spans = (trimmed(reading.document.text, part.span) for part in reading.document.parts if part.kind is kind)
    return [span for span in spans if span.end > span.start]


_SIGN_LINE = re.compile(
    r"^[ \t>|*]*(?:By|Signature|Signed(?:[ \t]+(?:by|for)[^\n:]{0,40})?)[ \t]*:[ \t]*(?P<hand>[^\n|]*)", re.MULTILINE
)


def signed_by_one(reading: Reading) -> Iterator[Hit]:
    """One side has signed and the other has not."""
    text = contract_text(reading.document)
    lines = [*_SIGN_LINE.finditer(text)]
    signed = [match for match in lines if re.search(r"/s/|[A-Za-z]{2}", match["hand"].replace("_", ""))]
    empty = [match for match in lines if not re.search(r"[A-Za-z0-9/]", match["hand"])]
    if len(lines) == 2 and len(signed) == 1 and len(empty) == 1:
        yield Hit(trimmed(text, Span(*empty[0].span())), {}, also=(trimmed(text, Span(*signed[0].span())),))


def nowhere_to_sign(reading: Reading) -> Iterator[Hit]:
    """No place to sign, though it is made between two sides."""
    text = contract_text(reading.document)
    between = re.compile(r"\b(?:between|by\s+and\s+between|made\s+by\s+and)\b")
    signing = re.compile(
        r"\bsign(?:ed|ature|atures|s)?\b|\bby\s*:|/s/|in\s+witness|\bexecuted\b|duly\s+authori[sz]ed|\baccept(?:ed|ance)\s+by\b|you\s+agree|_{8,}"
    )
    if is_agreement(reading) and says(text[:3000], between) and not says(text, signing):
        yield missing()


_MUST = re.compile(r"\b(?:shall|must|will|agrees\s+to|undertakes\s+to|is\s+to|are\s+to|payable|due)\b")
_BY = re.compile(
    r"\b(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|due\s+on|due|payable\s+on)\s+(?:the\s+)?$"
)
_OLD = re.compile(
    r"\b(?:dated|entered|agreement\s+of|as\s+of|since|was|were|has\s+been|had|paid\s+on|prior|amended|shown|born|incorporated|established|already)\b[^.;]{0,60}$"
)


def due_before_the_start(reading: Reading) -> Iterator[Hit]:
    """Something must be done by a day that lies before the contract's own first day."""
    text = contract_text(reading.document)
    start = start_of(text)
    if start is None:
        return
    for each in _duties(text):
        if 0 < (start.day - each.day).days < 1000 and each.span != start.span:
            facts = {"due": say_date(each.day), "start": say_date(start.day)}
            yield Hit(quote_around(text, each.span), facts, also=(start.span,))


def already_past(reading: Reading) -> Iterator[Hit]:
    """Something must be done by a day that is over, in a contract that starts now or later."""
    text = contract_text(reading.document)
    start = start_of(text)
    if start is None or (reading.today - start.day).days > 45:
        return
    for each in _duties(text):
        if (each.day - start.day).days >= 0 and each.day < reading.today:
            yield Hit(
                quote_around(text, each.span), {"due": say_date(each.day), "days": str((reading.today - each.day).days)}
            )


def _duties(text: str) -> list[Dated]:
    return [
        each
        for each in dated(text)
        if _BY.search(each.before) and _MUST.search(each.before[-200:]) and not _OLD.search(each.before[:-1])
    ]
