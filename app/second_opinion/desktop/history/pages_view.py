"""The file's own pages, with marks where findings stand. Only what is seen is drawn, away from the UI thread."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from second_opinion.desktop.history.marks import Mark
from second_opinion.desktop.history.page_file import Drawn, PageFile, drawn, place_on
from second_opinion.desktop.history.page_marks import Quotes, first_page_of, quotes_on_pages
from second_opinion.desktop.history.page_painting import paint_page
from second_opinion.desktop.history.page_stack import GAP, PageStack
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.theme import tokens_of
from second_opinion.extraction.pages import Pages, Picture

WIDEST = 64  # letters of the document's font across a page
KEPT = 8
"""Drawn pages that are kept, of about 4 MB each."""


class PagesView(QAbstractScrollArea):
    """``mark_clicked`` carries a finding's id, ``moved`` the page at the top (from 1), ``failed`` a sentence."""

    mark_clicked = Signal(str)
    moved = Signal(int)
    failed = Signal(str)

    def __init__(self, points: int) -> None:
        super().__init__()
        self._points = points
        self._reader = Reader(self)
        self._file: PageFile | None = None
        self._pages: Pages | None = None
        self._running: set[Pages] = (
            set()
        )  # every child that was started and not yet ended; the reader's thread writes it
        self._quotes: Quotes = {}
        self._marks: tuple[Mark, ...] = ()
        self._selected: str | None = None
        self._wanted: str | None = None  # a finding to scroll to, as soon as its page has been drawn
        self._drawn: OrderedDict[int, Drawn] = OrderedDict()  # by page from 0, the one looked at last at the end
        self._drawing: int | None = None
        self._stack = PageStack.of((), 1)
        self._reader.failed.connect(self._give_up)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(lambda: self.moved.emit(self.page))

    @property
    def page(self) -> int:
        """The page in the upper half of the view, from 1."""
        return self._stack.at(self.verticalScrollBar().value() + self.viewport().height() // 3) + 1

    @property
    def count(self) -> int:
        """How many pages there are, as far as it is known."""
        return len(self._stack.tops)

    def show_file(self, file: PageFile, marks: Sequence[Mark], selected: str | None = None) -> None:
        """Show the pages of a file, from the top or at a finding."""
        if file == self._file and self._pages is not None:
            self.show_marks(marks)
            self.select_mark(selected)
            return
        self.close_file()
        self._file, self._marks = file, tuple(marks)
        self._selected = self._wanted = selected

        def read() -> tuple[Pages, Quotes]:
            quotes = quotes_on_pages(file.text, file.parts, marks)
            pages = Pages.open(file.path, file.sha256)
            self._running.add(pages)
            return pages, quotes

        def take(opened: tuple[Pages, Quotes]) -> None:
            if file is self._file:
                self._pages, self._quotes = opened
                self._fit()
                self.select_mark(self._selected)
                self.moved.emit(self.page)
            else:
                self._end(opened[0])

        self._reader.ask(read, take)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Other marks on the same pages."""
        file, self._marks = self._file, tuple(marks)
        if file is None:
            return

        def take(quotes: Quotes) -> None:
            self._quotes = quotes
            self._drawn.clear()
            self.viewport().update()

        self._reader.ask(lambda: quotes_on_pages(file.text, file.parts, marks), take, "marks")

    def select_mark(self, finding_id: str | None) -> None:
        """Let one finding stand out, and scroll to it."""
        self._selected = self._wanted = finding_id
        self._scroll_to_wanted()
        self.viewport().update()

    def turn_to(self, page: int | None) -> None:
        """Bring a page (from 1) to the top."""
        if page is not None and 0 < page <= self.count:
            self.verticalScrollBar().setValue(self._stack.tops[page - 1] - GAP)

    def close_file(self) -> None:
        """Show nothing, and end the child that draws."""
        pages, self._pages, self._file = self._pages, None, None
        self._drawn.clear()
        self._drawing = None
        self._stack = PageStack.of((), 1)
        if pages is not None:
            self._end(pages)
        self.viewport().update()

    def stop(self) -> None:
        """As ``close_file``, and end the thread too."""
        self.close_file()
        self._reader.stop()
        while self._running:  # also what the thread was still opening or had yet to close
            self._running.pop().close()

    def _end(self, pages: Pages) -> None:
        def end() -> None:
            pages.close()
            self._running.discard(pages)

        pages.kill()  # whoever waits for it on the reader's thread does so no longer
        self._reader.ask(end)

    def set_points(self, points: int) -> None:
        """Another size."""
        self._points = points
        self._fit()

    def _give_up(self, sentence: str) -> None:
        if self._file is not None:
            self.close_file()
            self.failed.emit(sentence)

    def _fit(self) -> None:
        """Lay the pages out for the width there is; the reader stays at the same page."""
        if self._pages is None:
            return
        widest = round(WIDEST * self._points * self.logicalDpiX() / 72 * 0.9)
        page, bar = self._stack.at(self.verticalScrollBar().value()), self.verticalScrollBar()
        above = bar.value() - self._stack.tops[page] if self._stack.tops else 0
        share = above / self._stack.heights[page] if self._stack.heights else 0.0
        self._stack = PageStack.of(self._pages.sizes, max(1, min(self.viewport().width() - 2 * GAP, widest)))
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._stack.height - self.viewport().height()))
        if self._stack.tops and above:
            bar.setValue(self._stack.tops[page] + round(share * self._stack.heights[page]))
        self.viewport().update()

    def _rect(self, page: int) -> QRectF:
        left = (self.viewport().width() - self._stack.width) / 2
        top = self._stack.tops[page] - self.verticalScrollBar().value()
        return QRectF(left, top, self._stack.width, self._stack.heights[page])

    def _visible(self) -> range:
        top = self.verticalScrollBar().value()
        return self._stack.between(top, top + self.viewport().height())

    def _draw_next(self) -> None:
        """Ask for one page that is seen and not drawn at this width; the next follows when it has come."""
        pages = self._pages
        if pages is None or self._drawing is not None:
            return
        width = round(self._stack.width * self.devicePixelRatioF())
        for page in self._visible():
            known = self._drawn.get(page)
            if known is None or abs(known.pixmap.width() - width) > 2:
                self._drawing = page
                draw = partial(pages.picture, page + 1, width, self._quotes.get(page + 1, ()))
                self._reader.ask(draw, self._taker(pages, page))
                return

    def _taker(self, pages: Pages, page: int) -> Callable[[Picture], None]:
        def take(picture: Picture) -> None:
            if pages is not self._pages:
                return
            self._drawing = None
            self._drawn[page] = drawn(picture)
            self._drawn.move_to_end(page)
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
            self._scroll_to_wanted()
            self.viewport().update()

        return take

    def _scroll_to_wanted(self) -> None:
        mark = next((mark for mark in self._marks if mark.finding_id == self._wanted), None)
        page = first_page_of(self._file.parts, mark.span) if mark and self._file else None
        if page is None or not 0 < page <= self.count:
            return
        known = self._drawn.get(page - 1)
        top = self._stack.tops[page - 1]
        if known is not None:
            self._wanted = None
            first = min((place.top for place in known.places if place.name == self._selected), default=0.0)
            top += round(first * self._stack.heights[page - 1]) - self.viewport().height() // 4
        bar = self.verticalScrollBar()
        if (
            known is None
            or not bar.value() < top + self.viewport().height() // 4 < bar.value() + bar.pageStep() * 3 // 4
        ):
            bar.setValue(top)

    def _mark_at(self, point: QPointF) -> str | None:
        """The smallest mark under a point."""
        here = [
            (place.bottom - place.top, place.name)
            for page in self._visible()
            if (known := self._drawn.get(page)) is not None
            for place in known.places
            if place_on(self._rect(page), place).contains(point)
        ]
        return min(here)[1] if here else None

    # Qt's own calls

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and shape, here and below
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = tokens_of(self.palette())
        if self._file is not None and self._pages is None:
            painter.setPen(QColor(tokens.soft_ink))
            painter.drawText(
                self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, translate("History", "Drawing the pages…")
            )
        for page in self._visible():
            paint_page(painter, self._rect(page), self._drawn.get(page), self._marks, self._selected, tokens)
        painter.end()
        self._draw_next()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        over = self._mark_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.mark_clicked.emit(mark)

    def place_of(self, finding_id: str) -> QPoint | None:
        """A point of the view on a finding's mark, where it is seen."""
        for page in self._visible():
            known = self._drawn.get(page)
            for place in known.places if known else ():
                if place.name == finding_id:
                    return place_on(self._rect(page), place).center().toPoint()
        return None
