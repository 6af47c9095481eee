"""The document as a page of paper, with marks where findings stand. Long ones are set a little at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from second_opinion.desktop.history.marks import Mark
from second_opinion.desktop.history.paper import DESK, page_for
from second_opinion.desktop.history.pieces import Piece
from second_opinion.desktop.history.placement import Placement
from second_opinion.desktop.history.setting import TypeSetting
from second_opinion.desktop.theme import tokens_of
from second_opinion.desktop.tokens import Ink
from second_opinion.domain.document import Span

CHUNK_CHARACTERS = 8_000
CHUNK_PIECES = 30
"""Set in one go: about 10 ms of work here, so the window never stands still."""


class DocumentView(QTextBrowser):
    """Shows pieces and marks. ``mark_clicked`` carries a finding's id; ``moved`` the offset of the text at the top."""

    mark_clicked = Signal(str)
    moved = Signal(int)

    def __init__(self, points: int) -> None:
        super().__init__()
        self._points = points
        self._pieces: Sequence[Piece] = ()
        self._placement = Placement(())
        self._marks: tuple[Mark, ...] = ()
        self._found: tuple[Span, ...] = ()  # by a search
        self._selected: str | None = None
        self._wanted: Span | None = None  # scrolled to when it has been set
        self._to_top = False  # and so that it stands at the very top
        self._set = 0  # pieces that have been set so far
        self._placed = 0  # marks that have been drawn so far
        self._setting = self._new_setting()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._set_more)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._tell_place)

    def show_pieces(self, pieces: Sequence[Piece], placement: Placement, marks: Sequence[Mark]) -> None:
        """Show a document from its top."""
        self._pieces, self._placement = pieces, placement
        self._marks, self._selected, self._wanted, self._found = tuple(marks), None, None, ()
        self._begin()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Other marks on the same document."""
        self._marks = tuple(marks)
        self._draw_marks()

    def show_found(self, places: Sequence[Span]) -> None:
        """Mark what a search found."""
        self._found = tuple(places)
        self._draw_marks()

    def select_mark(self, finding_id: str | None) -> None:
        """Let one finding stand out, and scroll to it."""
        self._selected = finding_id
        self._draw_marks()
        span = next((mark.span for mark in self._marks if mark.finding_id == finding_id), None)
        if span is not None:
            self.scroll_to(span)

    def scroll_to(self, span: Span) -> None:
        """Bring a stretch of the text into view, as soon as it has been set."""
        self._wanted, self._to_top = span, False
        self._scroll_to_wanted()

    def scroll_to_top(self, offset: int) -> None:
        """Bring the line at this offset to the top edge, as soon as it has been set."""
        self._wanted, self._to_top = Span(offset, offset), True
        self._scroll_to_wanted()

    def set_points(self, points: int) -> None:
        """Another size."""
        if points != self._points:
            self._points = points
            self._dress_anew()

    @property
    def complete(self) -> bool:
        """Whether the whole document has been set."""
        return self._set >= len(self._pieces)

    def _new_setting(self) -> TypeSetting:
        return TypeSetting(tokens_of(self.palette()), self._points, self.font())

    def _dress_anew(self) -> None:
        """Set the same document again, and stay at the same place."""
        self._setting = self._new_setting()
        top = self.offset_at_top()
        self._begin()
        if top:
            self.scroll_to_top(top)

    def _begin(self) -> None:
        self._timer.stop()
        self._set = self._placed = 0
        self.setExtraSelections([])
        self.document().clear()
        self._fit_page()
        self._set_more()
        self.setTextCursor(QTextCursor(self.document()))  # at the top: it was pushed down by what was set before it

    def _set_more(self) -> None:
        """Set the next paragraphs."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        characters, end = 0, min(len(self._pieces), self._set + CHUNK_PIECES)
        while self._set < end and characters < CHUNK_CHARACTERS:
            piece = self._pieces[self._set]
            self._set_piece(cursor, piece, first=self._set == 0)
            characters += len(piece.text)
            self._set += 1
        cursor.endEditBlock()
        if self._found or self._placed < sum(self._is_set(mark.span) for mark in self._marks):
            self._draw_marks()
        self._scroll_to_wanted()
        if self.complete:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _set_piece(self, cursor: QTextCursor, piece: Piece, *, first: bool) -> None:
        block, characters = self._setting.block(piece), self._setting.characters(piece)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, characters)
        if piece.bold:
            cursor.insertText(piece.text[: piece.bold], self._setting.leading(piece))
        cursor.insertText(piece.text[piece.bold :], characters)

    def _draw_marks(self) -> None:
        tokens = tokens_of(self.palette())
        marks = [self._selection(mark.span, tokens.severity(mark.severity)) for mark in self._marks]
        found = [self._selection(span, tokens.accent, is_found=True) for span in self._found]
        drawn = [selection for selection in marks if selection is not None]
        self._placed = len(drawn)
        self.setExtraSelections([*drawn, *(selection for selection in found if selection is not None)])
        self.viewport().update()

    def _selection(self, span: Span, ink: Ink, *, is_found: bool = False) -> QTextEdit.ExtraSelection | None:
        """A stretch of the text with a look of its own; None as long as it has not been set."""
        cursor = self._cursor_over(span)
        if cursor is None:
            return None
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = self._setting.found(ink) if is_found else self._setting.mark(ink.strong, ink.soft)
        return selection

    def _cursor_over(self, span: Span) -> QTextCursor | None:
        """A cursor that selects a stretch of the text; None as long as it has not been set."""
        if not self._is_set(span):
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._placement.position(span.start))
        cursor.setPosition(self._placement.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _is_set(self, span: Span) -> bool:
        return self.complete or (self._set > 0 and span.end <= self._pieces[self._set - 1].source.end)

    def _scroll_to_wanted(self) -> None:
        if self._wanted is None or (cursor := self._cursor_over(self._wanted)) is None:
            return
        self._wanted = None
        cursor.setPosition(cursor.selectionStart())
        place = self.cursorRect(cursor)
        bar = self.verticalScrollBar()
        if self._to_top:
            bar.setValue(bar.value() + place.top())
        elif place.top() < DESK or place.bottom() > self.viewport().height() * 3 // 4:
            bar.setValue(bar.value() + place.top() - self.viewport().height() // 4)

    def _mark_at(self, point: QPointF) -> Mark | None:
        position = (
            self.document()
            .documentLayout()
            .hitTest(point + QPointF(0, self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        if position < 0:
            return None
        offset = self._placement.offset(position)
        here = [mark for mark in self._marks if mark.span.start <= offset < mark.span.end]
        return min(here, key=lambda mark: mark.span.end - mark.span.start, default=None)

    def offset_at_top(self) -> int:
        """Where in the text the first line is that can be seen; 0 at the very top."""
        if self.verticalScrollBar().value() == 0:
            return 0
        return self._placement.offset(self.cursorForPosition(self.viewport().rect().topLeft()).position())

    def _tell_place(self) -> None:
        self.moved.emit(self.offset_at_top())

    def _fit_page(self) -> None:
        """A column in the middle, never wider than can be read with ease."""
        self._page = page_for(self.viewport().width(), self._points * self.logicalDpiX() / 72)
        frame = self._page.frame()
        if self.document().rootFrame().frameFormat() != frame:
            self.document().rootFrame().setFrameFormat(frame)

    # Qt's own calls

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's names, here and below
        top = self.offset_at_top() if event.size().width() != event.oldSize().width() else 0
        super().resizeEvent(event)
        self._fit_page()
        if top and self._wanted is None:
            self.scroll_to_top(top)  # lines break elsewhere now; the reader stays at the same words

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_timer"):
            self._dress_anew()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        height = max(round(self.document().size().height()), self.viewport().height())
        self._page.paint(painter, -self.verticalScrollBar().value(), height, tokens_of(self.palette()))
        self._paint_selected(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_selected(self, painter: QPainter) -> None:
        """A bar at the side of the finding that stands out."""
        mark = next((mark for mark in self._marks if mark.finding_id == self._selected), None)
        cursor = self._cursor_over(mark.span) if mark else None
        if mark is None or cursor is None:
            return
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        colour = tokens_of(self.palette()).severity(mark.severity).strong
        self._page.paint_bar(painter, self.cursorRect(start).top(), self.cursorRect(end).bottom(), colour)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        over = self._mark_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        mark = self._mark_at(event.position())
        if mark is not None and not self.textCursor().hasSelection():
            self.mark_clicked.emit(mark.finding_id)
