"""Claims that lean on an authority which the text does not name."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span

_LEANS = re.compile(
    r"\b(?:(?:numerous|many|several|recent|various|countless)\s+)?(?:studies|research|surveys|science|statistics|experts|scientists|analysts|doctors|economists)\s+"
    r"(?:(?:have|has)\s+)?(?:clearly\s+|consistently\s+|repeatedly\s+)?(?:shown?|shows?|proven?|proves?|agree[sd]?|suggests?|suggested|indicates?|confirms?|confirmed|found|finds?|say|says|believe|demonstrates?|demonstrated)\b"
    r"|\bit\s+(?:is|has\s+been)\s+(?:well[- ]known|widely\s+(?:known|accepted|believed)|proven|scientifically\s+proven|common\s+knowledge)\s+that\b"
    r"|\b(?:Studien|Untersuchungen)\s+(?:zeigen|belegen|beweisen)\b|\bdes\s+études\s+(?:montrent|prouvent)\b|\b(?:los\s+)?estudios\s+(?:muestran|demuestran)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"https?://|\[\^?\d+\]|\[[^\]\n]+\]\(|\(\s*[A-Z][\w.'’ &-]+,?\s+(?:et\s+al\.?,?\s+)?(?:19|20)\d\d|\b(?:19|20)\d\d\b|\bet\s+al\b|\baccording\s+to\b|\b(?:by|from|at|of)\s+(?:the\s+)?(?:[A-Z]\w+)|[¹²³⁴-⁹]|\bfootnote\b"
)


def leans_on_nobody(reading: Reading) -> Iterator[Hit]:
    """Words such as "studies show" without a study; one finding for all places."""
    text = reading.document.text
    found = [Span(*match.span()) for match in _LEANS.finditer(text) if not _NAMED.search(_sentence(text, match))]
    if found:
        yield Hit(found[0], {"count": str(len(found))} if len(found) > 1 else {}, also=tuple(found[1:10]))


def _sentence(text: str, match: re.Match[str]) -> str:
    """From the start of the sentence to the end of the next one, where the source may stand."""
    start = max(text.rfind(mark, 0, match.start()) for mark in (". ", "\n", "! ", "? ")) + 1
    ends = [*re.compile(r"[.!?](?=\s|$)|\n\s*\n").finditer(text, match.end(), match.end() + 500)]
    return text[start : ends[1].end() if len(ends) > 1 else match.end() + 300]
