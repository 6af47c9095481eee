"""The pipe to the worker, with real child processes."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from second_opinion.domain.job import Cancel, FromWorker, Job, Origin, Recalled, Stopped, ToWorker
from second_opinion.inference.child import LOG_BYTES, WorkerProcess

Start = Callable[[str], WorkerProcess[FromWorker, ToWorker]]
SECONDS = 60

ECHO = """
while (message := channel.receive()) is not None:
    say(message.name)
"""
WAIT_FOR_CANCEL = """
while (message := channel.receive()) is not None:
    say("begun")
    while not channel.cancelled():
        time.sleep(0.01)
    say("stopped " + message.name)
"""


def job(name: str, text: str = "") -> Job:
    return Job(origin=Origin.ASKED, name=name, text=text)


def pid(worker: WorkerProcess[FromWorker, ToWorker]) -> int:
    return worker._process.pid


def test_messages_go_both_ways_in_order(child: Start) -> None:
    worker = child(ECHO)
    for name in ("a", "b", "c"):
        worker.send(job(name))
    assert [worker.receive(SECONDS) for _ in range(3)] == [Stopped("a"), Stopped("b"), Stopped("c")]
    assert worker.alive


def test_long_and_foreign_text_survives(child: Start) -> None:
    worker = child("message = channel.receive()\nsay(message.text)")
    text = "Überprüfung\n\u2028 “§ 4” \U0001f4c4 " * 50_000
    worker.send(job("long", text))
    assert worker.receive(SECONDS) == Stopped(text)


def test_whatever_is_printed_goes_to_the_log(child: Start, tmp_path: Path) -> None:
    worker = child(
        "channel.receive()\nprint('from python', flush=True)\nos.write(1, b'from the descriptor')\n"
        "subprocess.run(['echo', 'from a grandchild'])\nsay('done')"
    )
    worker.send(job("x"))
    assert worker.receive(SECONDS) == Stopped("done")
    assert worker.receive(SECONDS) is None
    log = (tmp_path / "worker.log").read_text()
    assert "from python" in log
    assert "from the descriptor" in log
    assert "from a grandchild" in log


def test_nothing_else_can_read_the_messages(child: Start) -> None:
    worker = child("say(repr(sys.stdin.read()))\n" + ECHO)
    assert worker.receive(SECONDS) == Stopped("''")
    worker.send(job("mine"))
    assert worker.receive(SECONDS) == Stopped("mine")


def test_a_killed_child_is_noticed_at_once(child: Start) -> None:
    worker = child(WAIT_FOR_CANCEL)
    worker.send(job("x"))
    assert worker.receive(SECONDS) == Stopped("begun")
    os.kill(pid(worker), signal.SIGKILL)
    assert worker.receive(SECONDS) is None
    assert worker.receive(SECONDS) is None
    assert not worker.alive
    worker.send(job("into the void"))
    worker.stop()


def test_a_child_that_cannot_start_is_gone(child: Start) -> None:
    worker = child("raise SystemExit(3)")
    assert worker.receive(SECONDS) is None


def test_a_silent_child_is_given_up(child: Start) -> None:
    worker = child(ECHO)
    assert worker.receive(0.01) is None
    assert worker.alive


def test_a_child_that_talks_nonsense_is_ended(child: Start) -> None:
    worker = child("os.write(channel._output, b'{\"type\": 7}\\n')\ntime.sleep(600)")
    assert worker.receive(SECONDS) is None
    worker.stop()
    assert not psutil.pid_exists(pid(worker))


def test_stopping_ends_a_child_that_listens(child: Start) -> None:
    worker = child(ECHO)
    worker.send(job("x"))
    worker.receive(SECONDS)
    worker.stop()
    assert worker._process.returncode == 0
    worker.stop()  # twice does no harm


def test_stopping_ends_a_child_that_does_not_listen(child: Start) -> None:
    worker = child("import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nsay('deaf')\ntime.sleep(600)")
    assert worker.receive(SECONDS) == Stopped("deaf")
    worker.stop()
    assert worker._process.returncode == -signal.SIGKILL


def test_stopping_frees_a_sender_that_waits_for_a_stopped_child(child: Start) -> None:
    worker = child("say('here')\nchannel.receive()\ntime.sleep(600)")
    worker.receive(SECONDS)
    os.kill(pid(worker), signal.SIGSTOP)
    sender = threading.Thread(target=worker.send, args=[job("huge", "x" * 10_000_000)])
    sender.start()
    worker.stop()
    sender.join(SECONDS)
    assert not sender.is_alive()


def test_cancel_stops_the_running_job_only(child: Start) -> None:
    worker = child(WAIT_FOR_CANCEL)
    for name in ("first", "second"):
        worker.send(job(name))
        assert worker.receive(SECONDS) == Stopped("begun")
        worker.send(Cancel())
        assert worker.receive(SECONDS) == Stopped(f"stopped {name}")
        worker.send(Cancel())  # too late for this one, and not meant for the next


def test_cancel_reaches_a_job_that_was_not_taken_yet(child: Start) -> None:
    worker = child("say('slow start')\ntime.sleep(0.5)\n" + WAIT_FOR_CANCEL)
    worker.receive(SECONDS)
    worker.send(job("early"))
    worker.send(Cancel())
    assert worker.receive(SECONDS) == Stopped("begun")
    assert worker.receive(SECONDS) == Stopped("stopped early")


def test_a_question_back_is_answered_while_a_cancel_passes(child: Start) -> None:
    worker = child(
        "channel.receive()\nsay('asking')\nanswer = channel.receive()\n"
        "say(type(answer).__name__ + ' ' + str(channel.cancelled()))\nchannel.receive()"
    )
    worker.send(job("x"))
    assert worker.receive(SECONDS) == Stopped("asking")
    worker.send(Cancel())
    worker.send(Recalled(()))
    assert worker.receive(SECONDS) == Stopped("Recalled True")


def test_many_threads_may_send(child: Start) -> None:
    worker = child(ECHO)
    senders = [threading.Thread(target=worker.send, args=[job(str(number), "y" * 100_000)]) for number in range(20)]
    for sender in senders:
        sender.start()
    names = {answer.reason for _ in senders if isinstance(answer := worker.receive(SECONDS), Stopped)}
    assert names == {str(number) for number in range(20)}
    for sender in senders:
        sender.join(SECONDS)


PARENT = """
import sys, time
from pathlib import Path
from pydantic import TypeAdapter
from second_opinion.domain.job import FromWorker, Job, Origin, ToWorker
from second_opinion.inference.child import WorkerProcess
child = WorkerProcess([sys.executable, "-c", sys.argv[2]], TypeAdapter(FromWorker), TypeAdapter(ToWorker), Path(sys.argv[1]))
child.send(Job(origin=Origin.ASKED, name="x"))
child.receive(60)
print(child._process.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("busy", ["while True: pass", "time.sleep(600)", "while not channel.cancelled(): pass"])
def test_a_child_does_not_outlive_a_killed_parent(tmp_path: Path, preamble: str, busy: str) -> None:
    program = f"{preamble}\nchannel.receive()\nsay('busy')\n{busy}\n"
    command = [sys.executable, "-c", PARENT, str(tmp_path / "w.log"), program]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        orphan = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    psutil.wait_procs([orphan], timeout=SECONDS)
    assert not orphan.is_running() or orphan.status() == psutil.STATUS_ZOMBIE


def test_a_long_log_is_put_aside(child: Start, tmp_path: Path) -> None:
    (tmp_path / "worker.log").write_bytes(b"old\n" * (LOG_BYTES // 4 + 1))
    worker = child("print('new', flush=True)\nsay('x')")
    worker.receive(SECONDS)
    assert (tmp_path / "worker.log").read_text() == "new\n"
    assert (tmp_path / "worker.old.log").stat().st_size > LOG_BYTES
