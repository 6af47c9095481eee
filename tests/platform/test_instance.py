import queue
import subprocess
import sys
from multiprocessing.connection import Client
from pathlib import Path

from second_opinion.platform.instance import Listener, Request, Verb, listen, send


def test_a_request_reaches_the_running_one(tmp_path: Path) -> None:
    heard: queue.SimpleQueue[Request] = queue.SimpleQueue()
    with listen(tmp_path, heard.put) or _fail():
        assert send(tmp_path, Request(Verb.REVIEW, ("/a b.pdf",)))
        assert heard.get(timeout=5) == Request(Verb.REVIEW, ("/a b.pdf",))


def test_a_second_one_is_refused_and_a_later_one_not(tmp_path: Path) -> None:
    with listen(tmp_path, print) or _fail():
        assert listen(tmp_path, print) is None
    with listen(tmp_path, print) or _fail():
        assert send(tmp_path, Request(Verb.PING))


def test_nobody_answers_when_none_runs(tmp_path: Path) -> None:
    assert not send(tmp_path, Request(Verb.PING))


def test_what_a_crash_leaves_behind_is_replaced(tmp_path: Path) -> None:
    crash = (
        "import os, sys, pathlib; from second_opinion.platform.instance import listen;"
        "listen(pathlib.Path(sys.argv[1]), print); os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run([sys.executable, "-c", crash, str(tmp_path)], check=False)
    assert ended.returncode != 0
    assert (tmp_path / "second-opinion.sock").exists()
    with listen(tmp_path, print) or _fail():
        assert send(tmp_path, Request(Verb.PING))


def test_nonsense_is_ignored_and_the_ear_stays_open(tmp_path: Path) -> None:
    with listen(tmp_path, print) or _fail():
        with Client(str(tmp_path / "second-opinion.sock")) as connection:
            connection.send_bytes(b'{"verb": "run", "paths": ["rm"]}')
        assert send(tmp_path, Request(Verb.PING))


def test_only_the_user_can_enter(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    with listen(runtime, print) or _fail():
        assert runtime.stat().st_mode & 0o077 == 0


def _fail() -> Listener:
    raise AssertionError("another one runs")
