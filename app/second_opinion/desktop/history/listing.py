"""What the list holds, read from the history page by page. No Qt here; everything runs on the reader's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from second_opinion.desktop.history.rows import Change, RowOfList, change_between, day_of, renewed, rows_of, same_row
from second_opinion.domain.stored import ReviewFilter, ReviewLine
from second_opinion.history.search import Snippet
from second_opinion.history.store import History
from second_opinion.reviewing.translating import Translation

PAGE, PAGE_FOUND = 200, 60
"""Documents read in one go, and when the words around what was found come with them."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The documents that fit a filter, as far as they were read; ``more`` tells that there are further ones."""

    wanted: ReviewFilter
    lines: tuple[ReviewLine, ...] = ()
    rows: tuple[RowOfList, ...] = ()
    snippets: Mapping[int, Snippet] = field(default_factory=dict)
    more: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A listing that takes the place of another; ``change`` is None where it lists something else."""

    listing: Listing
    change: Change | None


def first_page(history: History, words: Translation, wanted: ReviewFilter, old: Listing) -> Step:
    """Read from the start, in the language of ``words``. Where the same is listed already, what was read further down stays."""
    lines, snippets = _read(history, words, wanted, 0)
    more = len(lines) == _page(wanted)
    if wanted != old.wanted:
        return Step(Listing(wanted, lines, tuple(rows_of(lines)), snippets, more), None)
    merged = renewed(lines, old.lines, whole=not more)
    rows = tuple(rows_of(merged))
    if len(merged) > len(lines):
        more = old.more
    listing = Listing(wanted, merged, rows, {**old.snippets, **snippets}, more)
    return Step(listing, change_between(old.rows, rows, same_row))


def next_page(history: History, words: Translation, old: Listing) -> Step:
    """Read on where the listing ends."""
    lines, snippets = _read(history, words, old.wanted, len(old.lines))
    known = {line.id for line in old.lines}
    fresh = [line for line in lines if line.id not in known]  # one may have moved down while others came in
    added = tuple(rows_of(fresh, day_of(old.lines[-1]) if old.lines else None))
    listing = Listing(
        old.wanted,
        (*old.lines, *fresh),
        (*old.rows, *added),
        {**old.snippets, **snippets},
        len(lines) == _page(old.wanted),
    )
    end = len(old.rows)
    return Step(listing, Change(end, end, end + len(added)))


def _read(
    history: History, words: Translation, wanted: ReviewFilter, offset: int
) -> tuple[tuple[ReviewLine, ...], Mapping[int, Snippet]]:
    lines = tuple(map(words.line, history.lines(replace(wanted, limit=_page(wanted), offset=offset))))
    return lines, history.snippets(wanted.text, [line.id for line in lines]) if wanted.text else {}


def _page(wanted: ReviewFilter) -> int:
    return PAGE_FOUND if wanted.text else PAGE
