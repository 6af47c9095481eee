"""The file's own pages in the window."""

import hashlib
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.marks import Mark
from second_opinion.desktop.history.mode_switch import Mode
from second_opinion.desktop.history.page_marks import first_page_of, quotes_on_pages
from second_opinion.desktop.history.page_stack import GAP, PageStack
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document, Kind, Part, PartKind, Span
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Review
from second_opinion.extraction.pages import QuoteOnPage
from second_opinion.extraction.sandbox import extract_bytes

Open = Callable[[], HistoryWindow]
SAMPLE = files("second_opinion_assets").joinpath("samples", "contract.pdf")
QUOTES = {"title": "Master Services Agreement", "late": "governed by the laws of England"}


def test_pages_lie_under_one_another() -> None:
    stack = PageStack.of([(100, 200), (200, 100), (0, 5)], 400)
    assert stack.heights == (800, 200, 400)
    assert stack.tops == (GAP, 800 + 2 * GAP, 1000 + 3 * GAP)
    assert stack.height == 1400 + 4 * GAP
    assert stack.between(0, 30) == range(1)
    assert stack.between(700, 900) == range(2)
    assert stack.between(10_000, 10_900) == range(2, 3)
    assert [stack.at(height) for height in (0, 850, 9_000)] == [0, 1, 2]
    assert PageStack.of((), 400).height == 0
    assert PageStack.of((), 400).between(0, 100) == range(0)


def test_a_quote_over_two_pages_is_looked_for_on_both() -> None:
    text = "Rent is due. Rent is due again, and also paid."
    parts = (Part(PartKind.PAGE, "page 1", Span(0, 25), 1), Part(PartKind.PAGE, "page 2", Span(25, len(text)), 2))
    mark = Mark("f", Span(13, 36), Severity.HIGH)
    assert quotes_on_pages(text, parts, [mark]) == {
        1: [QuoteOnPage("f", "rentisdue", 1)],
        2: [QuoteOnPage("f", "againand", 0)],
    }
    assert first_page_of(parts, mark.span) == 1
    assert first_page_of((), mark.span) is None


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "Services agreement.pdf"
    path.write_bytes(SAMPLE.read_bytes())
    return path


@pytest.fixture
def review_id(library: Any, sample: Path) -> int:
    """The review of a PDF that lies where it was read, with a finding on its first page and one further down."""
    data = sample.read_bytes()
    document = extract_bytes(data, sample.name)
    findings = tuple(finding(document, name, quote) for name, quote in QUOTES.items())
    review = Review(
        sha256=document.sha256,
        name=sample.name,
        kind=Kind.CONTRACT,
        kind_probability=0.9,
        language="en",
        read=Coverage(len(document.text), document.pages, 1.0),
        path=str(sample),
        findings=findings,
    )
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    made = library.history.begin(Job(origin=Origin.FOLDER, name=sample.name, path=str(sample)), document, library.now)
    library.history.save(made, review, final=True)
    return int(made)


def finding(document: Document, name: str, quote: str) -> Finding:
    start = document.text.lower().index(quote.lower())
    span = Span(start, start + len(quote))
    return Finding(
        id=name,
        reviewer="contracts",
        check=name,
        severity=Severity.HIGH,
        probability=1.0,
        source=Source.RULE,
        title=name,
        why="Because.",
        suggestion="",
        fingerprint=name,
        quote=document.quote(span),
        span=span,
        page=document.page_at(start),
    )


def chip(window: HistoryWindow, label: str) -> QPushButton:
    return next(one for one in window.document.switch.findChildren(QPushButton) if one.text() == label)


def as_pages(window: HistoryWindow, qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: chip(window, "Pages").isVisible())
    chip(window, "Pages").click()
    pages = window.document.pages
    assert pages is not None
    qtbot.waitUntil(lambda: pages.count == 3)
    return pages


def test_the_pages_are_shown_with_their_marks(review_id: int, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.open_review(review_id)
    pages = as_pages(window, qtbot)
    qtbot.waitUntil(lambda: pages.place_of("title") is not None)
    window.stage.turn_to("late")
    assert pages.place_of("title") is not None or pages.page > 1
    qtbot.waitUntil(lambda: pages.place_of("late") is not None)
    place = pages.place_of("late")
    assert 0 < place.y() < pages.viewport().height()
    window.stage.turn_to("title")
    qtbot.waitUntil(lambda: pages.place_of("title") is not None)
    QTest.mouseClick(
        pages.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pages.place_of("title")
    )
    assert window.opinion.selected == "title"


def test_a_mark_is_drawn_in_its_colour_under_the_words(review_id: int, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.open_review(review_id, "title")
    pages = as_pages(window, qtbot)
    qtbot.waitUntil(lambda: pages.place_of("title") is not None)
    place = pages.place_of("title")
    picture = pages.viewport().grab().toImage()
    across = [picture.pixelColor(x, place.y()).name() for x in range(place.x() - 60, place.x() + 60)]
    assert "#fbe9e5" in across
    assert any(int(colour[1:3], 16) < 0x60 for colour in across)


def test_what_shows_the_pages_is_remembered_and_ends(review_id: int, open_window: Open, qtbot: QtBot) -> None:
    before = psutil.Process().children()
    window = open_window()
    window.open_review(review_id)
    pages = as_pages(window, qtbot)
    window.close()
    assert pages.count == 0
    again = open_window()
    qtbot.waitUntil(lambda: again.document.pages is not None and again.document.pages.count == 3)
    assert again.document.mode is Mode.PAGES
    chip(again, "Text").click()
    assert again.document.pages is not None
    assert again.document.pages.count == 0
    assert again.document.view.isVisible()
    again.close()  # at once, while the child that drew the pages may still be ending
    assert psutil.Process().children() == before


def test_a_file_that_changed_since_is_said(review_id: int, sample: Path, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.open_review(review_id)
    qtbot.waitUntil(lambda: chip(window, "Pages").isVisible())
    sample.write_bytes(b"another")
    chip(window, "Pages").click()
    instead = window.document._instead
    qtbot.waitUntil(instead.isVisible)
    assert "has changed since" in instead._more.text()
    instead.acted.emit()
    assert window.document.view.isVisible()
    assert chip(window, "Text").isChecked()


def test_where_there_are_no_pages_there_is_nothing_to_choose(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(ids["plan"])
    assert not window.document.switch.isVisible()
