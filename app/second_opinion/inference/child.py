"""The pipe between the program and its worker: one JSON object a line each way, and no way for either end to hang on the other."""

import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Final, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from second_opinion.domain.job import Cancel, Job

log = logging.getLogger(__name__)

Received = TypeVar("Received")
Sent = TypeVar("Sent")

LOG_BYTES = 1_000_000
LEAVE_SECONDS = 1.0
"""How long the worker may take to leave by itself before it is killed; quitting must leave nothing behind after two seconds."""
NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console


class WorkerProcess(Generic[Received, Sent]):
    """The parent's end: a child process that speaks in messages. ``send`` and ``stop`` may come from any thread.

    Args:
        command: what to run; its standard input and output carry the messages.
        received: reads the child's messages.
        sent: writes ours.
        log_file: takes the child's standard error; a log that has grown too long is put aside first.
    """

    def __init__(
        self, command: Sequence[str], received: TypeAdapter[Received], sent: TypeAdapter[Sent], log_file: Path
    ) -> None:
        self._received = received
        self._sent = sent
        self._sending = threading.Lock()
        self._inbox: queue.SimpleQueue[Received | None] = queue.SimpleQueue()
        self._gone = threading.Event()
        with _opened(log_file) as errors:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,  # Ctrl-C is for us; we tell the child
                creationflags=NO_WINDOW,
            )
        self._reader = threading.Thread(target=self._read, name="worker-reader", daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        return not self._gone.is_set() and self._process.poll() is None

    def send(self, message: Sent) -> None:
        """Hand over a message; into the void where the child is gone, which ``receive`` will tell."""
        line = self._sent.dump_json(message) + b"\n"
        pipe = _pipe(self._process.stdin)
        with self._sending, contextlib.suppress(OSError, ValueError):  # ValueError: closed by stop()
            pipe.write(line)
            pipe.flush()

    def receive(self, seconds: float) -> Received | None:
        """The next message; None when the child is gone, talks nonsense or stays silent for so long."""
        try:
            message = self._inbox.get(timeout=seconds)
        except queue.Empty:
            log.warning("the worker has been silent for %s s", seconds)
            return None
        if message is None:
            self._inbox.put(None)  # gone stays gone
        return message

    def stop(self) -> None:
        """End the child: it leaves when its pipe closes, and is killed when it does not."""
        self._gone.set()
        self._close_input()
        try:
            self._process.wait(LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        _pipe(self._process.stdout).close()

    def _close_input(self) -> None:
        """Close the pipe to the child; where a ``send`` is stuck in it, only killing the child frees it."""
        if not self._sending.acquire(timeout=LEAVE_SECONDS):
            self._process.kill()
            self._sending.acquire()
        with contextlib.suppress(OSError):
            _pipe(self._process.stdin).close()
        self._sending.release()

    def _read(self) -> None:
        """Fill the inbox until the child's output ends."""
        try:
            for line in _lines(_pipe(self._process.stdout).fileno()):
                self._inbox.put(self._received.validate_json(line))
        except (ValidationError, OSError, ValueError):
            log.exception("the worker said what nobody understands")
            self._process.kill()
        self._gone.set()
        self._inbox.put(None)


class WorkerChannel(Generic[Received, Sent]):
    """The child's end. Made first thing in the child, so that whatever prints there prints into the log.

    When the pipe closes, the parent is gone or wants us gone: the running job is cancelled, and a child that does not
    end by itself then is ended.
    """

    def __init__(self, received: TypeAdapter[Received], sent: TypeAdapter[Sent]) -> None:
        self._received = received
        self._sent = sent
        self._input, self._output = _private_pipes()
        self._sending = threading.Lock()
        self._inbox: queue.SimpleQueue[Received | None] = queue.SimpleQueue()
        self._jobs_read = 0
        self._job = 0  # number of the job that was taken last
        self._cancelled_job = -1
        self._closed = threading.Event()
        threading.Thread(target=self._read, name="channel-reader", daemon=True).start()

    def send(self, message: Sent) -> None:
        line = self._sent.dump_json(message) + b"\n"
        with self._sending, contextlib.suppress(BrokenPipeError):  # nobody is left to tell; _read ends us
            while line:
                line = line[os.write(self._output, line) :]

    def receive(self) -> Received | None:
        """The next message that is no ``Cancel``; None when the pipe is closed."""
        message = self._inbox.get()
        if message is None:
            self._inbox.put(None)
        elif isinstance(message, Job):
            self._job += 1
        return message

    def cancelled(self) -> bool:
        """Whether the job that was taken last is to stop."""
        return self._closed.is_set() or self._cancelled_job == self._job

    def _read(self) -> None:
        try:
            for line in _lines(self._input):
                self._take(self._received.validate_json(line))
        except (ValidationError, OSError):
            log.exception("the program said what nobody understands")
        self._closed.set()
        self._inbox.put(None)
        time.sleep(2 * LEAVE_SECONDS)
        os._exit(1)

    def _take(self, message: Received) -> None:
        """A ``Cancel`` means the last job before it, be it running or waiting here to be taken."""
        if isinstance(message, Cancel):
            self._cancelled_job = self._jobs_read
            return
        self._jobs_read += isinstance(message, Job)
        self._inbox.put(message)


def _lines(descriptor: int) -> Iterator[bytes]:
    """The lines that come, until the end. Not by a file object: its lock would abort an interpreter that ends meanwhile."""
    begun = b""
    while block := os.read(descriptor, 1 << 16):
        *whole, begun = (begun + block).split(b"\n")
        yield from whole


def _private_pipes() -> tuple[int, int]:
    """The standard input and output for us alone: whatever else reads finds nothing, and whatever prints, prints to the log."""
    sys.stdout.flush()
    ours_in, ours_out = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return ours_in, ours_out


def _opened(log_file: Path) -> IO[bytes]:
    log_file.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # none yet, or another worker put it aside just now
        if log_file.stat().st_size > LOG_BYTES:
            log_file.replace(log_file.with_suffix(".old.log"))
    return log_file.open("ab")


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # noqa: S101 - Popen was asked for all pipes
    return stream
