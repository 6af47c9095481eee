"""Limits in words, and the sizes that they take in."""

import pytest

from second_opinion.domain.limit import Limit


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        ("up to 24 months", "two (2) years"),
        ("up to 24 months", "for 12 months, or for 90 days"),
        ("at least 30 days", "sixty (60) days' notice"),
        ("at most 1.5 %", "1 per cent per month"),
        ("up to EUR 5,000", "EUR 4.999,50"),
        ("from USD 1 million", "USD 2,500,000"),
    ],
)
def test_a_limit_takes_in_what_is_within_it(limit: str, text: str) -> None:
    assert Limit.parse(limit).takes_in(text)


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        ("up to 24 months", "three years"),
        ("up to 24 months", "for 12 months, and for 5 years after that"),
        ("at least 30 days", "ten business days"),
        ("up to EUR 5,000", "USD 10"),  # another currency says nothing
        ("up to 24 months", "for ever"),
    ],
)
def test_what_is_beyond_it_or_unknown_is_not_taken_in(limit: str, text: str) -> None:
    assert not Limit.parse(limit).takes_in(text)


def test_the_first_text_that_names_a_size_decides() -> None:
    assert Limit.parse("up to 24 months").takes_in("no size", "12 months", "5 years")


@pytest.mark.parametrize("words", ["24 months", "up to", "up to a lot", "up to 2 years or EUR 5"])
def test_what_is_no_limit_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="up to 24 months"):
        Limit.parse(words)
