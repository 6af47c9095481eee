"""The tokens applied: one palette and one style sheet, following the system or the user's choice, changing live.

Widgets say what they are with ``give_role``; the style sheet does the rest. A view that paints by itself asks
``tokens_of`` its own palette, and hears of a change through ``changeEvent``.
"""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from second_opinion.desktop.style_sheet import style_sheet
from second_opinion.desktop.tokens import DARK, LIGHT, Tokens

Choice = Literal["system", "light", "dark"]
Role = Literal[
    "title", "heading", "name", "soft", "card", "panel", "primary", "flat", "link", "chip", "bar", "quote", "rule"
]
"""``title``, ``heading`` and ``name``, ``soft`` (secondary) and ``link``: text. ``primary`` (the one action), ``flat``, ``chip``:
buttons. ``card``, ``panel`` (a card without a frame), ``bar`` (notices), ``quote`` (accent at its side), ``rule`` (a line): frames."""


class Theme(QObject):
    """Dresses the application; ``changed`` carries the tokens."""

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: Choice = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice: Choice = choice
        self._tokens: Tokens | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self.choose(choice)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens or LIGHT

    def choose(self, choice: Choice) -> None:
        """Take up the user's choice; the platform's own dialogs and title bars follow where it can do that."""
        self._choice = choice
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(schemes[choice])
        self._apply()

    def _apply(self) -> None:
        tokens = _tokens(self._choice)
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(style_sheet(tokens, self._application.font()))
        self.changed.emit(tokens)


def _tokens(choice: Choice) -> Tokens:
    if choice == "system":
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens that a palette was made from; told by a role that no style sheet changes."""
    return DARK if palette.color(QPalette.ColorRole.Mid).name() == DARK.line.lower() else LIGHT


def palette(tokens: Tokens) -> QPalette:
    """The tokens as a palette, for everything that the style sheet leaves to the platform's style."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.background,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.PlaceholderText: tokens.soft_ink,
        role.Highlight: tokens.accent.strong,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent.strong,
        role.Link: tokens.accent.strong,
        role.LinkVisited: tokens.accent.strong,
        role.Light: tokens.surface,
        role.Midlight: tokens.background,
        role.Mid: tokens.line,
        role.Dark: tokens.soft_ink,
        role.Shadow: tokens.ink,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(tokens.soft_ink))
    return made


def give_role(widget: QWidget, role: Role) -> None:
    """Say what a widget is, for the style sheet."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def give_state(widget: QWidget, state: str | None) -> None:
    """Say how a widget is right now ("selected", "closed"), for the style sheet; None for the usual."""
    widget.setProperty("state", state)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def sized(font: QFont, steps: int, *, bold: bool = False) -> QFont:
    """A font some steps larger or smaller than the given one; a step is an eighth."""
    made = QFont(font)
    made.setPointSizeF(max(6.0, font.pointSizeF() * (1 + steps / 8)))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def document_font(points: int) -> QFont:
    """The serif that documents are shown in."""
    font = QFont(["Charter", "Source Serif 4", "Noto Serif", "Georgia", "Liberation Serif", "serif"], points)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font
