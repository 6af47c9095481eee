"""A GGUF file in memory and its vocabulary. With ``llama.py`` the only module that imports llama_cpp."""

import ctypes
import logging
import math
from pathlib import Path

import llama_cpp
import psutil

from second_opinion.domain.errors import ModelUnusable

log = logging.getLogger(__name__)

WORKING = 150_000_000
"""Bytes beside the weights: context and working space took 55 MB (135M) to 130 MB (1.5B)."""
GGUF_MAGIC = b"GGUF"
SPACES = ("Ġ".encode(), "▁".encode())  # how the two usual kinds of vocabulary write the space before a word


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator] # llama_cpp ships no types
def _to_logging(level: int, text: bytes, _: ctypes.c_void_p) -> None:
    """llama.cpp writes hundreds of lines to standard error unless they are taken here; it may cut a character in half."""
    del level
    log.debug("%s", text.decode("utf-8", "replace").rstrip())


class LlamaModel:
    """The weights and the vocabulary of one model file.

    Raises:
        ModelUnusable: no such file, not a model, cut short, or not enough memory for it.
    """

    def __init__(self, path: Path) -> None:
        _check(path)
        _check_memory(path)
        llama_cpp.llama_log_set(_to_logging, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        self.handle = llama_cpp.llama_model_load_from_file(str(path).encode(), llama_cpp.llama_model_default_params())
        if not self.handle:
            raise ModelUnusable(f"The model file {path.name} is damaged or too large for this machine; fetch it again.")
        self._vocabulary = llama_cpp.llama_model_get_vocab(self.handle)
        self.vocabulary_size: int = llama_cpp.llama_vocab_n_tokens(self._vocabulary)
        self.context: int = llama_cpp.llama_model_n_ctx_train(self.handle)

    @property
    def template(self) -> str | None:
        """The chat template that came with the model."""
        source = llama_cpp.llama_model_chat_template(self.handle, None)
        return source.decode("utf-8", "replace") if source else None

    @property
    def shares_prefixes(self) -> bool:
        """Whether the memory of one sequence can be copied to another; recurrent and hybrid models keep one state only."""
        recurrent = llama_cpp.llama_model_is_recurrent(self.handle) or llama_cpp.llama_model_is_hybrid(self.handle)
        return not recurrent

    @property
    def wants_bos(self) -> bool:
        return bool(llama_cpp.llama_vocab_get_add_bos(self._vocabulary))

    @property
    def bos(self) -> int:
        return int(llama_cpp.llama_vocab_bos(self._vocabulary))

    def token_text(self, token: int) -> str:
        """The text of a special token, "" where the model has none."""
        if token < 0:
            return ""
        return str(llama_cpp.llama_vocab_get_text(self._vocabulary, token).decode("utf-8", "replace"))

    @property
    def bos_text(self) -> str:
        return self.token_text(self.bos)

    @property
    def eos_text(self) -> str:
        return self.token_text(int(llama_cpp.llama_vocab_eos(self._vocabulary)))

    def tokens(self, text: str, *, special: bool) -> list[int]:
        """Token ids. Only our own words may hold special tokens (``special``): a document's never do."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            buffer = (llama_cpp.llama_token * room)()
            count = llama_cpp.llama_tokenize(self._vocabulary, data, len(data), buffer, room, False, special)
            if count >= 0:
                return list(buffer[:count])
            if -count <= room:
                raise ModelUnusable("This model's vocabulary cannot take the text; choose another model.")
            room = -count  # what llama.cpp says it needs

    def spellings(self, *words: str) -> tuple[list[int], ...]:
        """For each word its tokens, with or without a space before it, in small letters or capitals."""
        found: dict[bytes, list[int]] = {word.encode(): [] for word in words}
        for token in range(self.vocabulary_size):
            text = llama_cpp.llama_vocab_get_text(self._vocabulary, token) or b""
            bare = text.removeprefix(SPACES[0]).removeprefix(SPACES[1]).strip().lower()
            if bare in found:
                found[bare].append(token)
        return tuple(found.values())

    def close(self) -> None:
        if self.handle:
            llama_cpp.llama_model_free(self.handle)
            self.handle = None


def _check_memory(path: Path) -> None:
    """Refuse before llama.cpp does, which ends the whole process where it lacks memory for something small."""
    size = path.stat().st_size
    free = psutil.virtual_memory().available
    if free < size + WORKING or _free_addresses() < 2 * size + 4 * WORKING:
        raise ModelUnusable(
            f"There is not enough free memory for the model {path.name}; close other programs or choose a smaller one."
        )


def _free_addresses() -> float:
    """Bytes that this process may still map where somebody set a limit. The file is mapped, and most of it copied."""
    if not hasattr(psutil, "RLIMIT_AS"):
        return math.inf
    process = psutil.Process()
    limit, _ = process.rlimit(psutil.RLIMIT_AS)
    return math.inf if limit == psutil.RLIM_INFINITY else limit - process.memory_info().vms


def _check(path: Path) -> None:
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except FileNotFoundError as error:
        raise ModelUnusable(f"The model file {path.name} is gone; fetch it again.") from error
    except OSError as error:
        raise ModelUnusable(f"The model file {path.name} cannot be opened ({error.strerror}).") from error
    if magic != GGUF_MAGIC:
        raise ModelUnusable(f"The file {path.name} is not a model; fetch it again.")
