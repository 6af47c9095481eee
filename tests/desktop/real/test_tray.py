"""The real application in a real tray."""

import signal
from typing import Any

import psutil
import pytest

pytestmark = pytest.mark.desktop


def test_it_sits_in_the_tray_and_leaves_without_a_trace(stage: Any) -> None:
    stage.set_up_panel()
    application = stage.start_application("--background")
    children = psutil.Process(application.pid).children(recursive=True)
    stage.picture("tray")

    application.send_signal(signal.SIGTERM)

    assert application.wait(timeout=10) == 0
    assert [child for child in children if child.is_running()] == []
    assert stage.tray_items() == []
