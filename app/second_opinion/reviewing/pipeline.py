"""The path of a document: recognise, cut, rules (shown at once), route, judge, fuse, fold, rank."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.engine import AnswerMemory, Calibration, Engine, Heads, never
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.domain.finding import Finding
from second_opinion.domain.invoice import EarlierInvoice, find_invoice
from second_opinion.domain.job import Reviewed
from second_opinion.domain.review import Review, Tokens
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.case import Case, open_case
from second_opinion.reviewing.coverage import coverage
from second_opinion.reviewing.drafting import proven
from second_opinion.reviewing.enclosed import enclosed, joined
from second_opinion.reviewing.folding import fold
from second_opinion.reviewing.insights import insights, wants_insights
from second_opinion.reviewing.judging import Judge
from second_opinion.reviewing.matters import matters_of
from second_opinion.reviewing.outcome import Outcome, Outcomes
from second_opinion.reviewing.recognise import foreign, is_read_for_meaning
from second_opinion.reviewing.routing import route
from second_opinion.reviewing.ruling import Ruling, rules_for
from second_opinion.reviewing.stopwatch import Stopwatch
from second_opinion.reviewing.weighing import Margin, weigh

INVOICE = "invoice"
"""The subtype of what is compared with earlier ones."""


class Pipeline:
    """Reviews documents with one set of reviewers and one engine; without an engine rules and heads still speak."""

    def __init__(
        self,
        reviewers: Sequence[Reviewer],
        engine: Engine | None,
        calibration: Calibration,
        memory: AnswerMemory,
        today: date,
        heads: Heads | None = None,
    ) -> None:
        self._reviewers = tuple(reviewers)
        self._engine = engine
        self._calibration = calibration
        self._memory = memory
        self._today = today
        self._heads = heads

    def run(
        self,
        document: Document,
        *,
        path: str | None = None,
        kind: Kind | None = None,
        role: str | None = None,
        earlier: tuple[EarlierInvoice, ...] = (),
        senders: tuple[str, ...] = (),
        names: tuple[str, ...] = (),
        extract_ms: float = 0,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[Reviewed]:
        """The review as it grows: first what rules found, then after answers, at most four times a second; the last one is final.

        Args:
            document: what was read.
            path: where it lies, if it is a file.
            kind: what the user said that it is.
            role: the side that the user said to be on.
            earlier: invoices that were read before.
            senders: addresses that the user knows by mail.
            names: the names by which the user goes in contracts, as ``name_key`` gives them.
            extract_ms: what reading it took.
            cancelled: asked between steps.

        Raises:
            Cancelled: ``cancelled()`` was true.
        """
        carried = enclosed(document)
        for snapshot in self._alone(document, path, kind, role, earlier, senders, names, extract_ms, cancelled):
            yield replace(snapshot, final=snapshot.final and not carried)
        review, done, total = snapshot.review, snapshot.done, snapshot.total
        for left, one in zip(reversed(range(len(carried))), carried, strict=True):
            for inner in self._alone(one.document, None, None, None, earlier, senders, names, 0, cancelled):
                grown = joined(review, inner.review, one, document)
                yield Reviewed(grown, done + inner.done, total + inner.total, final=inner.final and not left)
            review, done, total = grown, done + inner.done, total + inner.total

    def _alone(
        self,
        document: Document,
        path: str | None,
        kind: Kind | None,
        role: str | None,
        earlier: tuple[EarlierInvoice, ...],
        senders: tuple[str, ...],
        names: tuple[str, ...],
        extract_ms: float,
        cancelled: Callable[[], bool],
    ) -> Iterator[Reviewed]:
        """The review of one document, without what it carries."""
        clock = Stopwatch(extract_ms)
        case = open_case(document, self._reviewers, self._today, kind, role, earlier, senders, names)
        _stop_if(cancelled)
        ruling = Ruling(case.reading, case.document, case.places)
        if sentence := foreign(case.recognised.language):
            ruling.errors.append(sentence)
        rules = list(rules_for(case.reviewer, self._reviewers, case.reading))
        found = ruling.findings(rules)
        dates, obligations = ruling.dates(case.reviewer), ruling.obligations(case.reviewer)
        clock.rules_done()
        base = replace(_blank(case, path), dates=dates, obligations=obligations, checks=len(rules))
        if case.recognised.subtype == INVOICE:
            base = replace(base, invoice=find_invoice(case.reading.document.text))
        if wants_insights(document, case.recognised):
            told = insights(case.reading.document, case.passages)
            base = replace(base, insights=tuple(one for one in told if document.quote(one.span) == one.quote))
        if case.reviewer is None:
            yield Reviewed(_shown(base, document, found, Outcome(), ruling, clock), 0, 0, final=True)
            return
        yield Reviewed(_shown(base, document, found, Outcome(), ruling, clock), 0, 0, final=False)
        _stop_if(cancelled)
        yield from self._questioned(base, case, case.reviewer, found, ruling, clock, cancelled)

    def _questioned(
        self,
        base: Review,
        case: Case,
        reviewer: Reviewer,
        found: list[Finding],
        ruling: Ruling,
        clock: Stopwatch,
        cancelled: Callable[[], bool],
    ) -> Iterator[Reviewed]:
        """The part of a review that takes time: what is looked for with heads and the model."""
        meant = is_read_for_meaning(case.recognised.language)
        routes = route(matters_of(reviewer, case.recognised) if meant else (), case.passages, case.lexicon, self._heads)
        judge = Judge(self._engine, self._memory, routes, case.passages) if self._engine else None
        whole = base.read.fraction == 1.0 and case.recognised.language == "en"
        outcomes = Outcomes(case, reviewer, ruling, whole=whole)
        clock.judging_begins()

        def snapshot(*, final: bool) -> Reviewed:
            margin: Margin = judge.margin if judge else lambda _route, _passage: None
            ready = [number for number in range(len(routes)) if judge is None or not judge.is_waiting(number)]
            model = judge.model if judge else None
            weighed = [weigh(routes, number, margin, self._calibration) for number in ready]
            outcome = outcomes.draw(weighed, model_answers=model is not None)
            review = _shown(base, case.document, found, outcome, ruling, clock)
            if judge is None:
                return Reviewed(review, 0, 0, final)
            tokens = Tokens(judge.evaluated, judge.reused, judge.document_tokens)
            return Reviewed(replace(review, model=model, tokens=tokens), judge.done, judge.total, final)

        try:
            for _ in judge.ask(case.document, cancelled) if judge else ():
                if clock.is_time():
                    yield snapshot(final=False)
                _stop_if(cancelled)
        except ModelUnusable as error:
            ruling.errors.append(str(error))
            if judge:
                judge.give_up()
        yield snapshot(final=True)


def _blank(case: Case, path: str | None) -> Review:
    document, recognised = case.document, case.recognised
    return Review(
        sha256=document.sha256,
        name=document.name,
        kind=recognised.kind,
        kind_probability=round(recognised.probability, 4),
        language=recognised.language,
        read=coverage(document),
        path=path,
        reviewer=case.reviewer.id if case.reviewer else None,
        subtype=recognised.subtype,
        role=recognised.role,
        role_title=case.reviewer.role_title(recognised.role) if case.reviewer else None,
        sides=recognised.sides,
    )


def _shown(
    base: Review, document: Document, found: Sequence[Finding], outcome: Outcome, ruling: Ruling, clock: Stopwatch
) -> Review:
    """A snapshot: everything said once, every quote proven."""
    findings = proven(fold([*found, *outcome.findings]), document)
    clock.shows(findings=bool(findings))
    return replace(
        base,
        findings=findings,
        clauses=outcome.clauses,
        statements=outcome.statements,
        asked=outcome.asked,
        checks=base.checks + outcome.made,
        errors=tuple(dict.fromkeys(ruling.errors)),
        timing_ms=clock.timing(),
    )


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("You stopped it.")
