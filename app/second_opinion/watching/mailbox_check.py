"""Whether a mailbox can be read, tried once for somebody who waits for the answer. As in the watch, nothing there is changed."""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from second_opinion.domain.errors import Cancelled
from second_opinion.watching.letters import Mailbox
from second_opinion.watching.mailboxes import BROKEN, REFUSED, connect, hang_up, log_in
from second_opinion.watching.trouble import Looked, Trouble, trouble_of_line

SECONDS = 15
"""Somebody waits: a server that takes longer is as good as none."""


class MailboxCheck:
    """One try. ``cancel`` may come from another thread.

    Args:
        mailboxes: folders of one mailbox.
        password: of its user.
        connect: opens the line.
    """

    def __init__(
        self,
        mailboxes: Sequence[Mailbox],
        password: str,
        connect: Callable[[Mailbox], IMAPClient] = lambda box: connect(box, SECONDS),
    ) -> None:
        self._mailboxes = mailboxes
        self._password = password
        self._connect = connect
        self._client: IMAPClient | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Give up waiting; a line that is just being opened closes by itself a little later."""
        self._cancelled.set()
        if (client := self._client) is not None:
            hang_up(client)

    def run(self) -> Looked:
        """Log in and look at every folder.

        Raises:
            Cancelled: ``cancel`` was called.
        """
        looked = self._looked()
        if self._cancelled.is_set():
            raise Cancelled("You stopped it.")
        return looked

    def _looked(self) -> Looked:
        try:
            client = self._client = self._connect(self._mailboxes[0])
        except BROKEN as error:
            return Looked(trouble_of_line(error), str(error))
        try:
            return self._logged_in(client)
        except BROKEN as error:
            return Looked(Trouble.BROKEN, str(error))
        finally:
            self._client = None
            with suppress(*BROKEN):
                client.shutdown()

    def _logged_in(self, client: IMAPClient) -> Looked:
        if self._cancelled.is_set():
            return Looked()
        try:
            log_in(client, self._mailboxes[0].user, self._password)
        except LoginError as error:
            return Looked(Trouble.REFUSED if REFUSED in str(error) else Trouble.NOT_NOW, str(error))
        for box in self._mailboxes:
            try:
                client.select_folder(box.folder, readonly=True)
            except IMAPClientAbortError:
                raise
            except IMAPClientError:
                return Looked(Trouble.NO_FOLDER, box.folder)
        return Looked()
