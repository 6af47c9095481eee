"""Facts into the words of a check: a sentence whose fact is missing is left out."""

import re
from collections.abc import Mapping

PLACE = re.compile(r"\{([a-z_]+)\}")
SENTENCE = re.compile(r"[^.?!;]+(?:[.?!](?!\s|$)[^.?!;]*)*(?:[.?!;]+|$)\s*")


def sentences(text: str) -> list[str]:
    """The sentences of our own words, in order; a semicolon ends one too."""
    return [sentence for sentence in SENTENCE.findall(text) if sentence.strip()]


def fill(template: str, facts: Mapping[str, str]) -> str:
    """The sentences whose facts are all known, filled in; never ends on a semicolon."""
    text = ""
    for sentence in sentences(template):
        if all(facts.get(name) for name in PLACE.findall(sentence)):
            goes_on = text.rstrip().endswith(";")
            begun = sentence if goes_on else sentence[:1].upper() + sentence[1:]
            text += PLACE.sub(lambda place: facts[place[1]], begun)
    text = text.strip()
    if text.endswith(";"):
        text = f"{text[:-1].rstrip()}."  # in French a space stands before it
    return text[:1].upper() + text[1:]


def stands_alone(template: str) -> bool:
    """Whether something is left to say when no fact is known."""
    return bool(fill(template, {}))
