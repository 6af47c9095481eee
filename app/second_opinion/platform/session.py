"""Whether windows can be shown at all."""

import os
import sys


def is_graphical() -> bool:
    """Whether this process runs in a graphical session (or Qt was told to do without a screen)."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
