"""Banners: what they hold, and the protocol of whatever shows them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Place(StrEnum):
    """Each place holds one banner at most; a new one takes the place of the old one."""

    ANSWERS = "answers"
    REFUSALS = "refusals"
    ARRIVALS = "arrivals"
    BRIEF = "brief"


class Choice(StrEnum):
    """What the user may choose on a banner."""

    SHOW = "show"
    LATER = "later"
    NOT_USEFUL = "not-useful"


@dataclass(frozen=True, slots=True)
class Offer:
    """A choice with its label."""

    choice: Choice
    label: str


@dataclass(frozen=True, slots=True)
class Message:
    """A banner as words."""

    title: str
    body: str
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """What a notifier tells, always on the UI thread: a choice was made, or a banner went away."""

    chosen: Callable[[Place, Choice], None]
    gone: Callable[[Place], None]


class Notifier(Protocol):
    """Shows banners; returns at once."""

    def show(self, place: Place, message: Message) -> None: ...
    def withdraw(self, place: Place) -> None: ...
    def close(self) -> None:
        """Withdraw everything: nobody will be there to hear a choice."""
        ...


class TrayIcon(Protocol):
    """The part of the tray that shows balloons; does nothing where there is no tray."""

    def show_balloon(self, title: str, body: str) -> None: ...


class TrayNotifier:
    """Balloons at the tray icon, for desktops without a notification service. They offer nothing but a click on the newest."""

    def __init__(self, tray: TrayIcon, heard: Heard) -> None:
        self._tray = tray
        self._heard = heard
        self._newest: Place | None = None

    def show(self, place: Place, message: Message) -> None:
        self._newest = place
        self._tray.show_balloon(message.title, message.body)

    def withdraw(self, place: Place) -> None:
        """A balloon cannot be taken back; a click on it says nothing from now on."""
        if self._newest is place:
            self._newest = None

    def close(self) -> None:
        self._newest = None

    def clicked(self) -> None:
        """The user clicked on the balloon."""
        if self._newest is not None:
            self._heard.chosen(self._newest, Choice.SHOW)
