"""A mailbox is tried once: on a real server, and on ones that misbehave."""

import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Protocol, cast

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from imapclient import IMAPClient

from second_opinion.domain.errors import Cancelled
from second_opinion.watching.letters import Mailbox, Tls
from second_opinion.watching.mailbox_check import MailboxCheck
from second_opinion.watching.mailboxes import hang_up
from second_opinion.watching.trouble import Looked, Trouble


class Server(Protocol):
    """The fixture ``mail_server``."""

    port: int

    def put(self, mail: bytes, folder: str = "INBOX") -> None: ...
    def state(self, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]: ...


def inbox(port: int, tls: Tls = "none", host: str = "127.0.0.1") -> Mailbox:
    return Mailbox(host=host, port=port, user="ada@alder.example", folder="INBOX", tls=tls)


def tried(box: Mailbox, word: str = "secret") -> Trouble | None:
    return MailboxCheck((box,), word).run().trouble


def test_it_works_and_nothing_there_is_changed(mail_server: Server) -> None:
    mail_server.put(b"From: Ben <ben@birch.example>\r\nSubject: Old\r\n\r\nAn old one.\r\n")
    assert tried(inbox(mail_server.port)) is None
    assert mail_server.state() == {1: ()}


def test_what_is_wrong_is_told_apart(mail_server: Server) -> None:
    box = inbox(mail_server.port)
    assert tried(box, "wrong") is Trouble.REFUSED
    assert MailboxCheck((box, replace(box, folder="Drafts")), "secret").run() == Looked(Trouble.NO_FOLDER, "Drafts")
    assert tried(replace(box, tls="tls")) is Trouble.NO_ENCRYPTION
    assert tried(replace(box, tls="starttls")) is Trouble.NO_ENCRYPTION


def test_a_server_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert tried(inbox(port)) is Trouble.NO_ANSWER
    assert tried(inbox(port, host="nowhere.invalid")) is Trouble.NO_SUCH_HOST
    assert tried(inbox(port, host="imap..example")) is Trouble.NO_SUCH_HOST


def test_a_password_with_letters_that_login_cannot_say(mail_server: Server) -> None:
    assert tried(inbox(mail_server.port), "schlüssel") is Trouble.REFUSED


def test_who_hangs_up_leaves_no_line_in_clear() -> None:
    ours, theirs = socket.socketpair()
    with (
        theirs,
        ssl.create_default_context().wrap_socket(
            ours, server_hostname="alder.example", do_handshake_on_connect=False
        ) as line,
    ):
        hang_up(cast("IMAPClient", SimpleNamespace(socket=lambda: line)))
        with pytest.raises((ssl.SSLError, BrokenPipeError)):
            line.do_handshake()  # where nothing is left of TLS this is an AttributeError


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


def greet(line: socket.socket) -> None:
    """Say hello, and that nothing special is spoken."""
    line.sendall(b"* OK hello\r\n")
    tag, _ = line.recv(1000).split(maxsplit=1)
    line.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")


def test_it_is_stopped_while_the_server_thinks(listening: socket.socket) -> None:
    check = MailboxCheck((inbox(listening.getsockname()[1]),), "secret")
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(check.run)
        line, _ = listening.accept()
        with line:
            greet(line)
            assert b"LOGIN" in line.recv(1000)
            check.cancel()
            with pytest.raises(Cancelled):
                future.result(60)


def test_a_server_that_hangs_up(listening: socket.socket) -> None:
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(tried, inbox(listening.getsockname()[1]))
        line, _ = listening.accept()
        greet(line)
        line.recv(1000)
        line.close()
        assert future.result(60) is Trouble.NOT_NOW
        future = pool.submit(tried, inbox(listening.getsockname()[1]))
        line, _ = listening.accept()
        line.close()
        assert future.result(60) is Trouble.NO_ANSWER


def test_a_certificate_that_nobody_vouches_for(listening: socket.socket, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path / "own.pem"))

    def serve() -> None:
        line, _ = listening.accept()
        with line, pytest.raises(ssl.SSLError):
            context.wrap_socket(line, server_side=True)

    thread = threading.Thread(target=serve)
    thread.start()
    assert tried(inbox(listening.getsockname()[1], "tls")) is Trouble.UNTRUSTED
    thread.join()


def self_signed(file: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "alder.example")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(1))
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(secret + made.sign(key, hashes.SHA256()).public_bytes(pem))
    return file
