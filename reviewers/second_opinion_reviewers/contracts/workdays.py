"""Which days count as working days: those on which the country whose law governs works."""

from collections.abc import Callable
from datetime import date
from functools import cache, partial

import holidays

from second_opinion_reviewers.contracts.law import laws, lies_in_the_states

_CODES = {
    "England": "GB", "England and Wales": "GB", "Scotland": "GB", "United Kingdom": "GB", "Wales": "GB", "Ireland": "IE", "France": "FR", "Germany": "DE",
    "Switzerland": "CH", "Austria": "AT", "Netherlands": "NL", "Belgium": "BE", "Spain": "ES", "Italy": "IT", "Portugal": "PT", "Sweden": "SE",
    "Denmark": "DK", "Norway": "NO", "Finland": "FI", "Poland": "PL", "Czechia": "CZ", "India": "IN", "Japan": "JP", "China": "CN", "Australia": "AU",
    "Canada": "CA", "Singapore": "SG", "United States": "US",
}  # fmt: skip

IsFree = Callable[[date], bool]


def on_weekend(day: date) -> bool:
    """Whether a day is a Saturday or a Sunday."""
    return day.weekday() >= 5


def free_days(text: str) -> IsFree:
    """Tells the days that are no working days: weekends, and the holidays of the one country whose law governs the contract."""
    places = [place for place, _ in laws(text)]
    country = _CODES.get(places[0], "US" if lies_in_the_states(places[0]) else "") if len(places) == 1 else ""
    return partial(_is_free, country) if country else on_weekend


def _is_free(country: str, day: date) -> bool:
    return on_weekend(day) or day in _holidays(country, day.year)


@cache
def _holidays(country: str, year: int) -> holidays.HolidayBase:
    return holidays.country_holidays(country, years=year)
