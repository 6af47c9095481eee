"""The durable queue: in order, once, and alive after any kill."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from second_opinion.domain.document import Document
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Review
from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.history.store import History


def test_what_somebody_asked_for_comes_first(history: History, job: Job, now: datetime) -> None:
    history.enqueue(job, now)
    history.enqueue(replace(job, origin=Origin.ASKED, name="asked.txt", sha256="b" * 64), now)
    claimed = [history.claim(now) for _ in range(3)]
    assert [job.name if job else None for job in claimed] == ["asked.txt", "deal.txt", None]


def test_the_same_content_waits_once(history: History, job: Job, now: datetime) -> None:
    assert history.enqueue(job, now) is not None
    assert history.enqueue(replace(job, path="/papers/copy.txt"), now) is None
    assert history.waiting() == 1


def test_a_file_that_changes_while_it_waits_is_read_once(history: History, job: Job, now: datetime) -> None:
    history.enqueue(job, now)
    assert history.enqueue(replace(job, sha256="b" * 64), now) is None
    claimed = history.claim(now)
    assert claimed is not None
    assert claimed.sha256 == "b" * 64


def test_what_was_asked_for_is_always_done(
    history: History, job: Job, reviewed: Callable[..., int], now: datetime
) -> None:
    reviewed()
    assert history.enqueue(job, now) is None
    assert history.enqueue(replace(job, origin=Origin.ASKED), now) is not None


def test_copied_text_is_told_apart_by_its_words(history: History, now: datetime) -> None:
    copied = Job(origin=Origin.CLIPBOARD, name="copied text", text="Dear all")
    assert history.enqueue(copied, now) is not None
    assert history.enqueue(copied, now) is None
    assert history.enqueue(replace(copied, text="Dear both"), now) is not None


def test_a_job_taken_back_is_gone(history: History, job: Job, now: datetime) -> None:
    job_id = history.enqueue(job, now)
    assert job_id is not None
    history.drop(job_id)
    assert history.claim(now) is None


def test_a_job_that_crashed_counts_its_attempts(history: History, job: Job, now: datetime) -> None:
    history.enqueue(job, now)
    first = history.claim(now)
    assert first is not None
    history.release(first.id)
    second = history.claim(now)
    assert second is not None
    assert (second.id, second.attempts) == (first.id, 2)


CLAIM_AND_DIE = """
import os, pathlib, signal, sys
from datetime import UTC, datetime
from second_opinion.history.store import History
history = History.open(pathlib.Path(sys.argv[1]))
assert history.claim(datetime.now(UTC)) is not None
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_program_held_waits_again(history: History, job: Job, now: datetime, tmp_path: Path) -> None:
    history.enqueue(job, now)
    subprocess.run([sys.executable, "-c", CLAIM_AND_DIE, str(tmp_path / "history")], check=False)
    assert history.waiting() == 0
    assert history.recover() == 1
    claimed = history.claim(now)
    assert claimed is not None
    assert claimed.attempts == 2


def test_a_job_that_this_program_holds_is_not_taken_from_it(history: History, job: Job, now: datetime) -> None:
    history.enqueue(job, now)
    history.claim(now)
    assert history.recover() == 0


@pytest.mark.parametrize(("final", "status"), [(True, Status.READ), (False, Status.NOT_READ)])
def test_only_a_whole_review_counts_as_read(
    history: History, job: Job, document: Document, review: Review, now: datetime, *, final: bool, status: Status
) -> None:
    history.enqueue(job, now)
    claimed = history.claim(now)
    assert claimed is not None
    review_id = history.begin(claimed, document, now)
    history.save(review_id, review, final)
    history.finish(claimed.id)
    (line,) = history.lines(ReviewFilter())
    assert line.status is status
    assert history.load(review_id).review is not None
