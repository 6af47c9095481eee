"""The right-click entry, chosen in real file managers: the running application reads the selected files, and removing leaves nothing."""

import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.history.store import History

pytestmark = [pytest.mark.desktop, pytest.mark.model]

TITLE = "Get second opinion"
OURS = (".config/second-opinion", ".local/share/second-opinion")
SELECTED = ("lease one.txt", "it's two.md", '100% "net" & $HOME.txt', "two\nlines.txt", "data.bin", "folder")
INSIDE = "inside.txt"
NO_DOCUMENT = "data.bin"
"""Answered only where it was selected itself: in a folder such files are passed over."""


def click(stage: Any, name: str, role: str) -> None:
    """A click where assistive technology sees something of that name."""
    with stage.screen() as screen:
        stage.until(lambda: screen.middle_of(name, role), f"the menu shows “{name}”")
        x, y = screen.middle_of(name, role) or (0, 0)
    stage.call("xdotool", "mousemove", str(x), str(y), "click", "1")


def choose_with_the_mouse(stage: Any, program: str) -> None:
    with stage.screen() as screen:
        stage.until(lambda: screen.middle_of(TITLE, "menu item"), "the menu shows the entry")
    stage.picture(f"right-click-{program}")
    click(stage, TITLE, "menu item")


def choose_among_scripts(stage: Any, program: str) -> None:
    click(stage, "Scripts", "menu")
    choose_with_the_mouse(stage, program)


def choose_from_below(stage: Any, program: str) -> None:
    """The third entry from below; Qt's file managers tell assistive technology nothing without a whole desktop."""
    stage.picture(f"right-click-{program}")
    stage.call("xdotool", "key", "--delay", "300", "Up", "Up", "Up", "Return")


def choose_by_letter(stage: Any, program: str) -> None:
    """The entry's underlined letter."""
    stage.picture(f"right-click-{program}")
    stage.call("xdotool", "key", "g")


def choose_by_letters(stage: Any, program: str) -> None:
    """The underlined letter of the scripts' menu, then its first entry below the way back."""
    before = still(stage)
    stage.call("xdotool", "key", "s")
    stage.until(lambda: still(stage) != before, "the scripts are shown")
    stage.picture(f"right-click-{program}")
    stage.call("xdotool", "key", "--delay", "300", "Down", "Return")


FILE_MANAGERS: dict[str, Callable[[Any, str], None]] = {
    "thunar": choose_with_the_mouse,
    "nemo": choose_with_the_mouse,
    "caja": choose_among_scripts,
    "pcmanfm-qt": choose_from_below,
    "dolphin": choose_by_letter,
    "nautilus": choose_by_letters,
}


@pytest.mark.parametrize("program", FILE_MANAGERS)
def test_the_selected_files_are_read(stage: Any, program: str, tmp_path: Path) -> None:
    if shutil.which(program) is None or not Path("/usr/libexec/at-spi-bus-launcher").exists():
        pytest.skip(f"not on this machine: {program} or at-spi2-core")
    papers = tmp_path / "My papers"
    names = lay_out(papers)
    before = files_in(stage.home)
    stage.call(sys.executable, "-m", "second_opinion", "integrate", "install")
    stage.set_up_panel()
    stage.start_application("--background")
    # GTK 4 draws without a graphics card only when it is told to.
    stage.start("files", "env", "GSK_RENDERER=cairo", program, str(papers))
    stage.until(lambda: windows_of(stage, program), "the file manager is there")

    open_menu(stage, program)
    FILE_MANAGERS[program](stage, program)

    with History.open(stage.paths.history) as history:
        stage.until(lambda: {line.name for line in history.lines(ReviewFilter())} == names, "all were read")
        assert not_read(history) == {NO_DOCUMENT}
    stage.call(sys.executable, "-m", "second_opinion", "integrate", "remove")
    assert not traces(stage.home, before)


def test_open_with_takes_files_and_answers_for_those_on_a_server(stage: Any, tmp_path: Path) -> None:
    if shutil.which("gio") is None:
        pytest.skip("not on this machine: gio")
    papers = tmp_path / "My papers"
    names = lay_out(papers)
    before = files_in(stage.home)
    stage.call(sys.executable, "-m", "second_opinion", "integrate", "install")
    stage.set_up_panel()
    stage.start_application("--background")
    entry = stage.home / ".local" / "share" / "applications" / "second-opinion.desktop"
    selected = [str(papers / name) for name in SELECTED]
    stage.call("gio", "launch", str(entry), *selected, "nowhere://server/My%20lease.txt")
    elsewhere = "My lease.txt"
    with History.open(stage.paths.history) as history:
        read = names | {elsewhere}
        stage.until(lambda: {line.name for line in history.lines(ReviewFilter())} == read, "all were answered")
        assert not_read(history) == {elsewhere, NO_DOCUMENT}
    stage.call(sys.executable, "-m", "second_opinion", "integrate", "remove")
    assert not traces(stage.home, before)


def not_read(history: History) -> set[str]:
    return {line.name for line in history.lines(ReviewFilter()) if line.status is Status.NOT_READ}


def lay_out(papers: Path) -> set[str]:
    """Files with all the signs that names may hold, and a folder; the names of what is to be read."""
    (papers / SELECTED[-1]).mkdir(parents=True)
    files = [*(papers / name for name in SELECTED[:-1]), papers / SELECTED[-1] / INSIDE]
    for file in files:
        file.write_text(f"{file.name}: The Tenant shall pay USD 500 (six hundred dollars) a month.\n")
    (papers / NO_DOCUMENT).write_bytes(bytes(range(256)))
    return {file.name for file in files}


def open_menu(stage: Any, program: str) -> None:
    """Select everything and open its menu, each as soon as the step before shows on the screen."""
    still(stage)
    if program == "nautilus":  # its files take the keyboard only after a click among them
        stage.call("xdotool", "mousemove", "560", "500", "click", "1")
    stage.call("xdotool", "windowfocus", "--sync", windows_of(stage, program)[-1])
    before = still(stage)
    stage.until(lambda: stage.call("xdotool", "key", "ctrl+a") + still(stage) != before, "the files are selected")
    shown = len(windows_of(stage, program))
    stage.call("xdotool", "key", "Menu")
    stage.until(lambda: len(windows_of(stage, program)) > shown, "the menu is open")
    still(stage)


def still(stage: Any) -> str:
    """What the screen shows once nothing moves on it any more, as a digest."""
    seen: list[str] = []

    def rests() -> bool:
        picture = stage.picture("right-click-moving")
        seen.append(hashlib.sha256(picture.read_bytes()).hexdigest())
        picture.unlink()
        return len(seen) > 2 and len(set(seen[-3:])) == 1

    stage.until(rests, "the screen is still")
    return seen[-1]


def windows_of(stage: Any, program: str) -> list[str]:
    found: str = stage.call("sh", "-c", f"xdotool search --onlyvisible --class {program} || true")
    return found.split()


def traces(home: Path, before: set[str]) -> list[str]:
    """New files that are named after us or name us, besides what the application keeps and others' caches."""
    new = {path for path in files_in(home) - before if not path.startswith((*OURS, ".cache"))}
    return [path for path in new if "second-opinion" in path or TITLE in path or b"second-opinion" in read(home / path)]


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:  # a file manager's draft
        return b""


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
