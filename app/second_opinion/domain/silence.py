"""What the user does not want to hear of: by whose wish, of which check, and how far it reaches."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Scope(StrEnum):
    """How far a silence reaches."""

    SENTENCE = "sentence"  # this finding by its fingerprint, wherever it turns up
    DOCUMENT = "document"  # this check in all versions of a document, or in a thread of mail
    FOLDER = "folder"  # this check in a folder and those below it
    SENDER = "sender"  # this check in mail from one address
    EVERYWHERE = "everywhere"  # this check


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """One line of the list of what is silent; taken back by its ``id``.

    ``where`` is the document's name, the folder, or the sender; empty for a sentence and for everywhere. ``useful`` and
    ``not_useful`` are the verdicts on which a check fell silent ``by_itself``; ``held_back`` counts the findings of current
    documents that are not shown because of it.
    """

    id: int
    scope: Scope
    title: str  # of the finding on which it was said
    where: str
    since: datetime
    by_itself: bool
    useful: int = 0
    not_useful: int = 0
    held_back: int = 0
