"""The checks of one reviewer, each with a box."""

from collections.abc import Collection

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from second_opinion.desktop.theme import give_role
from second_opinion.domain.reviewer import Reviewer

ID = Qt.ItemDataRole.UserRole


class ChecksDialog(QDialog):
    """``switched`` carries the id of a check, and whether it is on; it acts at once."""

    switched = Signal(str, bool)

    def __init__(self, reviewer: Reviewer, off: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(reviewer.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 560)
        self._model = QStandardItemModel(self)
        for check in sorted(reviewer.checks, key=lambda one: one.title):
            item = QStandardItem(check.title)
            item.setData(check.id, ID)
            item.setToolTip(check.id)
            item.setCheckable(True)
            item.setEditable(False)
            item.setCheckState(Qt.CheckState.Unchecked if check.id in off else Qt.CheckState.Checked)
            self._model.appendRow(item)
        self._model.itemChanged.connect(self._tell)
        self._build()

    def _build(self) -> None:
        shown = QSortFilterProxyModel(self)
        shown.setSourceModel(self._model)
        shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        about = QLabel(self.tr("What has no tick is not looked for in the documents that come from now on."))
        about.setWordWrap(True)
        give_role(about, "soft")
        search = QLineEdit()
        search.setPlaceholderText(self.tr("Search"))
        search.setAccessibleName(self.tr("Search the checks"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(shown.setFilterFixedString)
        view = QListView()
        view.setAccessibleName(self.tr("Checks"))
        view.setModel(shown)
        view.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (about, search, view, buttons):
            column.addWidget(widget)

    @Slot(QStandardItem)
    def _tell(self, item: QStandardItem) -> None:
        self.switched.emit(item.data(ID), item.checkState() == Qt.CheckState.Checked)
