"""What changed since the previous version of the same file: sentences, and findings that came and went. No Qt widgets here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from itertools import groupby, zip_longest

from second_opinion.desktop.history import times
from second_opinion.desktop.history.marks import Mark
from second_opinion.desktop.history.pieces import Look, Piece, Tone
from second_opinion.desktop.history.words import translate
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Span
from second_opinion.domain.review import Review
from second_opinion.domain.stored import Status, StoredReview

AROUND = 1
"""Sentences shown before and after a change."""
ALIKE = 0.5
"""From this share of common words on, two sentences are two versions of one."""
_PARAGRAPHS = re.compile(r"\n\s*\n|\f")
_ROW = re.compile(r"\s*\|.*|.*\t.*")
_ENDS = re.compile(r"(?<=[.!?;:])(?<!\d\.)\s+")  # not after "2.", which begins one
_HASHES = re.compile(r"^\s*#{1,6}\s+")  # of a Markdown heading
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A page of changes. ``marks`` are the words that differ in sentences that were changed, not added."""

    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    changes: int


class _Page:
    """Gathers paragraphs; their places are counted on a page of its own, which is no document's."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.marks: list[Mark] = []
        self._at = 0

    def add(self, text: str, look: Look = Look.TEXT, tone: Tone = Tone.PLAIN, words: Sequence[Span] = ()) -> None:
        """A paragraph; ``words`` of it differ."""
        start, self._at = self._at, self._at + len(text) + 1
        self.pieces.append(Piece(text, Span(start, start + len(text)), look, tone))
        self.marks += [Mark("", Span(start + word.start, start + word.end), Severity.LOW) for word in words]


def compare(new: StoredReview, old: StoredReview) -> Comparison:
    """The newer version against the older one."""
    page = _Page()
    page.add(_since(old.line.reviewed_at), Look.SEPARATOR)
    for sentence in _findings(new, old):
        page.add(sentence, Look.HEADER)
    before, after = sentences(old.text or ""), sentences(new.text or "")
    changes = 0
    for hunk in _hunks(before, after):
        changes += 1
        if changes > 1:
            page.add("⋯", Look.SEPARATOR)
        _show(page, hunk, before, after)
    if not changes:
        page.add(translate("History", "The words are the same; only their setting may differ."), Look.HEADER)
    return Comparison(tuple(page.pieces), tuple(page.marks), changes)


def sentences(text: str) -> list[str]:
    """The sentences of a text, each on one line wherever its lines broke; tables by their rows."""
    return [sentence for paragraph in _PARAGRAPHS.split(text) for sentence in _sentences(paragraph) if sentence]


def _sentences(paragraph: str) -> Iterator[str]:
    for is_row, lines in groupby(paragraph.splitlines(), lambda line: bool(_ROW.match(line))):
        if is_row:
            yield from (" ".join(line.split()) for line in lines)
        else:
            plain = (_HASHES.sub("", line) for line in lines)
            yield from _ENDS.split(" ".join(" ".join(plain).split()))


def _since(moment: datetime) -> str:
    day = times.short_date(moment.astimezone().date())
    return translate("History", "Compared with the version read on {day} at {time}").format(
        day=day, time=times.clock(moment)
    )


def _findings(new: StoredReview, old: StoredReview) -> Iterator[str]:
    """Findings that came, and that went; one that only has other words now did neither.

    A review that is not whole says nothing of what it has not found.
    """
    now, then = _titles(new.review), _titles(old.review)
    fresh = [title for print_, title in now.items() if print_ not in then]
    missed = [title for print_, title in then.items() if print_ not in now]
    came = [title for title in fresh if title not in missed and old.line.status is Status.READ]
    went = [title for title in missed if title not in fresh and new.line.status is Status.READ]
    if came:
        yield translate("History", "New to look at: {titles}").format(titles=", ".join(came))
    if went:
        yield translate("History", "No longer there: {titles}").format(titles=", ".join(went))


def _titles(review: Review | None) -> dict[str, str]:
    return {finding.fingerprint: finding.title for finding in (review.findings if review else ())}


Operations = Sequence[tuple[str, int, int, int, int]]


def _hunks(before: Sequence[str], after: Sequence[str]) -> Iterator[Operations]:
    """Stretches of changes with what stands around them, as difflib's operations."""
    # difflib leaves out what is frequent in long sequences: better than seconds of waiting, and headings repeat.
    matcher = SequenceMatcher(None, before, after, autojunk=len(before) > 4_000)
    for group in matcher.get_grouped_opcodes(AROUND):
        if any(operation != "equal" for operation, *_ in group):
            yield group


def _show(page: _Page, hunk: Operations, before: Sequence[str], after: Sequence[str]) -> None:
    for operation, old_start, old_end, new_start, new_end in hunk:
        if operation == "equal":
            for sentence in after[new_start:new_end]:
                page.add(sentence)
            continue
        for old, new in zip_longest(before[old_start:old_end], after[new_start:new_end], fillvalue=""):
            _show_pair(page, old, new)


def _show_pair(page: _Page, old: str, new: str) -> None:
    """A sentence that went, then the one in its place; of two versions of one, the words that differ are marked."""
    gone, come = differing_words(old, new)
    if old:
        page.add(old, tone=Tone.DELETED, words=gone)
    if new:
        page.add(new, tone=Tone.ADDED, words=come)


def differing_words(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """Where two versions of a sentence differ, in each; nothing where they have little in common."""
    olds, news = list(_WORD.finditer(old)), list(_WORD.finditer(new))
    matcher = SequenceMatcher(None, [one.group() for one in olds], [one.group() for one in news], autojunk=False)
    if not olds or not news or matcher.ratio() < ALIKE:
        return [], []
    changed = [each for each in matcher.get_opcodes() if each[0] != "equal"]
    gone = [Span(olds[start].start(), olds[end - 1].end()) for _, start, end, _, _ in changed if end > start]
    come = [Span(news[start].start(), news[end - 1].end()) for _, _, _, start, end in changed if end > start]
    return gone, come
