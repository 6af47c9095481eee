"""The list as Qt sees it: read page by page, so that a long history opens as fast as a short one."""

from collections.abc import Mapping
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from second_opinion.desktop.history import times, words
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.rows import Day, RowOfList, change_between, day_of, renewed, rows_of, same_row
from second_opinion.domain.stored import ReviewFilter, ReviewLine
from second_opinion.history.search import Snippet
from second_opinion.history.store import History

PAGE = 200
Index = QModelIndex | QPersistentModelIndex


class ListRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole
    SNIPPET = Qt.ItemDataRole.UserRole + 1


Page = tuple[tuple[ReviewLine, ...], Mapping[int, Snippet]]


class ReviewListModel(QAbstractListModel):
    """Days and documents, newest first; ``loaded`` tells that a list was read from its start."""

    loaded = Signal()

    def __init__(self, history: History, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._reader = reader
        self._wanted = ReviewFilter(limit=PAGE)
        self._lines: tuple[ReviewLine, ...] = ()
        self._rows: list[RowOfList] = []
        self._snippets: dict[int, Snippet] = {}
        self._more = False
        self._fetching = False

    @property
    def wanted(self) -> ReviewFilter:
        """What is listed."""
        return self._wanted

    def want(self, wanted: ReviewFilter) -> None:
        """List something else, from its start."""
        self._wanted = replace(wanted, limit=PAGE, offset=0)
        self._fetching = True
        self._reader.ask(lambda: self._read(0), self._start_anew, "list")

    def refresh(self) -> None:
        """Read the first page again; what lies further down stays."""
        self._fetching = True
        self._reader.ask(lambda: self._read(0), self._renew, "list")

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self._more and not self._fetching

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        if self.canFetchMore(parent):
            self._fetching = True
            at = len(self._lines)
            self._reader.ask(lambda: self._read(at), self._append, "list")

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
                return self._snippets.get(line.id)
        return None

    def _day_data(self, row: RowOfList, role: int) -> str | None:
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self._day_words(row) if role in spoken else None

    def _day_words(self, row: RowOfList) -> str:
        day = row.day if isinstance(row, Day) else day_of(row)
        return times.day_heading(day, times.today())

    def _read(self, offset: int) -> Page:
        """On the reader's thread."""
        wanted = replace(self._wanted, offset=offset)
        lines = self._history.lines(wanted)
        snippets = self._history.snippets(wanted.text, [line.id for line in lines]) if wanted.text else {}
        return lines, snippets

    def _start_anew(self, page: Page) -> None:
        self.beginResetModel()
        self._lines, snippets = page
        self._rows = list(rows_of(self._lines))
        self._snippets = dict(snippets)
        self._more = len(self._lines) == PAGE
        self._fetching = False
        self.endResetModel()
        self.loaded.emit()

    def _append(self, page: Page) -> None:
        known = {line.id for line in self._lines}
        lines = [line for line in page[0] if line.id not in known]  # one may have moved down while others came in
        added = list(rows_of(lines, day_of(self._lines[-1]) if self._lines else None))
        self._more = len(page[0]) == PAGE
        self._snippets.update(page[1])
        self._fetching = False
        if added:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(added) - 1)
            self._lines = (*self._lines, *lines)
            self._rows += added
            self.endInsertRows()

    def _renew(self, page: Page) -> None:
        whole = len(page[0]) < PAGE
        self._lines = renewed(page[0], self._lines, whole=whole)
        self._more = self._more and not whole if len(self._lines) > PAGE else not whole
        self._snippets.update(page[1])
        self._fetching = False
        self._take_rows(list(rows_of(self._lines)))
        self.loaded.emit()

    def _take_rows(self, new: list[RowOfList]) -> None:
        """Replace only the stretch that differs."""
        start, old_end, new_end = change_between(self._rows, new, same_row)
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            del self._rows[start:old_end]
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._rows[start:start] = new[start:new_end]
            self.endInsertRows()
        self._rows = new
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
