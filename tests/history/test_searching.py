"""What is typed, what it finds, and where."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.finding import Verdict
from second_opinion.domain.job import Job
from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.query import wanted_by
from second_opinion.history.search import snippet_of
from second_opinion.history.store import History
from second_opinion.history.terms import Finder, Term, folded, match_expression, terms_in

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("rent notice ", (Term(("rent",)), Term(("notice",), open=True))),
        ('rent "notice" ', (Term(("rent",)), Term(("notice",)))),
        ("rent not", (Term(("rent",)), Term(("not",), open=True))),
        ('"monthly rent"', (Term(("monthly", "rent")),)),
        ("e-mail", (Term(("e", "mail"), open=True),)),
        ("rent a", (Term(("rent",)),)),
        ("rent a ", (Term(("rent",)), Term(("a",)))),
        ("租", (Term(("租",), open=True),)),
        ('"- * ( NEAR^', (Term(("NEAR",), open=True),)),
        ("  ", ()),
    ],
)
def test_typed_words(typed: str, terms: tuple[Term, ...]) -> None:
    assert terms_in(typed) == terms


def test_no_word_is_syntax() -> None:
    assert match_expression(terms_in("rent OR (x* ")) == '"rent" "OR" "x"'


def test_a_folded_text_is_as_long_as_before() -> None:
    for text in ("Straße İstanbul ﬁn", "ÀÉÎ\u0301", "plain"):
        assert len(folded(text)) == len(text)
    assert folded("Café ÉTÉ") == "cafe ete"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cafe ", ["Café"]),
        ("rent ", ["Rent"]),
        ("ren", ["Rent", "rental"]),
        ('"the rent"', ["The\nRent"]),
        ("owner", []),
    ],
)
def test_the_finder_finds_whole_words(typed: str, found: list[str]) -> None:
    text = "Café parent. The\nRent: rental_x of homeowners"
    places = Finder(terms_in(typed)).all(folded(text))
    assert [text[start:end] for start, end in places] == found
    assert Finder(terms_in(typed)).first(folded(text)) == (places[0] if places else None)


def test_a_snippet_is_cut_at_words_and_marks_what_fits() -> None:
    text = "word " * 50 + "the monthly rent is due " + "again " * 60
    snippet = snippet_of(text, Finder(terms_in('"monthly rent" due ')))
    assert snippet is not None
    assert snippet.text.startswith("…word ")
    assert snippet.text.endswith("again…")
    assert [snippet.text[mark.start : mark.end] for mark in snippet.marks] == ["monthly rent", "due"]
    assert snippet_of("nothing of it", Finder(terms_in("rent "))) is None


def test_marks_that_overlap_become_one() -> None:
    assert Finder((Term(("rent", "due")), Term(("due",)))).all("rent due due") == [Span(0, 8), Span(9, 12)]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("rent", ReviewFilter(text="rent")),
        ("kind:contract rent ", ReviewFilter(text="rent ", kind=Kind.CONTRACT)),
        ("Kind:mail", ReviewFilter(kind=Kind.EMAIL)),
        ("rent severity:h", ReviewFilter(text="rent ", severity=Severity.HIGH)),
        ("verdict:not", ReviewFilter(verdict=Verdict.NOT_USEFUL)),
        ('folder:"My papers" rent', ReviewFilter(text="rent", folder="My papers")),
        ("since:2026-11-01", ReviewFilter(since=date(2026, 11, 1))),
        ("since:week", ReviewFilter(since=date(2026, 11, 17))),
        ("before:2026", ReviewFilter(before=date(2026, 1, 1))),
        ("on:yesterday", ReviewFilter(since=date(2026, 11, 23), before=TODAY)),
        ("on:2026-12", ReviewFilter(since=date(2026, 12, 1), before=date(2027, 1, 1))),
        ("on:2025", ReviewFilter(since=date(2025, 1, 1), before=date(2026, 1, 1))),
        ("severity:", ReviewFilter()),
        ("since:2026-13", ReviewFilter(text="since:2026-13")),
        ("kind:poem", ReviewFilter(text="kind:poem")),
        ("14:30 re:rent", ReviewFilter(text="14:30 re:rent")),
    ],
)
def test_words_with_a_colon_narrow(typed: str, wanted: ReviewFilter) -> None:
    assert wanted_by(typed, TODAY) == wanted


def test_what_was_chosen_elsewhere_stays(history: History) -> None:
    wanted = wanted_by("rent severity:low", TODAY, ReviewFilter(kind=Kind.PLAN, limit=7))
    assert wanted == ReviewFilter(text="rent ", severity=Severity.LOW, kind=Kind.PLAN, limit=7)
    assert wanted.narrows
    assert not ReviewFilter(limit=3, offset=9).narrows
    assert history.lines(wanted) == ()


@pytest.fixture
def ids(reviewed: Callable[..., int], job: Job, document: Document, history: History, now: object) -> dict[str, int]:
    """A deal with an important finding, and the same deal elsewhere, of which one finding was said to be useful."""
    first = reviewed()
    elsewhere = replace(job, path="/papers/100%_sure/deal.txt", name="deal.txt", sha256="b" * 64)
    second = reviewed(elsewhere, replace(document, sha256="b" * 64))
    history.set_verdict(second, "f1", Verdict.DONE, now)  # type: ignore[arg-type] # a fixture's moment
    return {"first": first, "second": second}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ReviewFilter(severity=Severity.HIGH), {"first"}),
        (ReviewFilter(severity=Severity.LOW), {"first", "second"}),
        (ReviewFilter(verdict=Verdict.DONE), {"second"}),
        (ReviewFilter(verdict=Verdict.USEFUL), set()),
        (ReviewFilter(folder="papers"), {"first", "second"}),
        (ReviewFilter(folder="/papers"), {"first", "second"}),
        (ReviewFilter(folder="Papers/100%_sure"), {"second"}),
        (ReviewFilter(folder="/papers/100%_sure/"), {"second"}),
        (ReviewFilter(folder="100%"), set()),
        (ReviewFilter(text="agreement fee", severity=Severity.HIGH), {"first"}),
        (ReviewFilter(text="agreement rent "), set()),
    ],
)
def test_the_list_is_narrowed(history: History, ids: dict[str, int], wanted: ReviewFilter, found: set[str]) -> None:
    assert {line.id for line in history.lines(wanted)} == {ids[name] for name in found}


def test_days_are_those_of_the_reader(history: History, ids: dict[str, int]) -> None:
    day = history.load(ids["first"]).line.reviewed_at.astimezone().date()
    following = day + timedelta(days=1)
    assert len(history.lines(ReviewFilter(since=day, before=following))) == 2
    assert history.lines(ReviewFilter(since=following)) == ()
    assert history.lines(ReviewFilter(before=day)) == ()
