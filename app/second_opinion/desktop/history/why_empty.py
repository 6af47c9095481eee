"""Why there is no text to show, and what can be done about it."""

from dataclasses import dataclass

from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.words import translate
from second_opinion.domain.job import Origin
from second_opinion.domain.stored import Status


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """A sentence, a second softer one, and the word on the button; empty where there is none."""

    title: str
    more: str = ""
    action: str = ""


def why_empty(shown: Shown) -> EmptyWords:
    """The words for a review without a text."""
    line = shown.stored.line
    again = translate("History", "Try again") if line.path else ""
    if line.status is Status.NOT_READ:
        return EmptyWords(translate("History", "Not read"), line.reason or "", again)
    if line.status is Status.READING:
        return EmptyWords(translate("History", "Being read"), translate("History", "What is found appears here."))
    if line.origin is Origin.CLIPBOARD:
        return EmptyWords(
            translate("History", "The text is no longer kept"),
            translate("History", "Copied text is forgotten after a day. What was found is still here."),
        )
    return EmptyWords(translate("History", "There is no text"), "", again)
