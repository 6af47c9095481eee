"""Plans with real mistakes, and consistent ones: what arithmetic and the calendar decide, by kind, and what is said beyond it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from second_opinion.assembly.intake import is_readable
from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.corpus import Data, Label, Labelled
from second_opinion.evaluation.matching import Ruler
from second_opinion.evaluation.results import Figure, Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import claims_of, measured
from second_opinion.evaluation.tally import Numbers, Tally, recall

KINDS = {
    "budget-sum-mismatch": "sum",
    "duration-sum-mismatch": "duration",
    "date-range": "date",
    "typo-date": "date",
    "schedule-order": "date",
    "weekday-date-mismatch": "weekday",
}
"""What decides a category of labels by arithmetic or the calendar. The others ask for more than the text says: what another document has,
on which day a group meets, whether a day of thirteen hours is meant."""
OTHER = "other"
SUMMARY = "why-it-failed"
"""Repeats what others found."""
CHECKS = {
    "sum": frozenset(
        {"total-wrong", "times-wrong", "share-wrong", "tax-wrong", "share-of-total-wrong", "subtotal-wrong"}
    ),
    "duration": frozenset({"lengths-do-not-add-up", "lasts-otherwise", "length-beside-wrong"}),
    "weekday": frozenset({"weekday-wrong", "weekday-beside-wrong"}),
    "weekday-check": frozenset({"weekday-wrong", "weekday-beside-wrong"}),
    "contact-conflict": frozenset({"two-addresses"}),
    "time-range": frozenset({"long-day", "ends-before-it-begins"}),
    "timezone": frozenset({"clocks-disagree"}),
}
"""The checks that may be right about a kind, or about a category; about the others any check may."""
RIGHT, SOFT, WRONG = "ok", "soft-error", "error"


@dataclass(frozen=True)
class _Tallies:
    """``mistakes`` that are marked, and findings that no mark backs; consistent plans ``accused``; findings on plans ``unmarked``."""

    mistakes: Tally = field(default_factory=Tally)
    accused: Tally = field(default_factory=Tally)
    unmarked: Tally = field(default_factory=Tally)


def plans(data: Data, reviews: Reviews) -> Measured:
    """Mistakes that a finding points at, consistent plans that are accused, and what is said beyond the labels.

    Under ``checks``, besides the kinds of labels ("sum, error"): of each check, how many findings a label backs and how many it does
    not. On plans that nobody marked ("unmarked: …") a finding may be right; it is listed to be looked at.
    """
    marked = data.labelled("plans")
    known = {document.path for document in marked}
    others = data.some(path for path in data.files("plans") if path not in known and is_readable(path))
    reads = reviews.of([file_job(path) for path in (*(document.path for document in marked), *others)])
    tallies = _Tallies()
    for document, read in zip(marked, reads, strict=False):
        if read.review is not None:
            _judge(tallies, document, read)
    for path, read in zip(others, reads[len(marked) :], strict=True):
        if read.review is not None:
            tallies.unmarked.begin(path.name)
            _count_alarms(tallies.unmarked, read.review.at_least(Severity.MEDIUM), "unmarked: ")
    checks = {**tallies.mistakes.results(), **tallies.unmarked.results()}
    return measured("plans", reads, _figures(tallies), checks)


def _judge(tallies: _Tallies, document: Labelled, read: Read) -> None:
    """One document with labels: each label, then each finding."""
    findings = read.review.findings if read.review else ()
    ruler, backed = Ruler(read.text), set[str]()
    tallies.mistakes.begin(document.file)
    tallies.accused.begin(document.file)
    for label in document.labels:
        kind = KINDS.get(label.category, OTHER)
        pointing = _pointing(ruler, label, findings)
        tally = tallies.accused if label.answer == RIGHT else tallies.mistakes
        if tally is tallies.mistakes:
            backed |= {finding.id for finding in pointing}
        if pointing:
            tally.right(f"{kind}, {label.answer}")
        else:
            said = " … ".join(read.text[span.start : span.end] for span in label.spans)
            tally.overlooked(f"{kind}, {label.answer}", f"{label.category}: {said}")
    for finding in (one for one in findings if one.id in backed):
        tallies.mistakes.right(finding.check)
    alarms = [one for one in findings if one.id not in backed and one.severity is not Severity.LOW]
    _count_alarms(tallies.mistakes, alarms)


def _pointing(ruler: Ruler, label: Label, findings: Sequence[Finding]) -> list[Finding]:
    """The findings of the label's kind that share a sentence with it; all of that kind where it marks no place."""
    checks = CHECKS.get(label.category) or CHECKS.get(KINDS.get(label.category, OTHER))
    of_kind = [one for one in findings if one.check != SUMMARY and (checks is None or one.check in checks)]
    if not label.spans:
        return of_kind
    places = [(finding, [claim.span for claim in claims_of([finding])]) for finding in of_kind]
    return [finding for finding, spans in places if ruler.match(spans, label.spans).counts.recalled]


def _count_alarms(tally: Tally, findings: Sequence[Finding], prefix: str = "") -> None:
    for finding in findings:
        said = finding.quote or "; ".join(finding.searched or ())
        tally.false_alarm(f"{prefix}{finding.check}", f"{finding.title}: {said}. {finding.why}", finding.probability)


def _figures(tallies: _Tallies) -> dict[str, Figure]:
    """Shares of labels first, then findings a document, all and by check."""
    mistakes, unmarked = tallies.mistakes, tallies.unmarked
    kinds = sorted({*KINDS.values(), OTHER}, key=lambda kind: (kind == OTHER, kind))
    decided = [f"{kind}, {WRONG}" for kind in kinds if kind != OTHER]
    figures = {
        "recall": mistakes.figure(recall, decided),
        "false_on_consistent": tallies.accused.figure(recall),
    }
    for answer in (WRONG, SOFT):
        of_answer = [f"{kind}, {answer}" for kind in kinds]
        for name in (name for name in of_answer if name in mistakes.names):
            figures[f"recall_{name.replace(', ', '_').replace('-', '_')}"] = mistakes.figure(recall, [name])
    figures["false_per_document"] = mistakes.figure(per_document(len(mistakes.counts)), _alarming(mistakes))
    figures["unmarked_per_document"] = unmarked.figure(per_document(len(unmarked.counts)))
    for check in _alarming(mistakes):
        figures[f"false_per_document_{check}"] = mistakes.figure(per_document(len(mistakes.counts)), [check])
    return figures


def _alarming(tally: Tally) -> list[str]:
    return sorted(check for check, alarms in tally.false.items() if alarms)


def per_document(documents: int) -> Callable[[Numbers], float]:
    """How many things were found and are not marked, a document."""

    def of(counts: Numbers) -> float:
        right, found, _, _ = counts.sum(axis=0)
        return float(found - right) / max(documents, 1)

    return of
