"""The opinion column in its fixed order, from a stored review."""

from dataclasses import replace
from typing import Any

import pytest

from second_opinion.desktop.history.cells import cell_name
from second_opinion.desktop.history.opinion import Opinion, bold_facts, opinion_of, shortened
from second_opinion.desktop.history.terms import at_a_glance
from second_opinion.domain.document import Span, Unread
from second_opinion.domain.finding import Verdict
from second_opinion.domain.review import Clause, Insight
from second_opinion.domain.silence import Scope
from second_opinion.domain.stored import StoredReview


@pytest.fixture
def stored(library: Any) -> StoredReview:
    made: StoredReview = library.history.load(library.fill()["contract"])
    return made


@pytest.fixture
def opinion(stored: StoredReview) -> Opinion:
    made = opinion_of(stored)
    assert made is not None
    return made


def test_the_most_severe_comes_first_then_as_it_stands_in_the_text(opinion: Opinion) -> None:
    assert [card.finding.check for card in opinion.cards] == ["auto-renewal", "indemnity", "two-amounts"]


def test_what_only_might_be_is_kept_apart(opinion: Opinion) -> None:
    assert [card.finding.check for card in opinion.less_certain] == ["no-cap"]
    assert "3 worth a look" in opinion.read


def test_a_card_has_its_place_and_one_line(opinion: Opinion) -> None:
    card = opinion.cards[0]
    assert card.place == "2. Term and Renewal"
    assert card.one_line.endswith("another 24 months.")


def test_the_weightiest_terms_come_first(opinion: Opinion) -> None:
    assert [term.label for term in opinion.terms] == ["Renews for", "Leaving without a reason", "Governing law"]


def test_each_term_is_named_once_before_any_comes_again_and_guesses_come_last() -> None:
    said = (
        ("Fees", 0, 0.5),
        ("Expiration Date", 100, 0.9),
        ("Expiration Date", 200, 0.9),
        ("Governing Law", 300, 0.9),
        ("Cap On Liability", 400, 0.9),
    )
    clauses = [Clause(category, "…", Span(at, at + 20), probability) for category, at, probability in said]
    order = [clause.category for clause in at_a_glance(clauses)]
    assert order == ["Expiration Date", "Cap On Liability", "Governing Law", "Fees", "Expiration Date"]


def test_dates_come_before_money_and_money_is_named_by_its_own_words(opinion: Opinion) -> None:
    rows = [(row.label, row.value) for row in opinion.dates_and_money]
    assert rows == [
        ("Last day to stop renewal", "4 Nov 2027"),
        ("First term ends", "3 Mar 2028"),
        ("Monthly fee", "$4,500"),
    ]


def test_only_what_found_nothing_is_also_checked(opinion: Opinion) -> None:
    assert [asked.check for asked in opinion.checked] == ["reverse-engineering", "exclusivity"]


def test_verdicts_and_silences_close_a_card(library: Any, stored: StoredReview) -> None:
    library.history.set_verdict(stored.line.id, "two-amounts-1", Verdict.DONE, library.now)
    library.history.set_verdict(stored.line.id, "auto-renewal-1", Verdict.USEFUL, library.now)
    library.history.silence(stored.line.id, "indemnity-1", Scope.DOCUMENT, library.now)
    opinion = opinion_of(library.history.load(stored.line.id))
    assert opinion is not None
    assert {card.finding.check: card.closed for card in opinion.cards} == {
        "auto-renewal": False,
        "indemnity": True,
        "two-amounts": True,
    }


def test_a_check_that_fell_silent_is_counted_only(stored: StoredReview) -> None:
    silent = replace(stored, silent={"indemnity-1": True})
    opinion = opinion_of(silent)
    assert opinion is not None
    assert "indemnity" not in {card.finding.check for card in opinion.cards}
    assert opinion.remarks[-1].startswith("1 finding is not shown")


def test_never_again_offers_what_fits_the_document(opinion: Opinion) -> None:
    assert opinion.cards[0].scopes == (Scope.SENTENCE, Scope.DOCUMENT, Scope.FOLDER, Scope.EVERYWHERE)


def test_what_a_text_says_stands_with_its_moment(stored: StoredReview) -> None:
    assert stored.review is not None
    said = Insight("Worms leave a heap that is too wet.", Span(5, 40), 1.0, where="0:12:30")
    opinion = opinion_of(replace(stored, review=replace(stored.review, insights=(said,))))
    assert opinion is not None
    (row,) = opinion.insights
    assert (row.label, row.value, row.span) == ("0:12:30", said.quote, said.span)


def test_without_a_review_there_is_no_opinion(library: Any) -> None:
    assert opinion_of(library.history.load(library.add_unread("scan.pdf", "A scan."))) is None


def test_what_was_not_read_is_said(library: Any, samples: Any) -> None:
    sample = samples.mail()
    sample.unread = (Unread("offer.zip", "an archive"),)
    opinion = opinion_of(library.history.load(library.add(sample)))
    assert opinion is not None
    assert opinion.remarks == ("Offer.zip: an archive; not read.",)


def test_facts_are_bold_where_they_stand_as_words() -> None:
    pieces = bold_facts("You owe $4,500, or 14 of 140 days.", ("$4,500", "14", ""))
    assert pieces == [("You owe ", False), ("$4,500", True), (", or ", False), ("14", True), (" of 140 days.", False)]
    assert bold_facts("Nothing computed.", ()) == [("Nothing computed.", False)]


def test_a_longer_fact_wins_over_one_inside_it() -> None:
    assert bold_facts("by 4 November 2027", ("4", "4 November 2027")) == [("by ", False), ("4 November 2027", True)]


def test_long_quotes_are_cut_after_a_word() -> None:
    assert shortened("  two\nwords ") == "two words"
    assert shortened("one two three four", 10) == "one two …"


def test_a_cell_is_named_by_its_column_and_its_row() -> None:
    text = "Budget\n\n| What | Hours | Cost |\n|---|---|---|\n| Walk | 6 | 20 |\n| Dinner | 8 | 450 |\n\nTotal 470\n"
    assert cell_name(text, span_of(text, "450")) == "Cost, Dinner"
    assert cell_name(text, span_of(text, "Dinner")) == "What"
    assert cell_name(text, span_of(text, "Cost")) is None
    assert cell_name(text, span_of(text, "8 | 450")) is None
    assert cell_name(text, span_of(text, "Total 470")) is None


def span_of(text: str, quote: str) -> Span:
    return Span(text.index(quote), text.index(quote) + len(quote))
