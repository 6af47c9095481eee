"""The lowest scheduling priority for the worker: the user's own programs always come first."""

import contextlib
import sys

import psutil

NICE = 15


def lower() -> None:
    """Put this process behind everything else; where the system refuses, go on as it is."""
    process = psutil.Process()
    with contextlib.suppress(psutil.Error, OSError):
        if sys.platform == "win32":
            process.nice(psutil.IDLE_PRIORITY_CLASS)
        else:
            process.nice(NICE)
    if sys.platform == "linux":
        with contextlib.suppress(psutil.Error, OSError):
            process.ionice(psutil.IOPRIO_CLASS_IDLE)
