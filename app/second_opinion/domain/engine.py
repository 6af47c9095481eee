"""The seams of judging: the engine that answers, the calibration that turns margins into probabilities, the memory of answers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from second_opinion.domain.review import Tokens

NO_MODEL = "none"
"""In place of a model's id: the rules alone."""
REMOTE = "remote"
"""In place of a model's id: the one on another machine. A review that it made names that machine's model after a slash."""


def is_remote(model: str) -> bool:
    """Whether this is a model on another machine, as jobs or as reviews call it."""
    return model.split("/", maxsplit=1)[0] == REMOTE


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One passage and the yes/no questions asked about it."""

    passage: str
    questions: tuple[str, ...]


class AnswerKey(NamedTuple):
    """What an answer is remembered by, for one model."""

    passage: str  # Passage.hash
    question: str  # Question.hash


@dataclass(frozen=True, slots=True)
class Answer:
    """A judge margin, log P(yes) - log P(no) in nats, and what it was given to."""

    key: AnswerKey
    margin: float


def never() -> bool:
    """The ``cancelled`` of work that nobody can cancel."""
    return False


class Engine(Protocol):
    """Answers narrow questions by token probability."""

    @property
    def model(self) -> str:
        """Id of the model, as in the catalogue."""
        ...

    @property
    def usage(self) -> Tokens:
        """Tokens evaluated since the engine was made."""
        ...

    def judge(self, inquiries: Sequence[Inquiry], cancelled: Callable[[], bool] = never) -> Iterator[tuple[float, ...]]:
        """The judge margins of each inquiry, in order, one per question, in nats.

        Raises:
            Cancelled: as soon as ``cancelled()`` is true, also in the middle of a batch.
            ModelUnusable: the model broke or memory ran out.
        """
        ...

    def count_tokens(self, text: str) -> int:
        """Length of a text in this model's tokens."""
        ...

    def close(self) -> None:
        """Give the memory back."""
        ...


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one passage as the answer to one question.

    ``margin`` is the judge's, None where it was not asked; ``head`` the probability of the trained head, None where there is
    none; ``lexical`` the routing score of the cue words, 0..1.
    """

    lexical: float
    head: float | None = None
    margin: float | None = None


class Heads(Protocol):
    """Small trained classifiers that tell in milliseconds which sentences are about what."""

    @property
    def names(self) -> frozenset[str]:
        """Such as ``clause/Governing Law`` and ``statement/nda-11/entailed``."""
        ...

    def scores(self, passages: Sequence[Sequence[str]]) -> Mapping[str, Sequence[Sequence[float]]]:
        """For each head its probability for each sentence of each passage.

        ``passages`` are all those of one document in their order, each as its sentences: neighbours and rivals tell much.
        """
        ...


class Calibration(Protocol):
    """The measured map from evidence to probabilities for one model (or for none: heads and words alone)."""

    @property
    def version(self) -> str:
        """Changes whenever the map changes."""
        ...

    def probabilities(self, check: str, candidates: Sequence[Evidence]) -> tuple[float, ...]:
        """For each passage considered in one document, best routed first, the probability that the answer is yes.

        ``check`` is ``reviewer/check``, ``clause/<category>`` or ``statement/<id>/entailed``. All candidates come at once,
        because the rank of a passage within its document tells much.
        """
        ...


class AnswerMemory(Protocol):
    """Answers given earlier by the same model: what makes a second version of a contract cheap."""

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        """The margins that are known among ``keys``."""
        ...

    def remember(self, model: str, answers: Sequence[Answer]) -> None: ...
