"""What reviewers say is shown in the user's language, also what was found before, and changes with the windows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.gate import Announce
from second_opinion.assembly.policy import News
from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.banner_words import words
from second_opinion.desktop.brief.window import BriefWindow
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.language import Language
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.checks import ChecksDialog
from second_opinion.desktop.settings.reviewers import ReviewersGroup
from second_opinion.desktop.settings.silenced import SilencedGroup
from second_opinion.desktop.windows import Windows
from second_opinion.domain.check import KeyDate
from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.finding import Finding
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Review
from second_opinion.domain.silence import Scope
from second_opinion.reviewing.loading import Loaded
from second_opinion.reviewing.starting import new_reviewer

GERMAN = """\
title = "Protokolle"

[role]
reader = "Sie waren nicht dabei"

[phrase]
"the minutes are due" = "das Protokoll ist fällig"

[check.task-without-name]
title = "Eine Aufgabe ohne Namen"
why = "Eine Aufgabe ohne Namen macht niemand. Im Text steht: {task}."
suggestion = "Fragen Sie, wer es macht."
"""
ENGLISH = "A task that nobody has"


@pytest.fixture
def minutes(services: Services) -> None:
    """A reviewer of the user's, that speaks German."""
    folder = new_reviewer(services.paths.reviewers, "minutes").parent
    (folder / "words").mkdir()
    (folder / "words" / "de.toml").write_text(GERMAN, encoding="utf-8")


@pytest.fixture
def finding(a_finding: Callable[[str], Finding]) -> Finding:
    return replace(
        a_finding(ENGLISH),
        reviewer="minutes",
        check="task-without-name",
        why="A task without a name is done by nobody. The text says Task: send it.",
        suggestion="Ask who does it.",
        facts={"task": "Task: send it"},
    )


@pytest.fixture
def review_id(services: Services, minutes: None, finding: Finding) -> int:
    """A review made while the program spoke English."""
    del minutes
    job = Job(origin=Origin.FOLDER, name="notes.txt", path="/papers/notes.txt")
    document = Document(name="notes.txt", sha256="0", text="Task: send it", format="text")
    made = services.history.begin(job, document, local_now())
    review = Review(
        sha256="0",
        name="notes.txt",
        kind=Kind.OTHER,
        kind_probability=1.0,
        language="en",
        read=Coverage(13, None, 1.0),
        reviewer="minutes",
        role="reader",
        role_title="you were not there",
        findings=(finding,),
        dates=(KeyDate(local_now().date(), "the minutes are due", "you", Span(0, 4)),),
    )
    services.history.save(made, review, final=True)
    return made


@pytest.fixture
def language(qapp: QApplication, services: Services) -> Iterator[Language]:
    """The language of the windows; the services follow it, as in the application."""
    system = QLocale()
    made = Language(qapp, "en")
    made.changed.connect(lambda: services.speak(made.code))
    services.speak(made.code)
    yield made
    made.choose("en")
    QLocale.setDefault(system)


def said_by(window: type[QWidget]) -> str:
    """What the window of that kind that is open shows."""
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, window) and one.isVisible())
    return "\n".join(label.text() for one in shown for label in one.findChildren(QLabel))


def test_open_windows_tell_old_findings_in_the_new_language(
    language: Language,
    services: Services,
    desk: Desk,
    models: Models,
    background: Background,
    review_id: int,
    qtbot: QtBot,
) -> None:
    windows = Windows(services, desk, models, background)
    language.changed.connect(windows.make_again)
    windows.show_history(review_id)
    windows.show_today()
    qtbot.waitUntil(lambda: ENGLISH in said_by(HistoryWindow) and ENGLISH in said_by(BriefWindow))

    language.choose("de")

    qtbot.waitUntil(lambda: "Eine Aufgabe ohne Namen" in said_by(HistoryWindow))
    qtbot.waitUntil(lambda: "Eine Aufgabe ohne Namen" in said_by(BriefWindow))
    assert "Sie waren nicht dabei" in said_by(HistoryWindow)
    assert "Das Protokoll ist fällig" in said_by(HistoryWindow)
    assert "Das Protokoll ist fällig" in said_by(BriefWindow)
    assert ENGLISH not in said_by(HistoryWindow) + said_by(BriefWindow)
    windows.close_all()


def test_the_export_speaks_it_too(
    language: Language, services: Services, review_id: int, qtbot: QtBot, tmp_path: Path
) -> None:
    language.choose("de")
    window = HistoryWindow(services)
    with qtbot.waitSignal(window.current.opened):
        window.show()
        window.open_review(review_id)
    shown = window.current.shown
    assert shown is not None
    for name in ("review.md", "review.html"):
        with qtbot.waitSignal(window.actions_of_review.said):
            window.actions_of_review.export_to(shown, tmp_path / name)
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert "Eine Aufgabe ohne Namen" in text
        assert "Gelesen als: Sie waren nicht dabei." in text
        assert "das Protokoll ist fällig" in text
        assert "Reviewed as" not in text
    window.close()


def test_a_banner_speaks_it(language: Language, services: Services, minutes: None, finding: Finding) -> None:
    del minutes
    language.choose("de")
    news = News(
        review_id=1,
        name="notes.txt",
        path=None,
        sha256="0",
        kind=Kind.OTHER,
        subtype=None,
        findings=(finding,),
        checks=2,
        pages=None,
        unread=(),
    )

    assert "Eine Aufgabe ohne Namen" in words(Announce((news,)), services.translation()).body


def test_settings_speak_it(
    language: Language,
    services: Services,
    desk: Desk,
    background: Background,
    review_id: int,
    finding: Finding,
    settle: Callable[[], None],
) -> None:
    services.history.silence(review_id, finding.id, Scope.EVERYWHERE, local_now())
    language.choose("de")
    reviewers, silenced = ReviewersGroup(services, desk, background), SilencedGroup(services, background)
    known: list[Loaded] = []
    reviewers.loaded.connect(known.append)
    silenced.look()
    settle()

    assert "Protokolle" in {label.text() for label in reviewers.findChildren(QLabel)}
    assert "Eine Aufgabe ohne Namen" in {label.text() for label in silenced.findChildren(QLabel)}
    minutes = known[0].by_id("minutes")
    assert minutes is not None
    dialog = ChecksDialog(minutes, set())
    assert dialog._model.item(1).text() == "Eine Aufgabe ohne Namen"
