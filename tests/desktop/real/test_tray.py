"""The real application in a real tray."""

import re
import signal
import subprocess
import sys
from typing import Any

import psutil
import pytest

pytestmark = pytest.mark.desktop

MENU = [
    "Second opinion on a file…",
    "Second opinion on what I copied",
    "Today",
    "History",
    "Pause",
    "For an hour",
    "Until tomorrow",
    "Until I resume",
    "Settings",
    "Quit",
]


def test_it_sits_in_the_tray_and_leaves_without_a_trace(stage: Any) -> None:
    stage.set_up_panel()
    application = stage.start_application("--background")
    children = psutil.Process(application.pid).children(recursive=True)

    application.send_signal(signal.SIGTERM)

    assert application.wait(timeout=10) == 0
    assert [child for child in children if child.is_running()] == []
    assert stage.tray_items() == []


@pytest.mark.model
def test_it_leaves_in_the_middle_of_a_review_too(stage: Any) -> None:
    stage.set_up_panel()
    application = stage.start_application("--background")
    process = psutil.Process(application.pid)
    long = stage.home / "Long.md"
    long.write_text(
        "\n\n".join(f"{number}. The tenant shall pay rent number {number} in time." for number in range(2000))
    )
    stage.call(sys.executable, "-m", "second_opinion", "ask", str(long))
    stage.until(process.children, "the worker is there")
    family = process.children(recursive=True)

    application.send_signal(signal.SIGTERM)

    assert application.wait(timeout=10) == 0
    assert [child for child in family if child.is_running() and child.status() != psutil.STATUS_ZOMBIE] == []


def test_a_panel_that_comes_later_gets_the_icon_too(stage: Any) -> None:
    stage.start("application", sys.executable, "-m", "second_opinion", "--background")
    stage.until(stage.paths.history.exists, "the application has started")

    stage.set_up_panel()

    stage.until(stage.tray_items, "the panel has our icon")
    assert len(stage.tray_items()) == 1


def test_the_menu_holds_everything(stage: Any) -> None:
    stage.set_up_panel()
    application = stage.start_application("--background")

    entries = menu(stage)

    shown = [label for label, (_, visible) in entries.items() if visible]
    assert shown == MENU
    press(stage, entries["Until I resume"][0])
    stage.until(lambda: menu(stage)["Resume"][1], "the menu offers to resume")
    press(stage, menu(stage)["Quit"][0])
    assert application.wait(timeout=10) == 0


def test_a_second_start_raises_the_first(stage: Any) -> None:
    stage.set_up_panel()
    stage.start_application("--background")
    assert stage.windows() == []

    stage.call(sys.executable, "-m", "second_opinion")

    stage.until(stage.windows, "the history window is there")
    assert len(stage.tray_items()) == 1


def test_a_file_that_is_handed_over_is_answered(stage: Any) -> None:
    stage.set_up_panel()
    stage.start_application("--background")
    letter = stage.home / "Letter.txt"
    letter.write_text("Dear Ada,\n\nthe garden is lovely in May.\n\nYours, Ben\n")

    stage.call(sys.executable, "-m", "second_opinion", "ask", str(letter))

    stage.until(lambda: "Letter.txt" in stage.log("dunst"), "the answer is there")
    assert "Nothing worth a look" in stage.log("dunst")


def test_without_a_tray_the_window_says_so(stage: Any) -> None:
    stage.start("application", sys.executable, "-m", "second_opinion", "--background")

    stage.until(stage.windows, "the history window is there")
    stage.picture("history-without-tray")
    assert stage.tray_items() == []


def menu(stage: Any) -> dict[str, tuple[int, bool]]:
    """The tray menu as the panel gets it: the number and the visibility of each entry, by its label."""
    text = dbus(stage, "/MenuBar", "com.canonical.dbusmenu.GetLayout", "0", "--", "-1", "[]")
    found: dict[str, tuple[int, bool]] = {}
    for number, properties in re.findall(r"\((\d+), (\{[^}]*\})", text):
        label = re.search(r"'label': <'([^']+)'>", properties)
        if label:
            found[label[1]] = (int(number), "'visible': <false>" not in properties)
    return found


def press(stage: Any, number: int) -> None:
    dbus(stage, "/MenuBar", "com.canonical.dbusmenu.Event", str(number), "clicked", "<0>", "0")


def dbus(stage: Any, path: str, method: str, *arguments: str) -> str:
    service = stage.tray_items()[0].split("/")[0]
    try:
        answer: str = stage.call("gdbus", "call", "--session", "-d", service, "-o", path, "-m", method, *arguments)
    except subprocess.CalledProcessError:
        return ""  # it quit before it could answer
    return answer
