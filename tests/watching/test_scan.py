from pathlib import Path
from typing import Any

from second_opinion.watching.arrivals import Watch
from second_opinion.watching.scan import unseen


def _text(path: Path) -> bool:
    return path.suffix == ".txt"


def test_the_first_look_notes_everything_and_gives_nothing(tmp_path: Path, notebook: Any) -> None:
    (tmp_path / "old.txt").write_text("old")
    watch = Watch(tmp_path)
    assert list(unseen(watch, _text, notebook)) == []
    (tmp_path / "new.txt").write_text("new")
    assert [path.name for path in unseen(watch, _text, notebook)] == ["new.txt"]


def test_a_changed_file_is_new_again(tmp_path: Path, notebook: Any) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    list(unseen(Watch(tmp_path), _text, notebook))
    file.write_text("one and two")
    assert list(unseen(Watch(tmp_path), _text, notebook)) == [file]


def test_subfolders_only_when_wanted(tmp_path: Path, notebook: Any) -> None:
    notebook.note_folder(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("x")
    assert list(unseen(Watch(tmp_path, subfolders=False), _text, notebook)) == []
    assert len(list(unseen(Watch(tmp_path), _text, notebook))) == 1


def test_a_folder_that_is_not_there_takes_no_baseline(tmp_path: Path, notebook: Any) -> None:
    missing = tmp_path / "stick"
    assert list(unseen(Watch(missing), _text, notebook)) == []
    assert not notebook.is_known_folder(missing)
