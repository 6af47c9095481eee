"""An application that fills the screen is noticed, on a real X server."""

import os
import subprocess
from collections.abc import Iterator

import pytest

from second_opinion.platform.full_screen import screen_is_filled


@pytest.fixture
def display() -> Iterator[str]:
    """A display of our own; the server chooses its number."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["/usr/bin/Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


def set_property(display: str, *words: str) -> None:
    subprocess.run(["/usr/bin/xprop", "-display", display, "-root", *words], check=True)


def root_window(display: str) -> str:
    shown = subprocess.run(
        ["/usr/bin/xwininfo", "-display", display, "-root"], check=True, capture_output=True, text=True
    )
    return next(word for word in shown.stdout.split() if word.startswith("0x"))


@pytest.mark.desktop
def test_the_state_of_the_active_window_decides(display: str) -> None:
    # The root window stands for the application's: it can be given the same properties without a window manager.
    assert not screen_is_filled(display)

    set_property(display, "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", root_window(display))
    assert not screen_is_filled(display)

    set_property(display, "-f", "_NET_WM_STATE", "32a", "-set", "_NET_WM_STATE", "_NET_WM_STATE_ABOVE")
    assert not screen_is_filled(display)

    set_property(display, "-f", "_NET_WM_STATE", "32a", "-set", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN")
    assert screen_is_filled(display)


@pytest.mark.desktop
def test_a_window_that_is_gone_does_no_harm(display: str) -> None:
    set_property(display, "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", "0x123456")
    assert not screen_is_filled(display)


def test_without_a_display_nothing_is_filled() -> None:
    assert not screen_is_filled(":987")
