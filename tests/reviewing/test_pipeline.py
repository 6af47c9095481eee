"""Whole reviews: rules, questions, what is missing, and what goes wrong."""

from typing import Any

import pytest

from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.review import Review
from second_opinion.inference.fake import FakeEngine


def by_check(review: Review) -> dict[str, Finding]:
    return {finding.check: finding for finding in review.findings}


def test_a_question_becomes_a_finding_with_its_sentence_and_facts(
    reviewing: Any, agreement: str, engine: FakeEngine
) -> None:
    review = reviewing.review(agreement, engine)
    found = by_check(review)["auto-renewal"]
    assert found.quote == (
        "It renews automatically for successive terms of one year unless a party gives notice of 60 days before the end."
    )
    assert found.span is not None
    assert agreement[found.span.start : found.span.end] == found.quote
    assert found.where == "2. Term and Renewal"
    assert found.source is Source.QUESTION
    assert found.why == "You are bound again unless you act. Give notice 60 days before the end."
    assert found.facts == {"notice": "60 days"}
    assert review.model == "fake"


def test_something_missing_tells_where_it_was_looked_for(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    found = by_check(reviewing.review(agreement, engine))["no-liability-cap"]
    assert found.quote is None
    assert found.span is None
    assert found.searched is not None
    assert found.searched[0].startswith("all ")


def test_what_is_there_is_not_missing(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    capped = (
        agreement
        + "\n6. Liability\n\n6.1 The liability of a party shall not exceed the fees of the last year, whatever happened.\n"
    )
    assert "no-liability-cap" not in by_check(reviewing.review(capped, engine))


def test_nothing_is_missing_from_an_excerpt(reviewing: Any, engine: FakeEngine) -> None:
    review = reviewing.review("This agreement binds each party. It renews automatically for successive terms.", engine)
    assert set(by_check(review)) == {"auto-renewal"}


def test_a_text_in_another_language_is_told_and_nothing_is_missing_from_it(reviewing: Any, engine: FakeEngine) -> None:
    paragraph = "Der Mieter zahlt die Miete bis zum dritten Werktag eines jeden Monats auf das Konto des Vermieters, agreement party."
    review = reviewing.review("\n\n".join([paragraph] * 20), engine)
    assert review.language == "de"
    assert review.errors == (
        "The text is in German: what can be computed is checked, what it means is judged less surely than in English.",
    )
    assert review.findings == ()


def test_a_text_in_a_language_that_nobody_reads_is_not_asked_about(reviewing: Any, engine: FakeEngine) -> None:
    paragraph = "Il conduttore paga il canone della casa entro il terzo giorno di ogni mese e non più tardi, per la durata del contratto, agreement party."
    review = reviewing.review("\n\n".join([paragraph] * 20), engine)
    assert review.language == "it"
    assert review.errors == (
        "The text is in Italian and was not read for meaning: only what can be computed was checked.",
    )
    assert review.asked == ()
    assert review.tokens.evaluated == 0


def test_terms_statements_and_dates(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    review = reviewing.review(agreement, engine)
    (law,) = review.clauses
    assert (law.category, law.quote, law.where) == (
        "Governing Law",
        "5.1 This Agreement is governed by the laws of Ireland.",
        "5. General",
    )
    (statement,) = review.statements
    assert (statement.id, statement.answer) == ("nda-11", "entailed")
    assert "reverse engineer" in agreement[statement.spans[0].start : statement.spans[0].end]
    assert [one.what for one in review.dates] == ["last day to give notice", "start"]


def test_rules_are_shown_before_any_question(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    first, *_, last = reviewing.snapshots(agreement + "\nSigned: ______\n", engine)
    assert [finding.check for finding in first.review.findings] == ["blank-left"]
    assert not first.final
    assert first.review.timing_ms.first_finding is not None
    assert last.final
    assert last.done == last.total > 0


def test_without_a_model_rules_and_heads_still_speak(reviewing: Any, agreement: str, word_heads: Any) -> None:
    heads = word_heads({"clause/Governing Law": "governed"}, sure=0.999)
    review = reviewing.review(agreement + "\nSigned: ______\n", None, heads)
    assert review.model is None
    assert set(by_check(review)) == {"blank-left"}
    assert [one.category for one in review.clauses] == ["Governing Law"]
    assert review.asked == ()


def test_a_role_leaves_out_what_concerns_others(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    review = reviewing.review(agreement, engine)
    assert "provider-only" in {one.check for one in review.asked}  # the side is not known
    sided = reviewing.snapshots(agreement, engine, role="customer")[-1].review
    assert "provider-only" not in {one.check for one in sided.asked}
    assert sided.role_title == "you buy"


def test_a_rule_that_breaks_is_told_and_stops_nothing(
    reviewing: Any, agreement: str, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    review = reviewing.review(agreement + "\nbreakword ______\n", engine)
    assert {"blank-left", "auto-renewal"} <= set(by_check(review))
    assert review.errors == ("One check could not be made (deals/breaks); the log has the details.",)
    assert "a reviewer's own mistake" in caplog.text


def test_a_model_that_breaks_leaves_a_review_of_rules(reviewing: Any, agreement: str) -> None:
    def breaks(_passage: str, _question: str) -> float:
        raise ModelUnusable("The model file is damaged; download it again.")

    last = reviewing.snapshots(agreement + "\nSigned: ______\n", FakeEngine(breaks))[-1]
    assert last.final
    assert last.review.errors == ("The model file is damaged; download it again.",)
    assert last.review.model is None
    assert set(by_check(last.review)) == {"blank-left"}


def test_a_review_can_be_stopped(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    with pytest.raises(Cancelled):
        reviewing.snapshots(agreement, engine, cancelled=lambda: len(engine.history) > 1)
    assert len(engine.history) == 2


def test_a_second_version_costs_only_what_changed(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    first = reviewing.review(agreement, engine)
    second = reviewing.review(agreement.replace("thirty days", "forty days"), engine)
    assert second.tokens.reused > 0
    assert second.tokens.evaluated <= 0.35 * first.tokens.evaluated
    assert {one.fingerprint for one in second.findings} == {one.fingerprint for one in first.findings}


def test_an_edit_of_a_long_text_costs_little_though_much_was_left_unasked(
    reviewing: Any, agreement: str, engine: FakeEngine
) -> None:
    articles = [
        agreement.replace("Ireland", f"County {number}").replace("one year", f"{number} years") for number in range(40)
    ]
    first = reviewing.review("\n".join(articles), engine)
    articles[20] = articles[20].replace("20 years", "twenty-one years")
    second = reviewing.review("\n".join(articles), engine)
    assert second.tokens.evaluated <= 0.1 * first.tokens.evaluated


def test_the_same_text_again_costs_nothing(reviewing: Any, agreement: str, engine: FakeEngine) -> None:
    first = reviewing.review(agreement, engine)
    second = reviewing.review(agreement, engine)
    assert second.tokens.evaluated == 0
    assert second.findings == first.findings
