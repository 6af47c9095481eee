"""Files are found by the addresses that desktops give them."""

from pathlib import Path

import pytest

from second_opinion.platform.addresses import file_at


@pytest.mark.parametrize("name", ["lease one.txt", 'it\'s 100% "net".txt', "two\nlines.txt", "é#1?.txt", "a://b.txt"])
def test_an_address_leads_to_its_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    assert file_at(file.as_uri()) == str(file)


def test_signs_that_some_programs_leave_as_they_are(tmp_path: Path) -> None:
    assert file_at(f"file://{tmp_path}/a#1?.txt") == f"{tmp_path}/a#1?.txt"
    assert file_at("file://localhost/home/a%20b") == "/home/a b"


def test_a_path_is_made_absolute() -> None:
    assert file_at("100%25 lease.txt") == str(Path("100%25 lease.txt").absolute())


def test_what_no_path_leads_to_keeps_its_address() -> None:
    assert file_at("nowhere://server/My%20lease.txt") == "nowhere://server/My lease.txt"
