"""Defined terms that do not hold together: used and never defined, defined and never used, defined twice."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.definitions import Definition, find_definitions, forms, is_defined
from second_opinion_reviewers.contracts.parties import ROLES
from second_opinion_reviewers.contracts.wording import contract_text, lowered, on_one_line, quote_around

_THINGS = (
    "Information|Services?|Products?|Materials?|Period|Date|Fees?|Term|Territory|Property|Rights|Documentation|Software|Data|Deliverables?|Works?|Work Product|"
    "Price|Marks?|Content|Claims?|Loss(?:es)?|Expenses|Laws?|Records|Orders?|Facility|Framework|Equipment|System|Site|Shares|Consideration|Costs|Invention|Inventions|"
    "Improvements|Specifications?|Milestones?|Royalt(?:y|ies)|Platform|Premises|Goods|Technology|Network|Amount|Rate|Event|Infrastructure|Plant|Duration|Understanding|"
    "Standards|Taxes|Statement of Work|Liabilities|Trademarks?|Intellectual Property|Change of Control|Force Majeure|Cause|Project|Program|Payment|Agreement|Contract|Addendum|Compensation|Charges?"
)
_THING = re.compile(rf"(?:[A-Z][\w-]*(?:[ ]of)?[ ]){{0,3}}(?:{_THINGS}|{ROLES})s?")
_CAPITALS = re.compile(
    r"[A-Z](?<=[a-z,;)]\s[A-Z])[a-z]+(?:\s(?:of\s)?[A-Z][a-z]+){0,3}(?![\w’'-]*\s(?:of\s)?[A-Z]|[\"”’]?\s*[(:]?[\"“]|\.\w)"
)
_JOINED = re.compile(r"[A-Z][\w-]*,?\s+(?:and|or|&|in|of|for)\s+$")
_TITLED = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}")
_USED = re.compile(
    r"[A-Z](?:(?<=[a-z,;)’'-]\s[A-Z])|(?<=\b(?:THE|ANY|ALL)\s[A-Z])|(?<=\bOF\s[A-Z]))[A-Za-z]+(?![\w”\"])"
)
_INSTEAD = frozenset(
    {"Service", "Services", "Deliverables", "Product", "Products", "Goods", "Materials", "Documentation", "Software", "Works", "Equipment", "Content", "Platform"}
)  # fmt: skip
_THE_THING = re.compile(
    rf"[Tt]he\s(?:(?<=[a-z,;]\sthe\s)|(?<=[.;:\d]\sThe\s)|(?<=[\n>]The\s))(?P<name>{'|'.join(sorted(_INSTEAD))})(?=\s+[a-z])"
)
_PAPER = re.compile(r"(?:Agreements?|Contracts?|Standards|Laws?|Service)$(?<!Cloud Service)")
_LITTLE = re.compile(r"(?:Section|Article|Exhibit|Schedule|Annex|Appendix|Clause|Page|Item|Form|Rule|Act|Code)\b")
_SURE_ALONE = frozenset(
    {"Services", "Products", "Product", "Materials", "Documentation", "Software", "Deliverables", "Territory", "Goods", "Equipment", "Specifications", "Premises", "Fees", "Licensed"}
    | (set(ROLES.split("|")) - {"Employee", "Affiliate", "Agent", "Manager", "Principal", "Owner", "Executive", "Representative", "Partner", "Bank", "Broker"})
)  # fmt: skip
"""Single words that nobody writes with a capital unless they are defined."""
_CATEGORIES = (
    frozenset({"Term", "Duration", "Period"}),
    frozenset({"Date"}),
    frozenset({"Fee", "Price", "Consideration", "Amount", "Payment", "Cost", "Charge", "Royalty", "Compensation", "Rate"}),
    frozenset({"Service", "Deliverable", "Product", "Good", "Material", "Documentation", "Software", "Work", "Equipment", "Infrastructure", "System",
               "Platform", "Content", "Data", "Property", "Technology", "Information", "Invention"}),
    frozenset({"Territory", "Site", "Premise", "Facility", "Plant"}),
    frozenset({"Agreement", "Contract", "Understanding", "Addendum", "Amendment", "Lease"}),
    frozenset(ROLES.split("|")),
)  # fmt: skip
"""Words that may stand for one another."""
_SOON = 8000
"""Characters between a definition and the other name's first use."""


@dataclass(frozen=True, slots=True)
class Used:
    """A phrase with capitals inside sentences: how often, and where first."""

    name: str
    count: int
    first: Span


@lru_cache(maxsize=8)
def capitalised(text: str) -> tuple[Used, ...]:
    """Phrases that are written with capitals where a sentence would not have them, and that sound like terms of a contract."""
    counts: dict[str, tuple[int, Span]] = {}
    for match in _CAPITALS.finditer(text):
        name = _term_in(match.group())
        if name and not _JOINED.search(text, max(0, match.start() - 30), match.start()):
            before = counts.get(name)
            counts[name] = (before[0] + 1, before[1]) if before else (1, Span(*match.span()))
    return tuple(Used(name, count, first) for name, (count, first) in counts.items())


@lru_cache(maxsize=4096)  # a contract says the same few names again and again
def _term_in(phrase: str) -> str | None:
    """A phrase on one line, None where it sounds like no term."""
    name = " ".join(phrase.split())
    return name if _THING.fullmatch(name) and not _LITTLE.match(name) else None


@lru_cache(maxsize=8)
def undefined(text: str, times: int = 3) -> tuple[Used, ...]:
    """Those of them that are used so many times or more and defined nowhere, in a contract that defines its terms."""
    if len(find_definitions(text)) < 4:
        return ()
    return tuple(used for used in capitalised(text) if used.count >= times and not _explained(text, used.name))


def _explained(text: str, name: str) -> bool:
    """Whether it is defined, or is a defined term with another word before or after it."""
    words = name.split()
    starts = (" ".join(words[start:]) for start in range(len(words)))
    ends = (" ".join(words[:end]) for end in range(1, len(words)))
    return any(is_defined(text, part) for part in (*starts, *ends))


@lru_cache(maxsize=8)
def _used(text: str) -> Counter[str]:
    """How often each word with a capital stands inside a sentence."""
    return Counter(_USED.findall(text))


@lru_cache(maxsize=8)
def unused(text: str) -> tuple[Definition, ...]:
    """Definitions whose name stands nowhere else."""
    words, flat = _used(text), on_one_line(text)
    return tuple(
        each
        for each in find_definitions(text)
        if (_THING.fullmatch(each.name) or (each.means and _TITLED.fullmatch(each.name)))
        and not _is_used(each.name, words, flat)
    )


def _is_used(name: str, words: Counter[str], flat: str) -> bool:
    """Whether a name stands elsewhere, in either number, also in capitals: one word only inside sentences, its definition not counted."""
    singular = min(forms(name), key=len)
    if " " in name:
        spelled = {singular, f"{singular[:-1]}ies"} if singular.endswith("y") else {singular}
        return _stands_twice({form for each in spelled for form in (each, each.upper())}, flat)
    return any(words[form] for form in {form for each in forms(singular) for form in (each, each.upper())})


def _stands_twice(spelled: set[str], flat: str) -> bool:
    """Whether the spellings stand in a text more than once together; a name that is used is found soon."""
    found = 0
    for each in spelled:
        at = flat.find(each)
        while at >= 0:
            found += 1
            if found > 1:
                return True
            at = flat.find(each, at + len(each))
    return False


def nothing_of_that_name(reading: Reading) -> Iterator[Hit]:
    """A thing is named once with a capital and never explained, while a defined one of the same sort is used throughout."""
    text = contract_text(reading.document)
    known = _used(text)
    definitions = {each.name: each for each in find_definitions(text)}
    for match in _THE_THING.finditer(text):
        name = match["name"]
        if (
            sum(known[form] for form in {name, name.removesuffix("s")}) > 1
            or is_defined(text, name)
            or lowered(text).count(name.lower()) > 1
        ):
            continue
        alike = [each for each in sorted(_INSTEAD, key=lambda each: -known[each]) if known[each] >= 5]
        if alike:
            facts = {"name": name, "defined": alike[0]}
            also = (definitions[alike[0]].span,) if alike[0] in definitions else ()
            yield Hit(quote_around(text, Span(*match.span("name"))), facts, also=also)


def term_not_defined(reading: Reading) -> Iterator[Hit]:
    """Terms that look defined and are defined nowhere: one finding, quoting the first of the one used most."""
    text = contract_text(reading.document)
    renamed = {used.name for _, used in _renamed(text)}
    missing = [
        used for used in undefined(text) if used.name not in renamed and (" " in used.name or used.name in _SURE_ALONE)
    ]
    missing.sort(key=lambda used: -used.count)
    if missing:
        first, *rest = missing
        names = ", ".join(used.name for used in missing[:5])
        facts = {"terms": names, "term": first.name, "times": str(first.count)}
        yield Hit(
            quote_around(text, first.first),
            facts,
            also=(*_in_small_letters(text, first), *(used.first for used in rest)),
        )


def _in_small_letters(text: str, used: Used) -> tuple[Span, ...]:
    """Where the same words stand first without capitals: there the definition may have been."""
    pattern = rf"\b{re.escape(used.name.lower())}\b".replace(r"\ ", r"\s+")
    found = re.search(pattern, text[: used.first.start])
    return (Span(*found.span()),) if found else ()


def named_and_not_used(reading: Reading) -> Iterator[Hit]:
    """Names are given and never used again: one finding."""
    text = contract_text(reading.document)
    renamed = {definition.name for definition, _ in _renamed(text)}
    idle = [definition for definition in unused(text) if definition.name not in renamed]
    if idle:
        names = ", ".join(definition.name for definition in idle[:5])
        also = tuple(definition.span for definition in idle[1:])
        yield Hit(quote_around(text, idle[0].span), {"terms": names}, also=also)


def two_names_for_one(reading: Reading) -> Iterator[Hit]:
    """A name is given and never used, while another that nobody gave is used in its place."""
    text = contract_text(reading.document)
    for definition, used in _renamed(text):
        facts = {"term": definition.name, "other": used.name, "times": str(used.count)}
        yield Hit(quote_around(text, definition.span), facts, also=(used.first,))


def _renamed(text: str) -> list[tuple[Definition, Used]]:
    """Unused definitions with the undefined term that most likely means the same: of one category, and used soonest after."""
    free = list(undefined(text, 2))
    pairs = []
    for definition in unused(text):
        if definition.means:
            continue  # a list of definitions often holds names of other papers of the same author
        same = [used for used in free if _one_category(definition.name, used.name) and _near(definition, used)]
        if same:
            best = min(same, key=lambda used: abs(used.first.start - definition.span.start))
            pairs.append((definition, best))
            free.remove(best)
    return pairs


def _near(definition: Definition, used: Used) -> bool:
    """Whether the other name is surely one, comes soon after, and is not a short form of the first."""
    sure = used.count >= 3 or " " in used.name or used.name in _SURE_ALONE
    return sure and abs(used.first.start - definition.span.start) < _SOON and used.name not in definition.name


def _one_category(one: str, other: str) -> bool:
    if " " in one + other and (
        one.rsplit(maxsplit=1)[-1] in ROLES.split("|") or other.rsplit(maxsplit=1)[-1] in ROLES.split("|")
    ):
        return False
    heads = {min(forms(name.split()[-1]), key=len) for name in (one, other)}
    return any(heads <= category for category in _CATEGORIES)


def defined_twice(reading: Reading) -> Iterator[Hit]:
    """One name is explained twice, in different words."""
    text = contract_text(reading.document)
    first: dict[str, Definition] = {}
    for each in find_definitions(text):
        if not each.means or _points_elsewhere(text, each) or _only_for_some(text, each):
            continue
        before = first.setdefault(each.name, each)
        if before is not each and _words(text, before) != _words(text, each):
            yield Hit(quote_around(text, each.span), {"term": each.name}, also=(quote_around(text, before.span),))


def _words(text: str, each: Definition) -> str:
    return " ".join(text[each.span.end : each.span.end + 80].lower().split())[:60]


def _points_elsewhere(text: str, each: Definition) -> bool:
    """Whether the words only send the reader to where the term is defined."""
    return (
        re.search(
            r"meaning|defined|set\s+forth|^\W*(?:shall\s+|will\s+)?includ", text[each.span.end : each.span.end + 60]
        )
        is not None
    )


def _only_for_some(text: str, each: Definition) -> bool:
    """Whether the definition holds only in a case ("If you live in …, “Seller” means …")."""
    before = text[max(0, each.span.start - 90) : each.span.start]
    return re.search(r"\b(?:[Ii]f|[Ww]here|[Ww]hen)\b[^.;]*$", before) is not None
