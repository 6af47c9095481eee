"""Dates as a calendar file, read back by a library that is not the one that writes it."""

from datetime import UTC, date, datetime, timedelta

import pytest
import vobject

from second_opinion.domain.check import KeyDate, Obligation
from second_opinion.domain.document import Kind, Span
from second_opinion.domain.review import Coverage, Review
from second_opinion.history.calendar_file import entries_of, to_ics


@pytest.fixture
def review() -> Review:
    return Review(
        sha256="ab12",
        name="Miete, Wohnung; 3. OG.pdf",
        kind=Kind.CONTRACT,
        kind_probability=1.0,
        language="en",
        read=Coverage(100, 1, 1.0),
        dates=(
            KeyDate(date(2027, 11, 4), "last day to give notice", "you", Span(10, 20), computed=True),
            KeyDate(date(2027, 3, 1), "the contract starts", "both", Span(30, 40)),
        ),
        obligations=(
            Obligation(
                who="they", what="hand over the keys", when="by 1 April 2027", span=Span(50, 90), due=date(2027, 4, 1)
            ),
            Obligation(who="you", what="pay each invoice", when="within 30 days of receipt", span=Span(100, 140)),
            # the start once more, as a duty: its day is among the dates
            Obligation(
                who="both", what="start the work", when="on 1 March 2027", span=Span(25, 60), due=date(2027, 3, 1)
            ),
        ),
    )


def test_every_day_is_an_all_day_event_with_a_reminder(review: Review, now: datetime) -> None:
    calendar = vobject.readOne(to_ics(entries_of(review), now))
    events = {event.summary.value: event for event in calendar.vevent_list}
    assert set(events) == {
        "Last day to give notice (Miete, Wohnung; 3. OG.pdf)",
        "The contract starts (Miete, Wohnung; 3. OG.pdf)",
        "Hand over the keys (Miete, Wohnung; 3. OG.pdf)",
    }
    notice = events["Last day to give notice (Miete, Wohnung; 3. OG.pdf)"]
    assert notice.dtstart.value == date(2027, 11, 4)
    assert notice.dtend.value == date(2027, 11, 5)
    assert notice.dtstamp.value == now
    assert notice.valarm.trigger.value == timedelta(days=-3)
    assert "computed" in notice.description.value


def test_a_day_is_told_in_the_users_language_and_stays_the_same_event(review: Review, now: datetime) -> None:
    known = {"the contract starts": "Beginn", "Out of {name}.": "Aus {name}."}
    english = vobject.readOne(to_ics(entries_of(review), now)).vevent_list
    german = vobject.readOne(to_ics(entries_of(review), now, lambda words: known.get(words, words))).vevent_list
    assert "Beginn (Miete, Wohnung; 3. OG.pdf)" in {event.summary.value for event in german}
    assert all(event.description.value.startswith("Aus Miete") for event in german)
    assert {event.uid.value for event in german} == {event.uid.value for event in english}


def test_the_same_day_is_the_same_event_tomorrow(review: Review, now: datetime) -> None:
    def uids(made: datetime) -> set[str]:
        return {event.uid.value for event in vobject.readOne(to_ics(entries_of(review), made)).vevent_list}

    assert uids(now) == uids(datetime(2026, 11, 25, tzinfo=UTC))
    assert len(uids(now)) == 3


def test_lines_are_short_and_end_as_the_standard_wants(review: Review, now: datetime) -> None:
    text = to_ics(entries_of(review), now)
    assert text.count("\n") == text.count("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_nothing_is_a_calendar_too(now: datetime) -> None:
    assert vobject.readOne(to_ics([], now)).version.value == "2.0"
