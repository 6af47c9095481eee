"""What the opinion column holds, in its fixed order, made from a stored review. No widgets here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from second_opinion.desktop.history import times, words
from second_opinion.desktop.history.cells import cell_name
from second_opinion.desktop.history.terms import at_a_glance, term_word
from second_opinion.domain.check import Obligation, Severity
from second_opinion.domain.document import Kind, Span
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.money import find_amounts
from second_opinion.domain.review import Asked, Clause, Insight, Review, Statement
from second_opinion.domain.silence import Scope
from second_opinion.domain.stored import Status, StoredReview
from second_opinion.domain.words import Say, as_they_are

AMOUNTS = 6
AMOUNTS_WITHIN = 200_000
"""Characters from the start; further back a contract has its annexes, and the reader would wait for a second."""
QUOTE_CHARACTERS = 160
INSIGHT_CHARACTERS = 320
CLOSED = frozenset({Verdict.DONE, Verdict.NOT_USEFUL})
_ARTICLES = frozenset({"a", "an", "the"})
_LINKING = frozenset(
    {*_ARTICLES, "of", "to", "is", "be", "and", "or", "for", "at", "by", "over", "with", "than", "from"}
)
_LEAD = re.compile(r"[^\n.;:!?()|]{0,60}$")

Placed = TypeVar("Placed", Clause, Statement)


@dataclass(frozen=True, slots=True)
class Card:
    """A finding as it is shown: with its place in words, and what the user said of it."""

    finding: Finding
    place: str
    one_line: str
    verdict: Verdict | None
    silent: bool = False  # the user does not want to see it again
    scopes: tuple[Scope, ...] = ()  # how far "never again" may reach here

    @property
    def closed(self) -> bool:
        """Whether it asks for nothing more."""
        return self.silent or self.verdict in CLOSED


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: what, and its value; ``span`` is where it stands, ``computed`` whether code worked it out."""

    label: str
    value: str
    span: Span | None = None
    where: str = ""
    computed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """The column from top to bottom."""

    read: str
    kind: Kind
    remarks: tuple[str, ...]  # what was not read, and what went wrong
    role: str | None
    subtype: str | None
    rules_only: bool  # it is whole, and no model judged it
    model: str | None  # which judged it
    terms: tuple[Row, ...]
    statements: tuple[Statement, ...]
    cards: tuple[Card, ...]
    less_certain: tuple[Card, ...]
    dates_and_money: tuple[Row, ...]
    duties: tuple[Row, ...]  # who owes what by when
    insights: tuple[Row, ...]  # of long reading and of talks
    checked: tuple[Asked, ...]  # questions that found nothing


def opinion_of(stored: StoredReview, say: Say = as_they_are) -> Opinion | None:
    """The opinion on a document; None where there is none yet. What checks say that fell silent by themselves is counted only."""
    review = stored.review
    if review is None:
        return None
    told = [finding for finding in review.findings if not stored.silent.get(finding.id)]
    held_back = words.held_back(len(review.findings) - len(told))
    cards = [_card(finding, stored) for finding in sorted(told, key=_importance)]
    certain = [card for card in cards if card.finding.probability >= words.FAIRLY_SURE]
    return Opinion(
        read=words.coverage(review, _worth_a_look(certain)),
        kind=review.kind,
        remarks=(*(words.unread(gap.where, gap.reason) for gap in review.read.unread), *review.errors, *held_back),
        role=review.role_title,
        subtype=words.subtype_word(review.kind, review.subtype),
        rules_only=review.model is None and stored.line.status is Status.READ,
        model=review.model,
        terms=tuple(_term(clause, say) for clause in at_a_glance(review.clauses)),
        statements=review.statements,
        cards=tuple(certain),
        less_certain=tuple(card for card in cards if card.finding.probability < words.FAIRLY_SURE),
        dates_and_money=(*_dates(review), *_money(stored.text or "")),
        duties=tuple(_duty(each) for each in _yours_first(review.obligations)),
        insights=tuple(_insight(each) for each in review.insights),
        checked=tuple(asked for asked in review.asked if not asked.fired),
    )


def _importance(finding: Finding) -> tuple[int, int, float]:
    """Most severe first, then as they stand in the text; what is missing comes last."""
    start = finding.span.start if finding.span else 2**31
    return (-finding.severity.rank, start, -finding.probability)


def _worth_a_look(cards: list[Card]) -> int:
    return sum(card.finding.severity.rank >= Severity.MEDIUM.rank for card in cards)


def _card(finding: Finding, stored: StoredReview) -> Card:
    verdict = (stored.verdicts or {}).get(finding.id)
    one_line = words.first_sentence(finding.why)
    cell = cell_name(stored.text, finding.span) if stored.text and finding.span else None
    place = words.SEPARATOR.join(part for part in (cell, words.place(finding)) if part)
    return Card(finding, place, one_line, verdict, finding.id in stored.silent, _scopes(stored))


def _scopes(stored: StoredReview) -> tuple[Scope, ...]:
    """A folder and a sender only where there is one."""
    wider = Scope.SENDER if stored.sender else Scope.FOLDER if stored.line.path else None
    return (Scope.SENTENCE, Scope.DOCUMENT, *((wider,) if wider else ()), Scope.EVERYWHERE)


def _term(clause: Clause, say: Say) -> Row:
    return Row(term_word(clause.category, say), shortened(clause.quote), clause.span, clause.where or "")


def _dates(review: Review) -> Iterator[Row]:
    for each in sorted(review.dates, key=lambda known: known.date):
        yield Row(each.what[:1].upper() + each.what[1:], times.short_date(each.date), each.span, computed=each.computed)


def _yours_first(obligations: tuple[Obligation, ...]) -> list[Obligation]:
    """What the reader owes, then the others; each in the order of the text."""
    return sorted(obligations, key=lambda one: (one.who != "you", one.span))


def _duty(each: Obligation) -> Row:
    when = f"{each.when} ({times.short_date(each.due)})" if each.computed and each.due else each.when
    return Row(words.duty(each.who, each.what), shortened(when), each.span, computed=each.computed)


def _insight(each: Insight) -> Row:
    place = each.where or (words.translate("History", "page {page}").format(page=each.page) if each.page else "")
    return Row(place, shortened(each.quote, INSIGHT_CHARACTERS), each.span)


def _money(text: str) -> Iterator[Row]:
    """Amounts as they stand in the text, each once, with the words that lead to them."""
    seen: set[str] = set()
    for amount in find_amounts(text[:AMOUNTS_WITHIN]):
        figure = text[amount.span.start : amount.span.end].strip()
        if figure in seen:
            continue
        seen.add(figure)
        if len(seen) > AMOUNTS:
            return
        yield Row(_leading_words(text, amount.span.start), figure, amount.span)


def _leading_words(text: str, at: int) -> str:
    """The few words before an amount ("a monthly fee of"), as its label."""
    lead = _LEAD.search(text[max(0, at - 60) : at])
    spoken = (lead.group() if lead else "").split()
    while len(spoken) > 1 and spoken[-1].lower() in _LINKING:
        spoken.pop()
    articles = [at for at, word in enumerate(spoken) if word.lower() in _ARTICLES]
    first = articles[-1] + 1 if articles else 0
    label = " ".join(spoken[max(first, len(spoken) - 5) :]).strip(" ,-–—*#>")
    return label[:1].upper() + label[1:] if label else words.translate("History", "Amount")


def shortened(text: str, characters: int = QUOTE_CHARACTERS) -> str:
    """A quote on one line, cut after a word where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= characters else flat[:characters].rsplit(" ", 1)[0] + " …"


def bold_facts(sentence: str, facts: tuple[str, ...]) -> list[tuple[str, bool]]:
    """A sentence in pieces, those that are computed facts marked: they are shown in bold."""
    known = sorted({fact for fact in facts if fact.strip()}, key=len, reverse=True)
    if not known:
        return [(sentence, False)]
    pattern = "|".join(rf"(?<!\w){re.escape(fact)}(?!\w)" for fact in known)
    pieces: list[tuple[str, bool]] = []
    at = 0
    for match in re.finditer(pattern, sentence):
        pieces += [(sentence[at : match.start()], False), (match.group(), True)]
        at = match.end()
    return [piece for piece in (*pieces, (sentence[at:], False)) if piece[0]]
