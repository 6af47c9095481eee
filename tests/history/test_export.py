"""A review as Markdown: every quote, in order, with its own signs kept."""

from dataclasses import replace
from datetime import UTC, date, datetime
from xml.etree import ElementTree as ET

import pytest

from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.document import Kind, Span, Unread
from second_opinion.domain.finding import Finding, Source, Verdict
from second_opinion.domain.job import Origin
from second_opinion.domain.review import Asked, Clause, Coverage, Review
from second_opinion.domain.stored import ReviewLine, Status, StoredReview
from second_opinion.history.export import escaped_lines, review_to_markdown, to_markdown
from second_opinion.history.export_html import to_html
from second_opinion.history.report import report_of_review
from second_opinion.reviewing.words_file import own_words


@pytest.fixture
def review() -> Review:
    renewal = Finding(
        id="r1",
        reviewer="contracts",
        check="auto-renewal",
        severity=Severity.HIGH,
        probability=0.9,
        source=Source.QUESTION,
        title="Renews itself",
        why="You are bound for another year.",
        suggestion="Ask for renewal by agreement only.",
        fingerprint="f1",
        quote="renews *automatically*\nfor one year",
        span=Span(0, 36),
        where="2. Term",
    )
    missing = replace(
        renewal,
        id="c1",
        severity=Severity.MEDIUM,
        source=Source.RULE,
        probability=1.0,
        title="No limit on what you owe",
        quote=None,
        span=None,
        where=None,
        page=3,
        searched=("3. Fees", "7. Indemnity"),
    )
    return Review(
        sha256="0",
        name="lease_2.pdf",
        kind=Kind.CONTRACT,
        kind_probability=1,
        language="en",
        read=Coverage(900, 9, 8 / 9, (Unread("page 4", "a scan without text"),)),
        role_title="you rent",
        model="qwen",
        checks=41,
        findings=(missing, renewal),
        clauses=(Clause("Governing Law", "the laws | of Ireland", Span(50, 60), 0.9, 7, "11.2"),),
        dates=(KeyDate(date(2027, 11, 4), "last day to give notice", "you", Span(0, 4), True),),
        asked=(Asked("exclusivity", 2, 0.1, False), Asked("auto-renewal", 2, 0.9, True)),
    )


def test_everything_is_there_in_order(review: Review) -> None:
    text = review_to_markdown(review, {"r1": Verdict.USEFUL})
    places = [
        text.index(words)
        for words in (
            "# lease\\_2.pdf",
            "Read 8 of 9 pages, 41 checks, judged by qwen. Reviewed as: you rent.",
            "- Page 4: a scan without text; not read.",
            "| Governing Law | the laws \\| of Ireland | 11.2 |",
            "## Important",
            "### Renews itself (2. Term)",
            "> renews \\*automatically\\*\n> for one year",
            "**Ask for renewal by agreement only.**",
            "*Found by asking the model: quite sure. You said: useful.*",
            "## Worth a look",
            "### No limit on what you owe (page 3)",
            "Looked in: 3. Fees; 7. Indemnity.",
            "*Found by a rule.*",
            "- 2027-11-04: last day to give notice (computed)",
            "- exclusivity: 2 passages",
        )
    ]
    assert places == sorted(places)
    assert "- auto-renewal" not in text


def test_the_words_around_findings_are_those_of_the_language(review: Review) -> None:
    said: list[str] = []

    def german(words: str) -> str:
        said.append(words)
        return {"Key dates": "Termine", "Looked in: {places}.": "Durchsucht: {places}."}.get(words, words)

    text, page = review_to_markdown(review, say=german), to_html([report_of_review(review, say=german)], german)
    for written in (text, page):
        assert "Termine" in written
        assert "Durchsucht: 3. Fees; 7. Indemnity." in written
        assert "Key dates" not in written
    table = own_words("de").report
    closed = {words for words in said if words not in {"Governing Law", "exclusivity"}}
    assert {words for words in closed if words not in table} == {"page 3"}


def test_nothing_found_is_said_with_what_was_read(review: Review) -> None:
    clean = replace(
        review, findings=(), clauses=(), dates=(), asked=(), model=None, read=Coverage(900, 1, 1.0), checks=1
    )
    text = review_to_markdown(clean)
    assert "Read the whole page, 1 check, rules only, no model." in text
    assert "Nothing worth a look was found." in text
    assert "##" not in text


def test_a_document_that_was_not_read_says_why() -> None:
    line = ReviewLine(
        id=1,
        name="scan.pdf",
        path="/scan.pdf",
        kind=Kind.OTHER,
        subtype=None,
        role_title=None,
        origin=Origin.FOLDER,
        reviewed_at=datetime(2026, 11, 23, tzinfo=UTC),
        seen=False,
        status=Status.NOT_READ,
        reason="The pages are pictures.",
    )
    assert to_markdown(StoredReview(line=line, review=None, text=None)) == (
        "# scan.pdf\n\nNot read: The pages are pictures.\n"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# no heading", "\\# no heading"),
        ("a_b [x](y) <i> `c`", "a\\_b \\[x\\](y) \\<i\\> \\`c\\`"),
        ("- no list\n3. no list", "\\- no list\n3\\. no list"),
        ("4.5 per cent - or so", "4.5 per cent - or so"),
    ],
)
def test_signs_of_the_document_stay_signs(text: str, shown: str) -> None:
    assert escaped_lines(text) == shown


def test_html_stands_alone_and_takes_no_tag_from_the_document(review: Review) -> None:
    sly = replace(review.findings[1], quote="<script>alert(1)</script>\n& more", title="A <b> title")
    page = to_html([report_of_review(replace(review, findings=(*review.findings, sly)))])
    root = ET.fromstring(page.removeprefix("<!DOCTYPE html>").replace("<br>", "<br/>").replace('"utf-8">', '"utf-8"/>'))
    assert root.find("head/title") is not None
    assert {element.tag for element in root.iter()} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "span", "ul", "li", "blockquote", "br",
        "table", "tr", "th", "td",
    }  # fmt: skip
    quotes = ["".join(element.itertext()) for element in root.iter("blockquote")]
    assert quotes == ["renews *automatically*for one year", "<script>alert(1)</script>& more"]
    assert "http" not in page


def test_both_forms_hold_the_same(review: Review) -> None:
    blocks = report_of_review(review, {"r1": Verdict.DONE})
    page, text = to_html([blocks]), review_to_markdown(review, {"r1": Verdict.DONE})
    for words in (
        "Renews itself",
        "Ask for renewal by agreement only.",
        "2027-11-04",
        "You said: done.",
        "Looked in: 3. Fees",
    ):
        assert words in page
        assert words in text
    assert "◆" in page
