"""The three pieces of every prompt: what stands before the passage, what stands before the question, what stands after it.

They come from the model's own chat template, so any chat model works; a model without one gets a plain text.
"""

from dataclasses import dataclass

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from second_opinion.domain.errors import ModelUnusable

PASSAGE, QUESTION = "\u2402PASSAGE\u2403", "\u2402QUESTION\u2403"
USER = f"{PASSAGE}\n\nQuestion: {QUESTION} Answer Yes or No."
PLAIN = f"{USER}\nAnswer:"


@dataclass(frozen=True, slots=True)
class PromptPieces:
    """``head + passage + middle + question + tail`` is a whole prompt; every piece but the passage and question is ours."""

    head: str
    middle: str
    tail: str


def pieces(template: str | None, bos: str = "", eos: str = "") -> PromptPieces:
    """Cut the prompt of a chat template at the passage and at the question.

    Args:
        template: the Jinja source that came with the model, or None.
        bos: text of the model's token for the beginning of a text; some templates write it.
        eos: text of its token for the end.

    Raises:
        ModelUnusable: the template is no valid one, or drops the user's words.
    """
    prompt = PLAIN if template is None else _rendered(template, bos, eos)
    head, found, rest = prompt.partition(PASSAGE)
    middle, found_too, tail = rest.partition(QUESTION)
    if not found or not found_too:
        raise ModelUnusable("This model's chat template leaves out what it is asked; choose another model.")
    return PromptPieces(head, middle, tail)


def _rendered(template: str, bos: str, eos: str) -> str:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)

    def refuse(message: str) -> None:
        raise TemplateError(message)

    environment.globals["raise_exception"] = refuse
    try:
        return environment.from_string(template).render(
            messages=[{"role": "user", "content": USER}],
            add_generation_prompt=True,
            enable_thinking=False,
            bos_token=bos,
            eos_token=eos,
            tools=None,
        )
    except (TemplateError, TypeError, ValueError, AttributeError) as error:
        raise ModelUnusable(f"This model's chat template cannot be used ({error}); choose another model.") from error
