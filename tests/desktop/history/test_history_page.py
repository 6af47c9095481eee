"""A document as a page: what is joined, what keeps its lines, and that no place ever slips."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_opinion.desktop.history.pieces import Look, Piece, Tone, pieces_of
from second_opinion.desktop.history.placement import Placement
from second_opinion.desktop.history.table_rows import in_columns
from second_opinion.domain.document import Part, PartKind, Span


def looks(pieces: tuple[Piece, ...]) -> list[tuple[Look, str]]:
    return [(piece.look, piece.text) for piece in pieces]


def laid_out(pieces: tuple[Piece, ...]) -> str:
    """The page as Qt counts it: UTF-16, one unit between paragraphs."""
    return "\n".join(piece.text for piece in pieces)


def test_a_title_a_heading_and_a_clause() -> None:
    text = "SERVICES AGREEMENT\n\n2. Term. It runs for a year.\n\nMISCELLANEOUS\n\nEnglish is binding.\n"
    assert looks(pieces_of(text, ())) == [
        (Look.TITLE, "SERVICES AGREEMENT"),
        (Look.TEXT, "2. Term. It runs for a year."),
        (Look.HEADING, "MISCELLANEOUS"),
        (Look.TEXT, "English is binding."),
    ]
    assert pieces_of(text, ())[1].bold == len("2. Term.")


def test_a_short_first_sentence_is_no_heading() -> None:
    text = "2. Term\n\n2.1 The term is two years. It starts at once.\n\n2.2 Renewal. It renews itself.\n"
    assert [text[piece.source.start :][: piece.bold] for piece in pieces_of(text, ())] == ["", "", "2.2 Renewal."]


def test_an_account_number_is_no_heading() -> None:
    text = "Payment\n\nIBAN: DE89 3704 0044 0532 0130 07\n\nSCHEDULE 2027\n\nThe payment is due.\n"
    assert [piece.look for piece in pieces_of(text, ())] == [Look.TITLE, Look.TEXT, Look.HEADING, Look.TEXT]


def test_the_hashes_of_a_heading_are_not_shown() -> None:
    pieces = pieces_of("# Lisbon\n\nWe fly.\n\n## Day 1\nMuseum.\n", ())
    assert looks(pieces)[2] == (Look.HEADING, "Day 1")
    assert pieces[2].source == Span(22, 27)


def test_lines_wrapped_by_a_pdf_are_joined_and_keep_their_length() -> None:
    wrapped = (
        "The initial term of this Agreement is twenty-four months from the\n"
        "Effective Date, and the Customer may end it by a notice in writing\n"
        "that reaches the Provider in time.\n"
        "\n"
        "- the first item of a list, which is long enough to be wrapped as well\n"
        "- the second item\n"
    )
    pieces = pieces_of(wrapped, ())
    assert [piece.text.count("\n") for piece in pieces] == [0, 0, 0]
    assert pieces[0].text.endswith("the Provider in time.")
    assert len(pieces[0].text) == pieces[0].source.end - pieces[0].source.start
    assert [piece.gap for piece in pieces] == [True, False, True]


def test_one_paragraph_a_line_is_not_joined() -> None:
    text = "\n".join(f"Paragraph {number} {'says much ' * 20}" for number in range(6))
    assert len(pieces_of(text, ())) == 6


def test_parts_are_named_and_toned() -> None:
    text = "First page.\n\nSecond page.\n\nOn Monday you wrote:\n> Hello\n\nA note.\n"
    second, quoted, note = text.index("Second"), text.index("On Monday"), text.index("A note")
    parts = (
        Part(PartKind.PAGE, "page 1", Span(0, second), 1),
        Part(PartKind.PAGE, "page 2", Span(second, quoted), 2),
        Part(PartKind.QUOTED, "quoted", Span(quoted, note)),
        Part(PartKind.COMMENT, "comment by Ann", Span(note, len(text))),
    )
    pieces = pieces_of(text, parts)
    assert [piece.text for piece in pieces if piece.look is Look.SEPARATOR] == ["page 2", "comment by Ann"]
    tones = {piece.text: piece.tone for piece in pieces}
    assert tones["> Hello"] is Tone.QUOTED
    assert tones["A note."] is Tone.ASIDE
    assert tones["Second page."] is Tone.PLAIN


def test_mail_headers_are_lines_of_their_own(samples: Any) -> None:
    sample = samples.mail()
    pieces = pieces_of(sample.text, sample.parts)
    headers = [piece for piece in pieces if piece.look is Look.HEADER]
    assert [header.text[: header.bold] for header in headers] == ["From:", "To:", "Subject:", "Date:"]
    assert pieces[4].text == "Dear Mara,"
    assert all(piece.look is not Look.TITLE for piece in pieces)


def test_tables_stand_in_columns_and_keep_every_place(samples: Any) -> None:
    text = samples.plan().text
    plain = pieces_of(text, ())
    pieces = tuple(in_columns(plain))
    rows = [piece for piece in pieces if piece.look is Look.TABLE]
    assert [row.text.count("\t") for row in rows] == [2, 2, 2]
    assert rows[0].bold == len(rows[0].text)
    assert rows[0].columns[1].strip() == "Flight at 09:10, museum"
    assert all(len(row.text) == row.source.end - row.source.start for row in rows)


def test_a_table_wider_than_the_page_stays_as_it_was_written() -> None:
    text = "Costs\n\n" + "\n".join(f"| {'very long words ' * 5}| {'and more ' * 6}|" for _ in range(3))
    rows = [piece for piece in in_columns(pieces_of(text, ())) if piece.look is Look.TABLE]
    assert all("|" in row.text and not row.columns for row in rows)


@pytest.mark.parametrize("name", ["contract", "mail", "plan"])
def test_every_finding_is_found_again_on_the_page(samples: Any, name: str) -> None:
    sample = getattr(samples, name)()
    pieces = tuple(in_columns(pieces_of(sample.text, sample.parts)))
    placement, page = Placement(pieces), laid_out(pieces)
    for finding in sample.findings:
        if finding.span is not None:
            shown = page[placement.position(finding.span.start) : placement.position(finding.span.end)]
            assert " ".join(shown.split()) == " ".join(finding.quote.split())


@given(
    st.text(alphabet=st.sampled_from("aB1 .#|\t\n\r😀é>-"), max_size=120),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=3),
)
def test_no_place_ever_slips(text: str, cuts: list[tuple[int, int]]) -> None:
    parts = [Part(PartKind.BODY, "body", Span(min(a, b, len(text)), min(max(a, b), len(text)))) for a, b in cuts]
    pieces = tuple(in_columns(pieces_of(text, parts)))
    placement = Placement(pieces)
    for piece in pieces:
        assert len(piece.text) == piece.source.end - piece.source.start
        for offset in range(piece.source.start, piece.source.end):
            assert placement.offset(placement.position(offset)) == offset
    shown = "".join(text[piece.source.start : piece.source.end] for piece in pieces)
    hidden = set("#|- \t\n\r:+=")
    assert [letter for letter in text if letter not in hidden] == [letter for letter in shown if letter not in hidden]


def test_an_empty_page_has_one_place() -> None:
    assert Placement(()).position(5) == 0
    assert Placement(()).offset(5) == 0
