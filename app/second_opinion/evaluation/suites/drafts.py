"""Mail before sending: forgotten attachments and weekdays that do not fit, in mails that people really sent, and mails that only look like it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.corpus import Data, Label
from second_opinion.evaluation.results import Figure, Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import measured, said_of, spans_of
from second_opinion.evaluation.tally import Tally, mean_figure, recall

CHECKS = {"missing-attachment": "attachment-missing", "weekday-date-mismatch": "weekday-wrong"}
"""The check that a category of labels is about."""
RIGHT = "ok"


@dataclass(frozen=True)
class _Tallies:
    """Mistakes, right mails that are ``accused`` of one, and all other findings."""

    mistakes: Tally = field(default_factory=Tally)
    accused: Tally = field(default_factory=Tally)
    beyond: Tally = field(default_factory=Tally)


def drafts(data: Data, reviews: Reviews) -> Measured:
    """Mistakes that are found by kind, right mails that are accused of them by kind, and what else is said, by check.

    The text of these mails is whole and their attachments are gone, so the marked words are compared and not the parts. Under
    ``beyond: …`` stands what is said of them, and of a company's ordinary mail, that no label backs: it may be right.
    """
    marked = data.labelled("emails", "natural-errors-labels.jsonl")
    ordinary = [one.path for one in data.labelled("emails", "ham-labels.jsonl") if one.path.name.startswith("enron-")]
    reads = reviews.of([file_job(path) for path in (*(one.path for one in marked), *ordinary)])
    tallies, numbers = _Tallies(), []
    for document, read in zip(marked, reads, strict=False):
        if read.review is None:
            continue
        raw = document.path.read_bytes().decode("latin-1")
        numbers.append(_judge(tallies, document.labels, read, raw))
    numbers.extend(_judge(tallies, (), read, "") for read in reads[len(marked) :] if read.review)
    checks = {**tallies.mistakes.results(), **tallies.beyond.results()}
    return measured("drafts", reads, _figures(tallies, numbers), checks | tallies.accused.results())


def _judge(tallies: _Tallies, labels: Sequence[Label], read: Read, raw: str) -> int:
    """One mail: each label, then each finding of medium severity and above that no label is about; how many those are."""
    findings = read.review.findings if read.review else ()
    for tally in (tallies.mistakes, tallies.accused, tallies.beyond):
        tally.begin(read.name)
    for label in labels:
        check = CHECKS[label.category]
        marked = [raw[span.start : span.end] for span in label.spans]
        pointing = [
            one for one in findings if one.check == check and (check in NO_PLACE or _same_place(read, one, marked))
        ]
        if label.answer == RIGHT:
            if pointing:
                tallies.accused.right(f"look-alike: {check}")
                tallies.accused.wrong(f"look-alike: {check}", said_of(pointing[0]), pointing[0].probability)
            else:
                tallies.accused.overlooked(f"look-alike: {check}", label.category)
        elif pointing:
            tallies.mistakes.right(check)
        else:
            tallies.mistakes.overlooked(check, " … ".join(marked) or read.text[:300])
    about = {CHECKS[label.category] for label in labels}
    others = [one for one in findings if one.severity is not Severity.LOW and one.check not in about]
    for finding in others:
        tallies.beyond.false_alarm(f"beyond: {finding.check}", said_of(finding), finding.probability)
    return len(others)


NO_PLACE = frozenset({"attachment-missing"})
"""A mail is without its attachment as a whole, whichever sentence promises it."""


def _same_place(read: Read, finding: Finding, marked: Sequence[str]) -> bool:
    """Whether a finding quotes the marked words or a part of them, at any of its places; line ends do not count."""
    quotes = [" ".join(read.text[span.start : span.end].split()) for span in spans_of(finding)]
    words = [" ".join(one.split()) for one in marked]
    return not words or any(one in quote or quote in one for one in words for quote in quotes)


def _figures(tallies: _Tallies, numbers: Sequence[int]) -> dict[str, Figure]:
    mistakes, accused = tallies.mistakes, tallies.accused
    figures = {"recall": mistakes.figure(recall), "false_on_look_alikes": accused.figure(recall)}
    for category, check in CHECKS.items():
        name = category.replace("-", "_")
        figures[f"recall_{name}"] = mistakes.figure(recall, [check])
        figures[f"false_{name}"] = accused.figure(recall, [f"look-alike: {check}"])
    return figures | {"beyond_per_document": mean_figure([float(number) for number in numbers])}
