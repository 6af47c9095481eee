"""Whether an application fills the screen: a film, a game or a talk should not be interrupted.

Asked of the X server through libxcb, which is there wherever Qt draws with X11. (Xlib would end the program when a window
closes between two questions; libxcb hands the error back.) Under Wayland no program may ask; GNOME and KDE hold banners
back by themselves there.
"""

import ctypes
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

log = logging.getLogger(__name__)

LIBRARY = "libxcb.so.1"
POINTERS = (
    "xcb_connect",
    "xcb_get_setup",
    "xcb_intern_atom_reply",
    "xcb_get_property_reply",
    "xcb_get_property_value",
)
WORDS = 64
"""A window has a handful of states."""


class _Cookie(ctypes.Structure):
    """``xcb_*_cookie_t``: the number of a question that was sent."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    """``xcb_intern_atom_reply_t``."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _Screens(ctypes.Structure):
    """The beginning of ``xcb_screen_iterator_t``: its data points at a screen, which begins with its root window."""

    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _XServer:
    """The three questions that are needed."""

    def __init__(self, xcb: ctypes.CDLL, connection: ctypes.c_void_p) -> None:
        self._xcb = xcb
        self._connection = connection

    def root(self) -> int:
        setup = self._xcb.xcb_get_setup(self._connection)
        return int(self._xcb.xcb_setup_roots_iterator(ctypes.c_void_p(setup)).data[0])

    def atom(self, name: bytes) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, ctypes.c_uint8(1), ctypes.c_uint16(len(name)), name)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        atom = int(_AtomReply.from_address(reply).atom)
        _free(reply)
        return atom

    def numbers(self, window: int, name: int) -> tuple[int, ...]:
        """A property of a window that holds 32-bit numbers; empty where there is none."""
        words = (ctypes.c_uint32(one) for one in (window, name, 0, 0, WORDS))
        cookie = self._xcb.xcb_get_property(self._connection, ctypes.c_uint8(0), *words)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        count = self._xcb.xcb_get_property_value_length(ctypes.c_void_p(reply)) // 4
        value = self._xcb.xcb_get_property_value(ctypes.c_void_p(reply))
        found = tuple((ctypes.c_uint32 * count).from_address(value)) if count else ()
        _free(reply)
        return found


def screen_is_filled(display: str | None = None) -> bool:
    """Whether the active window fills the screen; False where nobody can tell.

    Args:
        display: the X display to ask; None is that of the session.
    """
    if sys.platform != "linux" or not (display or os.environ.get("DISPLAY")) or os.environ.get("WAYLAND_DISPLAY"):
        return False
    try:
        with _connected(display) as server:
            if server is None:
                return False
            active = server.numbers(server.root(), server.atom(b"_NET_ACTIVE_WINDOW"))
            filled = server.atom(b"_NET_WM_STATE_FULLSCREEN")
            return bool(active and filled) and filled in server.numbers(active[0], server.atom(b"_NET_WM_STATE"))
    except OSError as error:
        log.debug("nobody says whether the screen is filled: %s", error)
        return False


@contextmanager
def _connected(display: str | None) -> Iterator[_XServer | None]:
    xcb = ctypes.CDLL(LIBRARY)
    for name in POINTERS:
        getattr(xcb, name).restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_intern_atom.restype = xcb.xcb_get_property.restype = _Cookie
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode() if display else None, None))
    try:
        yield None if xcb.xcb_connection_has_error(connection) else _XServer(xcb, connection)
    finally:
        xcb.xcb_disconnect(connection)


def _free(reply: int) -> None:
    """Replies are the caller's to give back."""
    ctypes.CDLL(None).free(ctypes.c_void_p(reply))
