"""Passages: they hold everything once, know their heading, and never cross a part."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from second_opinion.domain.document import Document, Part, PartKind, Span
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.reviewing.segment import LONGEST, segment


def cut(text: str, parts: tuple[Part, ...] = ()) -> tuple[Passage, ...]:
    return segment(Document("a.txt", "", text, "text", parts))


def shape(text: str) -> list[tuple[PassageKind, str | None, str]]:
    return [(passage.kind, passage.heading, passage.text) for passage in cut(text)]


LONG = "The parties meet every year and talk about what was done, what was left, and what it may cost. "

lines = st.sampled_from(
    [
        "1. Term",
        "2.1 The term is one year.",
        "ARTICLE IV",
        "(a) pay the fees;",
        "- a thing to do",
        "| a | b |",
        "# Heading",
        "Governing Law. The law of Ireland applies.",
        "lower case that goes on",
        LONG * 3,
        LONG * 20,
        "word " * 400,
        "x" * 3000,
        "",
        "   ",
        "\t1\t2\t3",
    ]
)


@settings(max_examples=200)
@given(st.lists(lines, max_size=30), st.sampled_from(["\n", "\r\n", "\n\n"]), st.lists(st.integers(0, 400), max_size=4))
def test_every_visible_character_lies_in_exactly_one_passage(pieces: list[str], newline: str, edges: list[int]) -> None:
    text = newline.join(pieces)
    inside = sorted({edge for edge in edges if edge <= len(text)})
    parts = tuple(Part(PartKind.QUOTED, "quoted mail", Span(*pair)) for pair in pairwise(inside))
    at = 0
    for passage in cut(text, parts):
        assert passage.text == text[passage.span.start : passage.span.end]
        assert passage.text == passage.text.strip() != ""
        assert not text[at : passage.span.start].strip()
        assert len(passage.text) <= LONGEST
        assert not any(passage.span.start < edge < passage.span.end for edge in inside if parts)
        at = passage.span.end
    assert not text[at:].strip()


def test_clauses_know_their_heading() -> None:
    text = f"1. Term\n\n1.1 {LONG}\n\n1.2 Renewal. {LONG}\n\n2. FEES\n\n{LONG}\n\n3. Law. {LONG}"
    headings = [passage.heading for passage in cut(text) if passage.kind is not PassageKind.HEADING]
    assert headings == ["1. Term", "1.2 Renewal", "2. FEES", "3. Law"]


def test_a_clause_without_a_title_stands_under_its_parent() -> None:
    text = f"2. Payment. {LONG * 2}\n\n2.1 {LONG * 2}\n\n7.4 {LONG * 2}"
    assert [passage.heading for passage in cut(text)] == ["2. Payment", "2. Payment", "7.4"]


def test_items_are_read_with_what_leads_them_in() -> None:
    text = "4. Duties\n\nThe Customer shall not:\n(a) copy the software;\n(b) rent it out;\n(c) take it apart."
    assert [passage.text for passage in cut(text)][1:] == [text.partition("\n\n")[2]]


def test_lines_of_a_pdf_become_paragraphs() -> None:
    text = (
        "1. Term\nThis agreement begins on the first day of March and runs for\n"
        "one year unless a party ends it earlier as told below in the\nsection on notice.\n"
        "2. Fees\nThe Customer pays what the annex says within thirty days of\nthe invoice, and not later than that in any\ncase.\n"
    )
    kinds = [(passage.kind, len(passage.text.splitlines())) for passage in cut(text)]
    assert kinds == [
        (PassageKind.HEADING, 1),
        (PassageKind.PARAGRAPH, 3),
        (PassageKind.HEADING, 1),
        (PassageKind.PARAGRAPH, 3),
    ]


def test_a_paragraph_that_a_page_cut_in_two_is_one() -> None:
    first, second = "The Customer shall pay all fees that are", "due under this agreement within thirty days."
    text = f"{first}\n\n{second}"
    pages = (Part(PartKind.PAGE, "page 1", Span(0, 42), 1), Part(PartKind.PAGE, "page 2", Span(42, len(text)), 2))
    assert [passage.text for passage in cut(text, pages)] == [text]


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    text = f"{LONG * 3}\n{LONG * 4}\n{LONG * 3}"
    assert len(cut(text)) == 3


def test_a_long_paragraph_is_cut_at_the_ends_of_sentences() -> None:
    found = cut(LONG * 30)
    assert len(found) == 3
    assert all(passage.text.endswith("cost.") for passage in found)


def test_rows_of_a_table_are_read_together() -> None:
    text = "| item | cost |\n| --- | --- |\n| tent | 40 |\n| food | 90 |\n\nThat is all."
    assert [passage.kind for passage in cut(text)] == [PassageKind.TABLE_ROW, PassageKind.PARAGRAPH]


def test_what_is_quoted_in_a_mail_is_apart_from_the_answer() -> None:
    text = "Fine with me.\n> Shall we meet\n> on Monday?\n"
    quoted = Part(PartKind.QUOTED, "quoted mail", Span(14, len(text)))
    assert [passage.text for passage in cut(text, (quoted,))] == ["Fine with me.", "> Shall we meet\n> on Monday?"]


@pytest.mark.parametrize("text", ["", "   \n\n\t", "\n"])
def test_nothing_gives_no_passages(text: str) -> None:
    assert cut(text) == ()


def test_the_hash_of_a_passage_survives_other_line_breaks() -> None:
    wrapped, unwrapped = cut("one two\nthree")[0], cut("one two three")[0]
    assert wrapped.hash == unwrapped.hash
