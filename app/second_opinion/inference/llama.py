"""The local engine: yes/no questions answered by token probability, with every prefix read once.

All sequences begin with the prompt head, which is read once and stays. A passage is read once into the sequences of all its
questions, each question goes on in its own, and the logits after its last token are the answer. The tokens of all passages and
questions form one stream that is cut into full batches; an answered question gives its place back at once, so the memory stays
small, which makes attention cheap.
"""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple, cast

import llama_cpp
import numpy as np
import numpy.typing as npt

from second_opinion.domain.engine import Inquiry, never
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.domain.review import Tokens
from second_opinion.inference.llama_model import LlamaModel
from second_opinion.inference.prompt import pieces

ABORTED = 2  # llama_decode's word for it


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


class _Row(NamedTuple):
    """A token for some sequences at a position; ``answers`` where the logits after it are an answer."""

    token: int
    position: int
    sequences: Sequence[int]
    answers: bool = False


class LlamaEngine:
    """Implements ``domain.engine.Engine`` on llama.cpp. Used from one thread only: llama.cpp allows no more.

    Raises:
        ModelUnusable: the file is missing, damaged or too large, or knows no Yes and No.
    """

    def __init__(self, model: str, path: Path, options: EngineOptions) -> None:
        self._id = model
        self._options = options
        self._cancelled: Callable[[], bool] = never
        self._evaluated = 0
        self._head_is_read = False
        self._model = LlamaModel(path)
        try:
            self._learn_prompt()
            self._context = self._new_context()
        except ModelUnusable:
            self._model.close()
            raise
        self._memory = llama_cpp.llama_get_memory(self._context)
        # llama.cpp keeps only the address of the callback: Python must keep the object.
        self._abort = llama_cpp.ggml_abort_callback(lambda _: self._cancelled())
        llama_cpp.llama_set_abort_callback(self._context, self._abort, None)

    @property
    def model(self) -> str:
        return self._id

    @property
    def usage(self) -> Tokens:
        return Tokens(evaluated=self._evaluated)

    def count_tokens(self, text: str) -> int:
        return len(self._model.tokens(text, special=False))

    def close(self) -> None:
        if self._model.handle:
            llama_cpp.llama_free(self._context)
            self._model.close()

    def judge(self, inquiries: Sequence[Inquiry], cancelled: Callable[[], bool] = never) -> Iterator[tuple[float, ...]]:
        self._cancelled = cancelled
        margins = self._margins(inquiries) if self._model.shares_prefixes else self._margins_afresh(inquiries)
        try:
            for inquiry in inquiries:
                yield tuple(islice(margins, len(inquiry.questions)))
        finally:
            self._cancelled = never

    def _margins(self, inquiries: Sequence[Inquiry]) -> Iterator[float]:
        """The margins of all questions in one row."""
        self._read_head()
        rows: list[_Row] = []
        used = 0
        for passage, questions in self._portions(inquiries):
            if used + len(questions) > self._options.sequences:
                yield from self._decode(rows)  # answers them all, so every sequence is free again
                rows, used = [], 0
            for row in self._rows(passage, questions, range(used, used + len(questions))):
                rows.append(row)
                if len(rows) == self._options.batch:
                    yield from self._decode(rows)
                    rows = []
            used += len(questions)
        yield from self._decode(rows)

    def _portions(self, inquiries: Sequence[Inquiry]) -> Iterator[tuple[str, Sequence[str]]]:
        """Passages with never more questions than there are sequences; one with more is read again for the rest."""
        for inquiry in inquiries:
            for start in range(0, len(inquiry.questions), self._options.sequences):
                yield inquiry.passage, inquiry.questions[start : start + self._options.sequences]

    def _rows(self, passage: str, questions: Sequence[str], sequences: Sequence[int]) -> Iterator[_Row]:
        """What follows the head: the passage for all the sequences, then to each its question."""
        begin = len(self._head)
        read = self._passage_tokens(passage)
        yield from (_Row(token, begin + at, sequences) for at, token in enumerate(read))
        for sequence, question in zip(sequences, questions, strict=True):
            asked = self._question_tokens(question)
            for at, token in enumerate(asked):
                yield _Row(token, begin + len(read) + at, (sequence,), answers=at == len(asked) - 1)

    def _margins_afresh(self, inquiries: Sequence[Inquiry]) -> Iterator[float]:
        """For models whose memory cannot be shared: the whole prompt for each question."""
        for inquiry in inquiries:
            for question in inquiry.questions:
                llama_cpp.llama_memory_clear(self._memory, True)
                prompt = self._head + self._passage_tokens(inquiry.passage) + self._question_tokens(question)
                rows = [_Row(token, at, (0,), answers=at == len(prompt) - 1) for at, token in enumerate(prompt)]
                for start in range(0, len(rows), self._options.batch):
                    yield from self._decode(rows[start : start + self._options.batch])

    def _passage_tokens(self, passage: str) -> list[int]:
        return self._model.tokens(passage, special=False)[: self._passage_limit]

    def _question_tokens(self, question: str) -> list[int]:
        asked = self._model.tokens(question, special=False)[: self._options.question]
        return [*self._middle, *asked, *self._tail]

    def _read_head(self) -> None:
        """Make every sequence hold the head and nothing else, whatever was broken off before."""
        everyone = range(self._options.sequences)
        if self._head_is_read:
            for sequence in everyone:
                self._forget_after_head(sequence)
            return
        llama_cpp.llama_memory_clear(self._memory, True)
        rows = [_Row(token, at, everyone) for at, token in enumerate(self._head)]
        for start in range(0, len(rows), self._options.batch):
            self._decode(rows[start : start + self._options.batch])
        self._head_is_read = True

    def _forget_after_head(self, sequence: int) -> None:
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, len(self._head), -1)

    def _decode(self, rows: Sequence[_Row]) -> list[float]:
        """Decode a batch; the margins of the questions that end in it. What followed the head in their sequences is forgotten."""
        if not rows:
            return []
        if self._cancelled():
            raise Cancelled("You stopped it.")
        status = self._decode_rows(rows)
        if status != 0:
            self._head_is_read = False  # after a batch that was broken off nothing in the memory can be relied on
            if status == ABORTED:
                raise Cancelled("You stopped it.")
            raise ModelUnusable(
                f"The model {self._id} stopped with code {status}; a smaller one may suit this machine better."
            )
        self._evaluated += len(rows)
        margins = []
        for index, row in enumerate(rows):
            if row.answers:
                margins.append(self._margin(index))
                self._forget_after_head(row.sequences[0])
        return margins

    def _decode_rows(self, rows: Sequence[_Row]) -> int:
        batch = llama_cpp.llama_batch_init(len(rows), 0, max(len(row.sequences) for row in rows))
        try:
            batch.n_tokens = len(rows)
            for index, row in enumerate(rows):
                batch.token[index] = row.token
                batch.pos[index] = row.position
                batch.n_seq_id[index] = len(row.sequences)
                for place, sequence in enumerate(row.sequences):
                    batch.seq_id[index][place] = sequence
                batch.logits[index] = row.answers
            return int(llama_cpp.llama_decode(self._context, batch))
        finally:
            llama_cpp.llama_batch_free(batch)

    def _margin(self, index: int) -> float:
        """Log P(yes) - log P(no); the normaliser of the softmax cancels out."""
        pointer = llama_cpp.llama_get_logits_ith(self._context, index)
        logits: npt.NDArray[np.float32] = np.ctypeslib.as_array(pointer, shape=(self._model.vocabulary_size,))
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

    def _new_context(self) -> ctypes.c_void_p:
        """Room for the head, one passage that is not answered yet, one question, and a batch."""
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = len(self._head) + self._passage_limit + self._question_room + self._options.batch
        params.n_batch = params.n_ubatch = self._options.batch
        params.n_seq_max = params.n_outputs_max = self._options.sequences  # a batch holds at most one answer for each
        params.n_threads = params.n_threads_batch = self._options.threads
        params.kv_unified = True
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO
        params.no_perf = True
        context = llama_cpp.llama_init_from_model(self._model.handle, params)
        if not context:
            raise ModelUnusable(f"There is not enough free memory for the model {self._id}; choose a smaller one.")
        return cast("ctypes.c_void_p", context)
