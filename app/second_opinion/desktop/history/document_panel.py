"""The middle column: the document's name and actions, its page, or why there is none."""

from bisect import bisect_right

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from second_opinion.desktop.history.comparing import Comparison
from second_opinion.desktop.history.document_view import DocumentView
from second_opinion.desktop.history.empty_state import EmptyState
from second_opinion.desktop.history.marks import marks_of
from second_opinion.desktop.history.mode_switch import Mode, ModeSwitch
from second_opinion.desktop.history.page_file import page_file
from second_opinion.desktop.history.page_marks import first_page_of
from second_opinion.desktop.history.pages_view import PagesView
from second_opinion.desktop.history.placement import Placement
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.why_empty import why_empty
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import Elided
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import PartKind, Span

ROOM_FOR_PAGE = 520
"""Pixels from which the page number stands beside the buttons, in the longest of our languages."""


class DocumentPanel(QWidget):
    """What the buttons ask for are signals; ``changes_wanted`` is answered by ``show_changes``, ``back_wanted`` comes in a narrow window."""

    open_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    again_wanted = Signal()
    changes_wanted = Signal()  # the comparison with the previous version
    file_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, points: int) -> None:
        super().__init__()
        self._points = points
        self.view = DocumentView(points)
        self.pages: PagesView | None = None  # made when it is first wanted, as is the next
        self.changes: DocumentView | None = None
        self.switch = ModeSwitch()
        self.mode = Mode.TEXT
        self.prefers_pages = False  # what the user chose last holds for the next document that has pages
        self._shown: Shown | None = None
        self._selected: str | None = None
        self.empty = EmptyState()
        self._instead = EmptyState()
        self._welcome = EmptyState()
        self.back = QPushButton("←")
        self._title, self._page = Elided(), QLabel()
        self._open = QPushButton(translate("History", "Open file"))
        self._export = QPushButton(translate("History", "Export") + " ▾")
        self._stack = QStackedWidget()
        self._head = QFrame()
        self._starts: list[tuple[int, int]] = []  # where each page begins in the text, and its number
        self._of = 0
        self._build()
        self.view.moved.connect(self._say_page)
        self.switch.chosen.connect(self.choose)
        self.empty.acted.connect(self.again_wanted)
        self._instead.acted.connect(lambda: self.choose(Mode.TEXT))
        self._welcome.acted.connect(self.file_wanted)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No document is chosen."""
        self._forget()
        self.empty.say(translate("History", "Choose a document from the list"))
        self._stack.setCurrentWidget(self.empty)

    def show_welcome(self, folder: str | None) -> None:
        """Nothing was read yet; ``folder`` is the name of one that is watched."""
        self._forget()
        self._welcome.show_mark()
        into = translate("History", "or save one into {folder}").format(folder=folder) if folder else ""
        self._welcome.say(
            ", ".join(part for part in (translate("History", "Drop a file here"), into) if part),
            translate("History", "You read it once; this is a second pair of eyes. Nothing leaves this computer."),
            translate("History", "Choose a file…"),
        )
        self._stack.setCurrentWidget(self._welcome)

    def show_review(self, shown: Shown) -> None:
        """A document from its top."""
        self._shown, self._selected = shown, None
        line = shown.stored.line
        self._say_head(line.name, line.path, exportable=shown.stored.review is not None)
        pages = [part for part in shown.stored.parts if part.kind is PartKind.PAGE and part.number]
        self._starts = sorted((part.span.start, part.number or 0) for part in pages)
        self._of = max((number for _, number in self._starts), default=0)
        if shown.pieces:
            self.view.show_pieces(shown.pieces, shown.placement, marks_of(shown))
        else:
            words = why_empty(shown)
            self.empty.say(words.title, words.more, words.action)
        file = page_file(shown)
        self.switch.offer(pages=file is not None, changes=shown.earlier is not None)
        self._show_mode(Mode.PAGES if self.prefers_pages and file is not None else Mode.TEXT)

    def renew(self, shown: Shown) -> None:
        """The same document with other marks, or with its text at last."""
        if not shown.pieces or self._shown is None or not self._shown.pieces:
            self.show_review(shown)
            return
        self._shown = shown
        self._export.setVisible(shown.stored.review is not None)
        self.switch.offer(pages=page_file(shown) is not None, changes=shown.earlier is not None)
        self.view.show_marks(marks_of(shown))
        if self.mode is Mode.PAGES and self.pages is not None:
            self.pages.show_marks(marks_of(shown))

    def choose(self, mode: Mode) -> None:
        """Show the document in another way; pages are remembered for the next one."""
        self.prefers_pages = mode is Mode.PAGES or (self.prefers_pages and mode is Mode.CHANGES)
        self._show_mode(mode)

    def show_changes(self, comparison: Comparison) -> None:
        """What changed since the previous version."""
        if self.mode is not Mode.CHANGES:
            return
        if self.changes is None:
            self.changes = DocumentView(self._points)
            self.changes.setAccessibleName(translate("History", "What changed since the previous version"))
            self._stack.addWidget(self.changes)
        self.changes.show_pieces(comparison.pieces, Placement(comparison.pieces), comparison.marks)
        self._stack.setCurrentWidget(self.changes)

    def select_mark(self, finding_id: str | None) -> None:
        """Let one finding stand out, and scroll to it."""
        self._selected = finding_id
        if self.mode is Mode.CHANGES:
            self._show_mode(Mode.TEXT)
        self.view.select_mark(finding_id)
        if self.mode is Mode.PAGES and self.pages is not None:
            self.pages.select_mark(finding_id)

    def scroll_to(self, span: Span) -> None:
        """Bring a stretch of the text into view; on the file's pages, its page."""
        if self.mode is Mode.CHANGES:
            self._show_mode(Mode.TEXT)
        self.view.scroll_to(span)
        if self.mode is Mode.PAGES and self.pages is not None and self._shown is not None:
            self.pages.turn_to(first_page_of(self._shown.stored.parts, span))

    def set_points(self, points: int) -> None:
        """Another size."""
        self._points = points
        for view in (self.view, self.pages, self.changes):
            if view is not None:
                view.set_points(points)

    @property
    def page(self) -> int | None:
        """The page that is looked at, from 1; None where the document has none."""
        if self.mode is Mode.PAGES and self.pages is not None and self.pages.count:
            return self.pages.page
        return self._page_at(self.view.offset_at_top()) if self._starts else None

    def stop(self) -> None:
        """End what draws pages."""
        if self.pages is not None:
            self.pages.stop()

    def resume(self) -> None:
        """Draw pages again, where they were shown."""
        if self.mode is Mode.PAGES:
            self._show_mode(Mode.PAGES)

    def _forget(self) -> None:
        self._shown, self.mode = None, Mode.TEXT
        self._head.hide()
        self.switch.hide()
        if self.pages is not None:
            self.pages.close_file()

    def _show_mode(self, mode: Mode) -> None:
        shown, self.mode = self._shown, mode
        if shown is None:
            return
        self.switch.show_mode(mode)
        if mode is not Mode.PAGES and self.pages is not None:
            self.pages.close_file()
        file = page_file(shown)
        if mode is Mode.PAGES and file is not None:
            pages = self.pages or self._make_pages()
            self._stack.setCurrentWidget(pages)
            self._page.clear()
            pages.show_file(file, marks_of(shown), self._selected)
        elif mode is Mode.CHANGES:
            self._page.clear()
            self.changes_wanted.emit()
        else:
            self._stack.setCurrentWidget(self.view if shown.pieces else self.empty)
            self._say_page(self.view.offset_at_top())

    def _make_pages(self) -> PagesView:
        self.pages = pages = PagesView(self._points)
        pages.setAccessibleName(translate("History", "Pages"))
        pages.mark_clicked.connect(self.view.mark_clicked)
        pages.moved.connect(lambda number: self._say_number(number, pages.count))
        pages.failed.connect(self._say_no_pages)
        self._stack.addWidget(pages)
        return pages

    def _say_no_pages(self, reason: str) -> None:
        self._page.clear()
        title = translate("History", "The pages cannot be shown")
        self._instead.say(title, reason, translate("History", "Show the text"))
        self._stack.setCurrentWidget(self._instead)

    def _say_head(self, title: str, path: str | None, *, exportable: bool) -> None:
        self._head.show()
        self._title.setText(title)
        self._title.setToolTip(path or "")
        self._page.clear()
        self._open.setVisible(path is not None)
        self._export.setVisible(exportable)

    def _say_page(self, offset: int) -> None:
        if self.mode is Mode.TEXT:
            self._say_number(self._page_at(offset), self._of)

    def _page_at(self, offset: int) -> int:
        index = bisect_right(self._starts, (offset, self._of)) - 1
        return self._starts[max(0, index)][1] if self._starts else 0

    def _say_number(self, number: int, of: int) -> None:
        said = translate("History", "page {number} of {all}").format(number=number, all=of) if of else ""
        self._page.setText(said)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window the buttons need the room of the page number."""
        super().resizeEvent(event)
        self._page.setVisible(event.size().width() >= ROOM_FOR_PAGE)

    def _build(self) -> None:
        give_role(self._title, "title")
        give_role(self._page, "soft")
        give_role(self.back, "flat")
        self.back.setAccessibleName(translate("History", "Back to the list"))
        self.back.clicked.connect(self.back_wanted)
        self._open.clicked.connect(self.open_wanted)
        menu = QMenu(self._export)
        menu.addAction(
            translate("History", "Save as…"), QKeySequence(QKeySequence.StandardKey.Save), self.export_wanted.emit
        )
        menu.addAction(
            translate("History", "Print…"), QKeySequence(QKeySequence.StandardKey.Print), self.print_wanted.emit
        )
        self._export.setMenu(menu)
        self.view.setAccessibleName(translate("History", "Document"))
        row = QHBoxLayout(self._head)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        row.addWidget(self._page)
        row.addWidget(self._open)
        row.addWidget(self._export)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self._instead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.switch)
        column.addWidget(_line())
        column.addWidget(self._stack, 1)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    give_role(line, "rule")
    return line
