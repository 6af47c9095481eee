"""The most informative passages of a long text or a transcript: cut out of it, never written."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from second_opinion.domain.document import Document, Kind, PartKind, Span
from second_opinion.domain.likeness import ALIKE, content, likeness
from second_opinion.domain.passage import Passage, PassageKind
from second_opinion.domain.review import Insight
from second_opinion.reviewing.recognise import COMMON, Recognised
from second_opinion.reviewing.sentences import sentences

MOST = 5
ONE_IN = 12
"""A short text has fewer: one for so many sentences."""
ONCE = 0.2
"""Weight of a word that stands in one sentence only."""
TITLED = 0.5
"""How much more a sentence counts whose every word stands in the title, too: the share of the summary's rarer words in what is
chosen rises by 0.011 (0.003 to 0.021; 31 plans), whatever else is tried with it; what made no difference is told below."""
FEW = 6
"""A sentence of few words counts as if it had so many more: it would win by one of them."""
LONG, LONG_TALK = 3_000, 1_200
"""Characters from which a text, or a transcript, is worth a digest."""
WORDS = range(9, 61)
"""Words of a sentence: a shorter one says little alone, a longer one is mostly a list."""
_MARKS = (
    r"the (?:main|key|real|biggest|most important|central) \w+|turns? out|we (?:found|learned|discovered|measured|showed)|(?:this|which|that) means|as a result|the reason (?:is|was|why)|"
    r"the (?:lesson|point|problem|trick|difference|upshot|conclusion) (?:is|was)|surprising\w*|contrary to|in fact|because|therefore|the first time|for example|"
    r"should (?:never|always)|must (?:never|always)|more than (?:half|twice)|at least|only \d|"
    r"der grund|das problem|das bedeutet|entscheidend|stellt sich heraus|deshalb|weil|la raison|le problème|cela signifie|c'est pourquoi|parce que|en fait|"
    r"la razón|el problema|esto significa|resulta que|por eso|porque|de hecho"
)
_CUE = re.compile(rf"\b(?:{_MARKS})\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_HANGS_ON = re.compile(
    r"(?:it|this|that|these|those|they|he|she|and|but|so|then|also|which|because|das|dies|diese|und|aber|also|er|sie|cela|ceci|il|elle|mais|et|donc|esto|eso|pero|y|entonces)\b",
    re.IGNORECASE,
)
_CHATTER = re.compile(
    r"\b(?:you know|i mean|sort of|kind of|um+|uh+|welcome (?:back )?to|thanks? (?:you )?for (?:having|joining|listening|watching|tuning)|brought to you by|sponsor\w*|promo code|"
    r"subscribe|follow us|see you next|my name is|our guest|quick break|click (?:here|the link)|cookie|all rights reserved|herzlich willkommen|abonnier\w*|bienvenue|abonnez|bienvenid\w*|suscr[ií]b\w*)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^[ \t]*[\[(]?(?P<at>(?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?", re.MULTILINE)
_LABEL = re.compile(
    r"(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?(?:[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?[ \t]*)?(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}:[ \t]+)?"
)
_ENDS = (".", "!", "…", ".”", '."', ".)", "。")
_COMMON = frozenset(word[:6] for words in COMMON.values() for word in words)


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with the stems of its words."""

    span: Span
    text: str
    stems: frozenset[str]


def wants_insights(document: Document, found: Recognised) -> bool:
    """Whether this is long reading: a transcript, or a text that is nothing else."""
    least = LONG_TALK if found.subtype == "transcript" else LONG
    return found.kind is Kind.OTHER and found.subtype in {None, "transcript"} and len(document.text) >= least


def insights(document: Document, passages: Sequence[Passage], most: int = MOST) -> tuple[Insight, ...]:
    """The passages that say most, in the order of the text; no two of them say the same.

    A sentence counts for the words that the whole text comes back to (their logarithmic frequencies, as in centroid summaries
    after Radev and others, 2004), and more where it gives a figure, a reason or a result.
    """
    said = list(_sentences(document.text, passages))
    if not said:
        return ()
    weights, title = _weights(said), _title(document, passages)
    scored = sorted(((_score(one, weights, title), one) for one in said), key=lambda pair: (-pair[0], pair[1].span))
    top = max(scored[0][0], 1e-9)
    chosen: list[tuple[float, _Said]] = []
    for score, one in scored:
        if len(chosen) >= min(most, max(1, len(said) // ONE_IN)) or score <= 0:
            break
        if all(likeness(content(one.text), content(other.text)) < ALIKE for _, other in chosen):
            chosen.append((score / top, one))
    clocks = [(match.start(), match["at"]) for match in _CLOCK.finditer(document.text)]
    ordered = sorted(chosen, key=lambda pair: pair[1].span)
    return tuple(_insight(document, one, salience, clocks) for salience, one in ordered)


def _sentences(text: str, passages: Sequence[Passage]) -> Iterator[_Said]:
    """Whole sentences of prose, without the name of who speaks before them."""
    for passage in passages:
        if passage.kind in {PassageKind.HEADING, PassageKind.TABLE_ROW}:
            continue
        start = passage.span.start
        for piece in sentences(text[start : passage.span.end]):
            label = _LABEL.match(text, start + piece.start, start + piece.end)
            span = Span(label.end() if label else start + piece.start, start + piece.end)
            words = text[span.start : span.end]
            if _is_prose(words):
                yield _Said(span, words, content(words) - _COMMON)


def _is_prose(words: str) -> bool:
    letters = sum(letter.isalpha() or letter.isspace() for letter in words)
    whole = words.endswith(_ENDS) and len(words.split()) in WORDS
    return (
        whole
        and letters > 0.85 * len(words)
        and not any(mark in words for mark in ("```", "<!--"))
        and not _CHATTER.search(words)
    )


def _weights(said: Sequence[_Said]) -> dict[str, float]:
    """How much each stem counts: what a text is about comes back in it.

    The square and the mean of them below agree best with the summaries of 31 plans (0.45 of a passage's content; 0.32 with plain
    logarithms and the square root of the length, 0.27 by chance). Fitted on some of the documents and measured on the others, none of
    these made it better beyond chance: where a sentence stands, its figures and names, words of decisions, the words of all
    headings, and its centrality among the others by their weighted words (TextRank, LexRank, the centroid: 0.39 to 0.43 alone).
    Nor did a model: Qwen2.5 of 1.5B, asked of the best ten whether they state a decision, a commitment, a number or a conclusion
    worth remembering, said yes to all 220 of 22 documents, and by its margins alone the choice fell from 0.44 to 0.42, for 668
    tokens a document.
    """
    often = Counter(stem for one in said for stem in one.stems)
    return {stem: log(1 + count) ** 2 if count > 1 else ONCE for stem, count in often.items()}


def _title(document: Document, passages: Sequence[Passage]) -> frozenset[str]:
    """The stems of what names the document: its title, its first heading, its file name."""
    heading = next((passage.text for passage in passages if passage.kind is PassageKind.HEADING), "")
    name = re.sub(r"[-_.]+", " ", document.name.rpartition(".")[0] or document.name)
    return content(f"{document.title or ''} {heading} {name}") - _COMMON


def _score(one: _Said, weights: dict[str, float], title: frozenset[str]) -> float:
    if not one.stems:
        return 0.0
    score = sum(weights[stem] for stem in one.stems) / (len(one.stems) + FEW)
    score *= 1 + TITLED * len(one.stems & title) / len(one.stems)
    score *= 1 + 0.25 * bool(_CUE.search(one.text)) + 0.1 * bool(_FIGURE.search(one.text))
    return score * (0.8 if _HANGS_ON.match(one.text) else 1.0)


def _insight(document: Document, one: _Said, salience: float, clocks: Sequence[tuple[int, str]]) -> Insight:
    start = one.span.start
    at = next((clock for place, clock in reversed(clocks) if place <= start), None)
    part = document.part_at(start)
    is_named = document.format in {"transcript", "feed"} and part is not None and part.kind is PartKind.BODY
    where = part.label if is_named and part else at
    return Insight(one.text, one.span, round(salience, 3), document.page_at(start), where)
