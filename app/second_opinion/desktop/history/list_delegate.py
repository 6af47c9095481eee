"""Paints a row of the list: a kind, a name, what it is, what was found."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from second_opinion.desktop.history import words
from second_opinion.desktop.history.list_model import Index, ListRole
from second_opinion.desktop.history.rows import Day, near_first_mark
from second_opinion.desktop.icons import KIND_ICONS, SEVERITY_ICONS, pixmap
from second_opinion.desktop.theme import sized, tokens_of
from second_opinion.desktop.tokens import Tokens
from second_opinion.domain.check import Severity
from second_opinion.domain.stored import ReviewLine, Status
from second_opinion.history.search import Snippet

MARGIN, GAP, TILE, MARK, RADIUS = 8, 8, 22, 11, 10
MARKS = 4
"""At most so many severity marks in a row; the most severe come first."""


class ReviewDelegate(QStyledItemDelegate):
    """Days and documents have the same height, so that a list of any length is laid out at once."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's name and shape
        font = option.font
        return QSize(180, row_height(font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ListRole.ROW)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        font: QFont = option.font
        state: QStyle.StateFlag = option.state
        tokens = tokens_of(palette)
        if isinstance(row, Day):
            _paint_day(painter, rect, font, tokens, str(index.data(Qt.ItemDataRole.DisplayRole)))
        elif isinstance(row, ReviewLine):
            self._paint_line(painter, rect, font, tokens, row, index.data(ListRole.SNIPPET), state)
        painter.restore()

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        tokens: Tokens,
        line: ReviewLine,
        snippet: Snippet | None,
        state: QStyle.StateFlag,
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        frame = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5)
        if selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(tokens.accent.strong if focused else tokens.line)))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent.soft))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        name_font, detail_font = sized(font, 0, bold=True), sized(font, -1)
        top = rect.top() + (rect.height() - _text_height(font)) // 2
        tile = QRect(rect.left() + MARGIN, top, TILE, TILE)
        self._paint_kind(painter, QStyle.visualRect(painter.layoutDirection(), rect, tile), tokens, line)
        left = rect.left() + MARGIN + TILE + GAP
        right = self._paint_marks(painter, rect, top + QFontMetrics(name_font).height() // 2, tokens, line)
        place = QRect(left, top, right - left, QFontMetrics(name_font).height())
        _paint_name(painter, QStyle.visualRect(painter.layoutDirection(), rect, place), name_font, tokens, line)
        top += QFontMetrics(name_font).height() + GAP // 4
        below = QRect(left, top, rect.right() - MARGIN - left, QFontMetrics(detail_font).height())
        below = QStyle.visualRect(painter.layoutDirection(), rect, below)
        _paint_detail(painter, below, detail_font, tokens, line, snippet)

    def _paint_kind(self, painter: QPainter, tile: QRect, tokens: Tokens, line: ReviewLine) -> None:
        painter.setPen(QPen(QColor(tokens.line)))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self._draw(painter, tile.adjusted(3, 3, -3, -3), KIND_ICONS[line.kind], tokens.soft_ink)

    def _paint_marks(self, painter: QPainter, rect: QRect, middle: int, tokens: Tokens, line: ReviewLine) -> int:
        """The severities at the right end; returns where the name must stop."""
        counts = ((Severity.HIGH, line.high), (Severity.MEDIUM, line.medium), (Severity.LOW, line.low))
        marks = [severity for severity, count in counts for _ in range(count)][:MARKS]
        right = rect.right() - MARGIN
        for severity in reversed(marks):
            right -= MARK
            place = QRect(right, middle - MARK // 2, MARK, MARK)
            place = QStyle.visualRect(painter.layoutDirection(), rect, place)
            self._draw(painter, place, SEVERITY_ICONS[severity], tokens.severity(severity).strong)
            right -= 2
        return right - GAP

    def _draw(self, painter: QPainter, place: QRect, name: str, colour: str) -> None:
        """An icon, drawn once for each colour and size."""
        ratio = painter.device().devicePixelRatio()
        key = (name, colour, place.width(), ratio)
        if key not in self._pixmaps:
            made = pixmap(name, colour, round(place.width() * ratio))
            made.setDevicePixelRatio(ratio)
            self._pixmaps[key] = made
        painter.drawPixmap(place.topLeft(), self._pixmaps[key])


def row_height(font: QFont) -> int:
    """The height of every row, in pixels."""
    return _text_height(font) + 2 * GAP + 4


def _text_height(font: QFont) -> int:
    return QFontMetrics(sized(font, 0, bold=True)).height() + GAP // 4 + QFontMetrics(sized(font, -1)).height()


def _paint_day(painter: QPainter, rect: QRect, font: QFont, tokens: Tokens, day: str) -> None:
    heading = sized(font, -1)
    heading.setCapitalization(QFont.Capitalization.AllUppercase)
    painter.setFont(heading)
    painter.setPen(QColor(tokens.soft_ink))
    painter.drawText(
        rect.adjusted(MARGIN, 0, -MARGIN, -GAP), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, day
    )


def _paint_name(painter: QPainter, place: QRect, font: QFont, tokens: Tokens, line: ReviewLine) -> None:
    dot = 0 if line.seen or line.status is not Status.READ else GAP + 6
    metrics = QFontMetrics(font)
    name = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, place.width() - dot)
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    if dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent.strong))
        past = metrics.horizontalAdvance(name) + GAP + 3
        at = (
            place.right() - past if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else place.left() + past
        )
        middle = QPointF(at, place.center().y() + 1)
        painter.drawEllipse(middle, 3, 3)


def _paint_detail(
    painter: QPainter, place: QRect, font: QFont, tokens: Tokens, line: ReviewLine, snippet: Snippet | None
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(tokens.soft_ink))
    if snippet is None:
        text = QFontMetrics(font).elidedText(words.row_detail(line), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return
    painter.setClipRect(place)
    letters = place.width() // max(1, QFontMetrics(font).averageCharWidth())
    _snippet_layout(near_first_mark(snippet, letters), font, tokens).draw(painter, QPointF(place.topLeft()))


def _snippet_layout(snippet: Snippet, font: QFont, tokens: Tokens) -> QTextLayout:
    """The words around the place that a search found, with the found ones marked."""
    layout = QTextLayout(snippet.text.replace("\n", " "), font)
    formats = []
    for span in snippet.marks:
        found = QTextLayout.FormatRange()
        found.start, found.length = span.start, span.end - span.start
        found.format.setForeground(QBrush(QColor(tokens.accent.strong)))
        found.format.setFontWeight(QFont.Weight.DemiBold)
        formats.append(found)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    return layout
