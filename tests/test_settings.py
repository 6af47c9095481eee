"""The settings file: what a user may write in it, and what is said about a mistake."""

from pathlib import Path

import pytest

from second_opinion.domain.errors import BadConfiguration
from second_opinion.settings import Settings, WatchedFolder, load, save

FOLDERS = """\
# mine
[[folders]]
path = "/home/mara/Downloads"

[[folders]]
path = "/home/mara/Contracts"
kind = "letter"

[notifications]
per_day = 3
"""


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (FOLDERS, 7, "folders.kind: input should be"),
        ("[notifications]\nper_hour = 2\nper_dya = 3\n", 3, "there is no setting “notifications.per_dya”"),
        ("[model.remote]\nurl = 3\nmodel = 'x'\n", 2, "model.remote.url"),
        ("[model.remote]\nurl = 'http://x'\n", 1, "model.remote.model: field required"),
        ("welcomed = true\n[colours]\npaper = 1\n", 2, "there is no setting “colours”"),
        ("welcomed = perhaps\n", 1, "not valid TOML"),
        ("[power]\nrules_only = 'always'\n", 2, "power.rules_only"),
        ("[[folders]]\npath = '/a'\nmodel = 'my model'\n", 3, "folders.model: “my model” is no model’s name"),
        ("[[folders]]\npath = '/a'\n\n[[folders]]\npath = '/b'\nmodel = 'remote'\n", 6, "“remote = true” and no model"),
        ("[[folders]]\npath = '/a'\nmodel = 3\n", 3, "folders.model: input should be a valid string"),
        ("[[folders]]\npath = '/a'\nremote = 'perhaps'\n", 3, "folders.remote"),
        ("[model]\nid = 'remote'\n", 2, "model.id: the other machine’s model reads"),
        ("[[mailbox]]\nhost = 'mail.example'\nuser = 'ada'\ntls = 'none'\n", 1, "mailbox: tls = "),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)

    with pytest.raises(BadConfiguration, match=said) as caught:
        load(path)
    assert caught.value.line == line


def test_what_was_chosen_comes_back_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\nwelcomed = false\n")
    chosen = Settings(welcomed=True, folders=(WatchedFolder(path=tmp_path, role="customer", model="smollm2-135m"),))

    save(path, chosen)

    assert load(path) == chosen
    assert path.read_text().startswith("# mine")
