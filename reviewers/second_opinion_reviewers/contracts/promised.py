"""Names that lead nowhere: a definition that is promised and missing, a title that is another one's, a paper nobody names."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.definitions import find_definitions, is_defined
from second_opinion_reviewers.contracts.wording import contract_text, on_one_line, plain, quote_around, trimmed

_PROMISE = re.compile(
    r"\((?:each\s+)?(?:as|both\s+as|all\s+as)?\s*(?:such\s+terms?\s+(?:is|are)\s+)?(?:hereinafter\s+|hereafter\s+)?defined(?:\s+(?:below|herein(?:after|below)?|hereafter|in\s+this\s+\w+))?\s*\)"
)
_NAME_BEFORE = re.compile(r"(?<![\w-])(?P<name>[A-Z][\w-]*(?:\s+(?:of\s+)?[A-Z][\w-]*){0,3})[\"”]?\s*$")


def promised_definition(reading: Reading) -> Iterator[Hit]:
    """Behind a term stands "(as defined below)", and it is defined nowhere."""
    text = contract_text(reading.document)
    told: set[str] = set()
    for match in _PROMISE.finditer(text):
        begin = max(0, match.start() - 80)
        before = _NAME_BEFORE.search(text[begin : match.start()])
        if before is None:
            continue
        name = plain(before["name"]).removeprefix("The ")
        words = name.split()
        known = any(is_defined(text, " ".join(words[start:])) for start in range(len(words)))
        if not known and name not in told and not _explained(text, name):
            told.add(name)
            yield Hit(quote_around(text, Span(begin + before.start(), match.end())), {"term": name})


def _explained(text: str, name: str) -> bool:
    """Whether the term is explained without quotation marks, as in a list of definitions or a heading."""
    pattern = re.escape(name).replace(r"\ ", r"\s+")
    explained = rf"{pattern}s?\W*(?:means?\b|shall\s+mean|shall\s+be|is\s+the|are\s+the|[.:]\s|\n)"
    return re.search(rf"{explained}|{re.escape(name.upper())}(?![a-z])", text) is not None


_TITLE = re.compile(
    r"\b(?P<words>(?:[A-Z][A-Z&/-]+\s+){1,5})(?:AGREEMENT|CONTRACT)\b|^[ \t#*]*(?P<line>(?:[A-Z][\w&/-]+[ \t]+){1,5})(?:Agreement|Contract)[ \t*]*$",
    re.MULTILINE,
)
_CALLS_ITSELF = re.compile(
    r"\b[Tt]his\s+(?P<words>(?:[A-Z][\w&/-]+\s+){1,5})(?:Agreement|Contract)\s*[,(]?\s*(?:\((?:this\s+|the\s+|hereinafter\s+)*[\"“]|is\s+(?:made|entered|executed|dated)|dated|[\"“])"
)
_NO_NAME = frozenset(
    {"this", "the", "of", "and", "form", "exhibit", "master", "amended", "restated", "executed", "execution", "copy", "version", "mutual", "standard", "general", "cross", "non"}
)  # fmt: skip


def called_otherwise(reading: Reading) -> Iterator[Hit]:
    """The title names one kind of agreement and the first sentence another."""
    text = contract_text(reading.document)[:2500]
    own = _CALLS_ITSELF.search(text)
    titles = [match for match in _TITLE.finditer(text) if own is None or match.end() <= own.start()]
    if own is None or not titles:
        return
    ours, theirs = _kind(own["words"]), [_kind(match["words"] or match["line"]) for match in titles]
    if ours and all(theirs) and not any(_share(ours, each) for each in theirs):
        facts = {"title": plain(titles[0].group()).strip("#* ").title(), "called": plain(f"{own['words']}Agreement")}
        yield Hit(
            quote_around(text, Span(own.start(), own.end("words"))),
            facts,
            also=(trimmed(text, Span(*titles[0].span())),),
        )


def _kind(words: str) -> frozenset[str]:
    """The words that tell what it is about, cut to their first letters so that "licence" and "licensing" are one."""
    parts = re.findall(r"[a-z]+", words.lower())
    return frozenset(part[:5] for part in parts if part not in _NO_NAME and len(part) > 2)


def _share(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other)


_PAPER = re.compile(r"(?<=[a-z,;]\sthe\s)(?P<name>(?!This)(?:[A-Z][\w&-]+\s+){1,3})$")
_OTHER = re.compile(r"Agreement(?<!\wAgreement)\b(?!\s*[\"”])")
_NAMED_THERE = re.compile(
    r"\b(?:dated|entered|between|by\s+and|of\s+even\s+date|in\s+the\s+form|attached|to\s+be|as\s+defined|executed|with|made)\b"
)


def paper_nobody_names(reading: Reading) -> Iterator[Hit]:
    """One other agreement is named once, and nothing says which it is, though the others are defined."""
    text = contract_text(reading.document)
    defined = [each for each in find_definitions(text) if each.name.endswith("Agreement") and " " in each.name]
    for match in _OTHER.finditer(text) if defined else ():
        begin = max(0, match.start() - 70)
        before = _PAPER.search(text[begin : match.start()])
        rest = text[match.end() : match.end() + 80].split(".")[0]
        if before is None or _NAMED_THERE.search(rest):
            continue
        name = plain(f"{before['name']}Agreement").replace("- ", "-")
        words = name.split()
        known = any(is_defined(text, " ".join(words[start:])) for start in range(len(words) - 1))
        if not known and on_one_line(text).count(name) == 1:
            span = Span(begin + before.start("name"), match.end())
            facts = {"name": name, "defined": defined[0].name}
            yield Hit(quote_around(text, span), facts, also=(defined[0].span,))
