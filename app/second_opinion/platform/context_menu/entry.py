"""What an entry is, and the one that most file managers take: a file of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

TITLE = "Get second opinion"
TRANSLATED: Mapping[str, str] = {
    "de": "Zweite Meinung einholen",
    "es": "Pedir una segunda opinión",
    "fr": "Demander un deuxième avis",
}
"""Menus that take a title for each language get these as well."""


class FileManagerEntry(Protocol):
    """One file manager's way of taking an entry."""

    @property
    def name(self) -> str: ...
    @property
    def installed(self) -> bool: ...
    def install(self) -> None: ...
    def remove(self) -> None: ...


@dataclass(frozen=True, slots=True)
class FileEntry:
    """An entry that is one file of its own.

    Args:
        name: what it is for.
        root: the user's folder below which it lies; folders in between come and go with the file.
        place: the file, from the root.
        content: what stands in it.
        executable: whether the file manager wants to run it.
    """

    name: str
    root: Path
    place: str
    content: str
    executable: bool = False

    @property
    def path(self) -> Path:
        return self.root / self.place

    @property
    def installed(self) -> bool:
        return self.path.exists()

    def install(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(self.content, encoding="utf-8")
        if self.executable:
            self.path.chmod(0o755)

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)
        remove_empty(self.path.parent, self.root)


def remove_empty(folder: Path, root: Path) -> None:
    """Remove a folder and those around it, up to a root that stays, as far as nothing lies in them."""
    while folder != root and folder.is_relative_to(root):
        try:
            folder.rmdir()
        except FileNotFoundError:
            pass
        except OSError:  # somebody's files
            return
        folder = folder.parent


def localised(key: str) -> str:
    """The lines of a desktop entry that give the title in every language."""
    return "".join(f"{key}[{language}]={title}\n" for language, title in TRANSLATED.items())
