"""Days on which the place that the plan names does not work."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import holidays

from second_opinion.plugin import Hit, Reading, Span, find_dates, say_date
from second_opinion_reviewers.plans.ranges import day_meant, line_around, only_year

_COUNTRIES = {
    "germany": "DE", "berlin": "DE", "munich": "DE", "hamburg": "DE", "austria": "AT", "vienna": "AT", "switzerland": "CH", "zurich": "CH",
    "france": "FR", "paris": "FR", "lyon": "FR", "spain": "ES", "madrid": "ES", "barcelona": "ES", "portugal": "PT", "lisbon": "PT", "porto": "PT",
    "italy": "IT", "rome": "IT", "milan": "IT", "netherlands": "NL", "amsterdam": "NL", "belgium": "BE", "brussels": "BE", "ireland": "IE", "dublin": "IE",
    "deutschland": "DE", "münchen": "DE", "köln": "DE", "österreich": "AT", "wien": "AT", "schweiz": "CH", "zürich": "CH", "españa": "ES", "sevilla": "ES", "valencia": "ES", "marseille": "FR", "bruxelles": "BE", "england": "GB", "london": "GB", "united kingdom": "GB", "scotland": "GB", "poland": "PL", "warsaw": "PL", "sweden": "SE", "stockholm": "SE",
    "denmark": "DK", "copenhagen": "DK", "norway": "NO", "oslo": "NO", "finland": "FI", "helsinki": "FI", "united states": "US", "usa": "US", "new york": "US",
    "canada": "CA", "toronto": "CA", "australia": "AU", "sydney": "AU", "japan": "JP", "tokyo": "JP", "india": "IN", "singapore": "SG", "greece": "GR", "athens": "GR",
}  # fmt: skip
_NAME = re.compile(r"[A-ZÖÉÀ][a-zäöüßéèñ]+(?:[ ][A-Z][a-zäöüéèñ]+)?|USA\b")
_APPOINTMENT = re.compile(
    r"\b(?:deliver\w*|meeting|workshop|kick-?off|go-?live|launch|install\w*|handover|hand-over|inspection|appointment|interviews?|training|opening|visit\w*|bank|office|museum|pick\s?up|collect|deadline|due|sign\w*|lieferung|treffen|sitzung|abnahme|termin|besuch|livraison|réunion|rendez-vous|visite|entrega|reunión|cita|visita)\b",
    re.IGNORECASE,
)


def on_a_free_day(reading: Reading) -> Iterator[Hit]:
    """Something that needs others at work lies on a public holiday of the only country that the plan names."""
    text = reading.document.text
    names = {name.lower() for found in _NAME.findall(text) for name in (found, *found.split())}
    countries = {country for place, country in _COUNTRIES.items() if place in names}
    if len(countries) != 1:
        return
    (country,) = countries
    year = only_year(text)
    for found in find_dates(text):
        day = day_meant(found, year)
        name = _holiday(country, day) if day and _APPOINTMENT.search(text, *line_around(text, found.span)) else None
        if day and name and name.lower() not in text.lower():
            yield Hit(Span(*found.span), {"date": say_date(day), "holiday": name})


@cache
def _holidays(country: str, year: int) -> holidays.HolidayBase:
    return holidays.country_holidays(country, years=year, language="en_US")


def _holiday(country: str, day: date) -> str | None:
    """The name of a holiday of the whole country."""
    return _holidays(country, day.year).get(day)
