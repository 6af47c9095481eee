"""What session this is: whether windows can be shown at all, and on which desktop."""

import os
import sys


def is_graphical() -> bool:
    """Whether this process runs in a graphical session (or Qt was told to do without a screen)."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def hides_icons(desktop: str | None = None) -> bool:
    """Whether this desktop shows no icons of programs by itself: GNOME, unless a distribution (Ubuntu) adds them.

    Args:
        desktop: as in $XDG_CURRENT_DESKTOP, such as "ubuntu:GNOME"; None looks there.
    """
    names = (os.environ.get("XDG_CURRENT_DESKTOP", "") if desktop is None else desktop).lower().split(":")
    return "gnome" in names and "ubuntu" not in names
