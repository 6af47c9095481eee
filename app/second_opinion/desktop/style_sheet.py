"""The one style sheet. It names roles, never single widgets."""

from importlib.resources import files
from pathlib import Path
from string import Template

from PySide6.QtGui import QFont

from second_opinion.desktop.tokens import DARK, Tokens

CONTROLS = Path(str(files("second_opinion_assets"))) / "controls"
"""A style sheet takes pictures only as files, in their final colour."""

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog { background: $background; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 4px; }

QLabel[role="title"] { font-size: ${larger}pt; font-weight: 600; }
QLabel[role="heading"] { color: $soft_ink; font-size: ${smaller}pt; }
QLabel[role="name"] { font-weight: 600; }
QLabel[role="soft"] { color: $soft_ink; font-size: ${smaller}pt; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[role="card"][state="selected"] { border-color: $accent; }
QFrame[role="card"]:focus { border-color: $accent; }
QFrame[role="panel"] { background: $background; border: none; }
QFrame[role="rule"] { background: $line; border: none; }
QFrame[role="bar"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="quote"] { border: none; border-left: 2px solid $accent; border-radius: 0; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 5px 12px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton:disabled { color: $soft_ink; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[role="primary"]:hover { background: $ink; border-color: $ink; color: $surface; }
QPushButton[role="primary"]:focus { border-color: $ink; }
QPushButton[role="primary"]:disabled { background: $line; border-color: $line; color: $soft_ink; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; padding: 5px 8px; }
QPushButton[role="flat"]:hover { background: $accent_soft; }
QPushButton[role="flat"]:focus { border-color: $accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; border-radius: 4px; color: $accent;
    padding: 0 2px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="chip"] { border-radius: 11px; padding: 4px 10px; color: $soft_ink; background: transparent; font-size: ${smaller}pt; }
QPushButton[role="chip"]:hover { background: $accent_soft; }
QPushButton[role="chip"]:focus { border-color: $accent; }
QPushButton[role="chip"]:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton::menu-indicator { width: 0; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QTimeEdit { background: $surface; color: $ink; border: 1px solid $line;
    border-radius: 8px; padding: 6px 10px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox { padding: 5px 10px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($down); width: 12px; height: 12px; }
QSpinBox, QTimeEdit { padding: 5px 24px 5px 8px; }
QSpinBox QLineEdit, QTimeEdit QLineEdit { background: transparent; border: none; padding: 0; }
QSpinBox::up-button, QTimeEdit::up-button { border: none; background: transparent; width: 20px; subcontrol-origin: border;
    subcontrol-position: top right; }
QSpinBox::down-button, QTimeEdit::down-button { border: none; background: transparent; width: 20px;
    subcontrol-origin: border; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($up); width: 10px; height: 10px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($down); width: 10px; height: 10px; }
QSpinBox:disabled, QTimeEdit:disabled, QComboBox:disabled { color: $soft_ink; background: $background; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus, QTimeEdit:focus { border-color: $accent; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; selection-background-color: $accent_soft;
    selection-color: $ink; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $soft_ink; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; background: $accent_soft; }
QCheckBox::indicator:checked { border-color: $accent; background: $accent; image: url($check); }
QCheckBox::indicator:checked:focus { border-color: $ink; }
QCheckBox::indicator:disabled { border-color: $line; background: $background; }

QScrollArea, QListView { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QListView { outline: none; }
QTextBrowser { background: transparent; border: none; selection-background-color: $accent; selection-color: $on_accent; }

QMenu { background: $surface; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 6px; color: $ink; background: transparent; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $soft_ink; }
QMenu::separator { height: 1px; background: $line; margin: 6px 6px; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 5px; min-width: 32px; }
QScrollBar::handle:hover { background: $soft_ink; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Tokens, font: QFont) -> str:
    """The sheet for these tokens; sizes are steps of an eighth from the system's own font."""
    tone = "dark" if tokens is DARK else "light"
    drawn = {name: (CONTROLS / f"{name}-{tone}.svg").as_posix() for name in ("check", "down", "up")}
    points = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    return _SHEET.substitute(
        background=tokens.background,
        surface=tokens.surface,
        paper=tokens.paper,
        ink=tokens.ink,
        soft_ink=tokens.soft_ink,
        line=tokens.line,
        accent=tokens.accent.strong,
        accent_soft=tokens.accent.soft,
        on_accent=tokens.on_accent,
        **drawn,
        larger=round(points * 1.125, 1),
        smaller=round(points * 0.89, 1),
    )
