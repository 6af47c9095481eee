"""Watches a mailbox on a server over IMAP (RFC 9051). It only looks: EXAMINE and BODY.PEEK mark, move and delete nothing there."""

import logging
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from second_opinion.watching.arrivals import Problem
from second_opinion.watching.letters import Letter, Mailbox, Place
from second_opinion.watching.trouble import Looked, Trouble, trouble_of_line

log = logging.getLogger(__name__)

TIMEOUT_SECONDS = 30
IDLE_SECONDS = 540.0
"""IDLE is begun afresh after so long: servers end it after 30 minutes (RFC 2177), home routers forget silent lines after 10."""
POLL_SECONDS = 120.0
"""Between looks at a server that does not tell by itself."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 600.0
"""Before the next try after the line broke; it doubles each time."""
LATELY = timedelta(days=2)
"""How far back is looked when a server numbers its mails afresh; some do so on a new and empty folder at every visit."""
REFUSED = "AUTHENTICATIONFAILED"
"""A password that is wrong (RFC 5530); any other refusal of a login may pass."""
LARGEST = 50_000_000
"""Bytes of a mail; larger ones are left on the server."""
BROKEN = (OSError, IMAPClientError, ssl.SSLError)
"""A line that broke, a server that said no, a certificate that is not right."""


class Places(Protocol):
    """Remembers how far each mailbox was read."""

    def place(self, mailbox: Mailbox) -> Place | None: ...

    def note_place(self, mailbox: Mailbox, place: Place) -> None: ...


Connect = Callable[[Mailbox], IMAPClient]


def connect(mailbox: Mailbox, seconds: float = TIMEOUT_SECONDS) -> IMAPClient:
    """A line to the server, with its certificate checked where there is one; an answer may take so many seconds."""
    try:
        client = IMAPClient(mailbox.host, mailbox.port, ssl=mailbox.tls == "tls", timeout=seconds)
    except UnicodeError as error:  # "imap..example.org" is no OSError, but cannot be written as a host's name
        raise socket.gaierror(socket.EAI_NONAME, f"{mailbox.host} is not how a server is called") from error
    if mailbox.tls == "starttls":
        try:
            client.starttls(ssl.create_default_context())
        except BROKEN:
            with suppress(*BROKEN):
                client.shutdown()
            raise
    return client


def log_in(client: IMAPClient, user: str, password: str) -> None:
    """Tell the server who reads. LOGIN says only ASCII; a name or password with other letters goes by AUTHENTICATE PLAIN (RFC 4616).

    Raises:
        LoginError: the server says no.
    """
    if f"{user}{password}".isascii():
        client.login(user, password)
    else:
        client.plain_login(user, password)


def hang_up(client: IMAPClient) -> None:
    """End the line under a thread that waits on it. Not by TLS's own shutdown: after it the thread would go on in clear."""
    with suppress(OSError):
        socket.socket.shutdown(client.socket(), socket.SHUT_RDWR)


class MailboxWatcher:
    """Calls ``arrived`` for every new mail, on this watcher's own thread; what lay there at the first look is left alone.

    Args:
        mailbox: which.
        password: gives the password, or None where none is kept.
        arrived: called with each mail; when it returns the mail counts as taken.
        places: how far was read before.
        first_wait: seconds before the second try.
        connect: opens the line.
        today: the day it is.
    """

    def __init__(
        self,
        mailbox: Mailbox,
        password: Callable[[], str | None],
        arrived: Callable[[Letter], None],
        places: Places,
        first_wait: float = FIRST_WAIT,
        connect: Connect = connect,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._mailbox = mailbox
        self._password = password
        self._arrived = arrived
        self._places = places
        self._first_wait = self._wait = first_wait
        self._connect = connect
        self._today = today
        self._client: IMAPClient | None = None
        self._problem: Problem | None = None
        self._step: Looked | None = None  # what a "no" of the server means now; None: the line is being opened
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="mailbox", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if (client := self._client) is not None:
            hang_up(client)  # wakes the thread from its wait for news
        if self._thread.is_alive():
            self._thread.join(TIMEOUT_SECONDS)

    def problems(self) -> tuple[Problem, ...]:
        """Why the mailbox is not watched now, if it is not."""
        return (self._problem,) if self._problem else ()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            password = self._password()
            try:
                if password is None:
                    account = self._mailbox.account
                    give = f"second-opinion watch --password “{account}”"
                    said = f"There is no password for {account} yet; give it with: {give}"
                    self._is_wrong(said, Looked(Trouble.NO_PASSWORD), LONGEST_WAIT)
                else:
                    self._follow(password)
            except LoginError as error:
                if REFUSED in str(error):
                    refused = f"{self._mailbox.host} did not accept the password of {self._mailbox.user}."
                    self._is_wrong(refused, Looked(Trouble.REFUSED), LONGEST_WAIT)
                else:  # the server is not ready: it may be in a moment
                    self._is_broken(error)
            except BROKEN as error:
                if self._stopping.is_set():
                    return
                self._is_broken(error)
            self._stopping.wait(self._wait)

    def _is_broken(self, error: Exception) -> None:
        log.info("%s: %s", self._mailbox.account, error)
        said = f"{self._mailbox.folder} of {self._mailbox.account} cannot be read now: {error}."
        self._is_wrong(said, _looked(error, self._step), None)

    def _is_wrong(self, sentence: str, looked: Looked, wait: float | None) -> None:
        self._wait = wait or min(self._wait * 2, LONGEST_WAIT)
        self._problem = Problem(Path(self._mailbox.account) / self._mailbox.folder, sentence, looked)

    def _follow(self, password: str) -> None:
        """Hand out what is new, and wait for more, until the line breaks or the watcher is stopped."""
        self._step = None
        client = self._client = self._connect(self._mailbox)
        try:
            self._step = Looked(Trouble.NOT_NOW)
            log_in(client, self._mailbox.user, password)
            self._step = Looked(Trouble.NO_FOLDER, self._mailbox.folder)
            selected = client.select_folder(self._mailbox.folder, readonly=True)
            self._step = Looked(Trouble.BROKEN)
            validity, following = int(selected[b"UIDVALIDITY"]), int(selected[b"UIDNEXT"])
            self._problem, self._wait = None, self._first_wait
            place = self._places.place(self._mailbox)
            if place is None:
                place = Place(validity, following)
            elif place.validity != validity:
                place = Place(validity, min(self._lately(client), default=following))
            self._places.note_place(self._mailbox, place)
            while not self._stopping.is_set():
                place = self._hand_out(client, place)
                self._await_news(client)
        finally:
            self._client = None
            with suppress(*BROKEN):
                client.shutdown()

    def _lately(self, client: IMAPClient) -> list[int]:
        """The mails of the last days: where the server numbers afresh, those before are old, and the same content is read once."""
        return list(client.search(["SINCE", self._today() - LATELY]))

    def _hand_out(self, client: IMAPClient, place: Place) -> Place:
        # "n:*" always names the last mail, also where it is older than n.
        for uid in sorted(found for found in client.search(["UID", f"{place.next_uid}:*"]) if found >= place.next_uid):
            if self._stopping.is_set():
                return place
            size = client.fetch([uid], ["RFC822.SIZE"]).get(uid, {}).get(b"RFC822.SIZE", 0)
            data = client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {}).get(b"BODY[]") if size <= LARGEST else None
            if data:
                self._arrived(Letter(self._mailbox, place.validity, uid, data))
            place = Place(place.validity, uid + 1)
            self._places.note_place(self._mailbox, place)
        return place

    def _await_news(self, client: IMAPClient) -> None:
        if not client.has_capability("IDLE"):
            self._stopping.wait(POLL_SECONDS)
            client.noop()
            return
        client.idle()
        client.idle_check(timeout=IDLE_SECONDS)
        client.idle_done()


def _looked(error: Exception, step: Looked | None) -> Looked:
    if step is None:
        return Looked(trouble_of_line(error), str(error))
    return Looked(Trouble.BROKEN) if isinstance(error, OSError | IMAPClientAbortError) else step
