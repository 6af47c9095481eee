"""``watch``: one JSON object per event."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_once_reviews_what_is_there_and_ends(run: Run, contract: Path) -> None:
    folder = contract.parent / "papers"
    folder.mkdir()
    (folder / "deal.txt").write_text(contract.read_text())
    (folder / "copy.txt").write_text(contract.read_text())
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    ended = run("watch", folder, "--once", "--model", "none")
    events = [json.loads(line) for line in ended.stdout.splitlines()]
    told = [event["event"] for event in events]
    assert told.count("reviewed") == 1
    assert told.count("not-read") == 1
    assert told[-1] == "idle"
    assert "not-read" not in run("watch", folder, "--once", "--model", "none").stdout


def test_new_files_are_reviewed_until_it_is_stopped(environment: dict[str, str], contract: Path) -> None:
    folder = contract.parent / "papers"
    folder.mkdir()
    (folder / "old.txt").write_text("An old note that was there before.")
    command = [sys.executable, "-m", "second_opinion", "watch", str(folder), "--model", "none"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as watcher:
        assert watcher.stdout is not None
        events = (json.loads(line) for line in watcher.stdout)
        next(event for event in events if event["event"] == "idle")
        (folder / "deal.txt").write_text(contract.read_text())
        reviewed = next(event for event in events if event["event"] == "reviewed")
        watcher.send_signal(signal.SIGINT)
        assert watcher.wait(20) == 0
    assert reviewed["document"]["name"] == "deal.txt"


def test_a_folder_that_is_not_there(run: Run) -> None:
    ended = run("watch", "nowhere")
    assert ended.returncode == 2
    assert "no folder" in ended.stderr
