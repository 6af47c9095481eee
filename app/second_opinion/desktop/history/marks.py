"""Where the findings of a review stand on its page."""

from dataclasses import dataclass

from second_opinion.desktop.history.shown import Shown
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a finding stands in the text, and how much it matters."""

    finding_id: str
    span: Span
    severity: Severity


def marks_of(shown: Shown) -> list[Mark]:
    """Where the findings that are shown stand; those of less certain ones are left out until they are asked for."""
    cards = shown.opinion.cards if shown.opinion else ()
    return [
        Mark(card.finding.id, span, card.finding.severity)
        for card in reversed(cards)  # the most severe is painted last, on top
        if not card.closed
        for span in (card.finding.span, *card.finding.also)
        if span is not None
    ]
