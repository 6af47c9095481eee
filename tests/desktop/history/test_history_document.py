"""The document's view: marks where findings stand, long documents a little at a time."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.document_view import DocumentView
from second_opinion.desktop.history.marks import Mark
from second_opinion.desktop.history.pieces import pieces_of
from second_opinion.desktop.history.placement import Placement
from second_opinion.desktop.theme import Theme
from second_opinion.desktop.tokens import DARK, LIGHT
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Span


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> DocumentView:  # noqa: ARG001 - dresses it
    made = DocumentView(12)
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(view: DocumentView, text: str, marks: list[Mark]) -> None:
    pieces = pieces_of(text, ())
    view.show_pieces(pieces, Placement(pieces), marks)


def mark(text: str, quote: str, number: int = 1, severity: Severity = Severity.HIGH) -> Mark:
    start = text.index(quote)
    return Mark(str(number), Span(start, start + len(quote)), severity)


def marked(view: DocumentView) -> list[str]:
    return [selection.cursor.selectedText() for selection in view.extraSelections()]


def cursor_of_first_mark(view: DocumentView) -> QTextCursor:
    """A copy: the selections own their cursors."""
    selections = view.extraSelections()
    return QTextCursor(selections[0].cursor)


def test_marks_cover_the_quote_also_after_letters_of_two_units(view: DocumentView) -> None:
    text = "Plan 😀 of the 𝔖ummer\n\nWe meet at noon, and you pay.\n"
    show(view, text, [mark(text, "you pay")])
    assert marked(view) == ["you pay"]


def test_marks_wear_their_severity(view: DocumentView, theme: Theme) -> None:
    text = "You pay. They do not.\n"
    show(view, text, [mark(text, "You pay."), mark(text, "They do not.", 2, Severity.LOW)])
    grounds = [selection.format.background().color().name().upper() for selection in view.extraSelections()]
    assert grounds == [LIGHT.high.soft, LIGHT.low.soft]
    theme.choose("dark")
    grounds = [selection.format.background().color().name().upper() for selection in view.extraSelections()]
    assert grounds == [DARK.high.soft, DARK.low.soft]


def test_a_click_on_a_mark_tells_its_finding(view: DocumentView, qtbot: QtBot) -> None:
    text = "First words. You pay for everything that they break.\n"
    show(view, text, [mark(text, "You pay for everything", 7)])
    cursor = cursor_of_first_mark(view)
    cursor.setPosition(cursor.selectionStart() + 3)
    point = view.cursorRect(cursor).center() + QPoint(2, 0)
    with qtbot.waitSignal(view.mark_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert clicked.args == ["7"]
    with qtbot.assertNotEmitted(view.mark_clicked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 4))


def test_a_long_document_is_set_in_steps_and_scrolled_when_its_place_is_there(view: DocumentView, qtbot: QtBot) -> None:
    text = "\n\n".join(f"{number}. Paragraph number {number} of a long text." for number in range(1, 1501)) + "\n"
    quote = "Paragraph number 1490"
    show(view, text, [mark(text, quote)])
    assert not view.complete
    assert marked(view) == []
    view.select_mark("1")
    with qtbot.waitSignal(view.moved, check_params_cb=lambda offset: offset > text.index("1470.")):
        pass
    qtbot.waitUntil(lambda: view.complete)
    assert marked(view) == [quote]
    place = view.cursorRect(cursor_of_first_mark(view))
    assert 0 <= place.top() <= view.viewport().height()


def test_another_size_stays_at_the_same_place(view: DocumentView, qtbot: QtBot) -> None:
    text = "\n\n".join(f"{number}. Paragraph number {number}." for number in range(1, 41)) + "\n"
    show(view, text, [mark(text, "Paragraph number 35.")])
    qtbot.waitUntil(lambda: view.complete)
    view.select_mark("1")
    before = view.verticalScrollBar().value()
    view.set_points(18)
    qtbot.waitUntil(lambda: view.complete)
    assert view.verticalScrollBar().value() > before
    assert marked(view) == ["Paragraph number 35."]


def test_another_document_takes_the_place_of_one_that_is_still_being_set(view: DocumentView, qtbot: QtBot) -> None:
    show(view, "\n\n".join(f"Paragraph {number}." for number in range(900)), [])
    show(view, "A short one.\n", [])
    qtbot.wait(20)
    assert view.complete
    assert view.toPlainText() == "A short one."


def test_every_look_and_tone_can_be_set(view: DocumentView, samples: Any, qtbot: QtBot) -> None:
    for sample in (samples.contract(), samples.mail(), samples.plan()):
        pieces = pieces_of(sample.text, sample.parts)
        view.show_pieces(pieces, Placement(pieces), [])
        qtbot.waitUntil(lambda: view.complete)
        assert view.toPlainText() == "\n".join(piece.text for piece in pieces).replace("\u200b", "\u200b")


def test_a_mark_beyond_the_text_is_left_out(view: DocumentView) -> None:
    text = "Short.\n"
    wrong = replace(mark(text, "Short."), span=Span(900, 950))
    show(view, text, [wrong])
    assert marked(view) == [""]
