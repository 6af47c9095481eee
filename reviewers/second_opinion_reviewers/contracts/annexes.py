"""Annexes: which the text sends its reader to, and which are there."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.numbering import ELSEWHERE
from second_opinion_reviewers.contracts.wording import contract_text, places, quote_around

_KINDS = ("Exhibit", "Schedule", "Annexure", "Annex", "Appendix", "Attachment")
_SPELLED = tuple(spelled for kind in _KINDS for spelled in (kind, kind.upper(), kind.lower()))
_NAMED = re.compile(
    rf"(?P<word>{'|'.join(_SPELLED)})\s+[\"“]?(?P<label>[A-Z](?:-?\d{{1,2}})?|\d{{1,2}}|[IVX]{{1,4}})(?![\w.]\w)[\"”]?"
)
_BEFORE_HEAD = re.compile(r"(?:^|\n)[ \t#*_=-]*$|[.;:)\]_][\"”*]*\s+$|\d\s+$|(?:^|\n).{0,40}\bto\s+$")
_AFTER_HEAD = re.compile(r"[ \t]*(?:\Z|[-–—:.*_#(]|\n|[A-Z][A-Za-z])")
_ATTACHED = re.compile(
    r"(?:attached|annexed|appended|enclosed|set\s+(?:out|forth)|described|specified|listed|detailed|stated|contained|defined|included|agreed)\s+(?:\w+\s+){0,3}?(?:in|as|at|on|to|hereto)\s+(?:the\s+)?(?:as\s+)?$|(?:in\s+accordance\s+with|pursuant\s+to|see|under)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def annex_missing(reading: Reading) -> Iterator[Hit]:
    """Annexes that the text sends the reader to and that are not in the document."""
    text = contract_text(reading.document)
    named = [match for at in dict.fromkeys(places(text, _SPELLED)) if (match := _NAMED.match(text, at))]
    there = {_key(match) for match in named if _is_head(text, match)}
    missing: dict[tuple[str, str], re.Match[str]] = {}
    for match in named:
        key = _key(match)
        if key in there or key in missing or ELSEWHERE.match(text, match.end()):
            continue
        if match.group().isupper() or not _ATTACHED.search(text, max(0, match.start() - 50), match.start()):
            continue
        missing[key] = match
    if missing:
        first, *rest = missing.values()
        names = ", ".join(f"{kind} {label}" for kind, label in missing)
        yield Hit(
            quote_around(text, Span(*first.span())), {"names": names}, also=tuple(Span(*each.span()) for each in rest)
        )


def _key(match: re.Match[str]) -> tuple[str, str]:
    return match["word"].capitalize().removesuffix("ure"), match["label"]


def _is_head(text: str, match: re.Match[str]) -> bool:
    """Whether the annex begins here: at a line's beginning, or after a sentence, and followed by a title."""
    before = text[max(0, match.start() - 50) : match.start()]
    return _BEFORE_HEAD.search(before) is not None and _AFTER_HEAD.match(text, match.end()) is not None
