"""The left column: search, filters, and what was read, by day."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from second_opinion.desktop.history import times
from second_opinion.desktop.history.choices import Choices
from second_opinion.desktop.history.empty_state import EmptyState
from second_opinion.desktop.history.filter_button import FilterButton
from second_opinion.desktop.history.filters import Filters
from second_opinion.desktop.history.list_delegate import ReviewDelegate
from second_opinion.desktop.history.list_model import ReviewListModel
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import heading_label
from second_opinion.domain.stored import ReviewLine
from second_opinion.history.store import History
from second_opinion.reviewing.translating import Translation

TYPING_MS = 120
"""A search begins so long after the last key."""
REFRESH_MS = 300
"""While many documents come in, the list is read again at most so often."""


class ListPanel(QWidget):
    """``chosen`` carries the id of the document to show, ``deleted`` of the one to delete."""

    chosen = Signal(int)
    deleted = Signal(int)

    def __init__(
        self,
        history: History,
        words: Callable[[], Translation],
        reader: Reader,
        folders: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        super().__init__()
        self._history = history
        self._reader = reader
        self.model = ReviewListModel(history, words, reader, self)
        self.search = QLineEdit()
        self.narrow = FilterButton(folders)
        self.filters = Filters()
        self.view = QListView()
        self.empty, self._unreadable = EmptyState(), EmptyState()
        self._day = heading_label()
        self._stack = QStackedWidget()
        self._delegate = ReviewDelegate()
        self._current: int | None = None
        self._searching = _timer(self, TYPING_MS, self._want)
        self._refreshing = _timer(self, REFRESH_MS, self._refresh)
        self._build()
        self._connect()

    def start(self) -> None:
        """Read the list for the first time."""
        self.view.setFocus()
        self._want()

    def stop(self) -> None:
        """Read nothing more by itself."""
        self._searching.stop()
        self._refreshing.stop()

    def refresh_soon(self) -> None:
        """Read the list again, in a moment."""
        if not self._refreshing.isActive():
            self._refreshing.start()

    def select(self, review_id: int) -> None:
        """Mark the document that is shown, without choosing it again."""
        self._current = review_id
        index = self.model.index_of(review_id)
        selection = self.view.selectionModel()
        if index.isValid() and not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def narrow_to(self, typed: str, choices: Choices) -> None:
        """As it was left the last time; it is read when the window is shown."""
        self.search.blockSignals(True)
        self.search.setText(typed)
        self.search.blockSignals(False)
        self.filters.show_choices(choices)

    def show_everything(self) -> None:
        """No search and no filter."""
        self.search.clear()
        self.filters.choose(Choices())

    @property
    def is_filtered(self) -> bool:
        """Whether a search or a filter leaves something out."""
        return self.model.wanted.narrows

    def first(self) -> ReviewLine | None:
        """The newest document that is listed."""
        rows = (self.model.line(self.model.index(row)) for row in range(min(2, self.model.rowCount())))
        return next((line for line in rows if line is not None), None)

    def _build(self) -> None:
        self.search.setPlaceholderText(translate("History", "Search everything that was read"))
        self.search.setAccessibleName(translate("History", "Search"))
        self.search.setToolTip(
            translate(
                "History",
                "Words narrow it too, as in: severity:high kind:mail folder:Downloads since:2026-11 verdict:useful",
            )
        )
        self.search.setClearButtonEnabled(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(translate("History", "What was read"))
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._unreadable)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self.narrow)
        column.addLayout(row)
        column.addWidget(self.filters)
        self._day.setContentsMargins(6, 6, 0, 0)
        column.addWidget(self._day)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searching.start)
        self.filters.changed.connect(self._want)
        self.narrow.chosen.connect(self.filters.choose)
        self.model.loaded.connect(self._loaded)
        self.model.unreadable.connect(self._say_unreadable)
        self.view.selectionModel().selectionChanged.connect(self._chose)
        self.view.verticalScrollBar().valueChanged.connect(self._say_day)
        self.empty.acted.connect(self.show_everything)
        self._unreadable.acted.connect(self._want)
        delete = QAction(translate("History", "Delete"), self.view)
        delete.setShortcut(QKeySequence.StandardKey.Delete)
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._delete)
        self.view.addAction(delete)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _want(self) -> None:
        self.narrow.show_choices(self.filters.choices)
        self.model.want(self.filters.choices.wanted(self.search.text(), times.today()))
        self._count()

    def _refresh(self) -> None:
        self.model.refresh()
        self._count()

    def _count(self) -> None:
        self._reader.ask(self._history.counts, lambda counts: self.filters.count(counts.worth_a_look), "counts")

    def _loaded(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            if self._current is not None:
                self.select(self._current)
        else:
            self._say_nothing_there()
            self._stack.setCurrentWidget(self.empty)
        self._say_day()

    def _say_unreadable(self, reason: str) -> None:
        title = translate("History", "The history cannot be read now")
        self._unreadable.say(title, reason, translate("History", "Try again"))
        self._stack.setCurrentWidget(self._unreadable)

    def _say_nothing_there(self) -> None:
        wanted = self.model.wanted
        if wanted.text:
            self.empty.say(
                translate("History", "Nothing has these words"),
                translate("History", "The search looks at names, at findings and at the texts that are kept."),
                translate("History", "Clear the search"),
            )
        elif self.is_filtered:
            self.empty.say(
                translate("History", "Nothing here is like that"),
                translate("History", "What comes in is listed here as soon as something fits."),
                translate("History", "Show everything"),
            )
        else:
            self.empty.say(
                translate("History", "Nothing was read yet"),
                translate("History", "Every document that is read is listed here, the newest first."),
            )

    def _say_day(self) -> None:
        """The day of the first row that is seen; the list's own first heading is scrolled under it."""
        top = self.view.indexAt(self.view.viewport().rect().topLeft())
        self._day.setText(self.model.day_at(top if top.isValid() else self.model.index(0)))

    def _chose(self, selected: QItemSelection) -> None:
        line = self.model.line(selected.indexes()[0]) if selected.indexes() else None
        if line is not None and line.id != self._current:
            self._current = line.id
            self.chosen.emit(line.id)

    def _delete(self) -> None:
        line = self.model.line(self.view.currentIndex())
        if line is not None:
            self.deleted.emit(line.id)


def _timer(parent: QWidget, milliseconds: int, then: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
