from pathlib import Path

from second_opinion.watching.settle import Settling


def test_a_file_is_complete_after_a_quiet_second(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("hello")
    settling = Settling(quiet_seconds=1.0)
    settling.touched(file, now=10.0)
    assert settling.complete(now=10.5) == ()
    assert settling.complete(now=11.0) == (file,)
    assert settling.complete(now=12.0) == ()


def test_a_file_that_its_writer_closed_is_complete_sooner(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("hello")
    settling = Settling(quiet_seconds=1.0, closed_seconds=0.2)
    settling.touched(file, now=9.9)
    settling.touched(file, now=10.0, closed=True)
    assert settling.complete(now=10.1) == ()
    assert settling.complete(now=10.2) == (file,)


def test_a_hundred_touches_are_one_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    settling = Settling(quiet_seconds=1.0)
    for step in range(100):
        file.write_text("x" * (step + 1))
        settling.touched(file, now=step * 0.5)
    assert settling.complete(now=49.9) == ()
    assert settling.complete(now=60.0) == (file,)


def test_a_growing_file_waits_even_without_events(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    settling = Settling(quiet_seconds=1.0)
    settling.touched(file, now=0.0)
    file.write_text("xx")
    assert settling.complete(now=1.5) == ()
    assert settling.complete(now=2.0) == ()
    assert settling.complete(now=2.5) == (file,)


def test_a_file_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    settling = Settling()
    settling.touched(file, now=0.0)
    file.unlink()
    assert settling.complete(now=5.0) == ()
    assert settling.next_due(now=5.0) is None


def test_an_empty_file_is_given_time_and_then_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    settling = Settling(quiet_seconds=1.0)
    settling.touched(file, now=0.0)
    assert settling.complete(now=2.0) == ()
    assert settling.next_due(now=2.0) is not None
    assert settling.complete(now=11.0) == ()
    assert settling.next_due(now=11.0) is None
