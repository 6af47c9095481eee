"""The local engine: yes/no questions answered by token probability, with every prefix read once.

All sequences begin with the prompt head, which is read once and stays. A passage is read once into the sequences of all its
questions, each question goes on in its own, and the logits after its last token are the answer. The tokens of all passages and
questions form one stream that is cut into full batches; an answered question gives its place back at once, so the memory stays
small, which makes attention cheap. Measured with the 1.5B on 10 passages of 6 questions, in CPU time of one thread: 32.1 tokens a
second, where llama_decode alone reads 8 sequences of 64 tokens into an empty memory at 34.9.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from second_opinion.domain.engine import Inquiry, never
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.domain.review import Tokens
from second_opinion.inference.llama_context import LlamaContext, Logits, Row
from second_opinion.inference.llama_model import LlamaModel
from second_opinion.inference.prompt import pieces

HEAD, PASSAGE, QUESTION = 0, 1, 2
"""The sequences of a model whose memory can only be copied whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineOptions:
    """How the engine runs.

    ``batch`` is how many tokens are decoded in one call, ``sequences`` how many questions may share a passage: no more than ``batch``.
    A passage or question of more than so many tokens is cut, as its beginning says what it is about.
    """

    threads: int
    batch: int = 512
    sequences: int = 64
    passage: int = 700
    question: int = 200


class LlamaEngine:
    """Implements ``domain.engine.Engine`` on llama.cpp. Used from one thread only: llama.cpp allows no more.

    Raises:
        ModelUnusable: the file is missing, damaged or too large, or knows no Yes and No.
    """

    def __init__(self, model: str, path: Path, options: EngineOptions) -> None:
        self._id = model
        self._options = options
        self._head_is_read = False
        self._model = LlamaModel(path)
        try:
            self._learn_prompt()
            self._context = self._new_context()
        except ModelUnusable:
            self._model.close()
            raise

    @property
    def model(self) -> str:
        return self._id

    @property
    def usage(self) -> Tokens:
        return Tokens(evaluated=self._context.evaluated)

    def count_tokens(self, text: str) -> int:
        return len(self._model.tokens(text, special=False))

    def close(self) -> None:
        self._context.close()
        self._model.close()

    def judge(self, inquiries: Sequence[Inquiry], cancelled: Callable[[], bool] = never) -> Iterator[tuple[float, ...]]:
        margins = self._margins(inquiries) if self._model.shares_prefixes else self._margins_one_by_one(inquiries)
        with self._context.stopping_when(cancelled):
            try:
                for inquiry in inquiries:
                    yield tuple(islice(margins, len(inquiry.questions)))
            except (Cancelled, ModelUnusable):
                self._head_is_read = False
                raise

    def _margins(self, inquiries: Sequence[Inquiry]) -> Iterator[float]:
        """The margins of all questions in one row."""
        self._share_head()
        rows: list[Row] = []
        used = 0
        for passage, questions in self._portions(inquiries):
            if used + len(questions) > self._options.sequences:
                yield from self._answers(rows)  # all of them, so every sequence is free again
                rows, used = [], 0
            for row in self._rows(passage, questions, range(used, used + len(questions))):
                rows.append(row)
                if len(rows) == self._options.batch:
                    yield from self._answers(rows)
                    rows = []
            used += len(questions)
        yield from self._answers(rows)

    def _portions(self, inquiries: Sequence[Inquiry]) -> Iterator[tuple[str, Sequence[str]]]:
        """Passages with never more questions than there are sequences; one with more is read again for the rest."""
        for inquiry in inquiries:
            for start in range(0, len(inquiry.questions), self._options.sequences):
                yield inquiry.passage, inquiry.questions[start : start + self._options.sequences]

    def _rows(self, passage: str, questions: Sequence[str], sequences: Sequence[int]) -> Iterator[Row]:
        """What follows the head: the passage for all the sequences, then to each its question."""
        read = self._passage_tokens(passage)
        yield from _placed(read, len(self._head), sequences)
        for sequence, question in zip(sequences, questions, strict=True):
            asked = self._question_tokens(question)
            yield from _placed(asked, len(self._head) + len(read), (sequence,), answered=True)

    def _answers(self, rows: Sequence[Row]) -> Iterator[float]:
        """The margins of the questions that end in a batch; what followed the head in their sequences is forgotten."""
        answered = [row.sequences[0] for row in rows if row.wanted]
        margins = [self._margin(logits) for logits in self._context.decode(rows)]
        for sequence in answered:
            self._context.forget(sequence, after=len(self._head))
        yield from margins

    def _share_head(self) -> None:
        """Make every sequence hold the head and nothing else, whatever was broken off before."""
        everyone = range(self._options.sequences)
        if self._head_is_read:
            for sequence in everyone:
                self._context.forget(sequence, after=len(self._head))
        else:
            self._read_head(everyone)

    def _margins_one_by_one(self, inquiries: Sequence[Inquiry]) -> Iterator[float]:
        """For models whose memory is a state that each token changes: it can be copied, but not shared or taken back."""
        if not self._head_is_read:
            self._read_head((HEAD,))
        for inquiry in inquiries:
            self._context.copy(HEAD, PASSAGE)
            read = self._passage_tokens(inquiry.passage)
            self._context.take_in(list(_placed(read, len(self._head), (PASSAGE,))))
            for question in inquiry.questions:
                self._context.copy(PASSAGE, QUESTION)
                asked = _placed(
                    self._question_tokens(question), len(self._head) + len(read), (QUESTION,), answered=True
                )
                yield from [self._margin(logits) for logits in self._context.decode(list(asked))]

    def _read_head(self, sequences: Sequence[int]) -> None:
        self._context.clear()
        self._context.take_in(list(_placed(self._head, 0, sequences)))
        self._head_is_read = True

    def _passage_tokens(self, passage: str) -> list[int]:
        return self._model.tokens(passage, special=False)[: self._passage_limit]

    def _question_tokens(self, question: str) -> list[int]:
        asked = self._model.tokens(question, special=False)[: self._options.question]
        return [*self._middle, *asked, *self._tail]

    def _margin(self, logits: Logits) -> float:
        """Log P(yes) - log P(no); the normaliser of the softmax cancels out."""
        return float(np.logaddexp.reduce(logits[self._yes]) - np.logaddexp.reduce(logits[self._no]))

    def _learn_prompt(self) -> None:
        """What every prompt is made of in this model's tokens, and how long a passage may be."""
        prompt = pieces(self._model.template, self._model.bos_text, self._model.eos_text)
        self._head = self._model.tokens(prompt.head, special=True)
        if self._model.wants_bos and self._head[:1] != [self._model.bos]:
            self._head.insert(0, self._model.bos)
        self._middle = self._model.tokens(prompt.middle, special=True)
        self._tail = self._model.tokens(prompt.tail, special=True)
        self._question_room = len(self._middle) + self._options.question + len(self._tail)
        self._passage_limit = min(self._options.passage, self._model.context - len(self._head) - self._question_room)
        self._yes, self._no = self._model.spellings("yes", "no")
        if not self._yes or not self._no:
            raise ModelUnusable(f"The model {self._id} knows no single word for yes and no; choose another model.")
        if self._passage_limit < 1:
            raise ModelUnusable(f"The model {self._id} can hold too little text at once; choose another model.")

    def _new_context(self) -> LlamaContext:
        """Room for the head, one passage that is not answered yet, one question, and a batch."""
        return LlamaContext(
            self._model,
            size=len(self._head) + self._passage_limit + self._question_room + self._options.batch,
            batch=self._options.batch,
            sequences=self._options.sequences if self._model.shares_prefixes else QUESTION + 1,
            threads=self._options.threads,
        )


def _placed(tokens: Sequence[int], begin: int, sequences: Sequence[int], *, answered: bool = False) -> Iterator[Row]:
    """Tokens one after the other from a position on; ``answered`` where the logits after the last one are wanted."""
    last = len(tokens) - 1
    return (Row(token, begin + at, sequences, answered and at == last) for at, token in enumerate(tokens))
