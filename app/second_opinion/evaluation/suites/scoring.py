"""What the suites have in common: places that findings point at, and the frame of a result."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Span
from second_opinion.domain.finding import Finding
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.results import CheckResult, Figure, Measured
from second_opinion.evaluation.tally import Claim, Tally


def claims_of(findings: Iterable[Finding]) -> list[Claim]:
    """Every place that findings quote."""
    return [Claim(span, finding.probability) for finding in findings for span in spans_of(finding)]


def spans_of(finding: Finding) -> tuple[Span, ...]:
    """Every place that a finding quotes, the main one first."""
    return (*((finding.span,) if finding.span else ()), *finding.also)


def measured(
    suite: str, reads: Sequence[Read], figures: Mapping[str, Figure], checks: Mapping[str, CheckResult]
) -> Measured:
    """A result with what the reviews took."""
    reviews = [read.review for read in reads if read.review]
    evaluated = sum(review.tokens.evaluated for review in reviews)
    document = sum(review.tokens.document for review in reviews)
    return Measured(
        suite=suite,
        documents=len(reviews),
        figures=figures,
        checks=checks,
        unread=tuple(f"{read.name}: {read.reason}" for read in reads if read.review is None),
        seconds=round(sum(review.timing_ms.total for review in reviews) / 1000, 3),
        tokens_per_document_token=round(evaluated / document, 4) if document else None,
    )


def count_alarms(reads: Sequence[Read], tally: Tally, right: Collection[str]) -> dict[Severity, list[float]]:
    """How many findings of high and of medium severity each document without faults has; ``right`` are checks that may fire."""
    numbers: dict[Severity, list[float]] = {Severity.HIGH: [], Severity.MEDIUM: []}
    for read in reads:
        if read.review is None:
            continue
        tally.begin(read.name)
        alarms = [one for one in read.review.at_least(Severity.MEDIUM) if one.check not in right]
        for finding in alarms:
            tally.false_alarm(finding.check, said_of(finding), finding.probability)
        for severity, counted in numbers.items():
            counted.append(sum(finding.severity is severity for finding in alarms))
    return numbers


def said_of(finding: Finding) -> str:
    """A finding in one line, with its words or the places searched, to be looked at."""
    said = finding.quote or "; ".join(finding.searched or ())
    return f"{finding.title}: {said}. {finding.why}"
