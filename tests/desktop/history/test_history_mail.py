"""What a mail's hidden headers say to the reader."""

from typing import Any

import pytest

from second_opinion.desktop.history.mail_way import way_of
from second_opinion.desktop.history.pieces import Look
from second_opinion.desktop.history.shown import make_ready

FROM = ("From", "Accounts <a@north.example>")


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ((FROM,), ""),
        ((FROM, ("Reply-To", "A@North.example")), ""),
        ((FROM, ("Reply-To", "Other <b@south.example>")), "Answers go to b@south.example"),
        (
            (FROM, ("Authentication-Results", "mx; spf=pass; dmarc=FAIL")),
            "The sender’s address was not confirmed on the way",
        ),
        (
            (FROM, ("Authentication-Results", "mx; dmarc=pass"), ("Authentication-Results", "liar; dmarc=fail")),
            "The sender’s address was confirmed on the way",
        ),
        ((FROM, ("Authentication-Results", "mx; dmarc=none")), ""),
    ],
)
def test_where_answers_go_and_who_confirmed(headers: tuple[tuple[str, str], ...], said: str) -> None:
    assert way_of(headers) == said


def test_it_stands_under_the_headers_and_moves_no_mark(library: Any, samples: Any) -> None:
    sample = samples.mail()
    sample.headers = (FROM, ("Reply-To", "b@south.example"))
    shown = make_ready(library.history.load(library.add(sample)))
    looks = [piece.look for piece in shown.pieces]
    at = looks.index(Look.SEPARATOR)
    assert looks[:at] == [Look.HEADER] * at
    assert shown.pieces[at].text == "Answers go to b@south.example"
    page = "\n".join(piece.text for piece in shown.pieces)
    span = sample.findings[0].span
    assert page[shown.placement.position(span.start) : shown.placement.position(span.end)] == sample.findings[0].quote
