"""One validated model of what the user chose, read from TOML; values are passed down, never fetched."""

import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, Self

import platformdirs
import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.engine import REMOTE
from second_opinion.domain.errors import BadConfiguration, in_a_sentence


@dataclass(frozen=True, slots=True)
class Paths:
    """Where this user's files live. Nothing is created here; each room makes what it owns."""

    config: Path
    data: Path
    runtime: Path

    @classmethod
    def of_user(cls) -> Self:
        """The folders that the platform gives to this user (on Linux the XDG ones)."""
        folders = platformdirs.PlatformDirs("second-opinion", appauthor=False)
        # A session without a runtime folder (a login over the network) has nowhere else that only this user can enter.
        without = sys.platform == "linux" and not os.environ.get("XDG_RUNTIME_DIR")
        runtime = folders.user_data_path / "run" if without else folders.user_runtime_path
        return cls(folders.user_config_path, folders.user_data_path, runtime)

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def reviewers(self) -> Path:
        """The user's own reviewers, one folder each."""
        return self.config / "reviewers"

    @property
    def playbook(self) -> Path:
        """The user's own positions on what the reviewers look for."""
        return self.config / "playbook.toml"

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def calibrations(self) -> Path:
        return self.data / "calibrations"

    @property
    def history(self) -> Path:
        return self.data / "history"

    @property
    def letters(self) -> Path:
        """Copies of mails from mailboxes on servers."""
        return self.data / "mail"

    @property
    def logs(self) -> Path:
        return self.data / "logs"


class Level(StrEnum):
    """From which severity on somebody is told of what came by itself."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    NEVER = "never"

    def lets_through(self, severity: Severity) -> bool:
        return self is not Level.NEVER and severity.rank >= Severity(self.value).rank


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _named_model(name: str) -> str:
    if name == REMOTE:
        raise ValueError("the other machine’s model reads a folder that has “remote = true” and no model of its own")
    if re.fullmatch(r"\w[\w.-]*", name) is None:
        raise ValueError(f"“{name}” is no model’s name; “second-opinion models list” shows them")
    return name


ModelName = Annotated[str, AfterValidator(_named_model)]


class WatchedFolder(_Section):
    """A folder whose new documents are read."""

    path: Path
    subfolders: bool = True
    kind: Kind | None = None  # where everything in it is of one kind
    role: str | None = None  # the reader's side in it
    model: ModelName | None = (
        None  # which judges in it; "none": the rules alone; None: the remote one if it may, else the usual one
    )
    remote: bool = False  # whether a remote model may read it
    level: Level | None = None  # what is told of it; the quieter one counts, of this, the reviewer's and the general

    @property
    def place(self) -> Path:
        """Where it is; the file may say it from the user's home on, as ``~/Contracts``."""
        return self.path.expanduser()


class MailboxSettings(_Section):
    """A mailbox on a server that is read over IMAP and never changed; its password lives in the system keyring."""

    host: str = Field(min_length=1)
    port: int = Field(default=993, ge=1, le=65535)
    user: str = Field(min_length=1)
    folder: str = "INBOX"
    drafts: str | None = None  # the folder of what is not sent yet
    tls: Literal["tls", "starttls", "none"] = "tls"

    @model_validator(mode="after")
    def _not_in_clear(self) -> Self:
        if self.tls == "none" and self.host not in {"localhost", "127.0.0.1", "::1"}:
            raise ValueError('tls = "none" would send the password in clear; it is for this machine only')
        return self


class ClipboardSettings(_Section):
    """Off by default: reading what is copied is asked for, never assumed."""

    watch: bool = False
    minimum_characters: int = Field(default=200, ge=1)


class NotificationSettings(_Section):
    """When a banner may appear."""

    enabled: bool = True
    level: Severity = Severity.HIGH
    probability: float = Field(default=0.85, ge=0, le=1)  # "quite sure" and above
    per_day: int = Field(default=5, ge=0)
    per_hour: int = Field(default=3, ge=0)
    quiet_from: time | None = None
    quiet_until: time | None = None
    full_screen: bool = False  # whether a banner may appear over an application that fills the screen
    reviewers: dict[str, Level] = Field(default_factory=dict)  # by a reviewer's id: what is told of its findings
    brief: bool = True  # whether the day is told in one banner, at:
    brief_at: time = time(17)


class RemoteModel(_Section):
    """An OpenAI-compatible server that returns log-probabilities; its key lives in the system keyring."""

    url: str
    model: str


class ModelSettings(_Section):
    """Which model judges. ``id`` None: the one that suits this machine."""

    id: ModelName | None = None  # "none": the rules alone
    remote: RemoteModel | None = None


class ReviewerSettings(_Section):
    """What is not looked for: ids of reviewers, and checks as "contracts/auto-renewal"."""

    off: tuple[str, ...] = ()
    checks_off: tuple[str, ...] = ()


class PowerSettings(_Section):
    """When documents are read by the rules alone, to spare the battery."""

    rules_only: Literal["never", "low", "battery"] = "low"


class HistorySettings(_Section):
    """How long things are kept."""

    keep_days: int = Field(default=90, ge=1)
    keep_copied_text_days: int = Field(default=1, ge=0)


class AppearanceSettings(_Section):
    """How the windows look."""

    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["system", "en", "de", "fr", "es"] = "system"
    document_size: int = Field(default=12, ge=8, le=32)  # points


class Settings(_Section):
    """Everything that the user chose."""

    welcomed: bool = False  # the first-run window was answered
    folders: tuple[WatchedFolder, ...] = ()
    mailbox: tuple[MailboxSettings, ...] = ()
    clipboard: ClipboardSettings = ClipboardSettings()
    notifications: NotificationSettings = NotificationSettings()
    reviewers: ReviewerSettings = ReviewerSettings()
    model: ModelSettings = ModelSettings()
    power: PowerSettings = PowerSettings()
    history: HistorySettings = HistorySettings()
    appearance: AppearanceSettings = AppearanceSettings()


def load(path: Path) -> Settings:
    """The settings in a file, or the defaults where there is none.

    Raises:
        BadConfiguration: the file is no TOML, or holds what no setting expects; with its line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    try:
        return Settings.model_validate(tomlkit.parse(text).unwrap())
    except tomlkit.exceptions.ParseError as error:
        raise BadConfiguration(path, error.line, "this is not valid TOML; mend the line or delete the file") from error
    except ValidationError as error:
        problem = error.errors()[0]
        name = ".".join(str(step) for step in problem["loc"] if isinstance(step, str)) or "the file"
        unknown = problem["type"] == "extra_forbidden"
        expected = f"there is no setting “{name}”" if unknown else f"{name}: {in_a_sentence(problem['msg'])}"
        raise BadConfiguration(path, _line_of(text, problem["loc"]), expected) from error


def save(path: Path, settings: Settings) -> None:
    """Write the settings; comments and order of an existing file stay."""
    chosen = settings.model_dump(mode="json", exclude_defaults=True)
    old = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    for name in [key for key in old if key not in chosen]:
        del old[name]
    for name, value in _without_none(chosen).items():
        if old.get(name) != value:
            old[name] = value
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".toml.new")
    draft.write_text(tomlkit.dumps(old), encoding="utf-8")
    draft.replace(path)


def _without_none(values: dict[str, object]) -> dict[str, object]:
    """TOML has no null: what is not chosen is left out, at every depth."""

    def clean(value: object) -> object:
        if isinstance(value, dict):
            return {key: clean(inner) for key, inner in value.items() if inner is not None}
        return [clean(inner) for inner in value] if isinstance(value, list) else value

    return {key: clean(value) for key, value in values.items() if value is not None}


def _line_of(text: str, location: Sequence[int | str]) -> int | None:
    """The line of a setting: of its key in its table, else of the table's head; None where neither is found.

    ``("folders", 1, "kind")`` is the key in the second ``[[folders]]``.
    """
    names = [step for step in location if isinstance(step, str)]
    wanted = next((step for step in location if isinstance(step, int)), 0)
    table, key = ".".join(names[:-1]), names[-1] if names else ""
    inside, seen, head = not table, -1, None
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("["):
            name = line.split("#")[0].strip(" []")
            if name == ".".join(names):
                head = number
            seen += name == table
            inside = name == table and seen == wanted
            head = number if inside else head
        elif inside and line.split("=")[0].strip(" \"'") == key:
            return number
    return head
