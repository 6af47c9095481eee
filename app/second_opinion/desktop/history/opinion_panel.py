"""The right column, always in this order: what was read and as whom; terms; findings; key dates and money; also checked."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from second_opinion.desktop.history.card_view import CardView
from second_opinion.desktop.history.checked import CheckedList
from second_opinion.desktop.history.opinion import Card, Opinion, Row
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.table_view import Folded, Section, Table
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import Words, link_to
from second_opinion.desktop.theme import give_role


class OpinionPanel(QScrollArea):
    """``finding_chosen`` and ``judged`` come from the cards; ``place_chosen`` carries a Span; ``role_wanted``: another side."""

    finding_chosen = Signal(str)
    judged = Signal(str, object)
    copied = Signal(str)
    place_chosen = Signal(object)
    role_wanted = Signal()
    titles_wanted = Signal(object)  # a CheckedList that was opened

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[CardView] = []
        self._selected: str | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("History", "The opinion"))
        self._show_column(QWidget())

    @property
    def selected(self) -> str | None:
        """Id of the finding that is open."""
        return self._selected

    @property
    def cards(self) -> Sequence[CardView]:
        """The cards from top to bottom."""
        return self._cards

    def show_nothing(self) -> None:
        """No document is chosen, or there is no opinion on it."""
        self._cards, self._selected = [], None
        self._show_column(QWidget())

    def show_review(self, shown: Shown, selected: str | None) -> None:
        """The opinion on a document, with one finding open."""
        if shown.opinion is None:
            self.show_nothing()
            return
        place = self.verticalScrollBar().value() if selected is not None and selected == self._selected else 0
        self._cards = []
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(14, 14, 14, 24)
        layout.setSpacing(10)
        for part in self._parts(shown.opinion, with_quotes=not shown.pieces):
            layout.addWidget(part)
        layout.addStretch(1)
        self._show_column(column)
        self._selected = None
        self.select(selected, scroll=False)
        self.verticalScrollBar().setValue(place)

    def select(self, finding_id: str | None, *, scroll: bool = True) -> None:
        """Open one card and close the others."""
        self._selected = None
        for card in self._cards:
            is_it = card.finding.id == finding_id
            card.set_open(is_it)
            if is_it:
                self._selected = finding_id
                if scroll:  # after the layout has made room for it
                    QTimer.singleShot(0, card, lambda card=card: self.ensureWidgetVisible(card, 0, 24))

    def selected_card(self) -> CardView | None:
        return next((card for card in self._cards if card.finding.id == self._selected), None)

    def neighbour(self, step: int) -> str | None:
        """The finding after (+1) or before (-1) the open one; the first where none is open."""
        ids = [card.finding.id for card in self._cards]
        if not ids:
            return None
        if self._selected not in ids:
            return ids[0]
        return ids[min(len(ids) - 1, max(0, ids.index(self._selected) + step))]

    def _show_column(self, column: QWidget) -> None:
        give_role(column, "panel")
        self.setWidget(column)

    def _parts(self, opinion: Opinion, *, with_quotes: bool) -> list[QWidget]:
        parts: list[QWidget] = [self._what_was_read(opinion)]
        if opinion.terms:
            parts.append(Section(translate("History", "Terms at a glance"), self._table(opinion.terms, stacked=True)))
        parts += [self._card(card, with_quotes) for card in opinion.cards]
        if opinion.less_certain:
            parts.append(self._less_certain(opinion.less_certain, with_quotes))
        if opinion.dates_and_money:
            title = translate("History", "Key dates and money")
            parts.append(Section(title, self._table(opinion.dates_and_money)))
        if opinion.statements:
            rows = [Row(statement.id, statement.answer) for statement in opinion.statements]
            parts.append(Folded(translate("History", "Standard statements"), self._table(rows)))
        if opinion.checked:
            parts.append(self._also_checked(opinion))
        return parts

    def _what_was_read(self, opinion: Opinion) -> QFrame:
        frame = QFrame()
        give_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        sentences = [escape(opinion.read), *(escape(remark) for remark in opinion.remarks)]
        if opinion.role:
            what = f", {escape(opinion.subtype)}" if opinion.subtype else ""
            said = translate("History", "Reviewed as {role}{what}.").format(
                role=f"<b>{escape(opinion.role)}</b>", what=what
            )
            sentences.append(f"{said} {link_to('role', translate('History', 'Change'))}")
        if opinion.model is None:
            sentences.append(escape(translate("History", "No model is installed: only rules were used.")))
        for sentence in sentences:
            label = Words.soft(sentence, is_html=True)
            label.linkActivated.connect(lambda _: self.role_wanted.emit())
            column.addWidget(label)
        return frame

    def _table(self, rows: Sequence[Row], *, stacked: bool = False) -> Table:
        table = Table(rows, stacked=stacked)
        table.place_chosen.connect(self.place_chosen)
        return table

    def _card(self, card: Card, with_quotes: bool) -> CardView:
        view = CardView(card, with_quote=with_quotes)
        view.chosen.connect(self.finding_chosen)
        view.judged.connect(self.judged)
        view.copied.connect(self.copied)
        self._cards.append(view)
        return view

    def _less_certain(self, cards: Sequence[Card], with_quotes: bool) -> Folded:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for card in cards:
            column.addWidget(self._card(card, with_quotes))
        title = translate("History", "Might be worth a look ({count})").format(count=len(cards))
        return Folded(title, inside)

    def _also_checked(self, opinion: Opinion) -> Folded:
        checked = CheckedList(opinion.checked)
        title = translate("History", "Also checked, nothing found ({count})").format(count=len(opinion.checked))
        folded = Folded(title, checked)
        folded.button.toggled.connect(lambda is_open: self.titles_wanted.emit(checked) if is_open else None)
        return folded
