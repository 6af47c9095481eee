"""Reviews are kept with their quotes, found again, judged by the user, and forgotten when told to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.errors import Bug, UserError
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Review
from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.history.brief import brief
from second_opinion.history.store import History

Reviewed = Callable[..., int]


def test_a_review_comes_back_as_it_was_saved(
    history: History, reviewed: Reviewed, review: Review, document: Document
) -> None:
    stored = history.load(reviewed())
    assert stored.review == review
    assert stored.text == document.text
    assert (stored.line.high, stored.line.medium, stored.line.low) == (1, 0, 1)
    assert stored.line.status is Status.READ


@pytest.mark.parametrize(
    "change",
    [{"span": Span(1, 44)}, {"quote": "This agreement"}, {"span": None}, {"quote": None}, {"span": Span(0, 9999)}],
)
def test_a_quote_that_is_not_in_the_text_is_never_stored(
    history: History, reviewed: Reviewed, review: Review, finding: Finding, change: dict[str, object]
) -> None:
    wrong = replace(review, findings=(replace(finding, **change),))  # type: ignore[arg-type]
    with pytest.raises(Bug):
        reviewed(changed_review=wrong)
    assert history.load(history.lines()[0].id).review is None


def test_a_new_version_takes_the_place_of_the_old_one(
    history: History, reviewed: Reviewed, job: Job, document: Document, review: Review
) -> None:
    reviewed()
    newer = replace(document, sha256="b" * 64, text=document.text + " Signed.")
    reviewed(replace(job, sha256=newer.sha256), newer, replace(review, sha256=newer.sha256))
    assert len(history.lines()) == 2
    assert [line.id for line in history.lines(ReviewFilter(worth_a_look=True))] == [2]


def test_what_is_ignored_stays_ignored_in_the_next_version(
    history: History, reviewed: Reviewed, job: Job, document: Document, review: Review, now: datetime
) -> None:
    first = reviewed()
    history.set_verdict(first, "f1", Verdict.NOT_USEFUL, now)
    newer = replace(document, sha256="b" * 64)
    second = reviewed(replace(job, sha256=newer.sha256), newer, replace(review, sha256=newer.sha256))
    stored = history.load(second)
    assert stored.line.high == 0
    assert stored.verdicts == {"f1": Verdict.NOT_USEFUL}


def test_a_verdict_can_be_taken_back(history: History, reviewed: Reviewed, now: datetime) -> None:
    review_id = reviewed()
    history.set_verdict(review_id, "f1", Verdict.DONE, now)
    assert history.load(review_id).line.high == 0
    history.set_verdict(review_id, "f1", None, now)
    assert history.load(review_id).line.high == 1
    assert history.load(review_id).verdicts == {}


def test_what_was_shown_is_known(
    history: History, reviewed: Reviewed, finding: Finding, job: Job, now: datetime
) -> None:
    review_id = reviewed()
    assert history.known_fingerprints(str(job.path)) == frozenset()
    history.note_toast(review_id, [finding.fingerprint], now)
    assert history.known_fingerprints(str(job.path)) == {finding.fingerprint}
    assert history.toasts_since(now) == 1
    assert history.toasts_since(now + timedelta(minutes=1)) == 0


def test_counts_tell_what_was_not_looked_at(history: History, reviewed: Reviewed) -> None:
    review_id = reviewed()
    assert (history.counts().worth_a_look, history.counts().unseen) == (1, 1)
    history.mark_seen(review_id)
    assert (history.counts().worth_a_look, history.counts().unseen) == (1, 0)


@pytest.mark.parametrize(
    "typed", ["renews", "RENEWS its", "“Two amounts", 'agreement "', "deal", "fee OR", "re*", "NEAR("]
)
def test_search_finds_and_survives_what_people_type(history: History, reviewed: Reviewed, typed: str) -> None:
    reviewed()
    lines = history.lines(ReviewFilter(text=typed))
    found = typed not in {"fee OR", "NEAR("}
    assert bool(lines) is found


def test_snippets_mark_the_words(history: History, reviewed: Reviewed) -> None:
    review_id = reviewed()
    snippet = history.snippets("fee", [review_id])[review_id]
    assert [snippet.text[mark.start : mark.end].lower() for mark in snippet.marks] == ["fee"]


def test_filters_narrow_the_list(history: History, reviewed: Reviewed) -> None:
    reviewed()
    assert len(history.lines(ReviewFilter(kind=Kind.CONTRACT))) == 1
    assert history.lines(ReviewFilter(kind=Kind.EMAIL)) == ()


def test_a_deleted_review_can_be_brought_back_until_the_trash_is_emptied(
    history: History, reviewed: Reviewed, now: datetime
) -> None:
    review_id = reviewed()
    history.delete([review_id], now)
    assert history.lines() == ()
    with pytest.raises(UserError):
        history.load(review_id)
    history.undelete([review_id])
    assert len(history.lines()) == 1
    history.delete([review_id], now)
    history.purge(now + timedelta(days=2), keep_days=90, keep_copied_text_days=1)
    history.undelete([review_id])
    assert history.lines() == ()


def test_what_could_not_be_read_keeps_its_reason(history: History, job: Job, now: datetime) -> None:
    history.not_read(job, "It is a scan.", now)
    (line,) = history.lines()
    assert (line.status, line.reason) == (Status.NOT_READ, "It is a scan.")


def test_old_reviews_go_after_their_time(history: History, reviewed: Reviewed, now: datetime) -> None:
    reviewed()
    assert history.purge(now + timedelta(days=89), keep_days=90, keep_copied_text_days=1).reviews == 0
    assert history.purge(now + timedelta(days=91), keep_days=90, keep_copied_text_days=1).reviews == 1


def test_copied_text_goes_after_a_day_and_its_findings_stay(
    history: History, reviewed: Reviewed, job: Job, now: datetime
) -> None:
    review_id = reviewed(replace(job, origin=Origin.CLIPBOARD, path=None))
    history.purge(now + timedelta(days=2), keep_days=90, keep_copied_text_days=1)
    stored = history.load(review_id)
    assert stored.text is None
    assert stored.review is not None
    assert stored.review.findings


def test_forgetting_everything_leaves_no_word_on_the_disk(
    history: History, reviewed: Reviewed, now: datetime, tmp_path: Path
) -> None:
    reviewed()
    history.back_up(now.date())
    history.forget_everything()
    on_disk = b"".join(file.read_bytes() for file in (tmp_path / "history").rglob("*") if file.is_file())
    assert b"renews" not in on_disk


def test_the_brief_holds_the_day(history: History, reviewed: Reviewed, job: Job, now: datetime) -> None:
    reviewed()
    history.not_read(replace(job, path="/scan.pdf", name="scan.pdf", sha256="d" * 64), "It is a scan.", now)
    day = brief(history, now.date(), now.tzinfo)
    assert [item.finding.title for item in day.findings] == ["Renews itself", "Two amounts"]
    assert [item.date.what for item in day.dates] == ["last day to say no"]
    assert [line.name for line in day.not_read] == ["scan.pdf"]
    assert day.documents == 1
    assert brief(history, now.date() - timedelta(days=30), now.tzinfo).findings == ()


def test_the_brief_holds_something_of_every_document(
    history: History, reviewed: Reviewed, job: Job, document: Document, review: Review, finding: Finding, now: datetime
) -> None:
    for name, high in (("long.txt", 9), *((f"{number}.txt", 1) for number in range(6))):
        sha256 = f"sha of {name}"
        findings = tuple(replace(finding, id=f"f{at}", fingerprint=f"{name} {at}") for at in range(high))
        reviewed(
            replace(job, path=f"/papers/{name}", name=name, sha256=sha256),
            replace(document, name=name, sha256=sha256),
            replace(review, name=name, sha256=sha256, findings=findings),
        )
    day = brief(history, now.date(), now.tzinfo)
    assert {item.name: item.more for item in day.findings} == {"long.txt": 8, **{f"{n}.txt": 0 for n in range(6)}}
    assert day.worth_a_look == 15

    for line in history.lines():
        history.mark_seen(line.id)
    assert len(brief(history, now.date(), now.tzinfo).findings) == 5
