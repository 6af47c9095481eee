"""``review``: what is printed in each format, and the exit status."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from second_opinion.domain.document import Kind
from second_opinion.domain.remembered import ReadAs, Source, Whence
from second_opinion.history.store import History

Run = Callable[..., "subprocess.CompletedProcess[str]"]

KEYS = {
    "path", "sha256", "kind", "kind_probability", "language", "role", "read", "model", "timing_ms", "tokens",
    "findings", "clauses", "statements", "dates", "asked", "errors",
}  # fmt: skip


def documents(ended: "subprocess.CompletedProcess[str]") -> list[dict[str, object]]:
    values = json.loads(ended.stdout)
    assert values["schema"] == 1
    found: list[dict[str, object]] = values["documents"]
    return found


def test_json_holds_what_scripts_hang_on(run: Run, contract: Path) -> None:
    ended = run("review", contract, "--format", "json", "--text", "--model", "none")
    assert ended.returncode == 0, ended.stderr
    (document,) = documents(ended)
    assert document.keys() >= KEYS
    assert document["text"] == contract.read_text()
    assert document["kind"] == "contract"
    assert document["model"] is None


def test_every_quote_stands_where_its_span_says(run: Run, contract: Path) -> None:
    (document,) = documents(run("review", contract, "--format", "json", "--text", "--model", "none"))
    text, findings = str(document["text"]), document["findings"]
    assert isinstance(findings, list)
    quoted = [finding for finding in findings if finding["span"]]
    assert any("four thousand two hundred" in finding["quote"] for finding in quoted)
    for finding in quoted:
        start, end = finding["span"]
        assert text[start:end] == finding["quote"]


def test_people_read_titles_quotes_and_what_to_do(run: Run, contract: Path) -> None:
    ended = run("review", contract, "--model", "none")
    assert "services.txt" in ended.stdout
    assert "four thousand two hundred" in ended.stdout
    assert "rules only" in ended.stdout


def test_markdown_and_sarif(run: Run, contract: Path) -> None:
    assert run("review", contract, "--model", "none", "--format", "markdown").stdout.startswith("# ")
    calendar = run("review", contract, "--model", "none", "--format", "ics").stdout
    assert calendar.startswith("BEGIN:VCALENDAR")
    sarif = json.loads(run("review", contract, "--model", "none", "--format", "sarif").stdout)
    results = sarif["runs"][0]["results"]
    assert sarif["version"] == "2.1.0"
    assert results
    assert {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results} == {
        contract.as_uri()
    }


@pytest.mark.parametrize(("level", "status"), [("high", 1), ("low", 1)])
def test_fail_on_makes_findings_fail(run: Run, contract: Path, level: str, status: int) -> None:
    assert run("review", contract, "--model", "none", "--fail-on", level).returncode == status


def test_nothing_found_never_fails(run: Run, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The garden gate is green, and so is the bench beside it. The cat likes both of them.")
    assert run("review", note, "--model", "none", "--fail-on", "low").returncode == 0


def test_standard_input(run: Run, contract: Path) -> None:
    ended = run("review", "-", "--as", "contract", "--model", "none", "--format", "json", given=contract.read_text())
    (document,) = documents(ended)
    assert document["path"] is None
    assert document["findings"]


def test_what_cannot_be_read_is_said_and_the_rest_is_reviewed(run: Run, contract: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7")
    ended = run("review", broken, contract, "--model", "none", "--format", "json")
    assert ended.returncode == 2
    assert "broken.pdf" in ended.stderr
    first, second = documents(ended)
    assert first["errors"]
    assert second["findings"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--model", "no-such-model"), "models pull"),
        (("--role", "no-such-side"), "known are"),
        (("--as", "poem"), "poem"),
    ],
)
def test_bad_use_is_one_sentence_and_status_2(run: Run, contract: Path, arguments: tuple[str, str], words: str) -> None:
    ended = run("review", contract, *arguments)
    assert ended.returncode == 2
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_file_that_is_not_there_stops_no_other(run: Run, contract: Path) -> None:
    ended = run("review", "nowhere.txt", contract, "--model", "none")
    assert ended.returncode == 2
    assert "no longer there" in ended.stderr
    assert "four thousand two hundred" in ended.stdout


def test_no_save_leaves_no_trace_in_the_history(run: Run, contract: Path) -> None:
    run("review", contract, "--model", "none", "--no-save")
    assert "Nothing was read yet" in run("history", "list").stdout


def test_what_was_reviewed_is_in_the_history(run: Run, contract: Path) -> None:
    run("review", contract, "--model", "none")
    assert "services.txt" in run("history", "list").stdout
    assert "services.txt" in run("history", "search", "governed", "Ireland").stdout
    assert "four thousand two hundred" in run("history", "show", "1").stdout
    assert run("history", "export").stdout.startswith("# ")
    assert "services.txt" in run("brief").stdout
    assert run("history", "purge", "--everything", "--yes").returncode == 0
    assert "Nothing was read yet" in run("history", "list").stdout


def test_a_folder_stands_for_its_files(run: Run, contract: Path) -> None:
    ended = run("review", contract.parent, "--model", "none", "--format", "json")
    assert [document["name"] for document in documents(ended)] == ["services.txt"]


def test_an_invoice_that_comes_again_is_told(run: Run, tmp_path: Path) -> None:
    words = "Birch Joinery Ltd\nInvoice no. BJ-2044\nInvoice date: 3 March 2027\nVAT 20 % 80.00\nAmount due: 480.00\n"
    first, again = tmp_path / "first.txt", tmp_path / "again.txt"
    first.write_text(words)
    again.write_text(f"{words}Thank you.\n")
    run("review", first, "--model", "none")
    ended = run("review", again, "--model", "none")
    assert "This invoice came before" in ended.stdout
    assert "first.txt" in ended.stdout


@pytest.fixture
def remembering(tmp_path: Path) -> Iterator[History]:
    """The history that the program finds."""
    with History.open(tmp_path / "xdg_data_home" / "second-opinion" / "history") as history:
        yield history


def test_the_side_follows_from_what_was_said(run: Run, contract: Path, remembering: History) -> None:
    def side(*options: str) -> object:
        (document,) = documents(run("review", contract, "--model", "none", "--format", "json", *options))
        return document["role"]

    assert side() == "customer"
    remembering.set_names(["alder ltd"], [])
    assert side() == side("--no-save") == "provider"
    remembering.set_read_as(Source(Whence.FOLDER, str(contract.parent)), ReadAs(Kind.CONTRACT, "tenant"))
    assert side() == "tenant"
    assert side("--role", "landlord") == "landlord"
    assert remembering.names() == {"alder ltd"}


DISOWNED = """\
From: Ada <ada@alder.example>
To: ben@birch.example
Subject: News
Received: from birch.example by mx.birch.example; Mon, 2 Nov 2026 09:00:00 +0000
Authentication-Results: mx.birch.example; spf={spf} smtp.mailfrom=alder.example; dmarc={dmarc} header.from=alder.example

Our bank details have changed. Please pay into our new bank account from now on.
"""


@pytest.mark.parametrize(
    ("spf", "dmarc", "kind"),
    [("pass", "pass", "other"), ("none", "none", "other"), ("pass", "fail", "email"), ("softfail", "none", "email")],
)
def test_whoever_writes_in_that_name_is_read_as_mail(
    run: Run, tmp_path: Path, remembering: History, spf: str, dmarc: str, kind: str
) -> None:
    remembering.set_read_as(Source(Whence.SENDER, "ada@alder.example"), ReadAs(Kind.OTHER))
    (tmp_path / "news.eml").write_text(DISOWNED.format(spf=spf, dmarc=dmarc))
    (said,) = documents(run("review", tmp_path / "news.eml", "--model", "none", "--format", "json"))
    assert said["kind"] == kind


def test_a_forged_sender_is_told_of_whatever_the_mail_is_read_as(run: Run, tmp_path: Path) -> None:
    (tmp_path / "news.eml").write_text(DISOWNED.format(spf="fail", dmarc="fail"))
    for kind in ("email", "contract", "other"):
        (said,) = documents(run("review", tmp_path / "news.eml", "--as", kind, "--model", "none", "--format", "json"))
        found = [finding["check"] for finding in cast("list[dict[str, str]]", said["findings"])]
        assert (said["kind"], "sender-not-proven" in found) == (kind, True)


def test_a_watched_folder_says_its_model_here_too(
    run: Run, environment: dict[str, str], contract: Path, small_model: Path
) -> None:
    models = Path(environment["XDG_DATA_HOME"]) / "second-opinion/models"
    models.mkdir(parents=True)
    (models / small_model.name).symlink_to(small_model)
    settings = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion/settings.toml"
    settings.parent.mkdir(parents=True)

    def judged(model: str, *options: str) -> object:
        settings.write_text(f'[[folders]]\npath = "{contract.parent}"\nmodel = "{model}"\n')
        (document,) = documents(run("review", contract, "--format", "json", "--no-save", *options))
        return document["model"]

    assert judged("none") is None
    assert judged("smollm2-135m") == "smollm2-135m"
    assert judged("none", "--model", "smollm2-135m") == "smollm2-135m"
    watched = run("watch", contract.parent, "--once")
    assert '"model": null' in watched.stdout
    assert run("review", contract, "--no-save").stdout.count("No model judged this: rules only.") == 1


def test_mail_is_read_as_was_said_of_its_sender(run: Run, tmp_path: Path, remembering: History) -> None:
    mail = tmp_path / "news.eml"
    mail.write_text(
        "From: Ada <Ada@alder.example>\nTo: ben@birch.example\nSubject: News\n\nThe garden gate is green.\n"
    )
    remembering.set_read_as(Source(Whence.SENDER, "ada@alder.example"), ReadAs(Kind.OTHER))
    (said,) = documents(run("review", mail, "--model", "none", "--format", "json"))
    (explicit,) = documents(run("review", mail, "--as", "email", "--model", "none", "--format", "json"))
    assert (said["kind"], explicit["kind"]) == ("other", "email")
