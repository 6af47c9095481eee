"""A review on paper: as a PDF file, or on the user's printer. Called on the reader's thread: a long one takes a second."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QThread
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from second_opinion.domain.errors import UserError

MARGIN = 18.0  # millimetres


class _Press(QThread):
    """A thread of Qt's own: its text engine starts timers, which Python's threads have no place for."""

    def __init__(self, html: str, device: QPagedPaintDevice) -> None:
        super().__init__()
        self._html, self._device = html, device

    def run(self) -> None:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setHtml(self._html)
        document.print_(self._device)


def print_html(html: str, device: QPagedPaintDevice) -> None:
    """Set a page of HTML on a device's paper, and number its pages; returns when it is done."""
    press = _Press(html, device)
    press.start()
    press.wait()


def write_pdf(html: str, target: Path, title: str) -> None:
    """Write a page of HTML as a PDF.

    Raises:
        UserError: it cannot be written there.
    """
    try:
        with target.open("ab"):  # Qt would say nothing
            pass
    except OSError as error:
        raise UserError(f"“{target.name}” could not be written there. Choose another folder.") from error
    writer = QPdfWriter(str(target))
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    print_html(html, writer)
