"""Minutes of a meeting: what is to be done, without a name or without a day where the others have one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from second_opinion.plugin import Hit, Reading, Span, find_dates

_HEADING = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]*|\d+\.?[ \t]+)?[*_]{0,3}(?:action(?:s|[ \t]+items?|[ \t]+points?)?|to-?dos?|next[ \t]+steps|follow-?ups?|decisions?(?:[ \t]+and[ \t]+actions?)?|aufgaben|offene[ \t]+punkte)[*_]{0,3}[ \t]*:?[*_]{0,3}[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_POINT = re.compile(
    r"^[ \t]*(?:[-*+•]|\d{1,2}[.)]|\[[ x]\])[ \t]+(?:\[[ x]\][ \t]*)?(?P<words>\S[^\n]*)$", re.MULTILINE
)
_NAME = r"[A-ZÀ-Ý][\w'’-]+(?:[ ][A-ZÀ-Ý][\w'’.-]+)?"
_OWNER = re.compile(
    rf"^[*_]*(?:{_NAME}(?:[ ]?(?:,|&|/|and|und)[ ]?{_NAME})*)[*_]*[ ]?(?::|–|—|-[ ]|to\b|will\b|wird\b|prüft\b|klärt\b)|[(\[][ ]?(?:owner:?[ ]|resp\.?:?[ ])?{_NAME}[^)\]]*[)\]]|@\w+|[–—-][ ]{_NAME}[ ]*(?:$|,|\()|\b(?:owner|responsible|who|wer|verantwortlich)[ ]?:[ ]?{_NAME}"
)
_OPEN = re.compile(r"\b(?:tbd|tbc|\?\?+|somebody|someone|jemand|n\.?n\.?)\b", re.IGNORECASE)
_SOON = re.compile(
    r"\b(?:today|tomorrow|(?:by|until|before|next|this)\s+\w+|monday|tuesday|wednesday|thursday|friday|asap|week\s+\d+|end\s+of|eod|bis\s+\w+|ongoing|done)\b",
    re.IGNORECASE,
)


_DECIDED = re.compile(
    r"\b(?:decid\w+|decision|resol(?:ved|ution)|agreed|approved?|adopted|voted?|carried|accepted|rejected|postponed|will\s+\w+|to\s+be\s+done|action(?:s|\s+items?)?|"
    r"beschl\w+|entschieden|entscheidung|vereinbart|genehmigt|abgestimmt|angenommen|wird\s+\w+|aufgaben?|décid\w+|adopt\w+|approuv\w+|convenu\w*|voté\w*|acord\w+|decid\w+|aprob\w+|votó|tareas?)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a list of things to do."""

    words: str
    span: Span

    @property
    def has_owner(self) -> bool:
        return bool(_OWNER.search(self.words)) and not _OPEN.search(self.words)

    @property
    def has_day(self) -> bool:
        return bool(find_dates(self.words) or _SOON.search(self.words))


def nobody_to_do_it(reading: Reading) -> Iterator[Hit]:
    """A thing to do without a name, in a list where most have one."""
    for points in _lists(reading.document.text):
        without = [point for point in points if not point.has_owner]
        if without and len(points) >= 3 and len(without) * 2 <= len(points):
            yield _hit(without)


def no_day_to_do_it(reading: Reading) -> Iterator[Hit]:
    """A thing to do without a day, in a list where most have one."""
    for points in _lists(reading.document.text):
        without = [point for point in points if not point.has_day]
        if without and len(points) >= 3 and len(without) * 2 <= len(points):
            yield _hit(without)


def nothing_decided(reading: Reading) -> Iterator[Hit]:
    """Minutes with no word of a decision, of a vote or of a thing to do."""
    text = reading.document.text
    if _DECIDED.search(text) or _HEADING.search(text) or len(text.split()) < _FEWEST_WORDS:
        return
    headings = [line.strip(" #*\t") for line in text.splitlines() if line.strip(" #*\t")]
    yield Hit(None, searched=("the whole text", f"nearest: {headings[0][:80]}"))


def _hit(points: list[Point]) -> Hit:
    count = {"count": str(len(points))} if len(points) > 1 else {}
    return Hit(points[0].span, count, also=tuple(point.span for point in points[1:]))


def _lists(text: str) -> Iterator[list[Point]]:
    """The points under a heading that announces things to do, up to the first line that is none."""
    for heading in _HEADING.finditer(text):
        points: list[Point] = []
        at = heading.end()
        while match := re.compile(r"\s*\n").match(text, at):
            point = _POINT.match(text, match.end())
            if point is None:
                break
            points.append(Point(point["words"], Span(*point.span("words"))))
            at = point.end()
        yield points
