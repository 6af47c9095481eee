"""What the window says: plain, short, and right in number."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from second_opinion.desktop.history import words
from second_opinion.desktop.history.terms import term_word
from second_opinion.desktop.history.times import day_heading, seconds
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind, Unread
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Origin
from second_opinion.domain.review import Asked, Coverage, Review, Timing
from second_opinion.domain.stored import ReviewLine, Status


@pytest.fixture
def line() -> ReviewLine:
    return ReviewLine(
        id=1,
        name="lease.pdf",
        path="/lease.pdf",
        kind=Kind.CONTRACT,
        subtype="lease",
        role_title="you rent",
        origin=Origin.FOLDER,
        reviewed_at=datetime(2026, 11, 23, 9, 5, tzinfo=UTC),
        seen=False,
        status=Status.READ,
        high=1,
    )


@pytest.fixture
def finding() -> Finding:
    return Finding(
        id="1",
        reviewer="contracts",
        check="renewal",
        severity=Severity.HIGH,
        probability=0.9,
        source=Source.QUESTION,
        title="Renews itself",
        why="It does.",
        suggestion="Ask.",
        fingerprint="f",
    )


def test_a_row_says_what_it_is(line: ReviewLine) -> None:
    assert words.row_detail(line).startswith("Contract · you rent · ")
    assert words.row_detail(replace(line, role_title=None)).startswith("Contract · lease · ")
    assert words.row_detail(replace(line, status=Status.READING)) == "Contract · you rent · reading"
    assert words.row_detail(replace(line, high=0)) == "Contract · you rent · nothing to look at"


def test_a_mail_is_received_or_to_be_sent(line: ReviewLine) -> None:
    mail = replace(line, kind=Kind.EMAIL, role_title="you received it", high=0)
    assert words.row_detail(replace(mail, subtype="received")) == "Email received · nothing to look at"
    assert words.row_detail(replace(mail, subtype="draft")) == "Email to send · nothing to look at"


def test_what_was_not_read_says_why(line: ReviewLine) -> None:
    unread = replace(line, status=Status.NOT_READ, reason="The file needs a password.")
    assert words.row_detail(unread) == "Not read: the file needs a password"
    assert words.row_detail(replace(unread, reason="PDF without text.")) == "Not read: PDF without text"


def test_a_screen_reader_hears_the_whole_row(line: ReviewLine) -> None:
    heard = words.row_for_screen_readers(replace(line, medium=2))
    assert heard.startswith("lease.pdf, Contract")
    assert "1 important · 2 worth a look" in heard
    assert heard.endswith("not looked at yet")


@pytest.mark.parametrize(
    ("day", "heading"),
    [
        (date(2026, 11, 23), "Today"),
        (date(2026, 11, 22), "Yesterday"),
        (date(2026, 11, 18), "Wednesday"),
        (date(2026, 11, 16), "16 November"),
        (date(2025, 11, 23), "23 November 2025"),
    ],
)
def test_days_have_names(day: date, heading: str) -> None:
    assert day_heading(day, date(2026, 11, 23)) == heading


@pytest.mark.parametrize(
    ("probability", "said"),
    [
        (0.99, "almost certainly"),
        (0.95, "almost certainly"),
        (0.9, "quite sure"),
        (0.7, "fairly sure"),
        (0.5, "might be"),
    ],
)
def test_probability_is_a_word(probability: float, said: str) -> None:
    assert words.sureness(probability) == said


def test_who_says_so(finding: Finding) -> None:
    assert words.who_says(finding) == "Found by asking the model: quite sure"
    computed = replace(finding, facts={"deadline": "4 November 2027"})
    assert words.who_says(computed) == "Found by asking the model: quite sure · the figures were computed"
    assert words.who_says(replace(finding, source=Source.RULE, probability=1.0)) == "Found by a rule"
    assert words.who_says(replace(finding, source=Source.RULE)) == "Found by a rule, quite sure"


def test_the_place_is_a_heading_or_a_page(finding: Finding) -> None:
    assert words.place(replace(finding, where="2. Term", page=3)) == "2. Term"
    assert words.place(replace(finding, page=3)) == "page 3"
    assert words.place(finding) == ""


def test_what_was_read() -> None:
    review = Review(
        sha256="0",
        name="lease.pdf",
        kind=Kind.CONTRACT,
        kind_probability=1,
        language="en",
        read=Coverage(900, 9, 1.0),
        checks=41,
        timing_ms=Timing(total=9_000),
    )
    assert words.coverage(review, 3) == "Read all 9 pages · 41 checks · 3 worth a look · 9 s"
    one_page = replace(review, read=Coverage(900, 1, 1.0), checks=1)
    assert words.coverage(one_page, 0) == "Read the whole page · 1 check · nothing worth a look · 9 s"
    in_part = replace(review, read=Coverage(900, 9, 8 / 9, (Unread("page 4", "a scan"),)))
    assert words.coverage(in_part, 0).startswith("Read 8 of 9 pages · ")
    assert words.coverage(replace(review, read=Coverage(900, None, 1.0)), 0).startswith("Read all of it · ")
    assert words.coverage(replace(review, read=Coverage(900, None, 0.5)), 0).startswith("Read in part · ")


@pytest.mark.parametrize(("milliseconds", "said"), [(20, "0.1 s"), (340, "0.3 s"), (9_400, "9 s"), (180_000, "3 min")])
def test_durations(milliseconds: float, said: str) -> None:
    assert seconds(milliseconds) == said


def test_where_a_check_looked() -> None:
    assert words.where_looked(Asked("cap", 1, 0.1, False)) == "looked in 1 place"
    assert words.where_looked(Asked("cap", 3, 0.1, False)) == "looked in 3 places"
    assert words.where_looked(Asked("cap", 2, 0.1, False, ("3. Fees", "7. Indemnity"))) == "3. Fees; 7. Indemnity"


def test_the_first_sentence_keeps_its_numbers() -> None:
    assert words.first_sentence("Pay $4.50 a day. Or more.") == "Pay $4.50 a day."
    assert words.first_sentence("No end") == "No end"


def test_terms_are_plain() -> None:
    assert term_word("Anti-Assignment") == "Passing it on"
    assert term_word("Governing Law") == "Governing law"


def test_nothing_shouts() -> None:
    said = [words.kind_word(kind) for kind in Kind] + [words.severity_word(severity) for severity in Severity]
    assert all(word and "!" not in word for word in said)
