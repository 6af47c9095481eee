"""The document and the opinion on it, side by side: what is done in one is seen in the other."""

from PySide6.QtCore import QObject, Signal

from second_opinion.desktop.history.current import CurrentReview
from second_opinion.desktop.history.document_panel import DocumentPanel
from second_opinion.desktop.history.opinion_panel import OpinionPanel
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.words import translate
from second_opinion.domain.document import Span
from second_opinion.domain.finding import Verdict


class Stage(QObject):
    """Holds the two panels and what is shown in them. ``changed``: a review was opened or judged; ``said``: a notice."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self, current: CurrentReview, document: DocumentPanel, opinion: OpinionPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._document = document
        self._opinion = opinion
        opinion.hide()
        current.opened.connect(self._show)
        current.renewed.connect(self._renew)
        document.view.mark_clicked.connect(self.turn_to)
        document.changes_wanted.connect(lambda: current.compare(document.show_changes))
        opinion.finding_chosen.connect(self.turn_to)
        opinion.judged.connect(current.judge)
        opinion.silenced.connect(current.silence)
        opinion.place_chosen.connect(self._turn_to_place)
        opinion.copied.connect(lambda _: self.said.emit(translate("History", "Copied.")))

    def turn_to(self, finding_id: str) -> None:
        """Open a finding's card, and scroll to its mark."""
        self._opinion.select(finding_id)
        self._document.select_mark(finding_id)

    def step(self, step: int) -> None:
        """Turn to the next finding (+1) or the one before (-1)."""
        finding_id = self._opinion.neighbour(step)
        if finding_id is not None:
            self.turn_to(finding_id)

    def judge(self, verdict: Verdict) -> None:
        """Say what the open finding is worth."""
        if self._opinion.selected is not None:
            self._current.judge(self._opinion.selected, verdict)

    def copy(self) -> None:
        """Copy what the open finding suggests to ask for."""
        card = self._opinion.selected_card()
        if card is not None:
            card.copy_suggestion()

    def clear(self) -> None:
        """Show nothing."""
        self._current.close()
        self._document.show_nothing()
        self._opinion.show_nothing()
        self._opinion.hide()

    def _show(self, shown: Shown, finding_id: str | None) -> None:
        self._document.show_review(shown)
        cards = shown.opinion.cards if shown.opinion else ()
        first = finding_id or next((card.finding.id for card in cards if not card.closed), None)
        self._opinion.show_review(shown, first)
        self._opinion.setVisible(shown.opinion is not None)
        if finding_id is not None:
            self.turn_to(finding_id)
        self.changed.emit()

    def _renew(self, shown: Shown) -> None:
        self._opinion.show_review(shown, self._opinion.selected)
        self._opinion.setVisible(shown.opinion is not None)
        self._document.renew(shown)
        self.changed.emit()

    def _turn_to_place(self, span: Span) -> None:
        self._document.scroll_to(span)
