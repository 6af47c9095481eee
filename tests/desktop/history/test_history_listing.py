"""The list read page by page from a real history, while documents come and go."""

from datetime import timedelta
from typing import Any

import pytest

from second_opinion.desktop.history.listing import PAGE, Listing, first_page, next_page
from second_opinion.domain.document import Kind
from second_opinion.domain.stored import ReviewFilter
from second_opinion.reviewing.translating import Translation

EVERYTHING = ReviewFilter()


@pytest.fixture
def many(library: Any, samples: Any) -> Any:
    """A history of a little more than two pages: mails, and every tenth a plan."""
    with library.history.connections.writing():
        for number in range(2 * PAGE + 50):
            library.add(samples.plan() if number % 10 == 0 else samples.mail(), hours_ago=number / 10)
    return library


def read_all(library: Any, wanted: ReviewFilter = EVERYTHING) -> Listing:
    listing = first_page(library.history, Translation(), wanted, Listing(wanted)).listing
    while listing.more:
        listing = next_page(library.history, Translation(), listing).listing
    return listing


def test_pages_follow_one_another(many: Any) -> None:
    listing = read_all(many)
    assert [line.id for line in listing.lines] == list(range(1, 2 * PAGE + 51))
    assert not listing.more


def test_reading_again_keeps_what_was_read_further_down(many: Any, samples: Any) -> None:
    old = read_all(many)
    new = many.add(samples.mail())
    step = first_page(many.history, Translation(), EVERYTHING, old)
    assert step.listing.lines[0].id == new
    assert len(step.listing.lines) == len(old.lines) + 1
    assert step.change is not None
    assert step.change.new_end - step.change.start <= 2
    assert not step.listing.more


def test_a_deleted_document_leaves_one_row_less(many: Any) -> None:
    old = read_all(many)
    gone = old.lines[5]
    many.history.delete([gone.id], many.now)
    step = first_page(many.history, Translation(), EVERYTHING, old)
    assert gone.id not in {line.id for line in step.listing.lines}
    assert len(step.listing.lines) == len(old.lines) - 1


def test_another_filter_lists_something_else(many: Any) -> None:
    old = read_all(many)
    wanted = ReviewFilter(kind=Kind.PLAN)
    step = first_page(many.history, Translation(), wanted, old)
    assert step.change is None
    assert {line.kind for line in step.listing.lines} == {Kind.PLAN}
    assert first_page(many.history, Translation(), wanted, step.listing).change == (45 + days(step.listing),) * 3


def days(listing: Listing) -> int:
    return len(listing.rows) - len(listing.lines)


def test_a_search_brings_the_words_around_what_was_found(many: Any) -> None:
    wanted = ReviewFilter(text="bank has changed")
    listing = read_all(many, wanted)
    snippet = listing.snippets[listing.lines[0].id]
    assert {snippet.text[mark.start : mark.end].lower() for mark in snippet.marks} >= {"bank", "changed"}
    assert len(listing.snippets) == len(listing.lines)


def test_a_document_that_came_in_between_is_not_listed_twice(many: Any, samples: Any) -> None:
    first = first_page(many.history, Translation(), EVERYTHING, Listing(EVERYTHING)).listing
    many.now += timedelta(hours=1)
    many.add(samples.mail())
    second = next_page(many.history, Translation(), first).listing
    ids = [line.id for line in second.lines]
    assert len(ids) == len(set(ids))
