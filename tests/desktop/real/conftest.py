"""A real desktop for the real application: X server, session bus, notification service, panel with a tray."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from second_opinion.inference.catalogue import load_catalogue
from second_opinion.settings import ModelSettings, Paths, Settings, WatchedFolder, load, save

HERE = Path(__file__).parent
PICTURES = Path(os.environ.get("SCREENSHOTS", "build/screenshots")).absolute()
MODEL = "smollm2-135m"
PROGRAMS = ("Xvfb", "dbus-daemon", "dunst", "xfce4-panel", "xdotool", "scrot", "xclip")
WATCHER = DBusAddress(
    "/StatusNotifierWatcher", bus_name="org.kde.StatusNotifierWatcher", interface="org.freedesktop.DBus.Properties"
)
BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
A11Y = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
DEEPEST = 14
SHOWING = 25  # the bit of AT-SPI's states that tells what is on the screen
PATIENCE = 120.0
DUNSTRC = """[global]
    mouse_left_click = do_action, close_current
    offset = 20x20
    font = Sans 10
    frame_width = 1
    frame_color = "#E2DFD8"
    corner_radius = 10
[urgency_normal]
    background = "#FFFFFF"
    foreground = "#1F2328"
    timeout = 0
"""


class Screen:
    """What assistive technology sees of the programs of a session, over AT-SPI."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def seen(self, program: str) -> list[tuple[str, str]]:
        """Role and name of everything that a program shows."""
        seen = []
        for bus, root in self._below(REGISTRY, ROOT, 0):
            for _, path in self._below(bus, root, DEEPEST) if self._name(bus, root) == program else ():
                with contextlib.suppress(LookupError):
                    (states,) = self._call(bus, path, ACCESSIBLE, "GetState")
                    (role,) = self._call(bus, path, ACCESSIBLE, "GetRoleName")
                    if states[0] >> SHOWING & 1:
                        seen.append((str(role), self._name(bus, path)))
        return seen

    def middle_of(self, name: str, role: str) -> tuple[int, int] | None:
        """Where something of that name and role is on the screen; in menus that are closed it is nowhere."""
        for bus, path in self._below(REGISTRY, ROOT, DEEPEST):
            if self._name(bus, path) == name and self._call(bus, path, ACCESSIBLE, "GetRoleName") == (role,):
                (states,) = self._call(bus, path, ACCESSIBLE, "GetState")
                if not states[0] >> SHOWING & 1:
                    continue
                ((x, y, width, height),) = self._call(bus, path, "org.a11y.atspi.Component", "GetExtents", "u", (0,))
                return x + width // 2, y + height // 2
        return None

    def _below(self, bus: str, path: str, depth: int) -> Iterator[tuple[str, str]]:
        children: list[tuple[str, str]] = []
        with contextlib.suppress(LookupError):
            (children,) = self._call(bus, path, ACCESSIBLE, "GetChildren")
        for name, place in children:
            yield name, place
            if depth:
                yield from self._below(name, place, depth - 1)

    def _name(self, bus: str, path: str) -> str:
        ((_, name),) = self._call(bus, path, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name"))
        return str(name)

    def _call(
        self, bus: str, path: str, interface: str, method: str, signature: str | None = None, body: Any = ()
    ) -> tuple[Any, ...]:
        message = new_method_call(DBusAddress(path, bus_name=bus, interface=interface), method, signature, body)
        reply = self._bus.send_and_get_reply(message, timeout=30)
        if reply.header.message_type is MessageType.error:
            raise LookupError(path)  # it went away meanwhile
        return tuple(reply.body)


class Stage:
    """One user's session on a screen of its own. Everything started here is ended here, by its process id."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.downloads = self.home / "Downloads"
        self._logs = folder / "logs"
        self._running: list[subprocess.Popen[bytes]] = []
        # The sockets in it have paths of at most 107 bytes, and the test's own folder has a long name.
        runtime = Path(tempfile.mkdtemp(prefix="run-"))
        for made in (self.downloads, self._logs):
            made.mkdir(parents=True, mode=0o700)
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
        self.environment = {**keep, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime)}
        self.paths = Paths(
            config=self.home / ".config" / "second-opinion",
            data=self.home / ".local" / "share" / "second-opinion",
            runtime=runtime / "second-opinion",
        )

    def start(self, name: str, *command: str) -> subprocess.Popen[bytes]:
        """Run a program in the session; its output goes to ``log(name)``."""
        with (self._logs / name).open("wb") as out:
            process = subprocess.Popen(command, env=self.environment, stdout=out, stderr=subprocess.STDOUT)
        self._running.append(process)
        return process

    def call(self, *command: str, typed: str = "") -> str:
        """What a short program of the session prints."""
        with tempfile.TemporaryFile("w+") as out:  # no pipe: xclip leaves a child behind that would keep it open
            subprocess.run(
                command, env=self.environment, input=typed, stdout=out, text=True, timeout=PATIENCE, check=True
            )
            out.seek(0)
            return out.read()

    def log(self, name: str) -> str:
        return (self._logs / name).read_text(encoding="utf-8", errors="replace")

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something holds; fails with the application's log after a minute."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and not self._ended:
            if condition():
                return
            time.sleep(0.1)
        files = (*self._logs.iterdir(), self.paths.logs / "application.log")
        said = "\n".join(f"{file.name}:\n{file.read_text(errors='replace')}" for file in files if file.exists())
        pytest.fail(f"waited in vain until {what}\n{said}")

    @property
    def _ended(self) -> bool:
        return any(process.poll() is not None for process in self._running)

    def set_up(self) -> None:
        """Bring up the screen, the bus, the notification service and the panel."""
        self.start("xvfb", "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
        self.until(self._screens, "the X server is there")
        self.environment["DISPLAY"] = f":{self._screens()[-1]}"
        self.start("bus", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        self.until(lambda: "unix:" in self.log("bus"), "the session bus is there")
        address = next(line for line in self.log("bus").splitlines() if line.startswith("unix:"))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        channel = self.home / ".config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
        channel.mkdir(parents=True)
        shutil.copy(HERE / "xfce4-panel.xml", channel)
        dunst = self.home / ".config" / "dunst" / "dunstrc"
        dunst.parent.mkdir(parents=True)
        dunst.write_text(DUNSTRC)
        self.start("dunst", "dunst", "-print")
        self.until(lambda: self._has_owner("org.freedesktop.Notifications"), "the notification service is there")

    def _screens(self) -> list[str]:
        """The number of the screen, once it is there; before it stand complaints about screens that others have."""
        return [line for line in self.log("xvfb").splitlines() if line.strip().isdigit()]

    def set_up_panel(self) -> None:
        self.start("panel", "xfce4-panel", "--disable-wm-check")  # without the flag it waits for a window manager
        self.until(lambda: self._has_owner("org.kde.StatusNotifierWatcher"), "the panel is there")

    def set_up_user(self) -> None:
        """A user who has answered the welcome, watches Downloads, and has the smallest model."""
        settings = Settings(welcomed=True, folders=(WatchedFolder(path=self.downloads),), model=ModelSettings(id=MODEL))
        save(self.paths.settings, settings)
        file = load_catalogue().entry(MODEL).file
        self.paths.models.mkdir(parents=True)
        (self.paths.models / file).symlink_to(Paths.of_user().models / file)

    def watch_clipboard(self) -> None:
        """The user switched the watch of the clipboard on."""
        settings = load(self.paths.settings)
        clipboard = settings.clipboard.model_copy(update={"watch": True})
        save(self.paths.settings, settings.model_copy(update={"clipboard": clipboard}))

    def copy(self, text: str) -> None:
        """Copy as another program of the session."""
        self.call("xclip", "-in", "-selection", "clipboard", typed=text)

    def press(self, key: str) -> None:
        """Press a key in the application's window."""
        window = self.call("xdotool", "search", "--onlyvisible", "--class", "second-opinion").split()[0]
        self.call("xdotool", "windowfocus", "--sync", window, "key", key)

    def start_application(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program, and wait for its icon in the panel."""
        application = self.start("application", sys.executable, "-m", "second_opinion", *arguments)
        self.until(self.tray_items, "the panel has our icon")
        return application

    def tray_items(self) -> list[str]:
        """The StatusNotifierItems that the panel shows."""
        message = new_method_call(WATCHER, "Get", "ss", (WATCHER.bus_name, "RegisteredStatusNotifierItems"))
        with self._bus() as bus:
            reply = bus.send_and_get_reply(message, timeout=PATIENCE)
        return list(reply.body[0][1]) if reply.header.message_type is MessageType.method_return else []

    def click_banner(self) -> None:
        """A left click in the middle of the notification on the screen."""
        self.until(self.banner, "the banner is drawn")
        geometry = self.call("xdotool", "search", "--onlyvisible", "--class", "dunst", "getwindowgeometry", "--shell")
        x, y, width, height = (
            int(re.search(rf"^{name}=(\d+)", geometry, re.MULTILINE)[1])  # type: ignore[index]
            for name in ("X", "Y", "WIDTH", "HEIGHT")
        )
        self.call("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def banner(self) -> str:
        with contextlib.suppress(subprocess.CalledProcessError):
            return self.call("xdotool", "search", "--onlyvisible", "--class", "dunst")
        return ""

    def windows(self) -> list[str]:
        """The titles of the application's windows that are on the screen."""
        with contextlib.suppress(subprocess.CalledProcessError):
            found = self.call("xdotool", "search", "--onlyvisible", "--class", "second-opinion")
            return [self.call("xdotool", "getwindowname", one).strip() for one in found.split()]
        return []

    def picture(self, name: str) -> Path:
        """Keep a screenshot."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        self.call("scrot", "--overwrite", str(path))
        return path

    def has_assistance(self) -> None:
        """A screen reader is on: programs that start from now on tell what they show."""
        wanted = ("org.a11y.Status", "IsEnabled", ("b", True))
        properties = A11Y.with_interface("org.freedesktop.DBus.Properties")
        with self._bus() as bus:
            bus.send_and_get_reply(new_method_call(properties, "Set", "ssv", wanted), timeout=PATIENCE)

    @contextlib.contextmanager
    def screen(self) -> Iterator[Screen]:
        """What assistive technology sees now."""
        with self._bus() as session:
            (address,) = session.send_and_get_reply(new_method_call(A11Y, "GetAddress"), timeout=PATIENCE).body
        with open_dbus_connection(bus=address) as bus:
            yield Screen(bus)

    def tear_down(self) -> None:
        for process in reversed(self._running):
            _end(process)
        shutil.rmtree(self.paths.runtime.parent, ignore_errors=True)

    def _has_owner(self, name: str) -> bool:
        with self._bus() as bus:
            reply = bus.send_and_get_reply(new_method_call(BUS, "NameHasOwner", "s", (name,)), timeout=PATIENCE)
        return bool(reply.body[0])

    def _bus(self) -> DBusConnection:
        return open_dbus_connection(bus=self.environment["DBUS_SESSION_BUS_ADDRESS"])


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it started."""
    with contextlib.suppress(psutil.NoSuchProcess):
        family = [*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)]
        for one in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.terminate()
        _, alive = psutil.wait_procs(family, timeout=5)
        for one in alive:
            one.kill()
    process.wait()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The desktop, with the user's folder and settings; the application is not started."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    made = Stage(tmp_path)
    try:
        made.set_up()
        made.set_up_user()
        yield made
    finally:
        made.tear_down()
