"""Tries a reviewer on its own examples: what must fire and what must not."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from second_opinion.domain.check import Fires, Hit, Question, Reading, Rule, Told
from second_opinion.domain.document import Document, Span
from second_opinion.domain.engine import Answer, AnswerKey, Calibration, Engine, Evidence, Heads, never
from second_opinion.domain.invoice import EarlierInvoice, find_invoice
from second_opinion.domain.machine_talk import find_machine_talk
from second_opinion.domain.reviewer import Example, Reviewer
from second_opinion.reviewing.judging import Judge
from second_opinion.reviewing.lexicon import Lexicon
from second_opinion.reviewing.matters import matter_of
from second_opinion.reviewing.outcome import SHOWN
from second_opinion.reviewing.quieting import quieted
from second_opinion.reviewing.routing import askable, route, spoken
from second_opinion.reviewing.segment import segment

Read = Callable[[str, str], Document]
"""Turns the text of an example and its name into a document, as a file of that name would be read."""
ENOUGH = 3
"""Examples that must fire, and near misses that must not, of every check; a position of the user's needs one of each."""


@dataclass(frozen=True, slots=True)
class Tried:
    """An example and what became of it; ``number`` is its place in the file, from 1.

    ``fired`` is None where a question has no model to answer it. ``margin`` is the judge's on the passage that answers loudest.
    """

    number: int
    example: Example
    fired: bool | None
    margin: float | None = None
    probability: float | None = None
    error: str | None = None

    @property
    def holds(self) -> bool | None:
        """Whether it came out as it must; None where it cannot be told."""
        if self.error is not None:
            return False
        return None if self.fired is None else self.fired is self.example.fires


@dataclass(frozen=True, slots=True)
class Lacking:
    """A check without examples enough."""

    check: str
    firing: int
    quiet: int
    needed: int


def lacking(reviewer: Reviewer) -> tuple[Lacking, ...]:
    """The checks with too few examples of either kind."""
    firing = Counter(example.check for example in reviewer.examples if example.fires)
    quiet = Counter(example.check for example in reviewer.examples if not example.fires)
    counted = (
        Lacking(check.id, firing[check.id], quiet[check.id], 1 if check.has_position else ENOUGH)
        for check in reviewer.checks
    )
    return tuple(one for one in counted if min(one.firing, one.quiet) < one.needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judges:
    """Who answers the questions."""

    engine: Engine
    calibration: Calibration
    heads: Heads | None = None


def try_examples(
    reviewer: Reviewer, read: Read, today: date, judges: Judges | None = None, check: str | None = None
) -> Iterator[Tried]:
    """Every example in turn; rules run, questions are asked where there is an engine.

    Args:
        reviewer: whose examples.
        read: makes documents of them.
        today: for the examples that name no day.
        judges: who answers the questions; None: only rules are tried.
        check: only the examples of this one.

    Raises:
        NotReadable: an example is no document.
        ModelUnusable: the model broke.
    """
    checks = {check.id: check for check in reviewer.checks}
    for number, example in enumerate(reviewer.examples, 1):
        if check not in {None, example.check}:
            continue
        reading = reading_of(reviewer, example, read, today)
        match checks[example.check]:
            case Rule() as rule:
                if rule.last:
                    reading = replace(reading, told=tuple(_told(reviewer, reading)))
                yield _tried_rule(number, example, rule, reading)
            case Question() as question if judges is not None:
                yield _asked(number, example, reviewer, question, reading, judges)
            case _:
                yield Tried(number, example, None)


def _told(reviewer: Reviewer, reading: Reading) -> Iterator[Told]:
    """What the reviewer's other rules find in an example."""
    for rule in reviewer.rules:
        if not rule.last and rule.concerns(reading.subtype, reading.role):
            yield from (Told(rule.id, rule.title, rule.severity, hit.span) for hit in rule.run(reading))


def reading_of(reviewer: Reviewer, example: Example, read: Read, today: date) -> Reading:
    """What a rule or a question is given of an example; where it names no subtype or side, the text or the check says them."""
    whole = read(example.text, example.name)
    document = quieted(whole)
    check = next(check for check in reviewer.checks if check.id == example.check)
    seen = reviewer.recognise(document)
    subtypes = [
        one
        for one in (example.subtype, seen.subtype, *check.applies)
        if one and one != "any" and not one.startswith("!")
    ]
    sides = [one for one in (example.role, seen.role, *check.roles) if one]
    fitting_side = [side for side in sides if not check.roles or side in check.roles or side == example.role]
    return Reading(
        document=document,
        passages=segment(document),
        kind=reviewer.kind,
        today=date.fromisoformat(example.today) if example.today else today,
        subtype=next(iter(subtypes), None),
        role=next(iter(fitting_side), None),
        talk=find_machine_talk(whole.text),
        earlier=(_earlier(example.earlier, today),) if example.earlier else (),
        senders=(example.knows,) if example.knows else (),
    )


def _earlier(text: str, day: date) -> EarlierInvoice:
    return EarlierInvoice("earlier.txt", "", day, find_invoice(text))


def evidence_of(
    reviewer: Reviewer, question: Question, reading: Reading, engine: Engine, heads: Heads | None
) -> tuple[Evidence, ...]:
    """What speaks for each passage of a text as the answer to a question; for calibrating a model, too."""
    passages = spoken(askable(reading.passages), reading.document)
    routes = route([matter_of(reviewer, question)], passages, Lexicon(passages), heads)
    judge = Judge(engine, _Nothing(), routes, passages)
    for _ in judge.ask(reading.document, never):
        pass
    return tuple(Evidence(one.lexical, one.head, judge.margin(0, one.number)) for one in routes[0].candidates)


def _tried_rule(number: int, example: Example, rule: Rule, reading: Reading) -> Tried:
    try:
        concerned = rule.concerns(reading.subtype, reading.role)
        wanted = (_is_wanted(rule, hit, reading.document) for hit in rule.run(reading))
        return Tried(number, example, concerned and any(wanted))
    except Exception as error:  # noqa: BLE001 - a reviewer's code may do anything; its author wants to know what
        return Tried(number, example, None, error=f"{type(error).__name__}: {error}")


def _asked(
    number: int, example: Example, reviewer: Reviewer, question: Question, reading: Reading, judges: Judges
) -> Tried:
    evidence = evidence_of(reviewer, question, reading, judges.engine, judges.heads)
    key = matter_of(reviewer, question).key
    probabilities = judges.calibration.probabilities(key, evidence) if evidence else ()
    best = max(probabilities, default=0.0)
    margins = [one.margin for one in evidence if one.margin is not None]
    sure = 1 - best if question.fires is Fires.ABSENT else best
    whole = Span(0, len(reading.document.text))
    facts = question.facts(reading, whole) if question.facts else {}
    wanted = question.is_wanted(sure, facts, reading.document.text)
    return Tried(number, example, wanted and sure >= (question.least or SHOWN), max(margins, default=None), best)


def _is_wanted(rule: Rule, hit: Hit, document: Document) -> bool:
    return rule.is_wanted(hit.probability, hit.facts, document.quote(hit.span) if hit.span else None)


class _Nothing:
    """Remembers nothing: examples are asked afresh."""

    def recall(self, _model: str, _keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        return {}

    def remember(self, _model: str, _answers: Sequence[Answer]) -> None:
        return
