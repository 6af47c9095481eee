"""False alarms: what is said of agreements that professionals drafted."""

from second_opinion.domain.check import Severity
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import count_alarms, measured
from second_opinion.evaluation.tally import Tally, mean_figure

BLANKS = frozenset({"contract-blank", "blank-left", "placeholder-left"})
"""These templates have blanks on purpose: to find one is right."""


def clean(data: Data, reviews: Reviews) -> Measured:
    """Findings of high and of medium severity a document."""
    paths = data.files("contracts/clean")
    reads = reviews.of([file_job(path) for path in paths])
    tally = Tally()
    numbers = count_alarms(reads, tally, BLANKS)
    both = [high + medium for high, medium in zip(*numbers.values(), strict=True)]
    figures = {
        "false_per_document": mean_figure(both),
        "high_per_document": mean_figure(numbers[Severity.HIGH]),
        "medium_per_document": mean_figure(numbers[Severity.MEDIUM]),
    }
    return measured("clean", reads, figures, tally.results())
