"""A term that runs over several lines is one."""

from dataclasses import replace

from second_opinion.domain.document import Span
from second_opinion.domain.review import Clause
from second_opinion.domain.terms import join_neighbours

TEXT = "It renews for two years unless\nnotice is given. The fee is $5.\n\nIt renews again."


def clause(category: str, quote: str, probability: float = 0.9) -> Clause:
    start = TEXT.index(quote)
    return Clause(category, quote, Span(start, start + len(quote)), probability)


def test_lines_that_follow_each_other_are_one_term() -> None:
    first, second = (
        clause("Renewal Term", "It renews for two years unless", 0.7),
        clause("Renewal Term", "notice is given."),
    )
    (joined,) = join_neighbours([second, first])
    assert joined.quote == "It renews for two years unless notice is given."
    assert TEXT[joined.span.start : joined.span.end] == "It renews for two years unless\nnotice is given."
    assert joined.probability == 0.9


def test_another_category_between_does_not_part_them() -> None:
    first, second = clause("Renewal Term", "It renews for two years unless"), clause("Renewal Term", "notice is given.")
    other = replace(first, category="Fees")
    assert [one.category for one in join_neighbours([first, other, second])] == ["Fees", "Renewal Term"]


def test_terms_apart_and_terms_of_other_kinds_stay_apart() -> None:
    near, far = clause("Renewal Term", "notice is given."), clause("Renewal Term", "It renews again.")
    fee = clause("Fees", "The fee is $5.")
    assert join_neighbours([far, fee, near]) == [near, fee, far]
