"""The seams of judging: the engine that answers, the calibration that turns margins into probabilities, the memory of answers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from second_opinion.domain.review import Tokens


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


class Calibration(Protocol):
    """The measured map from margins to probabilities for one model."""

    @property
    def version(self) -> str:
        """Changes whenever the map changes."""
        ...

    def probability(self, check: str, margin: float, lexical: float) -> float:
        """Probability that the answer is yes. ``check`` is ``reviewer/id``; ``lexical`` the routing score in 0..1."""
        ...


class AnswerMemory(Protocol):
    """Answers given earlier by the same model: what makes a second version of a contract cheap."""

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        """The margins that are known among ``keys``."""
        ...

    def remember(self, model: str, answers: Sequence[Answer]) -> None: ...
