"""One document on the reviewer's desk: cut, recognised, its words counted."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from second_opinion.domain.check import Reading
from second_opinion.domain.document import Document, Kind
from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.domain.machine_talk import find_machine_talk
from second_opinion.domain.passage import Passage
from second_opinion.domain.remembered import own_role
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.lexicon import Lexicon
from second_opinion.reviewing.places import Places
from second_opinion.reviewing.quieting import quieted
from second_opinion.reviewing.recognise import Recognised, recognise
from second_opinion.reviewing.routing import askable, spoken
from second_opinion.reviewing.segment import segment


@dataclass(frozen=True)
class Case:
    """What every step of a review looks at.

    ``document`` is the whole text, from which quotes are cut. ``reading`` is what checks get: the same text, with the same
    offsets, without what talks to a machine; questions are asked about its ``passages``.
    """

    document: Document
    recognised: Recognised
    reading: Reading

    @property
    def reviewer(self) -> Reviewer | None:
        return self.recognised.reviewer

    @cached_property
    def places(self) -> Places:
        return Places(self.document, self.reading.passages)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Those that a question can be asked about."""
        return spoken(askable(self.reading.passages), self.document)

    @cached_property
    def lexicon(self) -> Lexicon:
        return Lexicon(self.passages)


def open_case(
    document: Document,
    reviewers: tuple[Reviewer, ...],
    today: date,
    kind: Kind | None = None,
    role: str | None = None,
    earlier: tuple[EarlierInvoice, ...] = (),
    senders: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
) -> Case:
    """Recognise and cut a document; what the user said goes before what the text says: of its kind, of his side, of his names in contracts."""
    quiet = quieted(document)
    found = recognise(quiet, reviewers, kind)
    role = role or own_role(found.sides, names)
    if role is not None and found.reviewer is not None and role in {one.id for one in found.reviewer.roles}:
        found = replace(found, role=role)
    reading = Reading(
        document=quiet,
        passages=segment(quiet),
        kind=found.kind,
        today=today,
        subtype=found.subtype,
        role=found.role,
        language=found.language,
        talk=find_machine_talk(document.text),
        earlier=earlier,
        senders=senders,
    )
    return Case(document, found, reading)
