"""What the user said of folders, senders and names is kept, and can be taken back."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from second_opinion.domain.document import Kind
from second_opinion.domain.remembered import ReadAs, Remembered, Source, Whence
from second_opinion.history.migrations import MIGRATIONS
from second_opinion.history.store import History

PAPERS = Source(Whence.FOLDER, "/papers")
ADA = Source(Whence.SENDER, "ada@alder.example")
DEAL = "/papers/deal.txt"


def test_what_was_said_is_at_hand_for_a_document(history: History) -> None:
    history.set_read_as(PAPERS, ReadAs(Kind.CONTRACT, "tenant"))
    history.set_read_as(ADA, ReadAs(Kind.OTHER))
    history.set_names(["birch gmbh"], [])
    assert history.remembered(DEAL) == Remembered(
        ReadAs(Kind.CONTRACT, "tenant"), {"ada@alder.example": ReadAs(Kind.OTHER)}, ("birch gmbh",)
    )


@pytest.mark.parametrize("path", ["/papers/old/deal.txt", "/other/deal.txt", None])
def test_a_folder_is_that_folder_alone(history: History, path: str | None) -> None:
    history.set_read_as(PAPERS, ReadAs(Kind.CONTRACT, "tenant"))
    assert history.remembered(path) == Remembered()


def test_it_is_taken_back(history: History) -> None:
    for source in (PAPERS, ADA):
        history.set_read_as(source, ReadAs(Kind.PLAN))
        history.set_read_as(source, None)
        assert history.read_as(source) is None


def test_names_come_and_go_together(history: History) -> None:
    history.set_names(["birch gmbh", "mara"], ["alder ltd"])
    history.set_names(["alder ltd"], ["birch gmbh"])
    assert history.names() == {"alder ltd", "mara"}


def test_names_keep_their_spelling_and_are_one_in_any(history: History) -> None:
    history.set_names(["Birch GmbH", "Mara Ltd."], [])
    history.set_names(["BIRCH GMBH"], ["mara limited"])
    assert history.spelled_names() == ("Birch GmbH",)
    assert history.names() == {"birch gmbh"}


def test_all_that_was_said_is_listed(history: History) -> None:
    history.set_read_as(PAPERS, ReadAs(Kind.CONTRACT, "tenant"))
    history.set_read_as(ADA, ReadAs(Kind.OTHER))
    assert history.readings() == ((ADA, ReadAs(Kind.OTHER)), (PAPERS, ReadAs(Kind.CONTRACT, "tenant")))


def test_it_outlives_the_program_and_not_the_wish_to_forget(tmp_path: Path) -> None:
    with History.open(tmp_path / "kept") as first:
        first.set_read_as(ADA, ReadAs(Kind.OTHER))
        first.set_names(["mara"], [])
    with History.open(tmp_path / "kept") as second:
        assert second.read_as(ADA) == ReadAs(Kind.OTHER)
        second.forget_everything()
        assert second.remembered(DEAL) == Remembered()


def test_what_was_said_of_folders_before_there_were_senders_is_kept(tmp_path: Path) -> None:
    old = Database(tmp_path / "old.sqlite", execute_plugins=False)
    MIGRATIONS.apply(old, stop_before="m010_remembered")
    old.execute("INSERT INTO readings (folder, kind, role) VALUES ('/papers', 'contract', NULL)")
    MIGRATIONS.apply(old)
    assert list(old["readings"].rows) == [{"whence": "folder", "value": "/papers", "kind": "contract", "role": None}]
