"""The program's icons: simple line drawings, tinted when they are asked for."""

from enum import StrEnum
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from second_opinion.desktop.tokens import DARK, LIGHT
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind

SIZES = (16, 22, 24, 32, 44, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
ON_LIGHT_PANEL, ON_DARK_PANEL = LIGHT.ink, "#FFFFFF"


class TrayState(StrEnum):
    """What the tray icon says; each is a whole icon of its own shape."""

    IDLE = "idle"
    WORKING = "working"
    UNREAD = "unread"
    PAUSED = "paused"
    ERROR = "error"


KIND_ICONS = {
    Kind.CONTRACT: "kind-contract",
    Kind.EMAIL: "kind-mail",
    Kind.PLAN: "kind-plan",
    Kind.OTHER: "kind-other",
}
SEVERITY_ICONS = {severity: f"severity-{severity}" for severity in Severity}


def icon(name: str, colour: str) -> QIcon:
    """A line icon in one colour ("#RRGGBB"); ``name`` is that of a file in the icons folder."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(name, colour, size))
    return made


def tray_icon(state: TrayState, *, dark_panel: bool, mask: bool = False) -> QIcon:
    """The tray icon; ``mask`` (macOS) leaves the colour to the platform."""
    line = ON_DARK_PANEL if dark_panel else ON_LIGHT_PANEL
    tokens = DARK if dark_panel else LIGHT
    badge = tokens.high.strong if state is TrayState.ERROR else tokens.accent.strong
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(f"tray-{state}", line, size, line if mask else badge))
    made.setIsMask(mask)
    return made


def app_icon() -> QIcon:
    """The icon of windows and of the program."""
    made = QIcon()
    for size in APP_SIZES:
        made.addPixmap(pixmap("app", LIGHT.ink, size))
    return made


def pixmap(name: str, colour: str, size: int, badge: str | None = None) -> QPixmap:
    """One icon at a size in pixels; ``badge`` is the second colour of those that have one."""
    drawing = _source(name).replace("currentColor", colour).replace("badgeColor", badge or colour)
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def _source(name: str) -> str:
    return files("second_opinion_assets").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
