"""Paints a page of a file, with the marks of findings on it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from second_opinion.desktop.history.marks import Mark
from second_opinion.desktop.history.page_file import Drawn, place_on
from second_opinion.desktop.tokens import LIGHT, Tokens

LINE, SELECTED_LINE = 1.5, 3.0
"""Pixels of the line under a mark."""


def paint_page(
    painter: QPainter, rect: QRectF, page: Drawn | None, marks: Sequence[Mark], selected: str | None, tokens: Tokens
) -> None:
    """White as the file has it, also in the dark; empty as long as it has not been drawn."""
    painter.fillRect(rect, QColor("white"))
    if page is not None:
        painter.drawPixmap(rect, page.pixmap, QRectF(page.pixmap.rect()))
        _paint_marks(painter, rect, page, marks, selected)
    painter.setPen(QPen(QColor(tokens.line)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def _paint_marks(painter: QPainter, page: QRectF, drawn: Drawn, marks: Sequence[Mark], selected: str | None) -> None:
    """Like a highlighter: the words stay as black as they are."""
    severities = {mark.finding_id: mark.severity for mark in marks}
    for place in drawn.places:
        if (severity := severities.get(place.name)) is None:
            continue
        ink, rect = LIGHT.severity(severity), place_on(page, place)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(rect, QColor(ink.soft))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        thickness = SELECTED_LINE if place.name == selected else LINE
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), thickness), QColor(ink.strong))
