"""The passages that a digest of long reading or of a talk is made of."""

from datetime import date

import pytest

from second_opinion.domain.likeness import ALIKE, content, likeness
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.case import Case, open_case
from second_opinion.reviewing.insights import insights, wants_insights
from second_opinion.reviewing.loading import load_reviewers

REVIEWERS = load_reviewers(None, examples=False).reviewers
TALK = [
    "Welcome back to the garden hour, thanks for joining us on this rainy day.",
    "Today we talk about compost and about the worms that make compost out of kitchen waste.",
    "I was on the train this morning and the man beside me read the paper upside down.",
    "The main reason why compost fails is that kitchen waste is too wet for the worms.",
    "You know, my neighbour has a red bicycle and he never locks it anywhere.",
    "We measured forty heaps of compost, and worms left every heap that was wetter than 70 percent.",
    "A handful of torn cardboard makes wet kitchen waste dry enough for the worms in the compost.",
    "The main reason why compost fails is kitchen waste that is too wet for worms.",
    "What did you have for breakfast on the day of the storm, and who cooked it?",
    "Our sponsor sells compost bins for kitchen waste and worms, use the promo code WORMS.",
]


def subtitles() -> bytes:
    cues = [
        f"{n}\n00:{n:02}:00,000 --> 00:{n:02}:09,000\n{line}\n"
        for n, line in enumerate([*TALK, *TALK[1:3], *TALK[4:8]])
    ]
    return "\n".join(cues).encode()


def case_of(data: bytes, name: str) -> Case:
    return open_case(read_bytes(data, name), REVIEWERS, date(2026, 11, 24))


def test_a_talk_is_told_by_its_own_sentences_and_their_moments() -> None:
    case = case_of(subtitles(), "talk.srt")
    assert wants_insights(case.document, case.recognised)
    (found,) = insights(case.document, case.passages)
    assert case.document.quote(found.span) == found.quote
    assert "kitchen waste" in found.quote
    assert found.where is not None
    assert found.where.startswith("0:")
    assert found.salience == 1


def test_nothing_is_said_twice_and_no_chatter_is_kept() -> None:
    text = "\n\n".join(" ".join(TALK) for _ in range(8))
    case = case_of(text.encode(), "essay.txt")
    found = insights(case.document, case.passages)
    assert len(found) >= 3
    said = [content(one.quote) for one in found]
    assert all(likeness(a, b) < ALIKE for n, a in enumerate(said) for b in said[:n])
    assert not any("promo code" in one.quote or "Welcome" in one.quote or one.quote.endswith("?") for one in found)


def test_a_plain_transcript_gives_the_moment_before_the_words() -> None:
    lines = [f"[00:{n:02}:30] {'Ada' if n % 2 else 'Ben'}: {line}" for n, line in enumerate([*TALK, *TALK[:8]])]
    case = case_of("\n".join(lines).encode(), "talk.txt")
    assert case.recognised.subtype == "transcript"
    found = insights(case.document, case.passages)
    assert found
    for one in found:
        line = case.document.text[: one.span.start].rsplit("\n", 1)[-1]
        assert one.where is not None
        assert one.where in line
        assert not one.quote.startswith(("Ada:", "Ben:", "["))


@pytest.mark.parametrize("name", ["short.txt", "deal.txt"])
def test_short_papers_and_contracts_have_none(name: str) -> None:
    text = {
        "short.txt": TALK[1],
        "deal.txt": "SERVICES AGREEMENT\n\nThis Agreement is made by and between A and B. " + "B shall pay A. " * 300,
    }[name]
    case = case_of(text.encode(), name)
    assert not wants_insights(case.document, case.recognised)


def test_a_text_without_sentences_has_none() -> None:
    case = case_of(("one, two, three\n" * 400).encode(), "list.txt")
    assert insights(case.document, case.passages) == ()
