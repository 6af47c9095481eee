"""A model on a server that speaks the OpenAI chat protocol and returns log-probabilities (llama-server, vLLM, Ollama)."""

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from typing import Annotated

import httpx
from pydantic import BaseModel, Field, ValidationError

from second_opinion.domain.engine import Inquiry, never
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.domain.review import Tokens
from second_opinion.inference.prompt import conversation

ANSWER_SECONDS = 60.0
TOP = 20
"""Log-probabilities asked for: the most that the protocol allows."""
AT_ONCE = 4
LOOK_SECONDS = 0.1
"""How often it is looked whether the user stopped it while the server thinks."""
CHARACTERS_A_TOKEN = 4
"""Of English text, over the vocabularies of current models; the server does not tell before it is asked."""
FLOOR = -20.0
"""Log-probability taken for a spelling that is not among the likeliest, in nats."""


class _Top(BaseModel):
    token: str
    logprob: float


class _Token(BaseModel):
    top_logprobs: list[_Top]


class _Logprobs(BaseModel):
    content: Annotated[list[_Token], Field(min_length=1)]


class _Choice(BaseModel):
    logprobs: _Logprobs


class _Usage(BaseModel):
    prompt_tokens: int = 0


class _Answer(BaseModel):
    choices: Annotated[list[_Choice], Field(min_length=1)]
    usage: _Usage = _Usage()


class RemoteEngine:
    """Implements ``domain.engine.Engine``. A few requests are under way at a time; the server shares prefixes by itself.

    Args:
        url: the base address, such as ``http://server:8080/v1``.
        model: the model's name on that server.
        key: the key that the server wants, None where it wants none.
    """

    def __init__(self, url: str, model: str, key: str | None) -> None:
        self._name = model
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        try:
            self._client = httpx.Client(base_url=url.rstrip("/") + "/", headers=headers, timeout=ANSWER_SECONDS)
        except (httpx.InvalidURL, ValueError, ImportError) as error:  # the last two: a proxy that httpx cannot use
            raise ModelUnusable(
                f"The model server cannot be used ({error}); check its address in the settings."
            ) from error
        self._workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="remote")
        self._evaluated = 0

    @property
    def model(self) -> str:
        return self._name

    @property
    def usage(self) -> Tokens:
        return Tokens(evaluated=self._evaluated)

    def judge(self, inquiries: Sequence[Inquiry], cancelled: Callable[[], bool] = never) -> Iterator[tuple[float, ...]]:
        asked = [
            [self._workers.submit(self._ask, inquiry.passage, question) for question in inquiry.questions]
            for inquiry in inquiries
        ]
        try:
            for futures in asked:
                yield tuple(self._margin(_result(future, cancelled)) for future in futures)
        finally:
            for future in chain.from_iterable(asked):
                future.cancel()

    def count_tokens(self, text: str) -> int:
        return math.ceil(len(text) / CHARACTERS_A_TOKEN)

    def close(self) -> None:
        self._workers.shutdown(wait=False, cancel_futures=True)
        self._client.close()

    def _margin(self, answer: _Answer) -> float:
        self._evaluated += answer.usage.prompt_tokens
        return _margin(answer)

    def _ask(self, passage: str, question: str) -> _Answer:
        body = {
            "model": self._name,
            "messages": conversation(passage, question),
            "max_tokens": 1,
            "temperature": 0,
            "logprobs": True,
            "top_logprobs": TOP,
        }
        try:
            response = self._client.post("chat/completions", json=body)
            response.raise_for_status()
            return _Answer.model_validate_json(response.content)
        except httpx.HTTPStatusError as error:
            raise ModelUnusable(
                f"The model server refused the question (status {error.response.status_code}); check its key and model."
            ) from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError, RuntimeError) as error:  # RuntimeError: closed meanwhile
            raise ModelUnusable("The model server does not answer; check its address in the settings.") from error
        except ValidationError as error:
            raise ModelUnusable("The model server gives no log-probabilities; choose one that does.") from error


def _result(future: Future[_Answer], cancelled: Callable[[], bool]) -> _Answer:
    while True:
        if cancelled():
            raise Cancelled("You stopped it.")
        with contextlib.suppress(TimeoutError):
            return future.result(LOOK_SECONDS)


def _margin(answer: _Answer) -> float:
    """Log P(yes) - log P(no), over the spellings among the likeliest tokens."""
    top = answer.choices[0].logprobs.content[0].top_logprobs
    return _log_sum(top, "yes") - _log_sum(top, "no")


def _log_sum(top: Sequence[_Top], word: str) -> float:
    found = [one.logprob for one in top if one.token.strip().lower() == word]
    if not found:
        return FLOOR
    highest = max(found)
    return highest + math.log(sum(math.exp(value - highest) for value in found))
