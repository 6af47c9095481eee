"""The platform's own dialog for choosing files to review."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from second_opinion.extraction.sandbox import SUFFIXES

translate = QCoreApplication.translate


def choose_files(chosen: Callable[[Sequence[Path]], None], parent: QWidget | None = None) -> QFileDialog:
    """Let the user choose documents; ``chosen`` is called with them, or not at all. Returns at once."""
    dialog = QFileDialog(parent, translate("Choosing", "Second opinion on which files?"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    dialog.setNameFilters(
        [f"{translate('Choosing', 'Documents')} ({patterns})", f"{translate('Choosing', 'All files')} (*)"]
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()
    return dialog
