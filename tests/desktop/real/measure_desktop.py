"""Measures the desktop application: ``python -m pytest -s tests/desktop/real/measure_desktop.py``.

No test of this depends on time, so it is not run with the others; it prints what the design gives budgets for.
"""

import signal
import threading
import time
from importlib.resources import files
from typing import Any, Self

import psutil
import pytest
from jeepney import DBusAddress, Properties
from jeepney.io.blocking import open_dbus_connection

from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.history.store import History
from second_opinion.platform.instance import Request, Verb, send

IDLE_SECONDS = 30.0
SETTLE_SECONDS = 8.0
PULSE_SECONDS = 0.01
LONG = "\n".join(
    f"{number}. Day {number}: ten people travel on, and supper costs EUR {number}.50." for number in range(400)
)

pytestmark = [pytest.mark.desktop, pytest.mark.model]


class Pulse:
    """Asks the application's icon for its state every hundredth of a second: the answer comes from its event loop."""

    def __init__(self, address: str, service: str) -> None:
        self.longest = 0.0
        self._address = address
        self._icon = DBusAddress(
            "/StatusNotifierItem", bus_name=service.split("/", maxsplit=1)[0], interface="org.kde.StatusNotifierItem"
        )
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._beat)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()

    def _beat(self) -> None:
        with open_dbus_connection(bus=self._address) as bus:
            while not self._stopping.wait(PULSE_SECONDS):
                begun = time.perf_counter()
                bus.send_and_get_reply(Properties(self._icon).get("Status"), timeout=10)
                self.longest = max(self.longest, time.perf_counter() - begun)


def say(what: str, value: float, unit: str) -> None:
    print(f"\n  {what}: {value:.1f} {unit}")  # noqa: T201 - that is its purpose


def test_measure(stage: Any) -> None:
    stage.set_up_panel()
    begun = time.perf_counter()
    application = stage.start_application("--background")
    say("start to tray", (time.perf_counter() - begun) * 1000, "ms")
    process = psutil.Process(application.pid)
    spent = process.cpu_times()
    say("of which computing", (spent.user + spent.system) * 1000, "ms")
    time.sleep(SETTLE_SECONDS)
    measure_idle(process, "in the tray")

    (service,) = stage.tray_items()
    (stage.downloads / "long plan.md").write_text("# Trip plan\n\n" + LONG)
    with (
        History.open(stage.paths.history) as history,
        Pulse(stage.environment["DBUS_SESSION_BUS_ADDRESS"], service) as pulse,
    ):
        wait_for_review(stage, history, 1)
    say("longest block in a review, in the tray", pulse.longest * 1000, "ms")

    activate(stage)
    stage.until(stage.windows, "the window is there")
    time.sleep(SETTLE_SECONDS)
    measure_idle(process, "with the window open")
    (stage.downloads / "Services agreement.pdf").write_bytes(
        files("second_opinion_assets").joinpath("samples", "contract.pdf").read_bytes()
    )
    with (
        History.open(stage.paths.history) as history,
        Pulse(stage.environment["DBUS_SESSION_BUS_ADDRESS"], service) as pulse,
    ):
        show_what_is_read(stage, history)
        wait_for_review(stage, history, 2)
    say("longest block in a review that the window shows", pulse.longest * 1000, "ms")

    begun = time.perf_counter()
    application.send_signal(signal.SIGTERM)
    assert application.wait(timeout=10) == 0
    say("quit", (time.perf_counter() - begun) * 1000, "ms")


def measure_idle(process: psutil.Process, where: str) -> None:
    before = process.cpu_times()
    time.sleep(IDLE_SECONDS)
    after = process.cpu_times()
    spent = after.user + after.system - before.user - before.system
    say(f"idle CPU {where}", spent / IDLE_SECONDS * 100, "%")
    say(f"memory {where} (resident)", process.memory_info().rss / 1e6, "MB")
    say(f"memory {where} (its own)", process.memory_full_info().uss / 1e6, "MB")


def wait_for_review(stage: Any, history: History, count: int) -> None:
    def read() -> bool:
        lines = history.lines(ReviewFilter())
        return len(lines) == count and all(line.status is not Status.READING for line in lines)

    stage.until(read, "the document is read")
    time.sleep(1)


def show_what_is_read(stage: Any, history: History) -> None:
    """Have the window show the review that is going on."""
    reading: list[int] = []

    def begun() -> bool:
        reading[:] = [line.id for line in history.lines(ReviewFilter()) if line.status is Status.READING]
        return bool(reading)

    stage.until(begun, "a document is being read")
    assert send(stage.paths.runtime, Request(Verb.SHOW, review_id=reading[0]))


def activate(stage: Any) -> None:
    """A left click on the icon."""
    (service,) = stage.tray_items()
    stage.call(
        "gdbus", "call", "--session", "-d", service.split("/")[0], "-o", "/StatusNotifierItem",
        "-m", "org.kde.StatusNotifierItem.Activate", "10", "10",
    )  # fmt: skip
