"""The notification client against a real bus, with a notification service whose behaviour the test sets."""

import itertools
import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from second_opinion.desktop.dbus_notifier import SERVICE, DBusNotifier
from second_opinion.desktop.notifications import Choice, Heard, Offer, Place, TrayNotifier
from second_opinion.desktop.notifications import Message as Banner
from second_opinion.desktop.session_bus import SessionBus

OFFERS = (Offer(Choice.SHOW, "Show"), Offer(Choice.LATER, "Later"), Offer(Choice.NOT_USEFUL, "Not useful"))


class Service:
    """A notification service on its own thread. It answers ``Notify`` when ``answering`` is set."""

    def __init__(self, address: str, capabilities: list[str]) -> None:
        self.calls: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self.answering = threading.Event()
        self.answering.set()
        self._capabilities = capabilities
        self._ids = itertools.count(7)
        self._connection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName(SERVICE))
        self._path = DBusAddress("/org/freedesktop/Notifications", interface=SERVICE)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def next_call(self, name: str) -> Any:
        """The body of the next call of that name."""
        while True:
            called, body = self.calls.get(timeout=10)
            if called == name:
                return body

    def tell(self, signal: str, signature: str, *body: object) -> None:
        self._connection.send(new_signal(self._path, signal, signature, body))

    def stop(self) -> None:
        self._stopping.set()
        self.answering.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        name = message.header.fields[3]
        self.calls.put((name, message.body))
        if name == "Notify":
            self.answering.wait(10)
            replaced = message.body[1]
            self._connection.send(new_method_return(message, "u", (replaced or next(self._ids),)))
        elif name == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (self._capabilities,)))
        elif name == "CloseNotification":
            self._connection.send(new_method_return(message))
            self.tell("NotificationClosed", "uu", message.body[0], 3)
        else:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))


class Ears:
    """Keeps what a notifier tells, and what the tray icon was asked to show instead."""

    def __init__(self) -> None:
        self.chosen: list[tuple[Place, Choice]] = []
        self.gone: list[Place] = []
        self.balloons: list[tuple[str, str]] = []
        self.heard = Heard(lambda place, choice: self.chosen.append((place, choice)), self.gone.append)

    def show_balloon(self, title: str, body: str) -> None:
        self.balloons.append((title, body))


@pytest.fixture
def address() -> Iterator[str]:
    """A session bus of its own."""
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],  # noqa: S607 - the system's
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@pytest.fixture
def make_service(address: str) -> Iterator[Callable[..., Service]]:
    made: list[Service] = []

    def make(*capabilities: str) -> Service:
        made.append(Service(address, list(capabilities or ("actions", "body", "body-markup"))))
        return made[-1]

    yield make
    for service in made:
        service.stop()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def make_notifier(address: str, ears: Ears, qtbot: QtBot) -> Iterator[Callable[[], DBusNotifier]]:
    del qtbot  # the application must be there
    made: list[DBusNotifier] = []

    def make() -> DBusNotifier:
        bus = SessionBus(address=address)
        made.append(DBusNotifier(bus, ears.heard, TrayNotifier(ears, ears.heard), "second-opinion"))
        return made[-1]

    yield make
    for notifier in made:
        notifier.close()


def wait_until_shown(notifier: DBusNotifier, place: Place, qtbot: QtBot) -> None:
    """Until the service has given the banner its number."""
    qtbot.waitUntil(lambda: notifier._open[place].id != 0)


MakeService = Callable[..., Service]
MakeNotifier = Callable[[], DBusNotifier]


def test_a_banner_is_quiet_and_offers_choices(make_service: MakeService, make_notifier: MakeNotifier) -> None:
    service = make_service()

    make_notifier().show(Place.ARRIVALS, Banner("Lease <1>.pdf", "2 things & more", OFFERS))

    _name, replaces, _icon, title, body, actions, hints, expires = service.next_call("Notify")
    assert replaces == 0
    assert title == "Lease <1>.pdf"
    assert body == "2 things &amp; more"
    assert actions == ["default", "Show", "show", "Show", "later", "Later", "not-useful", "Not useful"]
    assert hints["urgency"] == ("y", 1)
    assert hints["suppress-sound"] == ("b", True)
    assert expires == -1


def test_a_plain_service_gets_plain_words(make_service: MakeService, make_notifier: MakeNotifier, qtbot: QtBot) -> None:
    service = make_service("body")
    notifier = make_notifier()
    qtbot.waitUntil(lambda: notifier._capabilities == {"body"})

    notifier.show(Place.ARRIVALS, Banner("Lease.pdf", "2 things & more", OFFERS))

    body, actions = service.next_call("Notify")[4:6]
    assert body == "2 things & more"
    assert actions == []


@pytest.mark.parametrize(
    ("action", "choice"),
    [("default", Choice.SHOW), ("show", Choice.SHOW), ("later", Choice.LATER), ("not-useful", Choice.NOT_USEFUL)],
)
def test_choices_are_heard(
    make_service: MakeService, make_notifier: MakeNotifier, ears: Ears, qtbot: QtBot, action: str, choice: Choice
) -> None:
    service = make_service()
    notifier = make_notifier()
    notifier.show(Place.ANSWERS, Banner("Lease.pdf", "2 things", OFFERS))
    wait_until_shown(notifier, Place.ANSWERS, qtbot)

    service.tell("ActionInvoked", "us", 99, action)  # of another program's banner
    service.tell("ActionInvoked", "us", 7, action)
    service.tell("NotificationClosed", "uu", 7, 2)
    qtbot.waitUntil(lambda: bool(ears.gone))

    assert ears.chosen == [(Place.ANSWERS, choice)]
    assert ears.gone == [Place.ANSWERS]


def test_a_second_banner_replaces_the_first(
    make_service: MakeService, make_notifier: MakeNotifier, qtbot: QtBot
) -> None:
    service = make_service()
    notifier = make_notifier()
    notifier.show(Place.ARRIVALS, Banner("1.pdf", ""))
    assert service.next_call("Notify")[1] == 0
    wait_until_shown(notifier, Place.ARRIVALS, qtbot)

    notifier.show(Place.ARRIVALS, Banner("2.pdf", ""))
    notifier.show(Place.ANSWERS, Banner("asked.pdf", ""))

    assert service.next_call("Notify")[1] == 7
    assert service.next_call("Notify")[1] == 0


def test_banners_that_come_before_the_first_has_a_number_are_not_stacked(
    make_service: MakeService, make_notifier: MakeNotifier, qtbot: QtBot
) -> None:
    service = make_service()
    service.answering.clear()
    notifier = make_notifier()

    for number in range(4):
        notifier.show(Place.ARRIVALS, Banner(f"{number}.pdf", ""))
    first = service.next_call("Notify")
    service.answering.set()
    qtbot.waitUntil(lambda: not service.calls.empty())
    last = service.next_call("Notify")

    assert (first[1], first[3]) == (0, "0.pdf")
    assert (last[1], last[3]) == (7, "3.pdf")


def test_a_banner_is_withdrawn(
    make_service: MakeService, make_notifier: MakeNotifier, ears: Ears, qtbot: QtBot
) -> None:
    service = make_service()
    notifier = make_notifier()
    notifier.show(Place.ARRIVALS, Banner("1.pdf", ""))
    wait_until_shown(notifier, Place.ARRIVALS, qtbot)

    notifier.withdraw(Place.ARRIVALS)

    assert service.next_call("CloseNotification") == (7,)
    qtbot.waitUntil(lambda: ears.gone == [Place.ARRIVALS])


def test_without_a_service_the_icon_speaks(make_notifier: MakeNotifier, ears: Ears, qtbot: QtBot) -> None:
    make_notifier().show(Place.ARRIVALS, Banner("1.pdf", "2 things", OFFERS))

    qtbot.waitUntil(lambda: bool(ears.balloons))
    assert ears.balloons == [("1.pdf", "2 things")]


def test_a_click_on_the_balloon_shows_the_newest(ears: Ears) -> None:
    notifier = TrayNotifier(ears, ears.heard)
    notifier.show(Place.ANSWERS, Banner("asked.pdf", ""))
    notifier.show(Place.ARRIVALS, Banner("1.pdf", ""))
    notifier.clicked()
    notifier.withdraw(Place.ARRIVALS)
    notifier.clicked()

    assert ears.chosen == [(Place.ARRIVALS, Choice.SHOW)]
