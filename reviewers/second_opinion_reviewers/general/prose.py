"""One figure that running prose states in two ways: the budget, the day of the meeting, how many come, how long it lasts.

Calm by design: the same words must name the thing, nothing may qualify either figure, no word may set one beside the other, and at
least one place must say it outright ("is", "takes place on"). Lists and tables have checks of their own.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from second_opinion.plugin import Document, FoundDate, Hit, Kind, Reading
from second_opinion_reviewers.general.statements import Figure, Stated, Statement, sentence_around, statements

LONGEST = 60_000
"""Characters: a longer text has many meetings and budgets, and says of each which one it is by its chapter."""
_NEAR = 62
"""Days: two days of one thing that lie further apart are two things."""

Pair = tuple[Statement, Statement]


def said_otherwise(reading: Reading) -> Iterator[Hit]:
    """Two statements of one figure that differ; one finding, which shows both. Contracts have checks of their own."""
    document = reading.document
    if reading.kind is Kind.CONTRACT or len(document.text) > LONGEST:
        return
    by_thing: dict[tuple[Figure, str], list[Statement]] = {}
    for statement in statements(document):
        by_thing.setdefault((statement.figure, statement.key), []).append(statement)
    pairs = [pair for same in by_thing.values() if (pair := _pair(document.text, same))]
    pairs += _meals(by_thing, is_plan=reading.kind is Kind.PLAN)
    for one, other in sorted(pairs, key=lambda pair: pair[1].span)[:1]:
        facts = {"one": _said(document, one), "other": _said(document, other)}
        yield Hit(other.span, facts, also=(one.span,))


def _said(document: Document, statement: Statement) -> str:
    return " ".join(document.quote(statement.span).split())


def _pair(text: str, same: Sequence[Statement]) -> Pair | None:
    """The first two places that differ, if there are just two values, neither is set apart, and one is said outright."""
    values = _in_one_year([one.value for one in same])
    if None in values or len(set(values)) != 2 or not any(one.outright for one in same):
        return None
    at = next(number for number, value in enumerate(values) if value != values[0])
    one, other = values[0], values[at]
    far = isinstance(one, date) and isinstance(other, date) and abs((other - one).days) > _NEAR
    in_one = sentence_around(text, same[0].span) == sentence_around(text, same[at].span)
    return None if far or in_one else (same[0], same[at])


def _in_one_year(values: Sequence[Stated | None]) -> list[Stated | date | None]:
    """Dates as days; one without a year is taken to be of the only year named, and of none where there are two."""
    years = {value.year for value in values if isinstance(value, FoundDate)}
    named = years - {None}
    if len(named) > 1 and None in years:
        return [None]
    year = next(iter(named), None) or 2000
    return [value.in_year(year) if isinstance(value, FoundDate) else value for value in values]


def _meals(by_thing: dict[tuple[Figure, str], list[Statement]], *, is_plan: bool) -> Iterator[Pair]:
    """Dinner for other than so many as come; of plans, fewer meals than guests are told by a check of their own."""
    come, fed = (
        [one for (figure, _), same in by_thing.items() if figure is wanted for one in same]
        for wanted in (Figure.GUESTS, Figure.MEALS)
    )
    people, meals = {one.value for one in come}, {one.value for one in fed}
    if len(people) != 1 or len(meals) != 1 or None in people | meals:
        return
    (guests,), (portions,) = people, meals
    fewer = isinstance(guests, int) and isinstance(portions, int) and portions < guests
    if portions != guests and not (is_plan and fewer):
        first, second = sorted((come[0], fed[0]), key=lambda one: one.span)
        yield first, second
