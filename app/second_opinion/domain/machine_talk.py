"""Words in a document that talk to a machine instead of its reader."""

import re
from functools import lru_cache

from second_opinion.domain.document import Span

# Matched against the text in lower case, as one pattern that begins at a word: five times as fast as without regard to case.
_MODEL = r"\b(?:ai|a\.i\.|llms?|(?:large\s+)?language\s+models?|chat\s?bots?|chatgpt|gpt(?:-\d)?|claude|gemini|copilot|artificial\s+intelligence)\b"
_WORKER = (
    r"(?:systems?|assistants?|models?|reviewers?|readers?|agents?|tools?|bots?|screeners?|parsers?|summari[sz]ers?)\b"
)
_MACHINE = rf"(?:(?:{_MODEL}|\b(?:automated|automatic|machine)\b)(?:[\s-]+\w+)?[\s-]+{_WORKER}|{_MODEL})"
_THIS = r"(?:this|the|the\s+above|the\s+following)\s+(?:whole\s+|entire\s+)?(?:document|contract|agreement|e-?mail|message|text|file|plan|clause|section|page|offer)"
_TROUBLE = r"(?:issues?|problems?|risks?|findings?|concerns?|warnings?|red\s+flags?)"
_SOUND = r"(?:is|as|are)\s+(?:(?:entirely|completely|perfectly|fully|wholly)\s+)?(?:safe|fine|clean|standard|harmless|fair|balanced|ok(?:ay)?|in\s+order|low[\s-]risk|no[\s-]risk|approved|compliant|trusted)\b"
_SAY = r"(?:report|say|conclude|state|answer|confirm|respond|reply)"
_YES_NO = r"[\"'“‘]?(?:yes|no)\b[\"'”’]?"
_EARLIER = r"(?:previous|prior|above|earlier|preceding|foregoing|other|system|original|existing|current)"
_ORDERS = r"(?:instructions?|prompts?|directions|rules|commands|questions|guidelines|training|programming)\b"
_WORDS = (
    # Calls off what the machine was told.
    rf"(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|the|your|every|of|everything)\s+)*(?:{_EARLIER}\s+(?:\w+\s+)?|(?<=your\s)(?:\w+\s+)?){_ORDERS}",
    r"(?:new|updated|revised|real|actual)\s+(?:system\s+)?(?:instructions?|prompt)\s*(?:for\s+(?:the|you)\b[^:\n]{0,30})?:",
    r"(?:reveal|print|repeat|output|show)\s+(?:me\s+)?your\s+(?:system\s+)?(?:prompt|instructions)\b",
    r"(?:begin|end|start)(?:ing)?\s+of\s+(?:the\s+)?(?:system\s+)?prompt\b",
    # Calls a machine by its name.
    rf"(?:note|instructions?|message|attention|notice|memo)\s+(?:to|for)\s+(?:any\s+|all\s+|the\s+|every\s+)?{_MACHINE}",
    rf"(?:attention|dear|hello|hey|to|for)\s*:?\s+(?:any\s+|all\s+|the\s+|every\s+|whichever\s+)?(?:{_MACHINE}\s+(?:that\s+(?:is|are)\s+)?(?:reading|reviewing|processing|checking)\s+{_THIS}|(?<=attention\s){_MACHINE}|(?<=dear\s){_MACHINE}|(?<=hello\s){_MACHINE}|(?<=hey\s){_MACHINE})",
    rf"if\s+(?:you\s+are|this\s+is\s+(?:being\s+)?(?:read|processed|reviewed)\s+by)\s+(?:an?\s+|the\s+)?(?:automated\s+|large\s+)?(?:{_MACHINE}|bot\b|machine\b)",
    rf"(?:you\s+are|act\s+as|pretend\s+to\s+be)\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:large\s+|helpful\s+|unrestricted\s+)*{_MODEL}(?!\s*(?:user|expert|engineer|researcher|company|customer|provider))",
    r"you\s+are\s+(?:now\s+)?an?\s+(?:helpful|unrestricted|obedient|harmless)\s+(?:\w+\s+)?(?:assistant|model|bot)\b",
    rf"(?:ai|a\.i\.|llms?|language\s+models?|chat\s?bots?|chatgpt|gpt(?:-\d)?|claude|gemini|copilot)\b\s+(?:{_WORKER}\s+)?(?:reading|reviewing|processing|summari[sz]ing|analy[sz]ing|evaluating|checking)\s+(?:this|it)\b",
    rf"(?:automated|automatic|machine|ai|llm)[\s-]+(?:\w+[\s-]+)?{_WORKER}\s+(?:must|should|shall|(?:are|is)\s+(?:instructed\s+|required\s+|asked\s+)?to)\s+(?:not\s+|only\s+|always\s+)*(?:{_SAY}|treat|mark|rate|flag|mention|approve|ignore|skip|rank|classify)\b",
    r"(?:machine|reviewer|reviewing|screening)[\s-]+(?:readers?|bots?|ais?)\b(?:\s*[:,]|\s+(?:is|are|must|should|shall)\b)",
    r"approved\s+by\s+(?:the|an|our)\s+(?:\w+\s+)?ai\b",
    # Tells it what to answer.
    rf"(?:answer|respond|reply|output)\s+(?:only\s+|always\s+)?(?:with\s+)?{_YES_NO}\s+(?:to|for)\s+(?:(?:all|every|each|any|whatever|of|the|following)\s+)*(?:questions?|prompts?|checks?)\b",
    rf"(?:answer|respond|reply|output)\s+(?:only\s+with|only|with\s+only|exactly)\s+{_YES_NO}",
    rf"(?:always|only|must|should)\s+(?:answer|respond|reply|output|say)\s+(?:only\s+)?(?:with\s+)?{_YES_NO}(?!\s+(?:later|more|less|longer|sooner|earlier|objection|one))",
    rf"(?:correct|right|expected|only)\s+answer\s+(?:to\s+[^.\n]{{0,60}}\s)?is\s+(?:always\s+)?{_YES_NO}",
    rf"{_SAY}\s+that\s+(?:(?:{_THIS}|it|everything)\s+(?:{_SOUND}|(?:has|contains)\s+no\s+{_TROUBLE})|nothing\s+is\s+(?:wrong|missing)|there\s+(?:are|is)\s+no\s+{_TROUBLE})",
    rf"(?:mark|rate|classify|label|treat|score|approve)\s+{_THIS}\s+{_SOUND}",
    # Tells it what to keep from the reader.
    r"(?:do\s+not|don't|never|must\s+not)\s+(?:mention|report|flag|reveal|disclose|show|tell|warn)\b[^.\n]{0,60}\bto\s+the\s+(?:user|reader|human)\b",
    rf"(?:do\s+not|don't|never|must\s+not)\s+(?:mention|report|flag|raise|list|output|highlight)\s+(?:any\s+|this\s+|these\s+|the\s+|other\s+)*(?:{_TROUBLE}|clause)\b(?=\s*(?:[.;,!]|here\b|in\s+{_THIS}|about\s+{_THIS}))",
    r"(?:skip|stop|end|abort|omit)\s+(?:the|this|your|all)\s+(?:\w+\s+)?(?:review|analysis|checks|summary|evaluation)\b(?=\s*(?:[.,;!]|and\s+(?:report|say|answer|return|output)|here\b|now\b))",
    rf"when\s+(?:you\s+)?(?:summari[sz]e|summari[sz]ing|analy[sz]ing|evaluating)\s+{_THIS},?\s+(?:do\s+not|don't|always|only|never|say|state|leave\s+out)\b",
    r"(?:system|assistant)(?:\s+(?:prompt|note|message|override|instruction))?\s*:\s+(?:you|ignore|answer|respond|do\s+not|always|all|yes|no|the\s+(?:document|contract|user)|this)\b",
)
_MARKS = (  # of a chat
    r"<\|(?:im_start|im_end|system|endoftext|user|assistant|eot_id|start_header_id)\|?>|\[/?inst\]|<</?sys>>|</?(?:system|instructions?|assistant|prompt)>|\[(?:system|assistant)(?:\s+\w+)?\]",
    r"</?(?:document|passage|context)>|\#{2,}\s*(?:system|instruction|response|human|user)\s*:",
    "[\U000e0020-\U000e007e]{4,}",
)
_TALK = re.compile(r"\b(?:" + "|".join(f"(?:{words})" for words in _WORDS) + ")")
_MARKUP = re.compile("|".join(_MARKS))


@lru_cache(maxsize=2)  # the rule that reports it and the judge that must not see it look at the same text
def find_machine_talk(text: str) -> tuple[Span, ...]:
    """The words meant for a program that reads the text, in order of their start; none overlaps another."""
    lowered = _lowered(text)
    found = sorted(Span(*match.span()) for pattern in (_TALK, _MARKUP) for match in pattern.finditer(lowered))
    kept: list[Span] = []
    for span in found:
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(span.end, kept[-1].end))
        else:
            kept.append(span)
    return tuple(kept)


def _lowered(text: str) -> str:
    """Lower case, letter by letter, so that offsets stay: of one letter ("İ") the usual way makes two."""
    lowered = text.lower()
    return (
        lowered
        if len(lowered) == len(text)
        else "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    )
