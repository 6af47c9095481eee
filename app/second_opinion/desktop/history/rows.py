"""The list as rows: days and documents. No Qt here."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from second_opinion.domain.document import Span
from second_opinion.domain.stored import ReviewLine
from second_opinion.history.search import Snippet


@dataclass(frozen=True, slots=True)
class Day:
    """The heading over the documents of one day."""

    day: date


RowOfList = Day | ReviewLine


def day_of(line: ReviewLine) -> date:
    """The day on which it was reviewed, where the reader is."""
    return line.reviewed_at.astimezone().date()


def rows_of(lines: Sequence[ReviewLine], before: date | None = None) -> Iterator[RowOfList]:
    """Documents under their days; ``before`` is the day that the list above ends with.

    The first day has no row: its name stands over the list, and stays there while the list is scrolled.
    """
    if before is None and lines:
        before = day_of(lines[0])
    for line in lines:
        if (day := day_of(line)) != before:
            yield Day(day)
            before = day
        yield line


def renewed(newest: Sequence[ReviewLine], old: Sequence[ReviewLine], *, whole: bool) -> tuple[ReviewLine, ...]:
    """The list after its first page was read again; what was read further down stays.

    Args:
        newest: the first page as it is now.
        old: all lines that were read before.
        whole: the first page is all there is.
    """
    if whole or not newest:
        return tuple(newest)
    fresh = {line.id for line in newest}
    last = newest[-1]
    older = (line for line in old if line.id not in fresh and _key(line) < _key(last))
    return (*newest, *older)


def _key(line: ReviewLine) -> tuple[object, int]:
    return (line.reviewed_at, line.id)


def near_first_mark(snippet: Snippet, letters: int) -> Snippet:
    """The snippet cut at its front, so that what was found is seen in a line of so many letters."""
    if not snippet.marks or snippet.marks[0].end <= letters * 2 // 3:
        return snippet
    start = snippet.text.rfind(" ", 0, max(0, snippet.marks[0].start - letters // 3)) + 1
    marks = tuple(Span(mark.start - start + 1, mark.end - start + 1) for mark in snippet.marks)
    return Snippet("…" + snippet.text[start:], marks)


class Change(NamedTuple):
    """Rows ``start`` to ``old_end`` become those from ``start`` to ``new_end``; both ends exclusive."""

    start: int
    old_end: int
    new_end: int


def change_between(
    old: Sequence[RowOfList], new: Sequence[RowOfList], same: Callable[[RowOfList, RowOfList], bool]
) -> Change:
    """The smallest stretch to replace, so that selection and scrolling stay where they are."""
    shortest = min(len(old), len(new))
    start = 0
    while start < shortest and same(old[start], new[start]):
        start += 1
    tail = 0
    while tail < shortest - start and same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    return Change(start, len(old) - tail, len(new) - tail)


def same_row(one: RowOfList, other: RowOfList) -> bool:
    """Whether two rows are about the same thing, whatever changed in it."""
    if isinstance(one, ReviewLine) and isinstance(other, ReviewLine):
        return one.id == other.id
    return one == other
