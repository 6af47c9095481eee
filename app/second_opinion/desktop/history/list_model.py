"""The list as Qt sees it: read page by page, so that a long history opens as fast as a short one."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from second_opinion.desktop.history import times, words
from second_opinion.desktop.history.listing import Listing, Step, first_page, next_page
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.rows import Change, Day, RowOfList, day_of
from second_opinion.domain.errors import UserError
from second_opinion.domain.stored import ReviewFilter, ReviewLine
from second_opinion.history.store import History
from second_opinion.reviewing.translating import Translation

Index = QModelIndex | QPersistentModelIndex


class ListRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole
    SNIPPET = Qt.ItemDataRole.UserRole + 1


class ReviewListModel(QStringListModel):
    """Days and documents, newest first; ``loaded`` tells that the list was read from its start.

    Qt's own model counts the rows (as empty strings): a view that lays out 20,000 of them asks 20,000 times how many there
    are, and waits for Python 80 ms each time that some more are added.
    """

    loaded = Signal()
    listed_anew = Signal()  # something else is listed
    unreadable = Signal(str)  # why the list could not be read

    def __init__(
        self, history: History, words: Callable[[], Translation], reader: Reader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._words = words
        self._reader = reader
        self._wanted = ReviewFilter()
        self._listing = Listing(self._wanted)
        self._rows: list[RowOfList] = []  # those that Qt was told of
        self._fetching = False

    @property
    def wanted(self) -> ReviewFilter:
        """What is listed."""
        return self._wanted

    def want(self, wanted: ReviewFilter) -> None:
        """List something else, from its start."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Read the first page again; what lies further down stays."""
        self._fetching = True
        wanted, old = self._wanted, self._listing
        self._reader.ask(
            lambda: _tried(first_page, self._history, self._words(), wanted, old), self._take_first, "list"
        )

    def line(self, index: Index) -> ReviewLine | None:
        """The document in a row; None for a day."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, ReviewLine) else None

    def index_of(self, review_id: int) -> QModelIndex:
        """Where a document stands; an invalid index where it is not listed (yet)."""
        rows = enumerate(self._rows)
        row = next((at for at, one in rows if isinstance(one, ReviewLine) and one.id == review_id), None)
        return self.index(row) if row is not None else QModelIndex()

    def day_at(self, index: Index) -> str:
        """The words for the day that a row belongs to."""
        row = self._rows[index.row()] if index.isValid() else None
        return self._day_words(row) if row is not None else ""

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self._listing.more and not self._fetching

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        if self.canFetchMore(parent):
            self._fetching = True
            old = self._listing
            self._reader.ask(lambda: _tried(next_page, self._history, self._words(), old), self._take, "list")

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ListRole.ROW:
            return row
        return self._line_data(row, role) if isinstance(row, ReviewLine) else self._day_data(row, role)

    def _line_data(self, line: ReviewLine, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.row_for_screen_readers(line)
            case Qt.ItemDataRole.ToolTipRole:
                return line.path or line.name
            case ListRole.SNIPPET:
                return self._listing.snippets.get(line.id)
        return None

    def _day_data(self, row: RowOfList, role: int) -> str | None:
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self._day_words(row) if role in spoken else None

    def _day_words(self, row: RowOfList) -> str:
        day = row.day if isinstance(row, Day) else day_of(row)
        return times.day_heading(day, times.today())

    def _take_first(self, step: Step | str) -> None:
        self._take(step)
        if isinstance(step, Step):
            self.loaded.emit()

    def _take(self, step: Step | str) -> None:
        self._fetching = False
        if isinstance(step, str):
            self.unreadable.emit(step)
            return
        self._listing = step.listing
        if step.change is None:
            self._rows = list(step.listing.rows)
            self.setStringList([""] * len(self._rows))
            self.listed_anew.emit()
        else:
            self._replace(step.change, step.listing.rows)

    def _replace(self, change: Change, rows: tuple[RowOfList, ...]) -> None:
        """Replace only the stretch that differs."""
        start, old_end, new_end = change
        if old_end > start:
            self.removeRows(start, old_end - start)
        self._rows = list(rows)
        if new_end > start:
            self.insertRows(start, new_end - start)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))


def _tried(read: Callable[..., Step], *given: object) -> Step | str:
    """What was read, or the sentence that says why it could not be."""
    try:
        return read(*given)
    except UserError as error:
        return str(error)
