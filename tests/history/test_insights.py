"""The day's passages: the first of each text first, and each thing once."""

from datetime import UTC, datetime

from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Insight, Review
from second_opinion.history.insights import insights_of_day
from second_opinion.history.store import History

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
WORMS = "Worms leave every heap of compost that is wetter than seventy percent."
AGAIN = "Every heap of compost wetter than seventy percent is left by worms."
RAIN = "Rain barrels filled twice as fast on the northern roof of the school."


def keep(history: History, name: str, *quotes: str, now: datetime = NOON) -> int:
    text = " ".join(quotes)
    places = [text.index(quote) for quote in quotes]
    found = tuple(
        Insight(quote, Span(at, at + len(quote)), 1 - number / 10)
        for number, (quote, at) in enumerate(zip(quotes, places, strict=True))
    )
    document = Document(name=name, sha256=name.ljust(64, "0"), text=text, format="text")
    job = Job(origin=Origin.FOLDER, name=name, path=f"/papers/{name}", sha256=document.sha256)
    review_id = history.begin(job, document, now)
    review = Review(
        sha256=document.sha256, name=name, kind=Kind.OTHER, kind_probability=0.9, language="en",
        read=Coverage(len(text), None, 1.0), insights=found,
    )  # fmt: skip
    history.save(review_id, review, final=True)
    return review_id


def test_what_two_texts_say_is_told_once(history: History) -> None:
    first = keep(history, "talk", WORMS, RAIN)
    keep(history, "essay", AGAIN)
    found = insights_of_day(history, NOON.date(), UTC)
    assert [(one.review_id, one.insight.quote) for one in found] == [(first, WORMS), (first, RAIN)]


def test_only_that_day_counts_and_at_most_so_many(history: History) -> None:
    keep(history, "yesterday", RAIN, now=NOON.replace(day=23))
    keep(history, "today", WORMS)
    assert [one.name for one in insights_of_day(history, NOON.date(), UTC)] == ["today"]
    assert insights_of_day(history, NOON.date(), UTC, most=0) == ()
    assert insights_of_day(history, NOON.replace(day=22).date(), UTC) == ()


def test_what_was_deleted_is_not_told(history: History) -> None:
    review_id = keep(history, "talk", WORMS)
    history.delete([review_id], NOON)
    assert insights_of_day(history, NOON.date(), UTC) == ()
