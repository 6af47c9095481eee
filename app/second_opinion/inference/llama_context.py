"""The working memory of a model: tokens go in, for as many sequences as there are, and the logits that were wanted come out."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import llama_cpp
import numpy as np
import numpy.typing as npt

from second_opinion.domain.engine import never
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.inference.llama_model import LlamaModel

ABORTED = 2  # llama_decode's word for it

Logits = npt.NDArray[np.float32]
"""One number for each token of the vocabulary, in nats, up to a constant."""


class Row(NamedTuple):
    """A token for some sequences at a position; ``wanted`` where the logits after it are."""

    token: int
    position: int
    sequences: Sequence[int]
    wanted: bool = False


class LlamaContext:
    """A llama.cpp context. Used from one thread only: llama.cpp allows no more.

    Args:
        model: the weights.
        size: how many tokens there is room for; what sequences share counts once.
        batch: how many are decoded in one call at most.
        sequences: how many there are; no more than ``batch``, and no batch may want logits more often.
        threads: how many threads work.

    Raises:
        ModelUnusable: there is not enough memory.
    """

    def __init__(self, model: LlamaModel, *, size: int, batch: int, sequences: int, threads: int) -> None:
        self.evaluated = 0
        self._vocabulary_size = model.vocabulary_size
        self._batch = batch
        self._cancelled: Callable[[], bool] = never
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = params.n_ubatch = batch
        params.n_seq_max = params.n_outputs_max = sequences
        params.n_threads = params.n_threads_batch = threads
        params.kv_unified = True
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO
        params.no_perf = True
        self._handle = llama_cpp.llama_init_from_model(model.handle, params)
        if not self._handle:
            raise ModelUnusable("There is not enough free memory for this model; choose a smaller one.")
        self._memory = llama_cpp.llama_get_memory(self._handle)
        # llama.cpp keeps only the address of the callback: Python must keep the object.
        self._abort = llama_cpp.ggml_abort_callback(lambda _: self._cancelled())
        llama_cpp.llama_set_abort_callback(self._handle, self._abort, None)

    @contextlib.contextmanager
    def stopping_when(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        """Meanwhile, ``decode`` raises as soon as ``cancelled()`` is true."""
        self._cancelled = cancelled
        try:
            yield
        finally:
            self._cancelled = never

    def decode(self, rows: Sequence[Row]) -> Iterator[Logits]:
        """Take in the rows, in as many batches as it needs; each of the logits is valid until the next is asked for.

        Raises:
            Cancelled: in the middle; what the memory holds then is not to be relied on.
            ModelUnusable: the model broke.
        """
        for batch in self._batches(rows):
            self._decode(batch)
            for index, row in enumerate(batch):
                if row.wanted:
                    pointer = llama_cpp.llama_get_logits_ith(self._handle, index)
                    yield np.ctypeslib.as_array(pointer, shape=(self._vocabulary_size,))

    def take_in(self, rows: Sequence[Row]) -> None:
        """Decode rows of which no logits are wanted; raises what ``decode`` does."""
        for batch in self._batches(rows):
            self._decode(batch)

    def copy(self, source: int, target: int) -> None:
        """Make a sequence hold what another one holds."""
        self.forget(target)
        llama_cpp.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def forget(self, sequence: int, after: int = -1) -> None:
        """Drop what a sequence holds, from a position on."""
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, after, -1)

    def clear(self) -> None:
        """Drop everything."""
        llama_cpp.llama_memory_clear(self._memory, True)

    def close(self) -> None:
        if self._handle:
            llama_cpp.llama_free(self._handle)
            self._handle = None

    def _batches(self, rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
        return (rows[start : start + self._batch] for start in range(0, len(rows), self._batch))

    def _decode(self, rows: Sequence[Row]) -> None:
        if self._cancelled():
            raise Cancelled("You stopped it.")
        status = self._call(rows)
        if status == ABORTED:
            raise Cancelled("You stopped it.")
        if status != 0:
            raise ModelUnusable(f"The model stopped with code {status}; a smaller one may suit this machine better.")
        self.evaluated += len(rows)

    def _call(self, rows: Sequence[Row]) -> int:
        batch = llama_cpp.llama_batch_init(len(rows), 0, max(len(row.sequences) for row in rows))
        try:
            batch.n_tokens = len(rows)
            for index, row in enumerate(rows):
                batch.token[index] = row.token
                batch.pos[index] = row.position
                batch.n_seq_id[index] = len(row.sequences)
                for place, sequence in enumerate(row.sequences):
                    batch.seq_id[index][place] = sequence
                batch.logits[index] = row.wanted
            return int(llama_cpp.llama_decode(self._handle, batch))
        finally:
            llama_cpp.llama_batch_free(batch)
