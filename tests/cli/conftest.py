"""The real program in a process of its own, with folders of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

CONTRACT = """SERVICES AGREEMENT

This Services Agreement (the "Agreement") is made on 3 March 2026 between Alder Ltd ("Provider") and Birch GmbH ("Customer").

1. Fees. Customer shall pay Provider a monthly fee of $4,500 (four thousand two hundred dollars).

2. Payment. Invoices are due within thirty (60) days of receipt.

3. Governing Law. This Agreement is governed by the laws of Ireland.

IN WITNESS WHEREOF, the parties have signed this Agreement.
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which the program finds an empty home, and no graphical session."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    folders = {
        name: str(tmp_path / name.lower())
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME")
    }
    return {**kept, **folders, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs ``second-opinion`` to its end."""

    def run(*arguments: str | Path, given: str | None = None) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "second_opinion", *map(str, arguments)]
        return subprocess.run(
            command,
            input=given,
            capture_output=True,
            text=True,
            env=environment,
            cwd=tmp_path,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A contract in which words and figures disagree, twice."""
    file = tmp_path / "services.txt"
    file.write_text(CONTRACT)
    return file
