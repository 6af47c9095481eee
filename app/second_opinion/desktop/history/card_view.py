"""A finding as a card: closed with its title and one line, or open with why, what to ask for, who says so, and verdicts."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.flow_layout import FlowLayout
from second_opinion.desktop.history import words
from second_opinion.desktop.history.keys import VERDICT_KEYS
from second_opinion.desktop.history.opinion import Card, bold_facts
from second_opinion.desktop.history.severity_mark import SeverityMark
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import Elided, Words, link_to
from second_opinion.desktop.theme import give_role, give_state
from second_opinion.domain.finding import Finding, Verdict

TITLE_WIDTH = 210
"""A title of up to so many pixels stays on one line; its place gives way."""


class CardView(QFrame):
    """``chosen``: the user turned to it. ``judged`` carries a Verdict, or None to take it back; ``silenced`` carries
    a Scope, or None to show it again.

    Each signal begins with the finding's id; ``copied`` tells that its suggestion is on the clipboard.
    """

    chosen = Signal(str)
    judged = Signal(str, object)
    silenced = Signal(str, object)
    copied = Signal(str)

    def __init__(self, card: Card, *, with_quote: bool = False) -> None:
        super().__init__()
        self.card = card
        self._with_quote = with_quote
        self._is_open = False
        self._inside: QWidget | None = None
        self._line = Words(card.one_line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        give_role(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(8)
        self._column.addLayout(self._head())
        self._column.addWidget(self._line)
        self._name_it()

    @property
    def finding(self) -> Finding:
        return self.card.finding

    def set_open(self, is_open: bool) -> None:
        """Show all of it, or title and one line."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        give_state(self, "selected" if is_open else None)
        if is_open and self._inside is None:
            self._inside = self._make_inside()
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)
        self._line.setVisible(not is_open)
        self._name_it()

    def copy_suggestion(self) -> None:
        """Put what to ask for on the clipboard."""
        QGuiApplication.clipboard().setText(self.finding.suggestion)
        self.copied.emit(self.finding.id)

    def _name_it(self) -> None:
        what = [words.severity_word(self.finding.severity), self.finding.title, self.card.place]
        what.append(state_word(self.card))
        self.setAccessibleName(", ".join(part for part in what if part))
        self.setAccessibleDescription(self.finding.why if self._is_open else self.card.one_line)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = QLabel(self.finding.title)
        place = Elided(state_word(self.card) or self.card.place, Qt.TextElideMode.ElideRight)
        give_role(title, "soft" if self.card.closed else "name")
        give_role(place, "soft")
        title.setWordWrap(True)
        title.setMinimumWidth(min(TITLE_WIDTH, title.fontMetrics().horizontalAdvance(self.finding.title) * 9 // 8))
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        place.setToolTip(self.card.place)
        row.addWidget(SeverityMark(self.finding.severity, faded=self.card.closed), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(title, 3)
        row.addWidget(place, 2)
        return row

    def _make_inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(_with_bold_facts(self.finding), is_html=True))
        if self._with_quote and self.finding.quote:
            column.addWidget(Words.soft(f"“{self.finding.quote.strip()}”"))
        if self.finding.searched:
            looked = translate("History", "Looked in: {places}").format(places="; ".join(self.finding.searched))
            column.addWidget(Words.soft(looked))
        if self.finding.suggestion:
            column.addWidget(self._suggestion())
        column.addWidget(Words.soft(words.who_says(self.finding)))
        column.addWidget(self._verdicts())
        return inside

    def _suggestion(self) -> QFrame:
        frame = QFrame()
        give_role(frame, "quote")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 2, 0, 2)
        copy = translate("History", "Copy")
        label = Words(f"{escape(self.finding.suggestion)} {link_to('copy', copy)}", is_html=True)
        label.linkActivated.connect(lambda _: self.copy_suggestion())
        column.addWidget(label)
        return frame

    def _verdicts(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=6)
        for verdict in Verdict:
            button = QPushButton(words.verdict_word(verdict))
            button.setCheckable(True)
            button.setChecked(self.card.verdict is verdict)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(translate("History", "Key: {key}").format(key=VERDICT_KEYS[verdict]))
            if verdict is Verdict.USEFUL and self.card.verdict is None:
                give_role(button, "primary")
            button.clicked.connect(
                lambda on, verdict=verdict: self.judged.emit(self.finding.id, verdict if on else None)
            )
            row.addWidget(button)
        row.addWidget(self._more())
        return buttons

    def _more(self) -> QPushButton:
        """A button with the further-reaching word."""
        button = QPushButton("…")
        button.setAccessibleName(translate("History", "More to say of it"))
        give_role(button, "flat")
        menu = QMenu(button)
        if self.card.silent:
            again = translate("History", "Show this again")
            menu.addAction(again, lambda: self.silenced.emit(self.finding.id, None))
        else:
            for scope in self.card.scopes:
                menu.addAction(words.never_again(scope), partial(self.silenced.emit, self.finding.id, scope))
        button.setMenu(menu)
        return button

    # Qt's own calls

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names, here and below
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.finding.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.finding.id)
        else:
            super().keyPressEvent(event)


def state_word(card: Card) -> str:
    """What the user said of a finding, in a word or two; empty where nothing was said."""
    if card.silent:
        return translate("History", "Never again")
    return words.verdict_word(card.verdict) if card.verdict is not None else ""


def _with_bold_facts(finding: Finding) -> str:
    pieces = bold_facts(finding.why, tuple(finding.facts.values()))
    return "".join(f"<b>{escape(text)}</b>" if is_fact else escape(text) for text, is_fact in pieces)
