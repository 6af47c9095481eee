"""The shape of a severity, small, in its colour; it follows the theme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from second_opinion.desktop.history.words import severity_word
from second_opinion.desktop.icons import SEVERITY_ICONS, pixmap
from second_opinion.desktop.theme import tokens_of
from second_opinion.domain.check import Severity

SIZE = 12


class SeverityMark(QLabel):
    """A diamond, a triangle or a dot; ``faded`` for a finding that asks for nothing more."""

    def __init__(self, severity: Severity, *, faded: bool = False) -> None:
        super().__init__()
        self._severity = severity
        self._faded = faded
        self.setFixedSize(SIZE, SIZE)
        self.setAccessibleName(severity_word(severity))
        self.setToolTip(severity_word(severity))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_severity"):
            self._draw()

    def _draw(self) -> None:
        tokens = tokens_of(self.palette())
        colour = tokens.soft_ink if self._faded else tokens.severity(self._severity).strong
        ratio = self.devicePixelRatioF()
        made = pixmap(SEVERITY_ICONS[self._severity], colour, round(SIZE * ratio))
        made.setDevicePixelRatio(ratio)
        self.setPixmap(made)
