"""The entry "Get second opinion" in the menus of file managers. Everything is written below the user's home."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Protocol
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from defusedxml import ElementTree

from second_opinion.domain.errors import UserError
from second_opinion.platform.autostart import APP_ID, quoted

READABLE = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
    "message/rfc822",
    "text/markdown",
    "text/plain",
)
TITLE = "Get second opinion"
UNIQUE_ID = "second-opinion-ask"


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
    """An entry that is one file of its own."""

    name: str
    path: Path
    content: str
    executable: bool = False

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


@dataclass(frozen=True, slots=True)
class ThunarEntry:
    """An action in the file that Thunar shares among all custom actions; those of others stay as they are."""

    path: Path
    command: str
    name: str = "Thunar"

    @property
    def installed(self) -> bool:
        return self.path.exists() and any(_is_ours(action) for action in self._read())

    def install(self) -> None:
        root = self._read() if self.path.exists() else Element("actions")
        self._drop_ours(root)
        action = SubElement(root, "action")
        for tag, text in (
            ("icon", "second-opinion"),
            ("name", TITLE),
            ("unique-id", UNIQUE_ID),
            ("command", f"{self.command} ask -- %F"),
            ("description", "Have these files read before you sign, send or go"),
            ("patterns", "*"),
        ):
            SubElement(action, tag).text = text
        for tag in ("text-files", "other-files"):
            SubElement(action, tag)
        self._write(root)

    def remove(self) -> None:
        if self.installed:
            root = self._read()
            self._drop_ours(root)
            if len(root):
                self._write(root)
            else:
                self.path.unlink()

    def _read(self) -> Element:
        try:
            root = ElementTree.parse(self.path).getroot()
        except ElementTree.ParseError as error:
            raise UserError(f"Thunar's list of actions, {self.path}, is damaged; mend or delete it first.") from error
        return root if root is not None else Element("actions")

    def _write(self, root: Element) -> None:
        indent(root)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_suffix(".new")
        draft.write_bytes(b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root))
        draft.replace(self.path)

    @staticmethod
    def _drop_ours(root: Element) -> None:
        for action in [action for action in root if _is_ours(action)]:
            root.remove(action)


def _is_ours(action: Element) -> bool:
    return action.findtext("unique-id") == UNIQUE_ID


def entries(home_data: Path, home_config: Path, command: tuple[str, ...]) -> tuple[FileManagerEntry, ...]:
    """The entries that can be written for this user on Linux.

    Args:
        home_data: the user's data folder ($XDG_DATA_HOME).
        home_config: the user's configuration folder ($XDG_CONFIG_HOME).
        command: what starts this program.
    """
    run = " ".join(quoted(part) for part in command)
    script: Callable[[str], str] = lambda variable: (  # noqa: E731 - two file managers, one script
        f'#!/bin/sh\nprintf "%s" "${variable}" | while IFS= read -r file || [ -n "$file" ]; do\n'
        f'  [ -n "$file" ] && {run} ask -- "$file"\ndone\n'
    )
    return (
        FileEntry(
            "Application menu and “Open with”",
            home_data / "applications" / f"{APP_ID}.desktop",  # named as the application, so that banners bear its name
            f"[Desktop Entry]\nType=Application\nName=Second Opinion\nComment=A second pair of eyes on what you sign, send or plan\n"
            f"Exec={run} ask --or-show -- %F\nIcon={APP_ID}\nCategories=Office;\nMimeType={';'.join(READABLE)};\n",
        ),
        FileEntry(
            "Icon",
            home_data / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg",
            files("second_opinion_assets").joinpath("icons", "app.svg").read_text(encoding="utf-8"),
        ),
        FileEntry(
            "Dolphin",
            home_data / "kio" / "servicemenus" / "second-opinion.desktop",
            "[Desktop Entry]\nType=Service\nMimeType=application/octet-stream;text/plain;application/pdf;message/rfc822;\n"
            f"Actions=ask\n\n[Desktop Action ask]\nName={TITLE}\nIcon=second-opinion\nExec={run} ask -- %F\n",
            executable=True,  # Plasma refuses service menus that are not
        ),
        FileEntry(
            "Nautilus",
            home_data / "nautilus" / "scripts" / TITLE,
            script("NAUTILUS_SCRIPT_SELECTED_FILE_PATHS"),
            executable=True,
        ),
        FileEntry(
            "Caja",
            home_config / "caja" / "scripts" / TITLE,
            script("CAJA_SCRIPT_SELECTED_FILE_PATHS"),
            executable=True,
        ),
        FileEntry(
            "Nemo",
            home_data / "nemo" / "actions" / "second-opinion.nemo_action",
            f"[Nemo Action]\nName={TITLE}\nComment=Have these files read\nExec={run} ask -- %F\nIcon-Name=second-opinion\n"
            "Selection=NotNone\nExtensions=nodirs;\nQuote=double\n",
        ),
        ThunarEntry(home_config / "Thunar" / "uca.xml", run),
    )
