"""What is asked of the worker, and what it tells while it works."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.engine import Answer, AnswerKey
from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.domain.remembered import Remembered
from second_opinion.domain.review import Review


class Origin(StrEnum):
    """How a document came to us; decides how loudly it is answered."""

    FOLDER = "folder"
    CLIPBOARD = "clipboard"
    ASKED = "asked"  # right-click, menu, dropped on the window
    COMMAND_LINE = "command-line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One document to review: a file by ``path``, or a ``text`` with a ``name``. ``id`` is 0 until it is queued."""

    origin: Origin
    name: str
    path: str | None = None
    within: str | None = None  # the mailbox file that the document was taken from; ``path`` is a copy then
    text: str | None = None
    sha256: str | None = None  # of the bytes, where the asker knows it
    kind: Kind | None = None  # where the user said what it is
    role: str | None = None
    model: str | None = None  # None: the one that the settings give it when its turn comes; "none": rules only
    earlier: tuple[EarlierInvoice, ...] = ()  # invoices that were read before; looked up when the job is done
    senders: tuple[str, ...] = ()  # addresses of people that the user knows by mail; likewise
    remembered: Remembered = field(default_factory=Remembered)  # likewise
    id: int = 0
    attempts: int = 0
    type: Literal["job"] = "job"


@dataclass(frozen=True, slots=True)
class Opened:
    """The document was read."""

    document: Document
    type: Literal["opened"] = "opened"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A snapshot of the review. ``done`` of ``total`` questions are answered; the last one is ``final``."""

    review: Review
    done: int
    total: int
    final: bool
    type: Literal["reviewed"] = "reviewed"


@dataclass(frozen=True, slots=True)
class NotRead:
    """The document could not be read: one sentence."""

    reason: str
    sha256: str | None = None
    type: Literal["not-read"] = "not-read"


@dataclass(frozen=True, slots=True)
class Recall:
    """The worker asks what is remembered; the answer is a ``Recalled``."""

    model: str
    keys: tuple[AnswerKey, ...]
    type: Literal["recall"] = "recall"


@dataclass(frozen=True, slots=True)
class Recalled:
    """The answers that are remembered, of those that were asked for."""

    answers: tuple[Answer, ...]
    type: Literal["recalled"] = "recalled"


@dataclass(frozen=True, slots=True)
class Learned:
    """New answers to remember."""

    model: str
    answers: tuple[Answer, ...]
    type: Literal["learned"] = "learned"


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the job that is running."""

    type: Literal["cancel"] = "cancel"


@dataclass(frozen=True, slots=True)
class Stopped:
    """The job was cancelled, or failed by a fault of ours (``reason``)."""

    reason: str
    cancelled: bool = field(default=False)
    type: Literal["stopped"] = "stopped"


ToWorker = Job | Recalled | Cancel
FromWorker = Opened | Reviewed | NotRead | Recall | Learned | Stopped
