"""What the answers become: findings, terms at a glance, statements, and an account of what was asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from second_opinion.domain.check import Fires, Question
from second_opinion.domain.document import Kind, Span
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.review import Asked, Clause, Statement
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.case import Case
from second_opinion.reviewing.drafting import Fired, draft
from second_opinion.reviewing.matters import Aim
from second_opinion.reviewing.quoting import quote_span
from second_opinion.reviewing.routing import Candidate, Route
from second_opinion.reviewing.ruling import Ruling
from second_opinion.reviewing.weighing import Weighed

SAID = 0.5
"""Probability from which a term or a statement is said to be there: the likelier of two answers."""
SHOWN = 0.6
"""Probability from which an answer is a finding: a wrong warning costs the reader more than a missed one."""
NOTHING_NEAR = 0.1
"""Probability that something stands in the text after all though none of its words do."""
WHOLE = {Kind.CONTRACT: (1000, 5), Kind.PLAN: (600, 3), Kind.EMAIL: (80, 1), Kind.OTHER: (1000, 5)}
"""Characters and passages; what is shorter is an excerpt, a cover sheet or a note: that something is missing means nothing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the questions of a document have given so far."""

    findings: tuple[Finding, ...] = ()
    clauses: tuple[Clause, ...] = ()
    statements: tuple[Statement, ...] = ()
    asked: tuple[Asked, ...] = ()
    made: int = 0  # checks, terms and statements that were looked for


class Outcomes:
    """Draws the conclusions for one document.

    Args:
        case: the document.
        reviewer: who asks.
        ruling: calls the reviewer's code for facts.
        whole: whether all of the document was read and understood, so that something can be missing from it.
    """

    def __init__(self, case: Case, reviewer: Reviewer, ruling: Ruling, *, whole: bool) -> None:
        self._case = case
        self._reviewer = reviewer
        self._ruling = ruling
        self._questions = {question.id: question for question in reviewer.questions}
        characters, passages = WHOLE[reviewer.kind]
        self._whole = whole and len(case.document.text) >= characters and len(case.passages) >= passages
        self._drafted: dict[str, Finding | None] = {}
        self._quotes: dict[tuple[int, str], Span] = {}

    def draw(self, weighed: Sequence[Weighed], *, model_answers: bool) -> Outcome:
        """The conclusions.

        Args:
            weighed: the routes whose answers are all there.
            model_answers: whether a model is asked; then a question that finds no passage to ask about is answered, too.
        """
        said = [one for one in weighed if one.answered or (model_answers and not one.route.candidates)]
        of = {aim: [one for one in said if one.route.matter.aim is aim] for aim in Aim}
        findings, asked = [], []
        for one in of[Aim.FINDING]:
            finding = self._finding(one)
            findings += [finding] if finding else []
            asked.append(self._asked(one, fired=finding is not None))
        clauses = sorted((clause for one in of[Aim.CLAUSE] for clause in self._clauses(one)), key=lambda one: one.span)
        statements = self._statements(of[Aim.STATEMENT])
        made = len(asked) + len(of[Aim.CLAUSE]) + len(statements)
        return Outcome(tuple(findings), tuple(clauses), tuple(statements), tuple(asked), made)

    def _finding(self, one: Weighed) -> Finding | None:
        """The finding of a question, made once: its answers do not change, and its facts may take a while."""
        if one.route.matter.key not in self._drafted:
            self._drafted[one.route.matter.key] = self._conclusion(one)
        return self._drafted[one.route.matter.key]

    def _conclusion(self, one: Weighed) -> Finding | None:
        question = self._questions[one.route.matter.id]
        if question.fires is Fires.ABSENT:
            return self._absence(one, question)
        surest = one.surest(question.least or SHOWN)
        if not surest:
            return None
        spans = [self._quote(one.route, candidate) for _, candidate in surest]
        passage = self._case.passages[surest[0][1].number]
        fired = Fired(
            reviewer=self._reviewer.id,
            check=question,
            source=Source.QUESTION,
            span=spans[0],
            also=tuple(spans[1:]),
            probability=round(one.best, 4),
            facts=self._ruling.facts(self._reviewer.id, question, passage.span),
        )
        finding = draft(fired, self._case.document, self._case.places)
        return finding if question.is_wanted(finding.probability, finding.facts, finding.quote) else None

    def _absence(self, one: Weighed, question: Question) -> Finding | None:
        probability = 1 - (one.best if one.route.candidates else NOTHING_NEAR)
        if not self._whole or probability < (question.least or SHOWN):
            return None
        fired = Fired(
            reviewer=self._reviewer.id,
            check=question,
            source=Source.QUESTION,
            span=None,
            probability=round(probability, 4),
            facts={},
            searched=self._searched(one),
        )
        return draft(fired, self._case.document, self._case.places)

    def _searched(self, one: Weighed) -> tuple[str, ...]:
        """The whole text, and the places that came nearest."""
        nearest = tuple(
            f"{self._where(candidate)}: {probability:.0%} likely" for probability, candidate in one.surest()
        )
        return (f"all {len(self._case.passages)} passages", *nearest)

    def _asked(self, one: Weighed, *, fired: bool) -> Asked:
        places = tuple(dict.fromkeys(self._where(candidate) for _, candidate in one.surest()))
        return Asked(one.route.matter.id, one.answered, round(one.best, 4), fired, places)

    def _clauses(self, one: Weighed) -> list[Clause]:
        return [self._clause(one.route, probability, candidate) for probability, candidate in one.surest(SAID)]

    def _clause(self, route: Route, probability: float, candidate: Candidate) -> Clause:
        span = self._quote(route, candidate)
        document = self._case.document
        return Clause(
            category=route.matter.id,
            quote=document.quote(span),
            span=span,
            probability=round(probability, 4),
            page=document.page_at(span.start),
            where=self._case.places.where(span.start),
        )

    def _statements(self, weighed: Sequence[Weighed]) -> list[Statement]:
        """Of each statement the likelier side, or silence where neither is likely; the two sides of one follow each other."""
        sides: dict[str, list[Weighed]] = {}
        for one in weighed:
            sides.setdefault(one.route.matter.id, []).append(one)
        return [self._statement(name, both) for name, both in sides.items()]

    def _statement(self, name: str, both: Sequence[Weighed]) -> Statement:
        side = max(both, key=lambda one: one.best)
        if side.best < SAID:
            return Statement(name, "silent", round(1 - side.best, 4))
        spans = tuple(sorted({self._quote(side.route, candidate) for _, candidate in side.surest(SAID)}))
        return Statement(name, side.route.matter.key.rpartition("/")[2], round(side.best, 4), spans)

    def _quote(self, route: Route, candidate: Candidate) -> Span:
        """What is quoted of a passage; every snapshot asks for the same again."""
        place = (candidate.number, route.matter.key)
        if place not in self._quotes:
            passage = self._case.passages[candidate.number]
            self._quotes[place] = quote_span(passage, route.matter.cues, self._case.lexicon, candidate.sentences)
        return self._quotes[place]

    def _where(self, candidate: Candidate) -> str:
        return self._case.places.where(self._case.passages[candidate.number].span.start)
