"""Sentences end where a reader would end them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_opinion.reviewing.sentences import sentences


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme Inc. shall pay Bolt Ltd. within ten days.",
        "See No. 5 of the list, e.g. the second column, and Section 2.1 of the U.S. code.",
        "Mr. Smith and Dr. Jones, i.e. the experts, meet at 5 p.m. on Monday.",
        "2.1 The term is one year.",
        "3. Fees are due at once.",
        "Art. IV applies, cf. Sec. 12 and p. 7.",
        "It costs EUR 4.50 or 3.000.",
        'He said "stop." and left.',
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ends. It begins.", ["It ends.", "It begins."]),
        ("Made by Acme Inc. The buyer pays.", ["Made by Acme Inc.", "The buyer pays."]),
        ("The answer is No. It renews.", ["The answer is No.", "It renews."]),
        ("7.2 Liability. No party owes more.", ["7.2 Liability.", "No party owes more."]),
        ("It is void (see above). The rest stays.", ["It is void (see above).", "The rest stays."]),
        ("A heading\n\nA paragraph", ["A heading", "A paragraph"]),
        ("The parties:\n(a) pay;\n(b) deliver.", ["The parties:", "(a) pay;", "(b) deliver."]),
        ("wrapped in the\nmiddle of a line. Next.", ["wrapped in the\nmiddle of a line.", "Next."]),
        ("Really? Yes! Good.", ["Really?", "Yes!", "Good."]),
    ],
)
def test_sentences_are_told_apart(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(alphabet=st.sampled_from(list('aAbN.?! \n\t1(;:-\u00a0"”'))))
def test_every_visible_character_lies_in_exactly_one(text: str) -> None:
    found = sentences(text)
    covered = [offset for span in found for offset in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    assert {offset for offset, letter in enumerate(text) if not letter.isspace()} <= set(covered)
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in found)
