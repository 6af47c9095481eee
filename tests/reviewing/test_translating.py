"""Findings of any age are shown in the user's language; what the user wrote, and what is not known, stays as it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.document import Kind, Span, Unread
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Origin
from second_opinion.domain.review import Asked, Clause, Coverage, Review, Statement
from second_opinion.domain.silence import Scope, Silence
from second_opinion.domain.stored import Brief, BriefDate, BriefItem, ReviewLine, Status, StoredReview
from second_opinion.reviewing.loading import load_folder, load_reviewers
from second_opinion.reviewing.starting import new_reviewer
from second_opinion.reviewing.translating import Translation, load_translation
from second_opinion.reviewing.words_file import mistakes

GERMAN = """\
title = "Protokolle"

[role]
reader = "Sie waren nicht dabei"

[phrase]
"the minutes are due" = "Das Protokoll ist fällig"

[check.task-without-name]
title = "Eine Aufgabe ohne Namen"
why = "Eine Aufgabe ohne Namen macht niemand. Im Text steht: {task}."
suggestion = "Fragen Sie, wer es macht."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A reviewer of one's own, with German words for one of its two checks."""
    folder = new_reviewer(tmp_path / "reviewers", "minutes").parent
    (folder / "words").mkdir()
    (folder / "words" / "de.toml").write_text(GERMAN, encoding="utf-8")
    return folder


@pytest.fixture
def german(folder: Path) -> Translation:
    return load_translation("de", [folder])


@pytest.fixture
def finding(folder: Path) -> Finding:
    """As the program keeps it."""
    check = load_folder(folder).rules[0]
    return Finding(
        id="t1",
        reviewer="minutes",
        check=check.id,
        severity=Severity.MEDIUM,
        probability=1.0,
        source=Source.RULE,
        title=check.title,
        why="A task without a name is done by nobody. The text says 60 days.",
        suggestion=check.suggestion,
        fingerprint="f1",
        quote="Task: rest 60 days",
        span=Span(0, 18),
        where="line 4",
        facts={"task": "60 days"},
        searched=("the whole text", "Fees"),
    )


@pytest.fixture
def review(finding: Finding) -> Review:
    return Review(
        sha256="0",
        name="minutes.txt",
        kind=Kind.OTHER,
        kind_probability=1.0,
        language="en",
        read=Coverage(100, 2, 0.5, (Unread("page 2", "a scan without a text layer"),)),
        reviewer="minutes",
        role="reader",
        role_title="you were not there",
        findings=(finding,),
        clauses=(Clause("Governing Law", "of Ireland", Span(0, 4), 0.9, where="line 2"),),
        statements=(Statement("nda-1", "silent", 0.9),),
        dates=(KeyDate(date(2027, 3, 1), "the minutes are due", "you", Span(0, 4)),),
        asked=(Asked("decision-put-off", 2, 0.1, False, ("line 7", "Decisions")),),
    )


def test_a_finding_is_told_with_its_facts(german: Translation, finding: Finding) -> None:
    said = german.finding(finding)

    assert said.title == "Eine Aufgabe ohne Namen"
    assert said.why == "Eine Aufgabe ohne Namen macht niemand. Im Text steht: 60 Tage."
    assert said.suggestion == "Fragen Sie, wer es macht."
    assert said.facts == {"task": "60 Tage"}
    assert said.where == "Zeile 4"
    assert said.searched == ("der ganze Text", "Fees")
    assert (said.id, said.fingerprint, said.quote, said.span) == ("t1", "f1", finding.quote, finding.span)


def test_a_sentence_whose_fact_is_missing_is_left_out(german: Translation, finding: Finding) -> None:
    assert german.finding(replace(finding, facts={})).why == "Eine Aufgabe ohne Namen macht niemand."


def test_figures_are_written_as_the_reader_writes_them(german: Translation, finding: Finding) -> None:
    assert german.finding(replace(finding, facts={"task": "2,500"})).why.endswith("Im Text steht: 2.500.")


def test_what_the_user_suggests_stays(german: Translation, finding: Finding) -> None:
    own = replace(finding, suggestion="Ines does it.")

    assert german.finding(own).suggestion == "Ines does it."
    assert german.finding(own).title == "Eine Aufgabe ohne Namen"


@pytest.mark.parametrize("change", [{"check": "decision-put-off"}, {"reviewer": "gone"}])
def test_what_has_no_words_stays_english(german: Translation, finding: Finding, change: dict[str, str]) -> None:
    other = replace(finding, **change)  # type: ignore[arg-type]
    said = german.finding(other)

    assert (said.title, said.why, said.facts) == (other.title, other.why, other.facts)
    assert said.where == "Zeile 4"


def test_a_review_is_told_and_keeps_its_names(german: Translation, review: Review) -> None:
    said = german.review(review)

    assert said.role_title == "Sie waren nicht dabei"
    assert said.dates[0].what == "Das Protokoll ist fällig"
    assert said.dates[0].who == "you"
    assert said.clauses[0].category == "Governing Law"
    assert said.clauses[0].where == "Zeile 2"
    assert said.asked[0].searched == ("Zeile 7", "Decisions")
    assert said.read.unread == (Unread("Seite 2", "ein Scan ohne Text"),)
    assert said.findings[0].title == "Eine Aufgabe ohne Namen"


@pytest.mark.parametrize("language", ["en", "pt", ""])
def test_in_another_language_everything_is_english(folder: Path, review: Review, language: str) -> None:
    assert load_translation(language, [folder]).review(review) == review


def test_lists_and_the_brief_are_told(german: Translation, review: Review, finding: Finding, now: datetime) -> None:
    line = ReviewLine(
        id=1,
        name="minutes.txt",
        path=None,
        kind=Kind.OTHER,
        subtype=None,
        role_title="you were not there",
        origin=Origin.FOLDER,
        reviewed_at=now,
        seen=False,
        status=Status.NOT_READ,
        reason="The file is empty.",
    )
    silence = Silence(
        id=1,
        scope=Scope.EVERYWHERE,
        title=finding.title,
        where="",
        since=datetime(2026, 11, 1, tzinfo=UTC),
        by_itself=True,
    )
    items, dates = (BriefItem(1, "minutes.txt", finding),), (BriefDate(1, "minutes.txt", review.dates[0]),)
    brief = german.brief(Brief(date(2026, 11, 24), items, dates, (line,), 1, fell_silent=(silence,)))

    assert brief.findings[0].finding.title == brief.fell_silent[0].title == "Eine Aufgabe ohne Namen"
    assert brief.dates[0].date.what == "Das Protokoll ist fällig"
    assert brief.not_read[0].reason == "Die Datei ist leer."
    assert brief.not_read[0].role_title == "Sie waren nicht dabei"
    stored = german.stored(StoredReview(line=line, review=review, text=None))
    assert stored.line == brief.not_read[0]
    assert stored.review == german.review(review)


def test_a_reviewer_is_told_and_asks_in_english(german: Translation, folder: Path) -> None:
    english = load_folder(folder)
    said = german.reviewer(english)

    assert said.title == "Protokolle"
    assert [role.title for role in said.roles] == ["Sie waren nicht dabei"]
    assert [check.title for check in said.checks] == ["Eine Aufgabe ohne Namen", english.questions[0].title]
    assert said.questions[0].ask == english.questions[0].ask


Change = Callable[[str, str], int]


@pytest.fixture
def change(folder: Path) -> Change:
    """Changes the German words, and gives the line."""

    def change(old: str, new: str) -> int:
        file = folder / "words" / "de.toml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    return change


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[check.task-without-name]", "[check.task-with-name]", "no check “task-with-name”; did you mean “task-without-name”?"),
        ("reader = ", "writer = ", "no role “writer”"),
        ('why = "Eine', 'wy = "Eine', "“wy” is not known here; did you mean “why”?"),
        ('title = "Eine Aufgabe', 'title = "{task}: Eine Aufgabe', "a title has no {facts} in it"),
        ('why = "Eine Aufgabe ohne Namen macht niemand. Im', 'why = "Im', "“why” needs a sentence that stands without any {fact}"),
        ('suggestion = "Fragen Sie', 'suggestion = "Gut. {who} fragt', "“suggestion” in English has no {who}"),
        ('"the minutes are due" = "Das', '"the minutes are due" = "{who} Das', "the same {places} as its English"),
        ('title = "Protokolle"', "title =", "no valid TOML"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(folder: Path, change: Change, old: str, new: str, says: str) -> None:
    line = change(old, new)

    (mistake,) = load_reviewers(folder.parent).problems

    assert says in str(mistake)
    assert (mistake.path, mistake.line) == (folder / "words" / "de.toml", line)


def test_a_mistake_leaves_the_reviewer_and_its_english(folder: Path, change: Change, finding: Finding) -> None:
    change("[check.task-without-name]", "[check.task]")

    assert load_reviewers(folder.parent).by_id("minutes") is not None
    assert load_translation("de", [folder]).finding(finding).title == finding.title


def test_a_file_that_is_no_text_is_a_mistake(folder: Path) -> None:
    (folder / "words" / "fr.toml").write_bytes(b"\xff\xfe")
    reviewers = load_reviewers(folder.parent)

    assert [problem.path.name for problem in reviewers.problems] == ["fr.toml"]


def test_packaged_words_hold_no_mistake() -> None:
    from second_opinion.reviewing.loading import english_words, reviewer_folders  # noqa: PLC0415 - used here alone

    folders = reviewer_folders(None)

    assert len(folders) == 4
    assert [str(one) for folder in folders for one in mistakes(folder, english_words(folder))] == []
