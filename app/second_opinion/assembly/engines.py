"""Which engine judges: made when the first question is asked, kept while the same model is asked for."""

from collections.abc import Callable, Iterator, Sequence

from second_opinion.assembly.keys import kept
from second_opinion.assembly.options import WorkerOptions
from second_opinion.domain.engine import NO_MODEL, REMOTE, Calibration, Engine, Heads, Inquiry, is_remote, never
from second_opinion.domain.errors import ModelUnusable
from second_opinion.domain.review import Tokens
from second_opinion.inference.calibration import load_calibration
from second_opinion.inference.catalogue import load_catalogue
from second_opinion.inference.heads import load_heads
from second_opinion.inference.store import ModelStore


class LazyEngine:
    """An engine that loads its model at the first question, so that the rules' findings never wait for it."""

    def __init__(self, model: str, load: Callable[[], Engine]) -> None:
        self._model = model
        self._load = load
        self._engine: Engine | None = None

    @property
    def model(self) -> str:
        return self._model

    @property
    def usage(self) -> Tokens:
        return self._engine.usage if self._engine else Tokens()

    @property
    def is_loaded(self) -> bool:
        """Whether the model is in memory now."""
        return self._engine is not None

    def judge(self, inquiries: Sequence[Inquiry], cancelled: Callable[[], bool] = never) -> Iterator[tuple[float, ...]]:
        return self._loaded().judge(inquiries, cancelled)

    def count_tokens(self, text: str) -> int:
        return self._loaded().count_tokens(text)

    def close(self) -> None:
        if self._engine:
            self._engine.close()
            self._engine = None

    def _loaded(self) -> Engine:
        if self._engine is None:
            self._engine = self._load()
        return self._engine


class Engines:
    """Holds at most one engine: a second model in memory would push the first one out to disk."""

    def __init__(self, options: WorkerOptions) -> None:
        self._options = options
        self._current: LazyEngine | None = None
        self._heads: Heads | None = None

    def engine(self, wanted: str | None) -> LazyEngine | None:
        """The engine for a job: ``wanted`` is a model id, "remote", "none", or None for the default one."""
        model = wanted or self._options.model
        if model is None or model == NO_MODEL:
            return None
        name = self._name(model)
        if self._current is None or self._current.model != name:
            self.close()
            self._current = LazyEngine(name, lambda: self._load(model))
        return self._current

    def calibration(self, model: str) -> Calibration:
        """The calibration of a model, or of "none": the user's own, else the one that ships, else a neutral one."""
        return load_calibration(REMOTE if is_remote(model) else model, self._options.calibrations)

    def heads(self) -> Heads:
        """The trained heads that ship; read once, kept for the worker's life."""
        if self._heads is None:
            self._heads = load_heads(self._options.heads)
        return self._heads

    def close(self) -> None:
        if self._current:
            self._current.close()
            self._current = None

    def _name(self, model: str) -> str:
        """What reviews and remembered answers call it: one server's models are as different as ours."""
        remote = self._options.remote
        return f"{REMOTE}/{remote.model}" if model == REMOTE and remote else model

    def _load(self, model: str) -> Engine:
        if model == REMOTE:
            return self._load_remote()
        from second_opinion.inference.llama import EngineOptions, LlamaEngine  # noqa: PLC0415 - rules need no llama.cpp

        path = ModelStore(self._options.models, load_catalogue()).path(model)
        return LlamaEngine(model, path, EngineOptions(threads=self._options.threads))

    def _load_remote(self) -> Engine:
        from second_opinion.inference.remote import RemoteEngine  # noqa: PLC0415 - off by default, and slow to load

        remote = self._options.remote
        if remote is None:
            raise ModelUnusable("No remote model is set up; choose one in the settings.")
        return RemoteEngine(remote.url, remote.model, kept(remote.url))
