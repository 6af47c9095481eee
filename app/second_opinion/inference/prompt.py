"""What a model is asked, and the three pieces of every prompt: before the passage, before the question, after it.

They come from the model's own chat template, so any chat model works; a model without one gets a plain text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from second_opinion.domain.errors import ModelUnusable

PASSAGE, QUESTION = "\u2402PASSAGE\u2403", "\u2402QUESTION\u2403"
SYSTEM = (
    "You are a careful lawyer. You read one clause of a contract and answer one question about it. Answer Yes only if the clause "
    "says so in its own words. Answer No if it says the opposite, speaks of something else, or leaves it open."
)
SHOTS = (
    ("The Supplier shall deliver the goods within ten days. The Buyer may cancel late orders.", "May the supplier cancel orders?", "No"),
    ("Vendor may subcontract any part of the work without asking Purchaser.", "May the vendor use subcontractors without consent?", "Yes"),
    ("Neither party may publish the results without the consent of the other.", "Is only one party forbidden to publish the results?", "No"),
    ("The Agent bears all costs of travel. The Principal does not share them.", "Must one party alone pay the travel costs?", "Yes"),
    ("The Franchisee shall not close the shop on weekdays, except with the Franchisor's consent.", "Does this clause forbid closing the shop?", "Yes"),
    ("The Carrier may refuse dangerous goods. It shall give its reasons in writing.", "May the carrier refuse goods without giving reasons?", "No"),
)  # fmt: skip
"""Shown before every question, read once for all. Measured on the examples of 30 questions (1.5B): AUC over all of them 0.80
without system sentence and shots, 0.87 with the sentence, 0.89 with both."""

TODAY = date(2026, 1, 1)
"""What every template is told, so that the same question gets the same answer tomorrow."""

Message = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PromptPieces:
    """``head + passage + middle + question + tail`` is a whole prompt; every piece but the passage and question is ours."""

    head: str
    middle: str
    tail: str


def conversation(passage: str, question: str) -> list[Message]:
    """The messages of one question about one passage."""
    messages: list[Message] = [{"role": "system", "content": SYSTEM}]
    for shot, asked, answer in SHOTS:
        messages += [{"role": "user", "content": _user(shot, asked)}, {"role": "assistant", "content": answer}]
    return [*messages, {"role": "user", "content": _user(passage, question)}]


def pieces(template: str | None, bos: str = "", eos: str = "") -> PromptPieces:
    """Cut the prompt of a chat template at the passage and at the question.

    Args:
        template: the Jinja source that came with the model, or None.
        bos: text of the model's token for the beginning of a text; some templates write it.
        eos: text of its token for the end.

    Raises:
        ModelUnusable: the template is no valid one, or drops the user's words.
    """
    messages = conversation(PASSAGE, QUESTION)
    prompt = _plain(messages) if template is None else _rendered(template, messages, bos, eos)
    head, found, rest = prompt.partition(PASSAGE)
    middle, found_too, tail = rest.partition(QUESTION)
    if not found or not found_too:
        raise ModelUnusable("This model's chat template leaves out what it is asked; choose another model.")
    return PromptPieces(head, middle, tail)


def _user(passage: str, question: str) -> str:
    return f"Clause: {passage}\n\nQuestion: {question} Answer Yes or No."


def _plain(messages: Sequence[Message]) -> str:
    """For models that were not taught to chat."""
    turns = [f"Answer: {one['content']}" if one["role"] == "assistant" else one["content"] for one in messages]
    return "\n\n".join(turns) + "\nAnswer:"


def _rendered(template: str, messages: Sequence[Message], bos: str, eos: str) -> str:
    system, first, *others = messages
    without_system = [{"role": "user", "content": f"{system['content']}\n\n{first['content']}"}, *others]
    problem: Exception | None = None
    for tried in (messages, without_system):  # some templates know no system
        try:
            return (
                _environment()
                .from_string(template)
                .render(
                    messages=tried,
                    add_generation_prompt=True,
                    enable_thinking=False,
                    bos_token=bos,
                    eos_token=eos,
                    tools=None,
                )
            )
        except Exception as error:  # noqa: BLE001 - a template is a stranger's program, and may fail in any way
            problem = error
    raise ModelUnusable(f"This model's chat template cannot be used ({problem}); choose another model.") from problem


def _environment() -> ImmutableSandboxedEnvironment:
    """What chat templates are written for: Jinja as Hugging Face's transformers set it up."""
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )

    def refuse(message: str) -> None:
        raise TemplateError(message)

    environment.globals["raise_exception"] = refuse
    environment.globals["strftime_now"] = TODAY.strftime
    return environment
