"""What a screen reader is told of the real windows, over AT-SPI: every control has a name."""

from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from second_opinion.history.store import History

pytestmark = [pytest.mark.desktop, pytest.mark.model]

CONTROLS = frozenset(
    {
        "push button", "toggle button", "check box", "radio button", "combo box", "spin button", "text", "entry", "slider", "list", "list item",
        "menu item", "check menu item", "progress bar", "link", "table", "tree", "document frame", "document text",
    }
)  # fmt: skip
"""Roles of what can be used or read; panes and fillers around them need no name."""


PROGRAM = "second-opinion"
FINDING = "Important, Words and figures disagree, 4.2"


@pytest.fixture
def spoken(stage: Any) -> Any:
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        pytest.skip("not on this machine: at-spi2-core")
    stage.has_assistance()
    return stage


def nameless(seen: list[tuple[str, str]]) -> list[str]:
    return [role for role, name in seen if role in CONTROLS and not name.strip()]


def test_the_history_with_a_review(spoken: Any) -> None:
    spoken.set_up_panel()
    spoken.start_application()
    with History.open(spoken.paths.history) as history:
        spoken.until(lambda: history.is_known_folder(spoken.downloads), "the folder is watched")
        sample = files("second_opinion_assets").joinpath("samples", "contract.pdf").read_bytes()
        (spoken.downloads / "Services agreement.pdf").write_bytes(sample)
        spoken.until(lambda: any(line.high for line in history.lines()), "it is read")
    with spoken.screen() as screen:
        spoken.until(lambda: ("panel", FINDING) in screen.seen(PROGRAM), "its findings are told")
        seen = screen.seen(PROGRAM)
    assert nameless(seen) == []
    assert sum(role in CONTROLS for role, _ in seen) > 10
