"""Mail received: malicious mail that is said to be so, honest mail that is accused, and what is said of honest mail beyond that."""

from collections.abc import Sequence
from pathlib import Path

from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.results import Figure, Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import measured, said_of
from second_opinion.evaluation.tally import Tally, mean_figure, recall

FOLDER = REVIEWER = "emails"
NOT_OF_THE_SENDER = frozenset(
    {"attachment-missing", "placeholder-left", "greets-another", "day-gone-by", "weekday-wrong"}
)
"""Mistakes, not malice: honest people make them, and they accuse nobody."""
LURE, SCAM = "credential/payment lure", "other scam"
BUSINESS = "enron-"
"""How the mails of a company begin; they show what is said of ordinary work."""


def mail(data: Data, reviews: Reviews) -> Measured:
    """Malicious mails with a finding of high severity that accuses; honest mails with one; all findings on honest mail, by check.

    ``false_on_ham`` is of the marked ham, ``false_on_more_ham`` of the larger folder, ``false_per_document`` counts what is said of
    medium severity and above on both. ``spam_found`` is told for orientation: much of it is only unwanted.
    """
    malicious = data.labelled(FOLDER, "phish-labels.jsonl")
    honest = [one.path for one in data.labelled(FOLDER, "ham-labels.jsonl")]
    more = list(data.files(f"{FOLDER}/spamassassin/ham"))
    spam = list(data.files(f"{FOLDER}/spamassassin/spam"))
    lures = {one.path: _lure(one.labels[0].lure) for one in malicious}
    paths = [*lures, *honest, *more, *spam]
    reads = dict(zip(paths, reviews.of([file_job(path) for path in paths]), strict=True))
    found, alarms = Tally(), Tally()
    for path, lure in lures.items():
        _count_found(found, reads[path], lure)
    for path in spam:
        _count_found(found, reads[path], "spam")
    for path in (*honest, *more):
        _count_alarms(alarms, reads[path])
    figures = {
        "recall": found.figure(recall, [LURE, SCAM]),
        "false_on_ham": _accused([reads[path] for path in honest]),
        "false_on_more_ham": _accused([reads[path] for path in more]),
        "recall_lures": found.figure(recall, [LURE]),
        "spam_found": found.figure(recall, ["spam"]),
        "false_per_document": _per_document([reads[path] for path in (*honest, *more)]),
        "false_per_business_mail": _per_document([reads[path] for path in honest if _is_business(path)]),
        "rules_ms": mean_figure([read.review.timing_ms.rules for read in reads.values() if read.review]),
    }
    return measured("mail", list(reads.values()), figures, {**found.results(), **alarms.results()})


def _lure(said: str) -> str:
    return LURE if said.startswith(LURE) else SCAM


def _is_business(path: Path) -> bool:
    return path.name.startswith(BUSINESS)


def _accusing(findings: Sequence[Finding]) -> list[Finding]:
    """What is told loudly and of the sender."""
    loud = [one for one in findings if one.severity is Severity.HIGH and one.reviewer == REVIEWER]
    return [one for one in loud if one.check not in NOT_OF_THE_SENDER]


def _count_found(tally: Tally, read: Read, kind: str) -> None:
    if read.review is None:
        return
    tally.begin(read.name)
    if _accusing(read.review.findings):
        tally.right(kind)
    else:
        tally.overlooked(kind, read.text[:400])


def _count_alarms(tally: Tally, read: Read) -> None:
    if read.review is None:
        return
    tally.begin(read.name)
    for finding in read.review.at_least(Severity.MEDIUM):
        tally.false_alarm(f"on ham: {finding.check}", said_of(finding), finding.probability)


def _accused(reads: Sequence[Read]) -> Figure:
    """The share of honest mails that are accused."""
    return mean_figure([float(bool(_accusing(read.review.findings))) for read in reads if read.review])


def _per_document(reads: Sequence[Read]) -> Figure:
    return mean_figure([float(len(read.review.at_least(Severity.MEDIUM))) for read in reads if read.review])
