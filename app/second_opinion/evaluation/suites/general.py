"""False alarms of the reviewer of everything else: good agreements, mail and plans that it is told to read."""

from dataclasses import replace
from pathlib import Path

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Job
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.clean import BLANKS
from second_opinion.evaluation.suites.scoring import measured
from second_opinion.evaluation.tally import Tally, mean_figure

CLEAN = ("contracts/clean", "emails/ham", "plans/w3f-consistent")
"""Folders of documents that nobody planted anything in, and that are consistent as far as anybody looked."""


def general(data: Data, reviews: Reviews) -> Measured:
    """Findings of high severity a document, and those of medium; blanks of templates are right to be found."""
    reads = reviews.of([_job(path) for folder in CLEAN for path in _files(data, folder)])
    tally = Tally()
    numbers: dict[Severity, list[float]] = {Severity.HIGH: [], Severity.MEDIUM: []}
    for read in reads:
        if read.review is None:
            continue
        tally.begin(read.name)
        alarms = [one for one in read.review.at_least(Severity.MEDIUM) if one.check not in BLANKS]
        for finding in alarms:
            tally.false_alarm(finding.check, f"{finding.title}: {finding.quote}", finding.probability)
        for severity, counted in numbers.items():
            counted.append(sum(finding.severity is severity for finding in alarms))
    figures = {
        "high_per_document": mean_figure(numbers[Severity.HIGH]),
        "medium_per_document": mean_figure(numbers[Severity.MEDIUM]),
    }
    return measured("general", reads, figures, tally.results())


def _files(data: Data, folder: str) -> list[Path]:
    return data.some(path for path in (data.folder / folder).rglob("*") if path.is_file())


def _job(path: Path) -> Job:
    return replace(file_job(path), kind=Kind.OTHER)
