"""A passage: a span of the text that a question is asked about."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from second_opinion.domain.document import Span


class PassageKind(StrEnum):
    """What shape a passage has."""

    CLAUSE = "clause"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    TABLE_ROW = "table-row"


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of the text; ``heading`` is the title of the section it stands in ("2. Term and Renewal")."""

    span: Span
    text: str
    kind: PassageKind = PassageKind.PARAGRAPH
    heading: str | None = None

    @property
    def hash(self) -> str:
        """Position-free identity: the same words give the same hash, wherever they stand and however they wrap."""
        return hashlib.sha256(" ".join(self.text.split()).encode()).hexdigest()[:24]
