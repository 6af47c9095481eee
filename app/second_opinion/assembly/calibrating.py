"""A model is measured on the reviewers' own examples, so that its answers can be trusted for what they are."""

from collections.abc import Iterator

from second_opinion.assembly.services import Services, local_now
from second_opinion.assembly.trying import judges, read
from second_opinion.domain.check import Fires, Question
from second_opinion.domain.errors import ModelUnusable
from second_opinion.domain.reviewer import Reviewer
from second_opinion.inference.calibration import Table, save
from second_opinion.inference.fitting import Sample, fit
from second_opinion.reviewing.examples import Judges, evidence_of, reading_of
from second_opinion.reviewing.matters import matter_of

YES_SHARE = 0.25
"""How often the answer is yes where a question is asked in real documents; routing brings the likely passages only."""


def samples(services: Services, model: str) -> Iterator[Sample]:
    """The model's answers to the examples of every question, one after the other: this takes minutes.

    Raises:
        ModelUnusable: it is not there, or broke.
    """
    reviewers = services.reviewers().reviewers
    with judges(services, model) as answering:
        if answering is None:
            raise ModelUnusable("There is no model to calibrate; fetch one with “second-opinion models pull”.")
        for reviewer in reviewers:
            yield from _of_reviewer(reviewer, answering)


def examples_of_questions(services: Services) -> int:
    """How many samples there will be."""
    return sum(
        isinstance(check, Question)
        for reviewer in services.reviewers().reviewers
        for check in (_check(reviewer, example.check) for example in reviewer.examples)
    )


def learn(services: Services, model: str, seen: list[Sample]) -> Table:
    """Fit and keep the user's own calibration of a model."""
    table = fit(seen, YES_SHARE)
    save(table, model, services.paths.calibrations)
    return table


def _of_reviewer(reviewer: Reviewer, answering: Judges) -> Iterator[Sample]:
    for example in reviewer.examples:
        check = _check(reviewer, example.check)
        if not isinstance(check, Question):
            continue
        reading = reading_of(reviewer, example, read, local_now().date())
        evidence = evidence_of(reviewer, check, reading, answering.engine, answering.heads)
        yes = example.fires is (check.fires is Fires.YES)
        yield Sample(matter_of(reviewer, check).key, evidence, yes)


def _check(reviewer: Reviewer, check: str) -> object:
    return next(one for one in reviewer.checks if one.id == check)
