"""A file whose own pages can be shown, and its pages as they were drawn."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPixmap

from second_opinion.desktop.history.shown import Shown
from second_opinion.domain.document import Part
from second_opinion.extraction.pages import Picture, Place


@dataclass(frozen=True, slots=True)
class PageFile:
    """What is needed of the document to show its pages and find the quotes on them."""

    path: Path
    sha256: str
    text: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as it was drawn for some width in pixels."""

    pixmap: QPixmap
    places: tuple[Place, ...]


def page_file(shown: Shown) -> PageFile | None:
    """The file whose pages can be shown: a PDF that was read."""
    stored = shown.stored
    path, review = stored.line.path, stored.review
    if path is None or review is None or stored.text is None or not path.lower().endswith(".pdf"):
        return None
    return PageFile(Path(path), review.sha256, stored.text, stored.parts)


def drawn(picture: Picture) -> Drawn:
    """A picture that came from the child, ready to be painted."""
    form = QImage.Format.Format_RGBX8888
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, form)
    return Drawn(QPixmap.fromImage(image), picture.places)


def place_on(page: QRectF, place: Place) -> QRectF:
    """A place of a page where the page is shown."""
    return QRectF(
        page.left() + place.left * page.width(),
        page.top() + place.top * page.height(),
        (place.right - place.left) * page.width(),
        (place.bottom - place.top) * page.height(),
    )
