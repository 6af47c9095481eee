"""Where the columns stand: side by side, the opinion under the document, or one at a time; remembered between starts."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from second_opinion.desktop.history.choices import Choices, choices_from

WIDE, MEDIUM = 980, 640
"""Least widths of the window, in pixels at 100 %, for three columns and for two."""


class Shape(Enum):
    """How much room there is."""

    WIDE = auto()  # list, document, opinion
    MEDIUM = auto()  # list, and the document over the opinion
    NARROW = auto()  # the list, or the document over the opinion


def shape_for(width: int) -> Shape:
    """The shape that suits a window of this width."""
    if width >= WIDE:
        return Shape.WIDE
    return Shape.MEDIUM if width >= MEDIUM else Shape.NARROW


class Arrangement(QObject):
    """Holds the two splitters; the inner one turns over when the window is narrow."""

    def __init__(self, listing: QWidget, document: QWidget, opinion: QWidget, back: QWidget) -> None:
        self.outer = QSplitter(Qt.Orientation.Horizontal)
        super().__init__(self.outer)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self._listing, self._back = listing, back
        self._reading = False
        self.shape = Shape.WIDE
        self.inner.addWidget(document)
        self.inner.addWidget(opinion)
        self.outer.addWidget(listing)
        self.outer.addWidget(self.inner)
        for splitter, sizes in ((self.outer, (300, 940)), (self.inner, (570, 370))):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(0, 0 if splitter is self.outer else 3)
            splitter.setStretchFactor(1, 1 if splitter is self.outer else 2)
            splitter.setSizes(sizes)
        listing.setMinimumWidth(220)
        document.setMinimumWidth(260)
        opinion.setMinimumWidth(250)
        self._show()

    def fit(self, width: int) -> None:
        """Take the shape for a window of this width."""
        shape = shape_for(width)
        if shape is self.shape:
            return
        self.shape = shape
        upright = shape is not Shape.WIDE
        self.inner.setOrientation(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        self._show()

    def read(self, reading: bool) -> None:
        """In a narrow window: turn to the document, or back to the list."""
        self._reading = reading
        self._show()

    def _show(self) -> None:
        narrow = self.shape is Shape.NARROW
        self._listing.setVisible(not narrow or not self._reading)
        self.inner.setVisible(not narrow or self._reading)
        self._back.setVisible(narrow)


NOTHING_CHOSEN = Choices()


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What was on the screen when the window was closed; ``offset`` is that of the text at the document's top edge."""

    review_id: int | None = None
    finding_id: str | None = None
    offset: int = 0
    typed: str = ""
    choices: Choices = NOTHING_CHOSEN
    as_pages: bool = False


class Places:
    """What a window remembers, in a small file of its own."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat)

    def keep(self, window: QWidget, arrangement: Arrangement, left: Left) -> None:
        """Note where everything is."""
        self._file.setValue("history/geometry", window.saveGeometry())
        self._file.setValue("history/outer", arrangement.outer.saveState())
        if arrangement.shape is Shape.WIDE:
            self._file.setValue("history/inner", arrangement.inner.saveState())
        self._file.setValue("history/review", left.review_id or 0)
        self._file.setValue("history/finding", left.finding_id or "")
        self._file.setValue("history/offset", left.offset)
        self._file.setValue("history/typed", left.typed)
        self._file.setValue("history/pages", int(left.as_pages))
        self._file.setValue("history/choices", left.choices.as_text())
        self._file.sync()

    def restore(self, window: QWidget, arrangement: Arrangement) -> None:
        """Put everything where it was; nothing happens at the first start."""
        for name, take in (
            ("geometry", window.restoreGeometry),
            ("outer", arrangement.outer.restoreState),
            ("inner", arrangement.inner.restoreState),
        ):
            value = self._file.value(f"history/{name}")
            if isinstance(value, QByteArray):
                take(value)

    @property
    def left(self) -> Left:
        """What was shown last."""
        return Left(
            review_id=self._number("review") or None,
            finding_id=self._text("finding") or None,
            offset=self._number("offset"),
            typed=self._text("typed"),
            choices=choices_from(self._text("choices")),
            as_pages=bool(self._number("pages")),
        )

    def _text(self, name: str) -> str:
        value = self._file.value(f"history/{name}", "")
        # An INI file gives words with commas between them back as a list.
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")

    def _number(self, name: str) -> int:
        text = self._text(name)
        return int(text) if text.isdecimal() else 0
