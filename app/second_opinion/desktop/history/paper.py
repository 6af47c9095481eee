"""The page of paper that a document lies on."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextFrameFormat

from second_opinion.desktop.tokens import Tokens

DESK, PADDING, COLUMN_EMS = 24, 44, 36
"""Pixels around the page and inside it; the widest line in units of the font's size (about 75 letters)."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page's place from left to right, in pixels; ``padding`` is the space between its edge and the text."""

    left: float
    width: float
    padding: int

    def frame(self) -> QTextFrameFormat:
        """The margins of the text on it."""
        frame = QTextFrameFormat()
        frame.setLeftMargin(self.left + self.padding)
        frame.setRightMargin(self.left + self.padding)
        frame.setTopMargin(DESK + self.padding)
        frame.setBottomMargin(DESK + self.padding)
        return frame

    def paint(self, painter: QPainter, top: int, height: int, tokens: Tokens) -> None:
        """The paper; ``top`` is where the document begins, ``height`` that of the document and the desk around it."""
        paper = QRectF(self.left, top + DESK, self.width, height - 2 * DESK)
        painter.setPen(QPen(QColor(tokens.line)))
        painter.setBrush(QColor(tokens.paper))
        painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def paint_bar(self, painter: QPainter, top: int, bottom: int, colour: str) -> None:
        """A bar between the paper's edge and the text."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(self.left + self.padding / 3, top, 3, bottom - top), 1.5, 1.5)


def page_for(width: int, em: float) -> Page:
    """The page for a view of this width; ``em`` is the size of the document's font in pixels."""
    page = min(width - 2 * DESK, round(COLUMN_EMS * em) + 2 * PADDING)
    return Page((width - page) / 2, page, PADDING if page > 10 * PADDING else PADDING // 2)
