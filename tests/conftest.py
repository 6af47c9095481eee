"""Fixtures that every room may use."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from imapclient import IMAPClient

from second_opinion.domain.errors import ModelUnusable
from second_opinion.inference.catalogue import load_catalogue
from second_opinion.inference.store import ModelStore
from second_opinion.settings import Paths

os.environ["LC_ALL"] = "C.UTF-8"
"""What is asserted of printed words is English, whatever this machine speaks."""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The program's folders, in one that is the test's own."""
    return Paths(config=tmp_path / "config", data=tmp_path / "data", runtime=tmp_path / "run")


@pytest.fixture
def now() -> datetime:
    """A fixed moment: a Monday morning."""
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def small_model() -> Path:
    """The file of the smallest real model; where it is missing the test fails and says how to fetch it."""
    try:
        return ModelStore(Paths.of_user().models, load_catalogue()).path("smollm2-135m")
    except ModelUnusable as error:
        pytest.fail(str(error))


PROGRAM = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
USER, PASSWORD = "ada@alder.example", "secret"
# As root, Dovecot wants its login process and its mail to belong to others.
CONFIG = """
base_dir = {folder}/run
log_path = {folder}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
mailbox_idle_check_interval = 1 secs
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
listen = 127.0.0.1
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:{folder}/mail
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner_group} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


@dataclass
class MailServer:
    """Starts, stops and fills a server; its mail outlives a stop."""

    folder: Path
    port: int
    process: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        assert PROGRAM is not None
        config = self.folder / "dovecot.conf"
        self.process = subprocess.Popen([PROGRAM, "-F", "-c", str(config)], stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1):
                    return
            except OSError:
                time.sleep(0.05)
        pytest.fail((self.folder / "log").read_text())

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def put(self, mail: bytes, folder: str = "INBOX") -> None:
        """Put a mail into a folder, as somebody's mail program does."""
        with mail_client(self.port) as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            client.append(folder, mail)

    def state(self, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]:
        """The flags of each mail."""
        with mail_client(self.port) as client:
            client.select_folder(folder, readonly=True)
            flags = client.get_flags(client.search())
            return {uid: tuple(flag for flag in found if flag != b"\\Recent") for uid, found in flags.items()}


def mail_client(port: int) -> IMAPClient:
    """A line to the server, closed at the end of its ``with``."""
    client = IMAPClient("127.0.0.1", port, ssl=False)
    client.login(USER, PASSWORD)
    return client


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    """A server with an empty mailbox, ended and removed afterwards."""
    if PROGRAM is None:
        pytest.skip("Dovecot is not there; packaging/linux/needs.sh test installs it on Debian")
    folder = Path(tempfile.mkdtemp(prefix="mail"))  # not in pytest's own: others must reach it
    folder.chmod(0o755)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    me = pwd.getpwuid(os.getuid()).pw_name
    root = os.getuid() == 0
    (folder / "mail").mkdir()
    if root:
        shutil.chown(folder / "mail", "nobody", "nogroup")
    config = CONFIG.format(
        folder=folder,
        port=port,
        password=PASSWORD,
        internal="dovecot" if root else me,
        group="dovecot" if root else os.getgid(),
        login="dovenull" if root else me,
        owner="nobody" if root else os.getuid(),
        owner_group="nogroup" if root else os.getgid(),
    )
    (folder / "dovecot.conf").write_text(config)
    server = MailServer(folder, port)
    server.start()
    yield server
    server.stop()
    shutil.rmtree(folder)
