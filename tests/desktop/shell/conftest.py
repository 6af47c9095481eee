"""Real services without a model, and the parts of the desktop over them; no screen."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services, build, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.passwords import Passwords
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.document import Document, Kind
from second_opinion.domain.errors import UserError
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Insight, Review
from second_opinion.platform.autostart import Autostart
from second_opinion.platform.context_menu.linux import entries
from second_opinion.settings import Paths, Settings, WatchedFolder
from second_opinion.watching.letters import account_of


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def services(paths: Paths, downloads: Path) -> Iterator[Services]:
    """Not started: nothing is read."""
    made = build(paths, Settings(welcomed=True, folders=(WatchedFolder(path=downloads),)))
    yield made
    made.stop()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    del qtbot  # the application must be there
    before = set(threading.enumerate())
    made = Background()
    yield made
    made.close(60)  # a machine that does much else needs a moment
    assert [thread for thread in threading.enumerate() if thread.name == "background" and thread not in before] == []


@pytest.fixture
def desk(services: Services, background: Background) -> Desk:
    return Desk(services, background)


@pytest.fixture
def models(services: Services, background: Background) -> Models:
    return Models(services, background)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    home = tmp_path / "home"
    command = ("/usr/bin/second-opinion",)
    return Computer(Autostart(home / "config", command), entries(home / "data", home / "config", command))


@dataclass
class Keyring:
    """Keeps passwords in memory; ``locked`` ones do not open."""

    kept: dict[str, str] = field(default_factory=dict)
    locked: bool = False

    def of(self, user: str, host: str) -> str | None:
        return self.kept.get(account_of(user, host))

    def keep(self, user: str, host: str, password: str) -> None:
        if self.locked:
            raise UserError("It is locked.")
        self.kept[account_of(user, host)] = password

    def forget(self, user: str, host: str) -> None:
        self.kept.pop(account_of(user, host), None)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def window(
    services: Services,
    desk: Desk,
    models: Models,
    background: Background,
    computer: Computer,
    keyring: Keyring,
    qtbot: QtBot,
) -> SettingsWindow:
    """The settings, open."""
    passwords = Passwords(keyring.of, keyring.keep, keyring.forget)
    made = SettingsWindow(services, desk, models, background, computer, passwords)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def settle(background: Background, qtbot: QtBot) -> Callable[[], None]:
    """Waits until everything that was begun in the background is done, and heard of."""

    def wait() -> None:
        done: list[bool] = []
        background.run(lambda: True, done.append)
        qtbot.waitUntil(lambda: bool(done))

    return wait


@pytest.fixture
def a_finding() -> Callable[[str], Finding]:
    """Makes a serious finding with that title, which is its id too."""

    def make(title: str) -> Finding:
        return Finding(
            id=title,
            reviewer="contracts",
            check="made",
            severity=Severity.HIGH,
            probability=1.0,
            source=Source.RULE,
            title=title,
            why="It matters.",
            suggestion="Ask.",
            fingerprint=title,
            searched=("the whole text",),
        )

    return make


@pytest.fixture
def stored(services: Services, a_finding: Callable[[str], Finding]) -> Callable[..., int]:
    """Puts a review of today into the history, with these findings, dates and insights; its id."""

    def put(name: str, *titles: str, dates: tuple[KeyDate, ...] = (), insights: tuple[Insight, ...] = ()) -> int:
        job = Job(origin=Origin.FOLDER, name=name, path=f"/papers/{name}")
        document = Document(name=name, sha256=f"sha of {name}", text="The text.", format="text")
        review_id = services.history.begin(job, document, local_now())
        review = Review(
            sha256=document.sha256,
            name=name,
            path=job.path,
            kind=Kind.CONTRACT,
            kind_probability=1.0,
            language="en",
            read=Coverage(9, 1, 1.0),
            findings=tuple(a_finding(title) for title in titles),
            dates=dates,
            insights=insights,
        )
        services.history.save(review_id, review, final=True)
        return review_id

    return put
