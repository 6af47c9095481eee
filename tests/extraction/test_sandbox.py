"""Reading happens in a child process that can hurt nobody."""

import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.limits import Limits
from second_opinion.extraction.sandbox import extract, extract_bytes, extract_text

CONFINED = """
import sys
from second_opinion.extraction.child import confine
from second_opinion.extraction.limits import Limits
confine(Limits(cpu_seconds=1, memory_bytes=400_000_000))
{attempt}
"""


def attempt(code: str) -> subprocess.CompletedProcess[str]:
    """Run some code in a process that is confined like the reading child."""
    command = [sys.executable, "-c", CONFINED.format(attempt=code)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_a_file_is_read_in_a_child(tmp_path: Path, pdf: Callable[..., bytes]) -> None:
    file = tmp_path / "offer.pdf"
    file.write_bytes(pdf("Twelve chairs."))
    document = extract(file)
    assert document.name == "offer.pdf"
    assert "Twelve chairs." in document.text
    assert not psutil.Process().children()


def test_the_child_has_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        ended = attempt(f"import socket; socket.create_connection(('127.0.0.1', {port}), 2)")
    assert ended.returncode != 0
    assert "not allowed" in ended.stderr


def test_the_child_starts_no_process() -> None:
    ended = attempt("import subprocess; subprocess.run(['true'])")
    assert "not allowed" in ended.stderr


def test_the_child_writes_no_file(tmp_path: Path) -> None:
    target = tmp_path / "x"
    ended = attempt(f"open({str(target)!r}, 'w').write('x' * 100_000)")
    assert ended.returncode != 0
    assert not target.exists() or target.stat().st_size == 0


def test_the_child_ends_when_it_thinks_too_long() -> None:
    assert attempt("while True: pass").returncode < 0


def test_the_child_gets_no_more_memory() -> None:
    assert "MemoryError" in attempt("bytearray(800_000_000)").stderr


def test_time_is_limited(pdf: Callable[..., bytes]) -> None:
    with pytest.raises(NotReadable, match="too long"):
        extract_bytes(pdf("Text."), "a.pdf", replace(Limits(), wall_seconds=0.001))


def test_a_huge_file_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as opened:
        opened.truncate(60_000_000)
    with pytest.raises(NotReadable, match="larger than 50 MB"):
        extract(file)


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(NotReadable, match="longer than 1,000 characters"):
        extract_bytes(b"word " * 1000, "a.txt", replace(Limits(), characters=1000))


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="no longer there"):
        extract(tmp_path / "gone.txt")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="not a file"):
        extract(tmp_path)


def test_copied_text_is_read_without_a_child() -> None:
    assert extract_text("Dear all,", "copied text").text == "Dear all,"


def test_copied_mail_is_read_as_mail() -> None:
    assert extract_text("From: a@b.example\nSubject: Hi\n\nHello.\n", "copied text").format == "eml"


def test_a_file_on_a_server_that_is_not_shown_here_is_refused_kindly() -> None:
    with pytest.raises(NotReadable, match=r"“My lease\.txt” lies on another computer; copy it"):
        extract(Path("sftp://server/papers/My lease.txt"))
