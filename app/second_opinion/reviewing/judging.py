"""Puts the questions to the engine: what is remembered is not asked again, all questions of a passage are asked at once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from second_opinion.domain.document import Document
from second_opinion.domain.engine import Answer, AnswerKey, AnswerMemory, Engine, Inquiry
from second_opinion.domain.passage import Passage
from second_opinion.reviewing.budget import Pair, about_tokens, allowance, worthwhile
from second_opinion.reviewing.routing import Route, as_asked


@dataclass(frozen=True, slots=True)
class _Group:
    """One passage and the different questions asked about it."""

    passage: int
    keys: tuple[AnswerKey, ...]
    inquiry: Inquiry


class Judge:
    """Asks one document's questions and holds the answers."""

    def __init__(
        self, engine: Engine, memory: AnswerMemory, routes: Sequence[Route], passages: Sequence[Passage]
    ) -> None:
        self._engine = engine
        self._memory = memory
        self._routes = routes
        self._passages = passages
        self._margins: dict[AnswerKey, float] = {}
        self._before = engine.usage.evaluated
        self.document_tokens = 0
        self.reused = 0
        self.total = 0
        self.done = 0
        self._pending: set[AnswerKey] = set()
        self._gave_up = False

    @property
    def evaluated(self) -> int:
        """Tokens evaluated for this document so far."""
        return self._engine.usage.evaluated - self._before

    @property
    def model(self) -> str | None:
        """Who answered; None where the model broke before it said anything."""
        return None if self._gave_up and not self._margins else self._engine.model

    def give_up(self) -> None:
        """The model broke: what is not answered stays so, and is judged by what else is known."""
        self._gave_up = True
        self._pending.clear()

    def margin(self, route: int, passage: int) -> float | None:
        """The answer to a question about a passage, None where it was not asked or is not answered yet."""
        return self._margins.get(self._key(Pair(route, passage)))

    def is_waiting(self, route: int) -> bool:
        """Whether some of a route's questions are still to be answered."""
        return any(self._key(Pair(route, one.number)) in self._pending for one in self._routes[route].candidates)

    def ask(self, document: Document, cancelled: Callable[[], bool]) -> Iterator[None]:
        """Ask what is worth asking; after each group of answers the caller has a turn.

        Raises:
            Cancelled: ``cancelled()`` was true.
            ModelUnusable: the model broke; the answers so far stay.
        """
        allowed = allowance(about_tokens(document.text))
        groups = self._groups(self._recall(worthwhile(self._routes, self._passages, allowed)))
        self._pending = {key for group in groups for key in group.keys}
        self.total = len(self._pending)
        yield
        if not groups:
            return  # and the model is not even loaded
        self.document_tokens = self._engine.count_tokens(document.text)
        answers = self._engine.judge([group.inquiry for group in groups], cancelled)
        for group, margins in zip(groups, answers, strict=True):
            new = [Answer(key, margin) for key, margin in zip(group.keys, margins, strict=True)]
            self._margins |= {answer.key: answer.margin for answer in new}
            self._pending -= set(group.keys)
            self.done += len(new)
            self._memory.remember(self._engine.model, new)
            yield

    def _key(self, pair: Pair) -> AnswerKey:
        return AnswerKey(self._passages[pair.passage].hash, self._routes[pair.route].matter.hash)

    def _recall(self, pairs: Sequence[Pair]) -> list[Pair]:
        """Take over the answers that are remembered; the pairs without one are returned."""
        keys = {pair: self._key(pair) for pair in pairs}
        remembered = self._memory.recall(self._engine.model, list(dict.fromkeys(keys.values()))) if keys else {}
        self._margins |= remembered
        self.reused = len(remembered)
        return [pair for pair, key in keys.items() if key not in remembered]

    def _groups(self, pairs: Sequence[Pair]) -> list[_Group]:
        """The pairs by passage; a passage stands where its most valuable question stands."""
        by_passage: dict[int, dict[AnswerKey, str]] = {}
        taken: set[AnswerKey] = set()
        for pair in pairs:
            key = self._key(pair)
            if key not in taken:  # the same words may stand twice, and one question may serve two matters
                taken.add(key)
                by_passage.setdefault(pair.passage, {})[key] = self._routes[pair.route].matter.ask
        return [
            _Group(number, tuple(asked), Inquiry(as_asked(self._passages[number]), tuple(asked.values())))
            for number, asked in by_passage.items()
        ]
