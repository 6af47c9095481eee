import hashlib
import logging
import queue
from collections.abc import Callable
from pathlib import Path

import pytest

from second_opinion.watching.arrivals import Arrival, is_ignored

Start = Callable[..., "queue.SimpleQueue[Arrival]"]
SECONDS = 20


def test_a_new_file_arrives_once_with_its_hash(tmp_path: Path, watching: Start) -> None:
    arrivals = watching(tmp_path)
    (tmp_path / "offer.txt").write_text("an offer")
    arrival = arrivals.get(timeout=SECONDS)
    assert arrival.path == tmp_path / "offer.txt"
    assert arrival.sha256 == hashlib.sha256(b"an offer").hexdigest()
    (tmp_path / "second.txt").write_text("another")
    assert arrivals.get(timeout=SECONDS).path.name == "second.txt"
    assert arrivals.empty()


def test_an_atomic_save_arrives_under_its_last_name(tmp_path: Path, watching: Start) -> None:
    arrivals = watching(tmp_path)
    partial = tmp_path / "offer.txt.part"
    partial.write_text("an offer")
    partial.rename(tmp_path / "offer.txt")
    assert arrivals.get(timeout=SECONDS).path.name == "offer.txt"


def test_files_in_new_subfolders_arrive(tmp_path: Path, watching: Start) -> None:
    arrivals = watching(tmp_path)
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "a.txt").write_text("a")
    assert arrivals.get(timeout=SECONDS).path.name == "a.txt"


def test_other_formats_and_temporary_files_do_not_arrive(tmp_path: Path, watching: Start) -> None:
    arrivals = watching(tmp_path)
    for name in ("a.jpg", ".~lock.a.txt", "~$a.txt", ".hidden.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "z.txt").write_text("x")
    assert arrivals.get(timeout=SECONDS).path.name == "z.txt"
    assert arrivals.empty()


def test_what_came_while_nobody_watched_arrives_at_the_start(tmp_path: Path, watching: Start) -> None:
    (tmp_path / "missed.txt").write_text("x")
    assert watching(tmp_path).get(timeout=SECONDS).path.name == "missed.txt"


def test_an_overflow_of_events_leads_to_a_look_through_everything(tmp_path: Path, watching: Start) -> None:
    arrivals = watching(tmp_path)
    (tmp_path / "first.txt").write_text("x")
    arrivals.get(timeout=SECONDS)
    logging.getLogger("watchdog.observers.inotify_c").warning("overflow")
    (tmp_path / "after.txt").write_text("x")
    assert arrivals.get(timeout=SECONDS).path.name == "after.txt"


@pytest.mark.parametrize(
    ("name", "ignored"),
    [("a.pdf", False), ("a.pdf.crdownload", True), (".git/a.txt", True), ("~$a.docx", True), ("sub/a.pdf", False)],
)
def test_ignored_names(tmp_path: Path, name: str, ignored: bool) -> None:
    assert is_ignored(tmp_path / name, tmp_path) is ignored
