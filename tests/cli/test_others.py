"""The smaller commands."""

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_without_a_graphical_session_the_start_says_what_to_do(run: Run) -> None:
    ended = run()
    assert ended.returncode == 2
    assert "second-opinion review" in ended.stderr


def test_ask_without_a_running_application_says_so(run: Run, contract: Path) -> None:
    ended = run("ask", contract)
    assert ended.returncode == 2
    assert "not running" in ended.stderr


def test_ask_wants_files_or_the_clipboard(run: Run) -> None:
    assert run("ask").returncode == 2


def test_models_are_listed(run: Run) -> None:
    listed = run("models", "list").stdout
    assert "qwen2.5-coder-1.5b" in listed
    assert "smollm2-135m" in listed


def test_any_gguf_can_be_added_used_verified_and_removed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "My Model.gguf"
    file.write_bytes(b"GGUF" + bytes(1000))
    assert "my-model" in run("models", "add", file).stdout
    assert "my-model" in run("models", "use", "my-model").stdout
    assert "every byte is right" in run("models", "verify", "my-model").stdout
    assert run("models", "remove", "my-model").returncode == 0
    assert run("models", "remove", "my-model").returncode == 2


def test_a_file_that_is_no_model_is_refused(run: Run, contract: Path) -> None:
    ended = run("models", "add", contract)
    assert ended.returncode == 2
    assert "not a GGUF" in ended.stderr


def test_the_right_click_entry_comes_and_goes(run: Run) -> None:
    assert "Nautilus: there" in run("integrate", "install").stdout
    assert "Nautilus: there" in run("integrate", "status").stdout
    assert run("integrate", "remove", "nautilus").stdout == "Nautilus: not there\n"
    assert "Thunar: there" in run("integrate", "status").stdout
    assert "Thunar: not there" in run("integrate", "remove").stdout
    unknown = run("integrate", "install", "Finder One")
    assert unknown.returncode == 2
    assert "PCManFM-Qt" in unknown.stderr


def test_doctor_names_what_is_missing_and_how_to_get_it(run: Run) -> None:
    ended = run("doctor")
    assert ended.returncode == 1
    assert "second-opinion models pull" in ended.stdout
    assert "reviewers with" in ended.stdout


def test_settings_with_a_mistake_are_named_with_their_line(run: Run, environment: dict[str, str]) -> None:
    settings = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("welcomed = true\n\n[notifications]\nper_day = -1\n")
    ended = run("history", "list")
    assert ended.returncode == 2
    assert "settings.toml:4" in ended.stderr
