"""Words in a document that talk to a machine instead of its reader."""

import re

from second_opinion.domain.document import Span

_MODEL = (
    r"(?:AI|A\.I\.|LLM|language\s+model|chat\s?bot|ChatGPT|GPT(?:-\d)?|Claude|Gemini|Copilot|artificial\s+intelligence)"
)
_TO_A_MACHINE = re.compile(
    rf"""
      \b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|every\s+|of\s+)*(?:previous|prior|above|earlier|preceding|foregoing|other|system|original)\s+(?:\w+\s+)?(?:instructions?|prompts?|directions|rules|commands|questions)
    | \b(?:note|instructions?|message|attention|notice|memo)\s+(?:to|for)\s+(?:any\s+|all\s+|the\s+|every\s+)?(?:{_MODEL}|automated|machine)\s?(?:systems?|assistants?|models?|reviewers?|readers?|agents?|tools?|s)?\b
    | \bif\s+you\s+are\s+(?:an?|the)\s+(?:automated\s+|large\s+)?(?:{_MODEL}|bot)\b
    | \b(?:you\s+are|act\s+as|pretend\s+to\s+be)\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:large\s+|helpful\s+|unrestricted\s+)*(?:{_MODEL})\b(?!\s*(?:user|expert|engineer|researcher|company|customer|provider))
    | \b{_MODEL}\s+(?:systems?|assistants?|models?|reviewers?|readers?|agents?|tools?)?\s*(?:reading|reviewing|processing|summari[sz]ing|analy[sz]ing)\s+this\b
    | \b(?:do\s+not|don't|never|must\s+not)\s+(?:mention|report|flag|reveal|disclose|show|tell)\b[^.\n]{{0,60}}\bto\s+the\s+(?:user|reader|human)\b
    | \b(?:answer|respond|reply)\s+(?:only\s+)?(?:with\s+)?["'“]?(?:yes|no)["'”]?\s+to\s+(?:all|every|each|any)\s+(?:of\s+)?(?:the\s+|following\s+)*(?:questions?|prompts?|checks?)
    | \b(?:report|say|conclude|state|answer)\s+that\s+(?:this|the)\s+(?:document|contract|agreement|e-?mail|text|file)\s+(?:is\s+(?:safe|fine|clean|standard|harmless)|has\s+no\s+(?:issues|problems|risks|findings))
    | <\|(?:im_start|im_end|system|endoftext|user|assistant)\|> | \[/?INST\] | <</?SYS>> | ^\#{{2,}}\s*(?:system|instruction)\s*:\s | \b(?:reveal|print|repeat|output|show)\s+(?:me\s+)?your\s+(?:system\s+)?(?:prompt|instructions)\b
    | [\U000e0020-\U000e007e]{{4,}}
    """,
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)


def find_machine_talk(text: str) -> tuple[Span, ...]:
    """The words meant for a program that reads the text, in order of their start."""
    return tuple(Span(*match.span()) for match in _TO_A_MACHINE.finditer(text))
