"""The middle column: the document's name and actions, its page, or why there is none."""

from bisect import bisect_right

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from second_opinion.desktop.history.document_view import DocumentView
from second_opinion.desktop.history.empty_state import EmptyState
from second_opinion.desktop.history.marks import marks_of
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import Elided
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import PartKind
from second_opinion.domain.job import Origin
from second_opinion.domain.stored import Status


class DocumentPanel(QWidget):
    """``open_wanted``, ``export_wanted``, ``again_wanted``: what the buttons ask for; ``back_wanted`` in a narrow window."""

    open_wanted = Signal()
    export_wanted = Signal()
    again_wanted = Signal()
    file_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, points: int) -> None:
        super().__init__()
        self.view = DocumentView(points)
        self.empty = EmptyState()
        self._welcome = EmptyState()
        self.back = QPushButton("←")
        self._title, self._page = Elided(), QLabel()
        self._open = QPushButton(translate("History", "Open file"))
        self._export = QPushButton(translate("History", "Export"))
        self._stack = QStackedWidget()
        self._head = QFrame()
        self._pages: list[tuple[int, int]] = []  # where each page begins, and its number
        self._of = 0
        self._build()
        self.view.moved.connect(self._say_page)
        self.empty.acted.connect(self.again_wanted)
        self._welcome.acted.connect(self.file_wanted)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No document is chosen."""
        self._head.hide()
        self.empty.say(translate("History", "Choose a document from the list"))
        self._stack.setCurrentWidget(self.empty)

    def show_welcome(self, folder: str | None) -> None:
        """Nothing was read yet; ``folder`` is the name of one that is watched."""
        self._head.hide()
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
        line = shown.stored.line
        self._say_head(line.name, line.path, exportable=shown.stored.review is not None)
        pages = [part for part in shown.stored.parts if part.kind is PartKind.PAGE and part.number]
        self._pages = sorted((part.span.start, part.number or 0) for part in pages)
        self._of = max((number for _, number in self._pages), default=0)
        if shown.pieces:
            self.view.show_pieces(shown.pieces, shown.placement, marks_of(shown))
            self._stack.setCurrentWidget(self.view)
        else:
            self._say_why_empty(shown)
            self._stack.setCurrentWidget(self.empty)
        self._say_page(0)

    def renew(self, shown: Shown) -> None:
        """The same document with other marks, or with its text at last."""
        if shown.pieces and self._stack.currentWidget() is self.view:
            self.view.show_marks(marks_of(shown))
        else:
            self.show_review(shown)

    def _say_why_empty(self, shown: Shown) -> None:
        line = shown.stored.line
        again = translate("History", "Try again") if line.path else ""
        if line.status is Status.NOT_READ:
            self.empty.say(translate("History", "Not read"), line.reason or "", again)
        elif line.status is Status.READING:
            self.empty.say(translate("History", "Being read"), translate("History", "What is found appears here."))
        elif line.origin is Origin.CLIPBOARD:
            self.empty.say(
                translate("History", "The text is no longer kept"),
                translate("History", "Copied text is forgotten after a day. What was found is still here."),
            )
        else:
            self.empty.say(translate("History", "There is no text"), "", again)

    def _say_head(self, title: str, path: str | None, *, exportable: bool) -> None:
        self._head.show()
        self._title.setText(title)
        self._title.setToolTip(path or "")
        self._page.clear()
        self._open.setVisible(path is not None)
        self._export.setVisible(exportable)

    def _say_page(self, offset: int) -> None:
        if self._of < 1:
            self._page.clear()
            return
        index = bisect_right(self._pages, (offset, self._of)) - 1
        number = self._pages[max(0, index)][1]
        self._page.setText(translate("History", "page {number} of {all}").format(number=number, all=self._of))

    def _build(self) -> None:
        give_role(self._title, "title")
        give_role(self._page, "soft")
        give_role(self.back, "flat")
        self.back.setAccessibleName(translate("History", "Back to the list"))
        self.back.clicked.connect(self.back_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._export.clicked.connect(self.export_wanted)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(_line())
        column.addWidget(self._stack, 1)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    give_role(line, "rule")
    return line
