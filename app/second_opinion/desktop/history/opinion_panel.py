"""The right column, always in this order: what was read and as whom; terms; findings; key dates and money; also checked."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from second_opinion.desktop.history import words
from second_opinion.desktop.history.card_view import CardView
from second_opinion.desktop.history.opinion import Card, Opinion, Row
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.table_view import Folded, Section, Table
from second_opinion.desktop.history.titled_list import TitledList
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.labels import Words, link_to
from second_opinion.desktop.theme import give_role
from second_opinion.domain.document import Kind

PARTS_AT_ONCE = 3
"""Cards made in one go: a long list of them must not hold the window up."""


class OpinionPanel(QScrollArea):
    """``finding_chosen``, ``judged`` and ``silenced`` come from the cards; ``place_chosen`` carries a Span; ``role_wanted`` and ``kind_wanted``: read it otherwise."""

    finding_chosen = Signal(str)
    judged = Signal(str, object)
    silenced = Signal(str, object)
    copied = Signal(str)
    place_chosen = Signal(object)
    role_wanted = Signal()
    kind_wanted = Signal()
    titles_wanted = Signal(object)  # a TitledList that was opened

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[CardView] = []
        self._ids: list[str] = []  # of the findings, from top to bottom
        self._selected: str | None = None
        self._coming: Iterator[QWidget] = iter(())  # parts that are still to be made
        self._revealing = False
        self._held: int | None = None  # how far below the upper edge the open card stays while more comes
        self._layout = QVBoxLayout()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_some)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("History", "The opinion"))

    @property
    def selected(self) -> str | None:
        """Id of the finding that is open."""
        return self._selected

    @property
    def cards(self) -> Sequence[CardView]:
        """The cards from top to bottom."""
        return self._cards

    @property
    def complete(self) -> bool:
        """Whether the whole opinion has been made."""
        return not self._timer.isActive()

    def show_nothing(self) -> None:
        """No document is chosen, or there is no opinion on it."""
        self._begin(iter(()), [])

    def show_review(self, shown: Shown, selected: str | None) -> None:
        """The opinion on a document, with one finding open."""
        if shown.opinion is None:
            self.show_nothing()
            return
        held = self._to_hold() if selected is not None and selected == self._selected else None
        cards = (*shown.opinion.cards, *shown.opinion.less_certain)
        self._begin(self._parts(shown.opinion, with_quotes=not shown.pieces), [card.finding.id for card in cards])
        self.select(selected, scroll=False)
        self._held = held
        self._hold_soon()

    def select(self, finding_id: str | None, *, scroll: bool = True) -> None:
        """Open one card and close the others."""
        self._selected = None
        while finding_id in self._ids and all(card.finding.id != finding_id for card in self._cards):
            self._add_some()
        for card in self._cards:
            is_it = card.finding.id == finding_id
            card.set_open(is_it)
            if is_it:
                self._selected = finding_id
        _make_room()
        self._held = None
        if scroll:
            self._revealing = True
            self._reveal_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._reveal_soon()

    def _reveal_soon(self) -> None:
        """After the layout has made room: scroll to the open card, if it was turned to and not scrolled away since."""
        if self._revealing:
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        card = self.selected_card()
        if card is not None:
            self.ensureWidgetVisible(card, 0, 24)

    def _to_hold(self) -> int | None:
        """Where the open card belongs; what is still being laid out for the last time says nothing about it."""
        return self._height_of_open_card() if self._held is None else self._held

    def _height_of_open_card(self) -> int | None:
        card = self.selected_card()
        return card.mapTo(self.viewport(), card.rect().topLeft()).y() if card is not None else None

    def _hold_soon(self) -> None:
        """After the layout has made room: the card that is being read stays where it was, whatever came above it."""
        if self._held is not None:
            QTimer.singleShot(0, self, self._hold)

    def _hold(self) -> None:
        height = self._height_of_open_card()
        if self._held is not None and height is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + height - self._held)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        self._revealing, self._held = False, None
        super().wheelEvent(event)

    def selected_card(self) -> CardView | None:
        return next((card for card in self._cards if card.finding.id == self._selected), None)

    def neighbour(self, step: int) -> str | None:
        """The finding after (+1) or before (-1) the open one; the first where none is open."""
        if not self._ids:
            return None
        if self._selected not in self._ids:
            return self._ids[0]
        return self._ids[min(len(self._ids) - 1, max(0, self._ids.index(self._selected) + step))]

    def _begin(self, parts: Iterator[QWidget], ids: list[str]) -> None:
        """Take other content: its first parts now, the others one after the other when there is time."""
        self._cards, self._ids, self._selected, self._coming = [], ids, None, parts
        self._revealing, self._held = False, None
        column = QWidget()
        give_role(column, "panel")
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(14, 14, 14, 24)
        self._layout.setSpacing(10)
        self._layout.addStretch(1)
        self.setWidget(column)
        self._timer.start()
        self._add_some()

    def _add_some(self) -> None:
        for _ in range(PARTS_AT_ONCE):
            if (part := next(self._coming, None)) is None:
                self._timer.stop()
                self._reveal_soon()
                self._hold_soon()
                break
            self._layout.insertWidget(self._layout.count() - 1, part)
            part.show()
        _make_room()

    def _parts(self, opinion: Opinion, *, with_quotes: bool) -> Iterator[QWidget]:
        yield self._what_was_read(opinion)
        if opinion.terms:
            yield Section(translate("History", "Terms at a glance"), self._table(opinion.terms, stacked=True))
        if opinion.insights:
            title = translate("History", "What it says, in its own words")
            yield Section(title, self._table(opinion.insights, stacked=True))
        for card in opinion.cards:
            yield self._card(card, with_quotes)
        if opinion.less_certain:
            yield self._less_certain(opinion.less_certain, with_quotes)
        if opinion.dates_and_money:
            yield Section(translate("History", "Key dates and money"), self._table(opinion.dates_and_money))
        if opinion.duties:
            yield Section(translate("History", "Who owes what by when"), self._table(opinion.duties, stacked=True))
        if opinion.statements:
            lines = [(one.id, words.answer_word(one.answer)) for one in opinion.statements]
            yield self._titled(translate("History", "Standard statements ({count})"), lines)
        if opinion.checked:
            lines = [(asked.check, words.where_looked(asked)) for asked in opinion.checked]
            yield self._titled(translate("History", "Also checked, nothing found ({count})"), lines)

    def _what_was_read(self, opinion: Opinion) -> QFrame:
        frame = QFrame()
        give_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(4)
        sentences = [escape(opinion.read), *(escape(remark) for remark in opinion.remarks)]
        if opinion.role:
            what = f", {escape(opinion.subtype)}" if opinion.subtype else ""
            said = translate("History", "Reviewed as {role}{what}.").format(
                role=f"<b>{escape(opinion.role)}</b>", what=what
            )
            sentences.append(f"{said} {link_to('role', translate('History', 'Change'))}")
        elif opinion.kind is Kind.CONTRACT:
            said = translate("History", "Which side are you on?")
            sentences.append(f"{escape(said)} {link_to('role', translate('History', 'Say it'))}")
        taken = translate("History", "Taken for: {kind}.").format(kind=words.kind_word(opinion.kind))
        sentences.append(f"{escape(taken)} {link_to('kind', translate('History', 'Read it as…'))}")
        if opinion.rules_only:
            sentences.append(escape(translate("History", "No model judged it: only rules were used.")))
        if opinion.model:
            sentences.append(escape(words.judged_by(opinion.model)))
        for sentence in sentences:
            label = Words.soft(sentence, is_html=True)
            label.linkActivated.connect(self._follow)
            column.addWidget(label)
        return frame

    def _follow(self, link: str) -> None:
        (self.kind_wanted if link == "kind" else self.role_wanted).emit()

    def _table(self, rows: Sequence[Row], *, stacked: bool = False) -> Table:
        table = Table(rows, stacked=stacked)
        table.place_chosen.connect(self.place_chosen)
        return table

    def _card(self, card: Card, with_quotes: bool) -> CardView:
        view = CardView(card, with_quote=with_quotes)
        view.chosen.connect(self.finding_chosen)
        view.judged.connect(self.judged)
        view.silenced.connect(self.silenced)
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

    def _titled(self, title: str, lines: Sequence[tuple[str, str]]) -> Folded:
        inside = TitledList(lines)
        folded = Folded(title.format(count=len(lines)), inside)
        folded.opened.connect(lambda: self.titles_wanted.emit(inside))
        return folded


def _make_room() -> None:
    """Have all layouts take up what changed, now.

    A frame may be painted, off a timer of its own, before the events that they wait for: its cards would be cut off.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
