"""``watch`` with mailboxes: passwords go into the keyring and nowhere else."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
SETTINGS = '[[mailbox]]\nhost = "imap.alder.example"\nuser = "ada"\ndrafts = "Drafts"\n'
KEYRING = """
from pathlib import Path
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 1
    def get_password(self, service, username):
        return None
    def set_password(self, service, username, password):
        Path("kept").write_text(f"{service} {username} {password}")
"""


@pytest.fixture
def settings(environment: dict[str, str]) -> Path:
    """The settings file of the user whose home is empty."""
    path = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion/settings.toml"
    path.parent.mkdir(parents=True)
    path.write_text(SETTINGS)
    return path


def test_a_password_is_kept_in_the_keyring(
    run: Run, settings: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "filed.py").write_text(KEYRING)
    environment["PYTHON_KEYRING_BACKEND"] = "filed.Keyring"
    ended = run("watch", "--password", "ada@imap.alder.example", given="rosebud\n")
    assert ended.returncode == 0
    assert (tmp_path / "kept").read_text() == "second-opinion ada@imap.alder.example rosebud"
    assert "rosebud" not in ended.stdout + ended.stderr + settings.read_text()


def test_a_missing_keyring_is_said_in_a_sentence(run: Run, settings: Path, environment: dict[str, str]) -> None:
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    ended = run("watch", "--password", "ada@imap.alder.example", given="rosebud\n")
    assert (ended.returncode, settings.read_text()) == (2, SETTINGS)
    assert "The system's keyring does not take the password" in ended.stderr


def test_an_unknown_mailbox_names_those_that_are_there(run: Run, settings: Path) -> None:
    ended = run("watch", "--password", "eve@nowhere.example")
    assert (ended.returncode, settings.exists()) == (2, True)
    assert "there are ada@imap.alder.example" in ended.stderr


def test_nothing_to_watch_is_said(run: Run) -> None:
    ended = run("watch")
    assert ended.returncode == 2
    assert "name a folder" in ended.stderr
