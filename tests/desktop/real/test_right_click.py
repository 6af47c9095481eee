"""The right-click entry, chosen in real file managers: the running application reads the selected files, and removing leaves nothing."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.store import History

pytestmark = [pytest.mark.desktop, pytest.mark.model]

TITLE = "Get second opinion"
OURS = (".config/second-opinion", ".local/share/second-opinion")


def choose_with_the_mouse(stage: Any) -> None:
    """A click on the entry, where assistive technology sees it."""
    with stage.screen() as screen:
        stage.until(lambda: screen.middle_of(TITLE, "menu item"), "the menu shows the entry")
        stage.picture("right-click-thunar")
        x, y = screen.middle_of(TITLE, "menu item") or (0, 0)
    stage.call("xdotool", "mousemove", str(x), str(y), "click", "1")


def choose_with_the_keyboard(stage: Any) -> None:
    """The third entry from below; this file manager tells assistive technology nothing without a whole desktop."""
    stage.until(lambda: len(windows_of(stage, "pcmanfm-qt")) > 1, "the menu is open")
    stage.picture("right-click-pcmanfm-qt")
    stage.call("xdotool", "key", "--delay", "300", "Up", "Up", "Up", "Return")


FILE_MANAGERS: dict[str, Callable[[Any], None]] = {
    "thunar": choose_with_the_mouse,
    "pcmanfm-qt": choose_with_the_keyboard,
}


@pytest.mark.parametrize("program", FILE_MANAGERS)
def test_the_selected_files_are_read(stage: Any, program: str, tmp_path: Path) -> None:
    if shutil.which(program) is None or not Path("/usr/libexec/at-spi-bus-launcher").exists():
        pytest.skip(f"not on this machine: {program} or at-spi2-core")
    papers = tmp_path / "My papers"
    papers.mkdir()
    names = {"lease one.txt", "it's two.md"}
    for name in names:
        (papers / name).write_text(f"{name}: The Tenant shall pay USD 500 (six hundred dollars) a month.\n")
    before = files_in(stage.home)
    stage.call(sys.executable, "-m", "second_opinion", "integrate", "install")
    stage.set_up_panel()
    stage.start_application("--background")
    stage.start("files", program, str(papers))
    stage.until(lambda: windows_of(stage, program), "the file manager is there")

    stage.call("xdotool", "windowfocus", "--sync", windows_of(stage, program)[-1])
    stage.call("xdotool", "key", "--delay", "300", "ctrl+a", "Menu")
    FILE_MANAGERS[program](stage)

    with History.open(stage.paths.history) as history:
        stage.until(lambda: {line.name for line in history.lines(ReviewFilter())} == names, "both were read")
    stage.call(sys.executable, "-m", "second_opinion", "integrate", "remove")
    left = {path for path in files_in(stage.home) - before if not path.startswith(OURS)}
    assert not [path for path in left if "second-opinion" in path or TITLE in path]


def windows_of(stage: Any, program: str) -> list[str]:
    found: str = stage.call("sh", "-c", f"xdotool search --onlyvisible --class {program} || true")
    return found.split()


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
