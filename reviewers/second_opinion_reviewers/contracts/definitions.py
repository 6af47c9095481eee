"""Defined terms: where a contract gives a name to something, and where it uses the name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.plugin import Span

_NAME = r"[A-Z][\w&’'./-]*(?:[ \t\n]+(?:of|and|the|for|or|to|in|[A-Z(&][\w&’'./)-]*|\d+)){0,6}"
_OPEN, _CLOSE = (
    "[\"“”‘'*_][\"“”‘'*_]{0,2}",
    "[\"“”’'*_]{1,3}",
)  # begins with one letter of a set, which is looked for fast
_MEANS = re.compile(
    rf"{_OPEN}(?P<name>{_NAME}?)[,.]?{_CLOSE}[ \t\n]*(?:\([^)]{{1,60}}\)[ \t\n]*)?"
    r"(?P<verb>(?:as\s+used\s+(?:herein|in\s+this\s+\w+),?\s+)?(?:shall\s+|will\s+)?(?:means?|mean|have\s+the\s+(?:same\s+)?meaning|has\s+the\s+(?:same\s+)?meaning|refers?\s+to|include[s]?|is\s+defined|be\s+defined|denotes?)\b)"
)
_BRACKETED = re.compile(
    r"\(\s*(?P<lead>(?:(?:each|both|all|any|them|and|or|collectively|together|individually|hereinafter|hereafter|herein|as\s+amended|such\s+[\w\s]{1,40}?|referred\s+to|called|known|being|the|a|an|this|as|with|of|which|in\s+this\s+\w+|jointly|severally|also|sometimes|for\s+(?:short|convenience)|in\s+each\s+case|its|their|“|\")[,;:]?\s+){0,10})"
    rf"{_OPEN}(?:[Tt]he\s+)?(?P<name>{_NAME}?)[,.;]?{_CLOSE}(?P<rest>[^()]{{0,160}})\)"
)
_ANOTHER = re.compile(rf"[\"“](?P<name>{_NAME}?)[,.;]?[\"”]")
_HEREINAFTER = re.compile(
    rf"here(?<!\where)(?:in)?after\s+(?:(?:be\s+)?(?:collectively\s+|individually\s+|jointly\s+)?(?:referred\s+to|called|known)\s+(?:collectively\s+)?(?:as\s+)?)?(?:the\s+)?{_OPEN}?(?P<name>{_NAME}?){_CLOSE}?(?=\s*[),.;]|\s+(?:hereby|and)\b)"
)
_QUOTED = re.compile(
    rf"[\"“‘*](?:(?<!\*)(?:[Tt]he\s+)?(?P<name>{_NAME}?)[,.;]?[\"”’]|(?<=\*)\*(?P<bold>{_NAME}?)[.:]?\*\*)"
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A name given to something: the name, where the name stands, and whether it was given by "means" or in brackets."""

    name: str
    span: Span
    means: bool = False


@lru_cache(maxsize=8)
def find_definitions(text: str) -> tuple[Definition, ...]:
    """All definitions, in order of their start."""
    found = {each.span.start: each for each in _definitions(text)}
    return tuple(found[start] for start in sorted(found))


def _definitions(text: str) -> Iterator[Definition]:
    for match in _HEREINAFTER.finditer(text):
        yield Definition(_clean(match["name"]), Span(*match.span("name")))
    for match in _BRACKETED.finditer(text):
        yield Definition(_clean(match["name"]), Span(*match.span("name")))
        for other in _ANOTHER.finditer(text, match.start("rest"), match.end("rest")):
            yield Definition(_clean(other["name"]), Span(*other.span("name")))
    for match in _MEANS.finditer(text):
        yield Definition(_clean(match["name"]), Span(*match.span("name")), means=True)


@lru_cache(maxsize=8)
def defined_names(text: str) -> frozenset[str]:
    """The names in lower case: defined ones, and for tolerance whatever stands in quotation marks."""
    names = {_clean(match["name"] or match["bold"]).lower() for match in _QUOTED.finditer(text)}
    return frozenset(names | {each.name.lower() for each in find_definitions(text)})


def is_defined(text: str, name: str) -> bool:
    """Whether the name, or its other number, is defined."""
    names = defined_names(text)
    return any(form in names for form in forms(name.lower()))


def forms(name: str) -> tuple[str, ...]:
    """A name and its plural or singular."""
    if name.endswith("ies"):
        return (name, f"{name[:-3]}y")
    if name.endswith("s"):
        return (name, name[:-1], name[:-2]) if name.endswith(("sses", "xes", "ches")) else (name, name[:-1])
    return (name, f"{name}s", f"{name[:-1]}ies") if name.endswith("y") else (name, f"{name}s", f"{name}es")


def _clean(name: str) -> str:
    name = " ".join(name.split()).strip("*_ ,.;:")
    return name.removeprefix("The ") if name.startswith("The ") else name
