"""Places in words, and how much of a document was read."""

import pytest

from second_opinion.domain.document import Document, Part, PartKind, Span, Unread
from second_opinion.reviewing.coverage import coverage
from second_opinion.reviewing.places import Places
from second_opinion.reviewing.segment import segment

TEXT = "First line.\n\n2. Term\n\nIt runs for a year. It ends then.\n\n> quoted here\n"
QUOTED = Part(PartKind.QUOTED, "quoted mail", Span(TEXT.index(">"), len(TEXT)))


def places(*parts: Part) -> Places:
    document = Document("a.txt", "", TEXT, "text", parts)
    return Places(document, segment(document))


@pytest.mark.parametrize(("words", "where"), [("First", "line 1"), ("runs", "2. Term"), ("quoted", "quoted mail")])
def test_where(words: str, where: str) -> None:
    assert places(QUOTED).where(TEXT.index(words)) == where


def test_the_sentence_around_a_span() -> None:
    start = TEXT.index("a year")
    around = places().sentences_around(Span(start, start + 6))
    assert TEXT[around.start : around.end] == "It runs for a year."


PAGES = tuple(Part(PartKind.PAGE, f"page {number}", Span(0, 0), number) for number in range(1, 10))


@pytest.mark.parametrize(
    ("form", "parts", "unread", "fraction"),
    [
        ("text", (), (), 1.0),
        ("pdf", PAGES, (Unread("page 4", "a scan"), Unread("page 5", "a scan"), Unread("page 6", "a scan")), 6 / 9),
        ("eml", (Part(PartKind.BODY, "body", Span(0, 9)),), (Unread("attachment a.zip", "an archive"),), 0.5),
        ("eml", (), (Unread("attachment a.zip", "an archive"),), 0.5),
    ],
)
def test_coverage(form: str, parts: tuple[Part, ...], unread: tuple[Unread, ...], fraction: float) -> None:
    read = coverage(Document("a", "", TEXT, form, parts, unread))
    assert read.fraction == pytest.approx(fraction)
    assert (read.characters, read.unread) == (len(TEXT), unread)
