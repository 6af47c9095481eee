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
from second_opinion.evaluation.suites.scoring import count_alarms, measured
from second_opinion.evaluation.tally import Tally, mean_figure

CLEAN = ("contracts/clean", "emails/ham", "plans/w3f-consistent")
"""Folders of documents that nobody planted anything in, and that are consistent as far as anybody looked."""


def general(data: Data, reviews: Reviews) -> Measured:
    """Findings of high severity a document, and those of medium; blanks of templates are right to be found."""
    reads = reviews.of([_job(path) for folder in CLEAN for path in _files(data, folder)])
    tally = Tally()
    numbers = count_alarms(reads, tally, BLANKS)
    figures = {
        "high_per_document": mean_figure(numbers[Severity.HIGH]),
        "medium_per_document": mean_figure(numbers[Severity.MEDIUM]),
    }
    return measured("general", reads, figures, tally.results())


def _files(data: Data, folder: str) -> list[Path]:
    return data.some(path for path in (data.folder / folder).rglob("*") if path.is_file())


def _job(path: Path) -> Job:
    return replace(file_job(path), kind=Kind.OTHER)
