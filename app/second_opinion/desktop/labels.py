"""Labels that a plain QLabel is not: with air between lines, cut where there is no room, links in the theme's colour."""

from html import escape
from typing import Self

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from second_opinion.desktop.theme import give_role


class Words(QLabel):
    """Running text, wrapped; links keep up with the theme and work with the keyboard."""

    def __init__(self, text: str, *, is_html: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.say(text, is_html=is_html)
        if is_html and "<a " in text:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )

    def say(self, text: str, *, is_html: bool = False) -> None:
        """Show another text."""
        self.setText(f'<div style="line-height: 135%">{text if is_html else escape(text)}</div>')

    @classmethod
    def soft(cls, text: str, *, is_html: bool = False) -> Self:
        """Secondary text."""
        label = cls(text, is_html=is_html)
        give_role(label, "soft")
        return label

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and "<a " in (html := self.text()):
            self.setText("")  # the colour of a link is taken when the text is
            self.setText(html)


class Elided(QLabel):
    """One line that gives way: it is cut where there is no room for all of it."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._whole = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's names, here and below
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(60, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        super().setText(self.fontMetrics().elidedText(self._whole, self._mode, self.width()))


def heading_label(text: str = "") -> QLabel:
    """A small heading in capitals, over a list or a table."""
    label = QLabel(text)
    font = label.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    label.setFont(font)
    give_role(label, "heading")
    return label


def link_to(target: str, text: str) -> str:
    """A link as HTML, without a line under it."""
    return f'<a href="{target}" style="text-decoration: none">{escape(text)}</a>'
