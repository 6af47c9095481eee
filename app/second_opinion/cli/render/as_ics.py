"""The dates of results as a calendar file."""

from collections.abc import Sequence

from second_opinion.assembly.review_now import Result
from second_opinion.assembly.services import local_now
from second_opinion.domain.words import Say, as_they_are
from second_opinion.history.calendar_file import entries_of, to_ics


def as_ics(results: Sequence[Result], say: Say = as_they_are) -> str:
    """All dates of all results in one calendar; they are given in English, so that each stays the same event in every language."""
    entries = (entry for result in results if result.review for entry in entries_of(result.review))
    return to_ics(entries, local_now(), say)
