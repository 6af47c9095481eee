"""The database survives damage, newer programs and its own first day."""

import sqlite3
import stat
from datetime import datetime
from pathlib import Path

import pytest

from second_opinion.domain.errors import HistoryUnusable
from second_opinion.domain.job import Job
from second_opinion.history.store import History


def test_only_its_owner_can_read_it(tmp_path: Path, job: Job, now: datetime) -> None:
    with History.open(tmp_path / "history") as history:
        history.enqueue(job, now)
        modes = {
            stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "history").iterdir() if file.suffix != ".lock"
        }
    assert modes == {0o600}
    assert stat.S_IMODE((tmp_path / "history").stat().st_mode) == 0o700


def test_a_damaged_history_is_kept_aside_and_restored(tmp_path: Path, job: Job, now: datetime) -> None:
    folder = tmp_path / "history"
    with History.open(folder) as history:
        history.enqueue(job, now)
        history.back_up(now.date())
    (folder / "history.db").write_bytes(b"not a database" * 500)
    with History.open(folder) as restored:
        assert restored.notice is not None
        assert "restored" in restored.notice
        assert restored.waiting() == 1
    assert (folder / "damaged-1.db").exists()


def test_without_a_backup_a_new_one_is_begun_and_said(tmp_path: Path) -> None:
    folder = tmp_path / "history"
    History.open(folder).close()
    (folder / "history.db").write_bytes(b"not a database" * 500)
    with History.open(folder) as history:
        assert "no backup" in str(history.notice)
        assert history.lines() == ()


def test_a_newer_history_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "history"
    History.open(folder).close()
    with sqlite3.connect(folder / "history.db") as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('second_opinion', 'm999_later', '')"
        )
    with pytest.raises(HistoryUnusable, match="newer version"):
        History.open(folder)


def test_a_folder_that_cannot_be_used_says_so(tmp_path: Path) -> None:
    (tmp_path / "history").write_text("a file in the way")
    with pytest.raises(HistoryUnusable, match="Check the folder"):
        History.open(tmp_path / "history")


def test_two_programs_share_it(tmp_path: Path, job: Job, now: datetime) -> None:
    with History.open(tmp_path / "history") as one, History.open(tmp_path / "history") as other:
        one.enqueue(job, now)
        assert other.waiting() == 1
