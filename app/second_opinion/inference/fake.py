"""An engine without a model, for tests: its margins are computed by a function or taken from a queue."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from second_opinion.domain.engine import Inquiry, never
from second_opinion.domain.errors import Bug, Cancelled
from second_opinion.domain.review import Tokens

Margin = Callable[[str, str], float]
"""The judge margin of a passage and a question, in nats."""


class FakeEngine:
    """Implements ``domain.engine.Engine``. A token is a word; ``history`` holds every inquiry that was answered.

    Args:
        margins: computes each margin, or a queue of them in the order in which questions are asked.
        model: the id it goes by.
    """

    def __init__(self, margins: Margin | Iterable[float], model: str = "fake") -> None:
        self._margins = margins if callable(margins) else None
        self._queue = iter(()) if callable(margins) else iter(margins)
        self._model = model
        self._evaluated = 0
        self.history: list[Inquiry] = []
        self.closed = False

    @property
    def model(self) -> str:
        return self._model

    @property
    def usage(self) -> Tokens:
        return Tokens(evaluated=self._evaluated)

    def judge(self, inquiries: Sequence[Inquiry], cancelled: Callable[[], bool] = never) -> Iterator[tuple[float, ...]]:
        for inquiry in inquiries:
            if cancelled():
                raise Cancelled("You stopped it.")
            self.history.append(inquiry)
            self._evaluated += sum(map(self.count_tokens, (inquiry.passage, *inquiry.questions)))
            yield tuple(self._margin(inquiry.passage, question) for question in inquiry.questions)

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def close(self) -> None:
        self.closed = True

    def _margin(self, passage: str, question: str) -> float:
        if self._margins:
            return self._margins(passage, question)
        try:
            return next(self._queue)
        except StopIteration:
            raise Bug(f"the fake engine has no answer left for {question!r}") from None
