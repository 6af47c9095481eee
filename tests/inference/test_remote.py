"""A server on the other side of a real socket answers, refuses, or is silent."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from second_opinion.domain.engine import Inquiry
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.inference.remote import RemoteEngine


class Server(BaseHTTPRequestHandler):
    """Says yes, with more or less weight, to questions that hold the word "renew"; the path decides how it misbehaves."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path.startswith("/refuses"):
            self.send_error(401)
            return
        yes = "renew" in body["messages"][-1]["content"]
        top = [{"token": "Yes", "logprob": -0.1 if yes else -3.0}, {"token": " no", "logprob": -3.0 if yes else -0.1}]
        choice: dict[str, object] = {"message": {"content": "Yes"}}
        if not self.path.startswith("/plain"):
            choice["logprobs"] = {"content": [{"token": "Yes", "top_logprobs": top}]}
        self.answer({"choices": [choice], "usage": {"prompt_tokens": 30}})

    def answer(self, values: object) -> None:
        data = json.dumps(values).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Tests stay quiet."""


@pytest.fixture
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


INQUIRIES = [Inquiry("It runs on.", ("Does it renew?", "Is it short?")), Inquiry("It ends.", ("Does it renew?",))]


def ask(url: str) -> list[tuple[float, ...]]:
    engine = RemoteEngine(url, "large", "key")
    try:
        return list(engine.judge(INQUIRIES))
    finally:
        engine.close()


def test_margins_come_from_the_likeliest_tokens(address: str) -> None:
    assert ask(f"{address}/v1") == [pytest.approx((2.9, -2.9)), pytest.approx((2.9,))]


@pytest.mark.parametrize(("path", "words"), [("/refuses", "status 401"), ("/plain", "log-probabilities")])
def test_a_server_that_does_not_help_is_said(address: str, path: str, words: str) -> None:
    with pytest.raises(ModelUnusable, match=words):
        ask(address + path)


def test_a_server_that_is_not_there_is_said() -> None:
    with pytest.raises(ModelUnusable, match="does not answer"):
        ask("http://127.0.0.1:9")


def test_it_can_be_stopped(address: str) -> None:
    engine = RemoteEngine(address, "large", None)
    try:
        with pytest.raises(Cancelled):
            list(engine.judge(INQUIRIES, lambda: True))
    finally:
        engine.close()


def test_it_can_be_stopped_while_the_server_thinks() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        engine = RemoteEngine(f"http://127.0.0.1:{silent.getsockname()[1]}", "large", None)
        answers = engine.judge(INQUIRIES, iter([False, False, True]).__next__)
        with pytest.raises(Cancelled):
            next(answers)
        engine.close()
        for _ in range(3):  # the questions under way end when the server goes away
            silent.accept()[0].close()


@pytest.mark.parametrize("url", ["http://server:port", "http://[half", "server", "", "ftp://server", "http://\x00"])
def test_an_address_that_is_none_is_said(url: str) -> None:
    with pytest.raises(ModelUnusable, match="check its address"):
        ask(url)


def test_tokens_are_counted(address: str) -> None:
    engine = RemoteEngine(address, "large", None)
    list(engine.judge(INQUIRIES))
    assert engine.usage.evaluated == 90
    assert engine.count_tokens("twelve chars") == 3
    engine.close()
