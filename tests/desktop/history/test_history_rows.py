"""The list as rows, and how it changes without losing its place."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from second_opinion.desktop.history.rows import Day, change_between, near_first_mark, renewed, rows_of, same_row
from second_opinion.domain.document import Kind, Span
from second_opinion.domain.job import Origin
from second_opinion.domain.stored import ReviewLine, Status
from second_opinion.history.search import Snippet


@pytest.fixture
def lines(now: datetime) -> list[ReviewLine]:
    """Six documents, the newest first, one every ten hours."""
    return [
        ReviewLine(
            id=number,
            name=f"{number}.pdf",
            path=None,
            kind=Kind.OTHER,
            subtype=None,
            role_title=None,
            origin=Origin.FOLDER,
            reviewed_at=now - timedelta(hours=10 * (6 - number)),
            seen=False,
            status=Status.READ,
        )
        for number in range(6, 0, -1)
    ]


def test_days_stand_over_their_documents_but_for_the_first(lines: list[ReviewLine]) -> None:
    rows = list(rows_of(lines))
    days = [row for row in rows if isinstance(row, Day)]
    assert isinstance(rows[0], ReviewLine)
    assert len(days) == len({line.reviewed_at.astimezone().date() for line in lines}) - 1
    assert len(rows) == len(lines) + len(days)


def test_a_page_goes_on_under_the_day_of_the_one_before(lines: list[ReviewLine]) -> None:
    whole = list(rows_of(lines))
    day = lines[2].reviewed_at.astimezone().date()
    assert [*rows_of(lines[:3]), *rows_of(lines[3:], day)] == whole


def test_a_new_document_comes_in_at_the_top(lines: list[ReviewLine], now: datetime) -> None:
    new = replace(lines[0], id=7, reviewed_at=now + timedelta(hours=1))
    assert [line.id for line in renewed([new, *lines[:2]], lines, whole=False)] == [7, 6, 5, 4, 3, 2, 1]


def test_a_document_read_again_moves_up_and_a_deleted_one_goes(lines: list[ReviewLine], now: datetime) -> None:
    again = replace(lines[4], reviewed_at=now + timedelta(hours=1))
    first_page = [again, lines[0], lines[2]]  # number 5 was deleted
    assert [line.id for line in renewed(first_page, lines, whole=False)] == [2, 6, 4, 3, 1]


def test_a_short_history_is_taken_as_it_is(lines: list[ReviewLine]) -> None:
    assert renewed(lines[:2], lines, whole=True) == tuple(lines[:2])
    assert renewed([], lines, whole=False) == ()


def test_only_what_differs_is_replaced(lines: list[ReviewLine]) -> None:
    old, new = lines, [lines[0], lines[3], *lines[4:]]
    assert change_between(old, new, same_row) == (1, 3, 1)
    assert change_between(old, old, same_row) == (6, 6, 6)
    assert change_between([], old, same_row) == (0, 0, 6)
    seen = [replace(line, seen=True) for line in lines]
    assert change_between(old, seen, same_row) == (6, 6, 6)


def test_what_was_found_is_seen_in_a_short_line() -> None:
    text = "This Agreement shall automatically renew for a year"
    snippet = Snippet(text, (Span(35, 40),))
    near = near_first_mark(snippet, 30)
    assert near.text.startswith("…")
    assert near.text[near.marks[0].start : near.marks[0].end] == "renew"
    assert near.marks[0].end <= 30
    assert near_first_mark(snippet, 80) is snippet
