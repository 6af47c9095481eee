"""The model of a folder, and what may leave this machine: with a server on the other side of a real socket that counts."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Protocol

import pytest

from second_opinion.assembly.intake import job_for
from second_opinion.assembly.judges import judge_of, may_leave
from second_opinion.assembly.review_now import review_now
from second_opinion.assembly.services import Services, build
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Failed, Progress
from second_opinion.settings import ModelSettings, Paths, RemoteModel, Settings, WatchedFolder


class Progresses(Protocol):
    """The fixture ``told``."""

    seen: list[Progress]

    def __call__(self, progress: Progress) -> None: ...
    def until(self, wanted: Callable[[Progress], bool]) -> Progress: ...
    def until_idle(self) -> None: ...


class Server(ThreadingHTTPServer):
    """Another machine with a model: keeps what it was sent, and answers when it is let."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.sent: list[str] = []
        self.asked, self.may_answer = threading.Event(), threading.Event()
        self.may_answer.set()

    @property
    def settings(self) -> ModelSettings:
        return ModelSettings(remote=RemoteModel(url=f"http://127.0.0.1:{self.server_port}/v1", model="large"))


class Answering(BaseHTTPRequestHandler):
    """Says no to everything."""

    server: Server

    def do_POST(self) -> None:
        self.server.sent.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.server.asked.set()
        self.server.may_answer.wait(60)
        top = [{"token": "No", "logprob": -0.1}, {"token": "Yes", "logprob": -3.0}]
        answer = {"choices": [{"logprobs": {"content": [{"top_logprobs": top}]}}], "usage": {"prompt_tokens": 9}}
        data = json.dumps(answer).encode()
        try:
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)
        except OSError:
            self.close_connection = True  # the asker has left

    def log_message(self, *_: object) -> None:
        """Tests stay quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield made
        made.may_answer.set()
        made.shutdown()
        thread.join()


@pytest.fixture
def papers(tmp_path: Path, contract: Path) -> Path:
    """A folder with a contract in it, and a private one inside with the same."""
    private = tmp_path / "papers" / "private"
    private.mkdir(parents=True)
    for folder in (private.parent, private):
        (folder / "services.txt").write_text(contract.read_text())
    return private.parent


def chosen(server: Server, *folders: WatchedFolder) -> Settings:
    return Settings(folders=folders, model=server.settings)


def final(progress: Progress) -> bool:
    return isinstance(progress, Changed) and progress.final


@pytest.mark.parametrize(
    ("folder", "here", "judge"),
    [
        ({}, True, None),
        ({"model": "small"}, True, "small"),
        ({"model": "small"}, False, None),
        ({"model": "none"}, False, "none"),
        ({"remote": True}, True, "remote"),
        ({"remote": True, "model": "small"}, True, "small"),
        ({"remote": True, "model": "small"}, False, None),
    ],
)
def test_a_folder_says_which_model_judges(
    papers: Path, server: Server, folder: dict[str, object], here: bool, judge: str | None
) -> None:
    settings = chosen(server, WatchedFolder.model_validate({"path": papers, **folder}))
    job = job_for(papers / "services.txt", Origin.FOLDER, settings)
    assert judge_of(job, settings, lambda _: here) == judge


def test_what_is_asked_for_goes_before_the_folder_but_never_sends(papers: Path, server: Server) -> None:
    settings = chosen(server, WatchedFolder(path=papers, model="small"))
    asked = Job(origin=Origin.ASKED, name="services.txt", path=str(papers / "services.txt"), model="large")
    assert judge_of(asked, settings, lambda _: True) == "large"
    queued_long_ago = Job(origin=Origin.FOLDER, name="services.txt", path=str(papers / "services.txt"), model="remote")
    assert judge_of(queued_long_ago, settings, lambda _: True) == "small"
    elsewhere = Job(origin=Origin.FOLDER, name="services.txt", path="/elsewhere/services.txt", model="remote")
    assert judge_of(elsewhere, settings, lambda _: True) is None
    copied = Job(origin=Origin.CLIPBOARD, name="Copied", text="Words.", model="remote")
    assert judge_of(copied, settings, lambda _: True) is None


def test_a_mail_out_of_a_mailbox_file_is_where_the_file_is(papers: Path, server: Server, tmp_path: Path) -> None:
    job = Job(origin=Origin.FOLDER, name="Hello", path=str(tmp_path / "copy.eml"), within=str(papers / "inbox.mbox"))
    for allowed in (True, False):
        settings = chosen(server, WatchedFolder(path=papers, remote=allowed))
        assert judge_of(job, settings, lambda _: True) == ("remote" if allowed else None)


def test_links_lead_nothing_out_of_a_private_folder(papers: Path, server: Server, tmp_path: Path) -> None:
    private = papers / "private"
    settings = chosen(server, WatchedFolder(path=papers, remote=True), WatchedFolder(path=private))
    (papers / "link.txt").symlink_to(private / "services.txt")
    (private / "link.txt").symlink_to(papers / "services.txt")
    (papers / "away.txt").symlink_to(tmp_path / "services.txt")
    (tmp_path / "way").symlink_to(private)
    assert may_leave(papers / "services.txt", settings)
    for hidden in ("link.txt", "private/link.txt", "private/services.txt", "away.txt", "private/../private/link.txt"):
        assert not may_leave(papers / hidden, settings), hidden
    by_a_link = chosen(server, WatchedFolder(path=tmp_path / "way"), WatchedFolder(path=papers, remote=True))
    assert not may_leave(private / "services.txt", by_a_link)
    assert not may_leave(tmp_path / "services.txt", settings)


def test_nothing_of_a_folder_is_sent_that_does_not_allow_it(
    services: Services, told: Progresses, server: Server, papers: Path
) -> None:
    services.take_up(chosen(server, WatchedFolder(path=papers, remote=True), WatchedFolder(path=papers / "private")))
    services.start()
    services.submit(job_for(papers / "private" / "services.txt", Origin.ASKED, services.settings))
    quiet = told.until(final)
    assert isinstance(quiet, Changed)
    assert (quiet.review.model, server.sent) == (None, [])
    assert quiet.review.findings

    services.submit(job_for(papers / "services.txt", Origin.ASKED, services.settings))
    sent = told.until(final)
    assert isinstance(sent, Changed)
    assert sent.review.model == "remote/large"
    assert server.sent


def test_what_waits_stays_here_when_its_folder_is_closed(
    services: Services, told: Progresses, server: Server, papers: Path
) -> None:
    services.take_up(chosen(server, WatchedFolder(path=papers, remote=True)))
    services.submit(job_for(papers / "services.txt", Origin.FOLDER, services.settings))
    services.take_up(chosen(server, WatchedFolder(path=papers)))
    services.start()
    changed = told.until(final)
    assert isinstance(changed, Changed)
    assert (changed.review.model, server.sent) == (None, [])


def test_what_is_being_sent_is_stopped_when_its_folder_is_closed(
    services: Services, told: Progresses, server: Server, papers: Path
) -> None:
    server.may_answer.clear()
    services.take_up(chosen(server, WatchedFolder(path=papers, remote=True)))
    services.start()
    services.submit(job_for(papers / "services.txt", Origin.FOLDER, services.settings))
    assert server.asked.wait(60)
    services.take_up(chosen(server, WatchedFolder(path=papers)))
    changed = told.until(final)
    assert isinstance(changed, Changed)
    assert changed.review.model is None
    sent = len(server.sent)
    server.may_answer.set()
    told.until_idle()
    assert len(server.sent) == sent
    assert [line.name for line in services.history.lines()] == ["services.txt"]
    assert [progress for progress in told.seen if isinstance(progress, Failed)] == []


def test_what_is_just_being_handed_over_is_stopped_too(
    paths: Paths, told: Progresses, server: Server, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing: list[threading.Thread] = []

    def judge(self: Services, job: Job) -> str | None:
        """Decides, and has the folder closed before the worker hears of it."""
        decided = judge_of(job, self.settings, self.models.has)
        if not closing:
            closing.append(
                threading.Thread(target=services.take_up, args=(chosen(server, WatchedFolder(path=papers)),))
            )
            closing[0].start()
            closing[0].join(1)
        return decided

    monkeypatch.setattr(Services, "judge_of", judge)
    services = build(paths, chosen(server, WatchedFolder(path=papers, remote=True)))
    services.dispatcher.listen(told)
    services.start()
    services.submit(job_for(papers / "services.txt", Origin.FOLDER, services.settings))
    changed = told.until(final)
    services.stop()
    closing[0].join(60)
    assert isinstance(changed, Changed)
    assert changed.review.model is None


def test_the_command_line_keeps_to_the_folder_too(services: Services, server: Server, papers: Path) -> None:
    services.take_up(chosen(server, WatchedFolder(path=papers, remote=True), WatchedFolder(path=papers / "private")))
    jobs = [job_for(papers / "private" / "services.txt", Origin.COMMAND_LINE, services.settings)]
    (kept,) = review_now(services, jobs, save=False)
    assert kept.review is not None
    assert (kept.review.model, server.sent) == (None, [])


def test_two_models_judge_in_turn_and_one_is_loaded_at_a_time(
    services: Services, told: Progresses, small_model: Path, papers: Path
) -> None:
    services.paths.models.mkdir(parents=True)
    (services.paths.models / small_model.name).symlink_to(small_model)
    twin = services.paths.models / "twin.gguf"
    twin.symlink_to(small_model)
    twin.with_suffix(".gguf.toml").write_text(
        f'title = "Twin"\nbytes = {small_model.stat().st_size}\nsha256 = "{"0" * 64}"\n'
    )
    private = papers / "private"
    services.take_up(
        Settings(
            folders=(WatchedFolder(path=papers, model="twin"), WatchedFolder(path=private, model="none")),
            model=ModelSettings(id="smollm2-135m"),
        )
    )
    outside = papers.parent / "services.txt"
    services.start()
    judged = []
    for path in (papers / "services.txt", private / "services.txt", outside):
        services.submit(job_for(path, Origin.ASKED, services.settings))
        changed = told.until(final)
        assert isinstance(changed, Changed)
        stored = services.history.load(changed.review_id).review
        judged.append(stored.model if stored else None)
    assert judged == ["twin", None, "smollm2-135m"]
    assert services.folder_problems() == ()
    twin.unlink()
    (problem,) = services.folder_problems()
    assert (problem.path, "“twin” of papers is not on this computer" in problem.sentence) == (papers, True)
