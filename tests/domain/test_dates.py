from datetime import date

import pytest

from second_opinion.domain.dates import add_months, find_dates, say_date

DAY = date(2027, 11, 4)  # a Thursday


@pytest.mark.parametrize(
    "written",
    [
        "4 November 2027", "November 4, 2027", "4 Nov 2027", "Nov. 4th, 2027", "4th of November 2027", "4th day of November, 2027",
        "2027-11-04", "2027/11/04", "04.11.2027", "4. November 2027", "4-Nov-2027", "november 4, 2027",
        "Thursday, 4 November 2027", "Thu 4 Nov 2027", "2027-11-04 (Thursday)",
    ],
)  # fmt: skip
def test_one_day_in_many_spellings(written: str) -> None:
    text = f"We start on {written}, not later."
    (found,) = find_dates(text)
    assert found.date == DAY
    assert text[found.span.start : found.span.end] == written
    assert found.weekday_fits


def test_two_readings_of_an_ambiguous_date() -> None:
    (found,) = find_dates("due 11/04/2027")
    assert found.date is None
    assert set(found.readings) == {date(2027, 11, 4), date(2027, 4, 11)}


def test_slashes_are_clear_when_a_part_is_no_month_or_both_agree() -> None:
    assert [d.date for d in find_dates("11/14/2027, 14/11/2027, 05/05/2027")] == [
        date(2027, 11, 14),
        date(2027, 11, 14),
        date(2027, 5, 5),
    ]


@pytest.mark.parametrize("written", ["31 June 2027", "February 29, 2027", "2027-02-30", "30.02.2027", "June 31"])
def test_a_day_that_no_calendar_has(written: str) -> None:
    (found,) = find_dates(f"Until {written}.")
    assert found.impossible
    assert found.date is None


def test_a_date_without_a_year_takes_one_later() -> None:
    (found,) = find_dates("see you Friday, March 13 at noon")
    assert (found.date, found.year, found.weekday) == (None, None, 4)
    assert found.in_year(2026) == date(2026, 3, 13)
    assert found.in_year(2026).weekday() == 4  # type: ignore[union-attr]  # the line above says that it is a date


def test_both_ends_of_a_range() -> None:
    for text in ("November 4-6, 2027", "4-6 November 2027", "Thursday 4 – 6 Nov 2027", "4 to 6 November 2027"):
        assert [d.date for d in find_dates(text)] == [DAY, date(2027, 11, 6)], text


def test_the_weekday_of_several_is_nobodys() -> None:
    for text in ("Thursday and Friday, November 4", "Sat/Sun, November 4", "Mon-Fri 4 November", "Sat & Sun 4-5 Nov"):
        assert find_dates(text)[0].weekday is None, text


def test_a_wrong_weekday_is_seen() -> None:
    (found,) = find_dates("on Friday, 4 November 2027")
    assert found.weekday == 4
    assert not found.weekday_fits


@pytest.mark.parametrize(
    "text",
    [
        "you may 4 times",
        "v1.2.2027",
        "a/2027/11/04/b",
        "ISO 27001-2022-1234",
        "march 4 miles",
        "room 12, 3:45",
        "2027-13-45",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


def test_a_time_after_a_day_is_not_taken_for_it() -> None:
    assert [(d.month, d.day) for d in find_dates("the May 3 meeting at 4:00")] == [(5, 3)]
    assert find_dates("in May 10:30 is early") == ()


def test_months_are_added_to_the_end_of_shorter_ones() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert add_months(date(2027, 11, 30), 3) == date(2028, 2, 29)
    assert add_months(date(2027, 12, 15), -12) == date(2026, 12, 15)


def test_words_for_the_reader() -> None:
    assert say_date(DAY) == "Thursday, 4 November 2027"


@pytest.mark.parametrize(
    ("text", "day", "fits"),
    [
        ("am Donnerstag, den 4. November 2027", date(2027, 11, 4), True),
        ("Montag, 4. März 2027", date(2027, 3, 4), False),
        ("Dienstag, 14.06.2027", date(2027, 6, 14), False),
        ("le jeudi 4 mars 2027", date(2027, 3, 4), True),
        ("samedi 1er mai 2027", date(2027, 5, 1), True),
        ("mardi 1er mai 2027", date(2027, 5, 1), False),
        ("el lunes, 3 de mayo de 2027", date(2027, 5, 3), True),
        ("martes 3 de mayo de 2027", date(2027, 5, 3), False),
        ("miércoles 15 de septiembre del 2027", date(2027, 9, 15), True),
    ],
)
def test_other_languages(text: str, day: date, fits: bool) -> None:
    (found,) = find_dates(text)
    assert found.date == day
    assert found.weekday_fits is fits


@pytest.mark.parametrize("text", ["5 mayo sandwiches", "the 12 mars bars", "page 4 main road", "3 marsh lane"])
def test_words_that_only_look_foreign(text: str) -> None:
    assert [found for found in find_dates(text) if found.month not in {3, None}] == []


def test_ranges_of_days_in_other_languages() -> None:
    assert [found.date for found in find_dates("vom 3. bis 5. Mai 2027")] == [date(2027, 5, 3), date(2027, 5, 5)]
