"""What the user points to, before anything is watched or queued."""

from pathlib import Path

from second_opinion.assembly.intake import holds_mail

LONGEST = 4095
"""Bytes of a path on Linux: what would be longer cannot be looked at, not even by root."""


def test_what_cannot_be_looked_at_holds_no_mail(tmp_path: Path) -> None:
    assert not holds_mail(tmp_path / "gone")
    assert not holds_mail(tmp_path / ("x" * 300))
    deep = tmp_path
    while len(str(deep)) < LONGEST - 220:
        deep /= "d" * 100
    inner = deep / ("e" * (LONGEST - 2 - len(str(deep)) - 1))
    inner.mkdir(parents=True)
    assert not holds_mail(deep)  # "new" in the inner one is beyond reach
