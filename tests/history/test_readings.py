"""What the user said of a folder's documents is held to, and can be taken back."""

from pathlib import Path

from second_opinion.assembly.intake import as_told
from second_opinion.domain.document import Kind
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.stored import ReadAs
from second_opinion.history.store import History

PAPER = Job(origin=Origin.FOLDER, name="deal.txt", path="/papers/deal.txt")


def test_a_folder_is_read_as_it_was_said(history: History) -> None:
    history.set_read_as(Path("/papers"), ReadAs(Kind.CONTRACT, "tenant"))
    assert history.read_as(Path("/papers")) == ReadAs(Kind.CONTRACT, "tenant")
    assert history.read_as(Path("/papers/old")) is None
    told = as_told(PAPER, history)
    assert (told.kind, told.role) == (Kind.CONTRACT, "tenant")


def test_it_is_taken_back(history: History) -> None:
    history.set_read_as(Path("/papers"), ReadAs(Kind.PLAN))
    history.set_read_as(Path("/papers"), None)
    assert as_told(PAPER, history) == PAPER


def test_what_is_said_of_one_document_goes_before(history: History) -> None:
    history.set_read_as(Path("/papers"), ReadAs(Kind.PLAN))
    asked = Job(origin=Origin.ASKED, name="deal.txt", path="/papers/deal.txt", kind=Kind.EMAIL)
    copied = Job(origin=Origin.CLIPBOARD, name="Copied", text="Dear all")
    assert as_told(asked, history) == asked
    assert as_told(copied, history) == copied


def test_it_outlives_the_program(tmp_path: Path) -> None:
    with History.open(tmp_path / "kept") as first:
        first.set_read_as(Path("/papers"), ReadAs(Kind.OTHER))
    with History.open(tmp_path / "kept") as second:
        assert second.read_as(Path("/papers")) == ReadAs(Kind.OTHER)
