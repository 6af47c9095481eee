"""Who holds a job: a process, told from a later one with the same number by when it started."""

import os
from dataclasses import dataclass
from typing import Self

import psutil

CLOCK_SLACK = 2.0
"""Seconds: a process's start is counted from the machine's boot, and that moment is corrected along with the clock."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A process; ``started`` in seconds since 1970."""

    pid: int
    started: float

    @classmethod
    def me(cls) -> Self:
        pid = os.getpid()
        return cls(pid, psutil.Process(pid).create_time())

    @property
    def alive(self) -> bool:
        """Whether that very process still runs."""
        try:
            process = psutil.Process(self.pid)
            if process.status() == psutil.STATUS_ZOMBIE:
                return False
            return abs(process.create_time() - self.started) <= CLOCK_SLACK
        except psutil.NoSuchProcess:
            return False
        except psutil.AccessDenied:
            return True  # somebody else's process has our number now, or the system hides ours: better wait than steal
