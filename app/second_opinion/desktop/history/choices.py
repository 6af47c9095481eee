"""What the list is narrowed to beside the search: kept between starts, and turned into a filter. No Qt here."""

from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from pydantic import TypeAdapter, ValidationError

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.finding import Verdict
from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.query import wanted_by


class Period(StrEnum):
    """How far back the list goes."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


DAYS = {Period.TODAY: 0, Period.WEEK: 6, Period.MONTH: 30, Period.YEAR: 365}
"""So many days before today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What was chosen; None means all of them. A period stays one, also tomorrow."""

    worth_a_look: bool = False
    kind: Kind | None = None
    severity: Severity | None = None
    period: Period | None = None
    folder: str | None = None
    verdict: Verdict | None = None

    def wanted(self, typed: str, today: date) -> ReviewFilter:
        """The filter, within which the typed words search; these narrow further, or choose anew."""
        since = today - timedelta(days=DAYS[self.period]) if self.period else None
        chosen = ReviewFilter(
            kind=self.kind,
            worth_a_look=self.worth_a_look,
            severity=self.severity,
            verdict=self.verdict,
            folder=self.folder,
            since=since,
        )
        return wanted_by(typed, today, chosen)

    def without(self, name: str) -> Self:
        """The same with one field back at all of them."""
        return type(self)(**{field.name: getattr(self, field.name) for field in fields(self) if field.name != name})

    def as_text(self) -> str:
        return _CHOICES.dump_json(self).decode()


_CHOICES = TypeAdapter(Choices)


def choices_from(text: str) -> Choices:
    """The choices that ``as_text`` wrote down; nothing chosen where the text says nothing."""
    try:
        return _CHOICES.validate_json(text)
    except ValidationError:
        return Choices()
