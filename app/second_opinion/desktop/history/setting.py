"""How paragraphs are set: fonts, spacing, colours; as Qt's formats."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextOption,
)

from second_opinion.desktop.history.pieces import Look, Piece, Tone
from second_opinion.desktop.theme import document_font, sized
from second_opinion.desktop.tokens import Ink, Tokens

LINE_HEIGHT = 150  # per cent


class TypeSetting:
    """The formats for one size and one set of colours."""

    def __init__(self, tokens: Tokens, points: int, interface_font: QFont) -> None:
        self._tokens = tokens
        self._serif = document_font(points)
        self._sans = sized(interface_font, 0)
        self._fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._fixed.setPointSizeF(points * 0.9)
        self._points = points
        self._blocks: dict[object, QTextBlockFormat] = {}
        self._characters: dict[object, QTextCharFormat] = {}

    def block(self, piece: Piece) -> QTextBlockFormat:
        """The paragraph: alignment, margins, line height."""
        key = (piece.look, piece.tone, piece.gap, piece.columns)
        if key not in self._blocks:
            self._blocks[key] = self._make_block(piece)
        return self._blocks[key]

    def characters(self, piece: Piece) -> QTextCharFormat:
        """The text of a paragraph."""
        key = (piece.look, piece.tone, bool(piece.columns))
        if key not in self._characters:
            self._characters[key] = self._make_characters(piece)
        return self._characters[key]

    def _make_block(self, piece: Piece) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setBottomMargin(self._points * 0.9 if piece.gap else 0)
        if piece.look is Look.TITLE:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            made.setBottomMargin(self._points * 1.4)
        elif piece.look is Look.HEADING:
            made.setTopMargin(self._points * 0.5)
            made.setBottomMargin(self._points * 0.4)
        elif piece.look is Look.SEPARATOR:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            made.setTopMargin(self._points * 1.5)
            made.setBottomMargin(self._points)
        elif piece.look is Look.HEADER:
            made.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        elif piece.columns:
            made.setTabPositions(self._tabs(piece.columns))
            made.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if piece.tone in {Tone.QUOTED, Tone.ASIDE}:
            made.setLeftMargin(self._points * 1.5)
        return made

    def _make_characters(self, piece: Piece) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._font(piece))
        soft = piece.tone not in {Tone.PLAIN, Tone.ADDED} or piece.look is Look.SEPARATOR
        made.setForeground(QColor(self._tokens.soft_ink if soft else self._tokens.ink))
        made.setFontStrikeOut(piece.tone is Tone.DELETED)
        made.setFontItalic(piece.tone is Tone.ASIDE)
        made.setFontUnderline(piece.tone is Tone.ADDED)
        return made

    def leading(self, piece: Piece) -> QTextCharFormat:
        """The first words of a paragraph that are set bold; names of mail headers are set softly instead."""
        made = QTextCharFormat(self.characters(piece))
        if piece.look is Look.HEADER:
            made.setForeground(QColor(self._tokens.soft_ink))
        else:
            made.setFontWeight(QFont.Weight.Bold)
        return made

    def mark(self, strong: str, soft: str) -> QTextCharFormat:
        """Where a finding stands: soft ground, and a line under it."""
        made = QTextCharFormat()
        made.setBackground(QColor(soft))
        made.setForeground(QColor(self._tokens.ink))
        made.setUnderlineColor(QColor(strong))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setProperty(QTextFormat.Property.TextUnderlineStyle, QTextCharFormat.UnderlineStyle.SingleUnderline.value)
        return made

    def found(self, ink: Ink) -> QTextCharFormat:
        """What a search found: bold, in the quiet colour."""
        made = QTextCharFormat()
        made.setBackground(QColor(ink.soft))
        made.setForeground(QColor(ink.strong))
        made.setFontWeight(QFont.Weight.Bold)
        return made

    def _tabs(self, columns: tuple[str, ...]) -> list[QTextOption.Tab]:
        """Where the columns of a table begin, in pixels."""
        metrics = QFontMetricsF(sized(self._sans, 0, bold=True))
        tabs, at = [], 0.0
        for column in columns[:-1]:
            at += metrics.horizontalAdvance(column.strip()) + self._points * 1.6
            tabs.append(QTextOption.Tab(at, QTextOption.TabType.LeftTab))
        return tabs

    def _font(self, piece: Piece) -> QFont:
        if piece.look in {Look.HEADER, Look.SEPARATOR}:
            return sized(self._sans, -1) if piece.look is Look.SEPARATOR else QFont(self._sans)
        if piece.look is Look.TABLE:
            return QFont(self._sans if piece.columns else self._fixed)
        font = QFont(self._serif)
        if piece.look is Look.TITLE:
            font.setPointSizeF(self._points * 1.15)
        if piece.look in {Look.TITLE, Look.HEADING}:
            font.setWeight(QFont.Weight.Bold)
        return font
