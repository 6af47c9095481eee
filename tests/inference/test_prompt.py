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

LLAMA3 = """{{- bos_token }}
{%- if strftime_now is defined %}{%- set date_string = strftime_now("%d %b %Y") %}{%- else %}{%- set date_string = "26 Jul 2024" %}{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\nToday Date: " + date_string + "\\n\\n" + system_message + "<|eot_id|>" }}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif %}
"""
GEMMA = """{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}
{%- for message in messages %}
    {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}
        {{- raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}
    {%- endif %}
    {%- set role = 'model' if message['role'] == 'assistant' else message['role'] %}
    {{- '<start_of_turn>' + role + '\\n' + message['content'] | trim + '<end_of_turn>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{'<start_of_turn>model\\n'}}{% endif %}"""
MISTRAL = """{%- set ns = namespace(first=true) %}{%- set today = strftime_now("%Y-%m-%d") %}{{ bos_token }}
{%- for message in messages %}
    {%- if message.role == 'system' %}{%- continue %}{%- endif %}
    {%- if message.role == 'user' %}{{- '[INST] ' + message.content + ' [/INST]' }}
    {%- else %}{{- message.content + eos_token }}{%- endif %}
{%- endfor %}"""
THINKING = CHATML + "{% if enable_thinking is defined and not enable_thinking %}<think>\n\n</think>\n\n{% endif %}"
TEMPLATES = {
    "chatml": CHATML,
    "no-system": NO_SYSTEM,
    "llama3": LLAMA3,
    "gemma": GEMMA,
    "mistral": MISTRAL,
    "thinking": THINKING,
}


@pytest.mark.parametrize("template", [*TEMPLATES.values(), None], ids=[*TEMPLATES, "none"])
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
    ("template", "beginning", "end"),
    [
        (
            LLAMA3,
            "<s><|start_header_id|>system<|end_header_id|>\n\nToday Date: 01 Jan 2026\n\nYou are",
            "assistant<|end_header_id|>\n\n",
        ),
        (
            GEMMA,
            "<s><start_of_turn>user\nYou are a careful lawyer.",
            "Answer Yes or No.<end_of_turn>\n<start_of_turn>model\n",
        ),
        (MISTRAL, "<s>[INST] Clause: ", "Answer Yes or No. [/INST]"),
        (THINKING, "<|im_start|>system\nYou are", "<|im_start|>assistant\n<think>\n\n</think>\n\n"),
    ],
)
def test_templates_of_well_known_models(template: str, beginning: str, end: str) -> None:
    cut = pieces(template, bos="<s>", eos="</s>")
    assert cut.head.startswith(beginning)
    assert cut.tail.endswith(end)


@pytest.mark.parametrize(
    "template",
    [
        "{{ 1 // 0 }}",
        "{{ ().__class__.__mro__ }}",
        "{% include 'x' %}",
        "{% for _ in range(10**9) %}{% endfor %}",
        "{% for",
        "nothing at all",
        "{{ raise_exception('no') }}",
        "{{ messages[0].content.nothing.at.all }}",
    ],
)
def test_a_template_that_cannot_be_used_says_so(template: str) -> None:
    with pytest.raises(ModelUnusable):
        pieces(template)
