"""One running application for each user: a second start hands its request to the first over a local socket.

The socket lies in a folder that only the user can enter. The first application holds a lock file for as long as it runs;
a socket file left behind by a crash is therefore recognised and replaced.
"""

import contextlib
import logging
import os
import socket
import struct
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Client, Connection
from multiprocessing.connection import Listener as SocketListener
from pathlib import Path
from typing import Self

from pydantic import TypeAdapter, ValidationError

log = logging.getLogger(__name__)

MAXIMUM_BYTES = 4 * 1024 * 1024
"""As many names as a file manager can hand over on a command line (2 MiB), and what JSON writes around them."""
ANSWER_SECONDS = 2.0


class Verb(StrEnum):
    """What one program may ask of the running one."""

    REVIEW = "review"
    REVIEW_CLIPBOARD = "review-clipboard"
    SHOW = "show"
    QUIT = "quit"
    PING = "ping"


@dataclass(frozen=True, slots=True)
class Request:
    """A request: paths only, never text to run."""

    verb: Verb
    paths: tuple[str, ...] = ()
    review_id: int | None = None


REQUEST = TypeAdapter(Request)


def _address(runtime: Path) -> str:
    if sys.platform == "win32":
        return rf"\\.\pipe\second-opinion-{os.environ.get('USERNAME', 'user')}"
    return str(runtime / "second-opinion.sock")


class Listener:
    """The running application's ear. ``on_request`` is called on this listener's own thread."""

    def __init__(self, address: str, lock: "Lock", on_request: Callable[[Request], None]) -> None:
        self._address = address
        self._lock = lock
        self._on_request = on_request
        self._closing = False
        self._socket = SocketListener(address, backlog=16)
        self._thread = threading.Thread(target=self._serve, name="instance", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing = True
        with contextlib.suppress(OSError), Client(self._address):
            pass  # wakes the thread out of accept()
        self._thread.join(2)
        self._socket.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _serve(self) -> None:
        while not self._closing:
            try:
                with self._socket.accept() as connection:
                    self._hear(connection)
            except (OSError, EOFError) as error:
                log.debug("a request broke off: %s", error)

    def _hear(self, connection: Connection) -> None:
        if self._closing or not _same_user(connection) or not connection.poll(ANSWER_SECONDS):
            return
        try:
            request = REQUEST.validate_json(connection.recv_bytes(MAXIMUM_BYTES))
        except ValidationError:
            log.warning("a request that makes no sense was ignored")
            return
        connection.send_bytes(b"ok")
        self._on_request(request)


def listen(runtime: Path, on_request: Callable[[Request], None]) -> Listener | None:
    """Become the running application; None when another one already is."""
    runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = Lock(runtime / "second-opinion.lock")
    if not lock.acquire():
        return None
    address = _address(runtime)
    if sys.platform != "win32":
        Path(address).unlink(missing_ok=True)
    try:
        return Listener(address, lock, on_request)
    except OSError:
        lock.release()
        raise


def send(runtime: Path, request: Request) -> bool:
    """Hand a request to the running application; False when none answers."""
    try:
        with Client(_address(runtime)) as connection:
            connection.send_bytes(REQUEST.dump_json(request))
            return connection.poll(ANSWER_SECONDS) and connection.recv_bytes(MAXIMUM_BYTES) == b"ok"
    except (OSError, EOFError):
        return False


def _same_user(connection: Connection) -> bool:
    """Linux tells who is at the other end; elsewhere the folder's or the pipe's permissions must do."""
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(connection.fileno())) as peer:
        credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _pid, user, _group = struct.unpack("3i", credentials)
    return bool(user == os.getuid())


class Lock:
    """A file lock that the system lets go when the process dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self) -> bool:
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock_file(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._file = descriptor
        return True

    def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock_file(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock_file(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
