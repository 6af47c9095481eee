"""What is silent, how far it reaches, and how it comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from second_opinion.domain.document import Document
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.job import Job
from second_opinion.domain.review import Review
from second_opinion.domain.silence import Scope
from second_opinion.domain.usefulness import CheckName
from second_opinion.history.migrations import MIGRATIONS
from second_opinion.history.store import History

Put = Callable[..., int]
RENEWAL = CheckName("contracts", "auto-renewal")


@pytest.fixture
def put(reviewed: Callable[..., int], job: Job, document: Document, review: Review, finding: Finding) -> Put:
    """Has a document read that lies at a path, and says the same as any other in words of its own."""

    def make(path: str, text: str | None = None, headers: tuple[tuple[str, str], ...] = ()) -> int:
        sha256 = f"{abs(hash((path, text))):064d}"
        named = replace(document, name=Path(path).name, sha256=sha256, headers=headers)
        found = replace(finding, fingerprint=text or f"print of {path}")
        return reviewed(
            replace(job, name=named.name, path=path, sha256=sha256),
            named,
            replace(review, sha256=sha256, findings=(found,), name=named.name),
        )

    return make


def is_open(history: History, review_id: int) -> bool:
    return history.load(review_id).line.high == 1


def test_a_sentence_is_silent_wherever_it_turns_up(history: History, put: Put, now: datetime) -> None:
    here, there, other = put("/a/one.txt", "same"), put("/b/two.txt", "same"), put("/b/three.txt", "other")
    silence = history.silence(here, "f1", Scope.SENTENCE, now)
    later = put("/c/four.txt", "same")
    assert [is_open(history, one) for one in (here, there, other, later)] == [False, False, True, False]

    history.allow(silence, now)
    assert all(is_open(history, one) for one in (here, there, other, later))


def test_a_document_is_silent_in_all_its_versions(history: History, put: Put, now: datetime) -> None:
    first, other = put("/a/one.txt", "first words"), put("/a/two.txt")
    history.silence(first, "f1", Scope.DOCUMENT, now)
    second = put("/a/one.txt", "other words")
    assert [is_open(history, one) for one in (first, second, other)] == [False, False, True]


def test_a_thread_of_mail_is_one_document(history: History, put: Put, now: datetime) -> None:
    began = put("/m/1.eml", headers=(("Message-ID", "<a@x>"), ("From", "Jo <jo@x>")))
    reply = put("/m/2.eml", headers=(("Message-ID", "<b@x>"), ("References", "<a@x> <z@x>"), ("From", "Al <al@x>")))
    other = put("/m/3.eml", headers=(("Message-ID", "<c@x>"), ("From", "Jo <jo@x>")))
    history.silence(reply, "f1", Scope.DOCUMENT, now)
    assert [is_open(history, one) for one in (began, reply, other)] == [False, False, True]


def test_a_folder_is_silent_with_those_below_it(history: History, put: Put, now: datetime) -> None:
    here, below, beside = put("/a/one.txt"), put("/a/b/two.txt"), put("/ab/three.txt")
    history.silence(here, "f1", Scope.FOLDER, now)
    assert [is_open(history, one) for one in (here, below, beside)] == [False, False, True]


def test_a_sender_is_silent_however_they_write_their_name(history: History, put: Put, now: datetime) -> None:
    here = put("/m/1.eml", headers=(("From", "Jo <jo@x.example>"),))
    there = put("/m/2.eml", headers=(("From", '"Jo Doe" <JO@x.example>'),))
    other = put("/m/3.eml", headers=(("From", "Jo <jo@y.example>"),))
    history.silence(here, "f1", Scope.SENDER, now)
    assert [is_open(history, one) for one in (here, there, other)] == [False, False, True]


def test_a_check_is_silent_everywhere(history: History, put: Put, now: datetime) -> None:
    here, there = put("/a/one.txt"), put("/b/two.txt")
    history.silence(here, "f1", Scope.EVERYWHERE, now)
    assert not is_open(history, here)
    assert not is_open(history, there)
    assert history.closed(there) == {"print of /b/two.txt"}


def test_one_word_takes_back_all_that_reaches_a_finding(history: History, put: Put, now: datetime) -> None:
    here = put("/a/one.txt")
    history.silence(here, "f1", Scope.SENTENCE, now)
    history.silence(here, "f1", Scope.EVERYWHERE, now)
    history.allow_finding(here, "f1", now)
    assert is_open(history, here)
    assert history.silences() == ()


def test_all_of_it_is_listed_with_what_it_holds_back(history: History, put: Put, now: datetime) -> None:
    here, _ = put("/a/one.txt"), put("/a/two.txt")
    history.silence(here, "f1", Scope.SENTENCE, now)
    history.silence(here, "f1", Scope.FOLDER, now + timedelta(minutes=1))
    listed = [(one.scope, one.title, one.where, one.held_back) for one in history.silences()]
    assert listed == [(Scope.FOLDER, "Renews itself", "/a", 2), (Scope.SENTENCE, "Renews itself", "", 1)]


def judge(history: History, put: Put, now: datetime, count: int, verdict: Verdict = Verdict.NOT_USEFUL) -> int:
    """So many verdicts, each on a document of its own; the last one's review."""
    for number in range(count):
        last = put(f"/judged/{now:%H%M%S}-{number}.txt")
        history.set_verdict(last, "f1", verdict, now)
    return last


def test_a_check_falls_silent_by_itself_and_runs_on(history: History, put: Put, now: datetime) -> None:
    judge(history, put, now, 4)
    shadow = put("/a/one.txt")
    (silence,) = history.silences()
    assert not is_open(history, shadow)
    assert history.load(shadow).silent == {"f1": True}
    assert (silence.by_itself, silence.not_useful, silence.scope) == (True, 4, Scope.EVERYWHERE)


def test_it_says_so_with_the_verdict_that_decided_it(history: History, put: Put, now: datetime) -> None:
    judge(history, put, now, 3)
    last = put("/a/last.txt")
    fallen = history.set_verdict(last, "f1", Verdict.NOT_USEFUL, now)
    assert fallen == history.silences()[0].id

    history.set_verdict(last, "f1", None, now)
    assert history.silences() == ()


def test_a_check_that_came_back_starts_anew(history: History, put: Put, now: datetime) -> None:
    judge(history, put, now, 4)
    history.allow(history.silences()[0].id, now + timedelta(days=1))
    assert is_open(history, put("/a/one.txt"))
    assert history.tallies() == {}

    judge(history, put, now + timedelta(days=2, hours=1), 3)
    assert history.silences() == ()
    judge(history, put, now + timedelta(days=2, hours=2), 1)
    assert [one.by_itself for one in history.silences()] == [True]


def test_one_verdict_too_few_changes_nothing(history: History, put: Put, now: datetime) -> None:
    judge(history, put, now, 2)
    judge(history, put, now + timedelta(hours=1), 1, Verdict.USEFUL)
    judge(history, put, now + timedelta(hours=2), 2)
    assert history.silences() == ()
    assert history.tallies()[RENEWAL].not_useful == 4


def test_what_was_ignored_before_stays_silent(tmp_path: Path, now: datetime) -> None:
    file = tmp_path / "history" / "history.db"
    file.parent.mkdir()
    old = Database(file)
    MIGRATIONS.apply(old, stop_before="m007_ledger")
    old.execute("INSERT INTO ignored (fingerprint) VALUES ('renewal-print')")
    old.conn.commit()
    old.close()
    with History.open(file.parent) as history:
        (silence,) = history.silences()
        assert silence.scope is Scope.SENTENCE
        history.allow(silence.id, now)
        assert history.silences() == ()


def test_mail_from_before_knows_its_sender(tmp_path: Path) -> None:
    file = tmp_path / "history" / "history.db"
    file.parent.mkdir()
    old = Database(file)
    MIGRATIONS.apply(old, stop_before="m007_ledger")
    old.execute(
        "INSERT INTO reviews (id, name, origin, kind, status, reviewed_at)"
        " VALUES (1, 'a.eml', 'folder', 'email', 'read', '2026-11-20T08:00:00.000000+00:00')"
    )
    headers = '[["From", "Jo <jo@x.example>"], ["Message-ID", "<a@x>"]]'
    old.execute("INSERT INTO texts (review_id, name, headers) VALUES (1, 'a.eml', ?)", (headers,))
    old.conn.commit()
    old.close()
    with History.open(file.parent) as history:
        assert history.load(1).sender == "jo@x.example"
