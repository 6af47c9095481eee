"""Prompts are cut out of any chat template, and hold the passage and the question once each."""

import pytest

from second_opinion.domain.errors import ModelUnusable
from second_opinion.inference.prompt import PASSAGE, QUESTION, pieces

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
NO_SYSTEM = (
    "{{ bos_token }}{% for message in messages %}{% if message.role == 'system' %}"
    "{{ raise_exception('System role not supported') }}{% endif %}[{{ message.role }}]{{ message.content }}{% endfor %}[model]"
)


@pytest.mark.parametrize("template", [CHATML, NO_SYSTEM, None])
def test_the_pieces_surround_passage_and_question(template: str | None) -> None:
    cut = pieces(template, bos="<s>")
    assert cut.middle.strip().startswith("Question:")
    assert not any(mark in piece for mark in (PASSAGE, QUESTION) for piece in (cut.head, cut.middle, cut.tail))
    assert cut.head.rstrip().endswith("Clause:")


def test_the_end_asks_the_model_to_speak() -> None:
    assert pieces(CHATML).tail.endswith("<|im_start|>assistant\n")


def test_a_template_without_system_role_gets_the_sentence_with_the_first_question() -> None:
    head = pieces(NO_SYSTEM, bos="<s>").head
    assert head.startswith("<s>[user]You are a careful lawyer.")


@pytest.mark.parametrize(
    "template", ["{% for", "nothing at all", "{{ raise_exception('no') }}", "{{ messages[0].content.nothing.at.all }}"]
)
def test_a_template_that_cannot_be_used_says_so(template: str) -> None:
    with pytest.raises(ModelUnusable):
        pieces(template)
