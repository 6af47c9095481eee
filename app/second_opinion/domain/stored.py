"""What the history hands out: lines for lists, whole reviews for windows, the brief for the day."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.document import Kind, Part
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.job import Origin
from second_opinion.domain.review import Insight, Review
from second_opinion.domain.silence import Silence


class Status(StrEnum):
    """How far a document came."""

    READING = "reading"
    READ = "read"
    NOT_READ = "not-read"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFilter:
    """Which reviews to list, newest first. ``text`` holds the words to find, as the user typed them.

    Days are the reader's own; ``folder`` is a whole path, or the name of any folder above the file.
    """

    text: str | None = None
    kind: Kind | None = None
    worth_a_look: bool = False  # only those with an open finding of medium severity or above
    severity: Severity | None = None  # only those with an open finding of at least this severity
    verdict: Verdict | None = None  # only those with a finding of which the user said this
    folder: str | None = None
    since: date | None = None  # read on this day or later
    before: date | None = None  # read before this day
    limit: int = 200
    offset: int = 0

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return replace(self, limit=0, offset=0) != ReviewFilter(limit=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """One line of the list. ``high``, ``medium`` and ``low`` count open findings (not silent, not done)."""

    id: int
    name: str
    path: str | None
    kind: Kind
    subtype: str | None
    role_title: str | None
    origin: Origin
    reviewed_at: datetime  # with time zone
    seen: bool
    status: Status
    high: int = 0
    medium: int = 0
    low: int = 0
    reason: str | None = None  # why it was not read


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReview:
    """A review with what is needed to show it. ``review`` is None where the document was not read.

    ``text`` is None where the text is not kept (copied text after a day).
    """

    line: ReviewLine
    review: Review | None
    text: str | None
    parts: tuple[Part, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    verdicts: Mapping[str, Verdict] | None = None  # by finding id
    silent: Mapping[str, bool] = field(default_factory=dict)  # by finding id: whether its check fell silent by itself
    sender: str | None = None  # of a mail: the address


@dataclass(frozen=True, slots=True)
class Counts:
    """For the tray: documents with an open finding of medium severity or above, and those of them not looked at yet."""

    worth_a_look: int
    unseen: int


@dataclass(frozen=True, slots=True)
class BriefItem:
    """One finding of the day, with the review it stands in; ``more`` counts the others of medium severity or above in it."""

    review_id: int
    name: str
    finding: Finding
    more: int = 0


@dataclass(frozen=True, slots=True)
class BriefInsight:
    """A passage of what was read that day, with the review it stands in."""

    review_id: int
    name: str
    insight: Insight


@dataclass(frozen=True, slots=True)
class BriefDate:
    """A date coming up, with the review it stands in; ``sha256`` is of the document's version."""

    review_id: int
    name: str
    date: KeyDate
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """The day's five most important open findings, the dates of the next 14 days, what was not read, and what fell silent."""

    day: date
    findings: tuple[BriefItem, ...]
    dates: tuple[BriefDate, ...]
    not_read: tuple[ReviewLine, ...]
    documents: int  # read on that day
    worth_a_look: int = 0  # open findings of the day, of medium severity or above
    fell_silent: tuple[Silence, ...] = ()  # checks that fell silent on that day
    insights: tuple[BriefInsight, ...] = ()  # of the day's long texts and transcripts

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.findings or self.dates or self.not_read or self.fell_silent or self.insights)
