"""The entries on Linux. Everything is written below the user's home."""

import shlex
import shutil
import subprocess
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from second_opinion.platform.autostart import APP_ID, quoted
from second_opinion.platform.context_menu.entry import TITLE, FileEntry, FileManagerEntry, localised
from second_opinion.platform.context_menu.thunar import ThunarEntry

READABLE = (
    "application/pdf",
    "application/vnd.ms-outlook",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/mbox",
    "application/x-subrip",
    "message/rfc822",
    "text/calendar",
    "text/csv",
    "text/html",
    "text/markdown",
    "text/plain",
    "text/vtt",
)
APPLICATION = """\
[Desktop Entry]
Type=Application
Name=Second Opinion
Comment=A second pair of eyes on what you sign, send or plan
Comment[de]=Ein zweites Paar Augen für alles, was Sie unterschreiben, senden oder planen
Comment[es]=Otro par de ojos para lo que firma, envía o planea
Comment[fr]=Un deuxième regard sur ce que vous signez, envoyez ou préparez
Exec={run} ask --or-show -- %U
Icon={icon}
Terminal=false
Categories=Office;
Keywords=review;contract;mail;plan;check;
MimeType={types};
"""
SERVICE_MENU = """\
[Desktop Entry]
Type=Service
MimeType=application/octet-stream;inode/directory;
Actions=ask

[Desktop Action ask]
Name={title}
{titles}Icon={icon}
Exec={run} ask -- %F
"""
SCRIPT = """\
#!/bin/sh
# One address a line, in which every special sign is written as percents; all of them are handed over at once.
set -f
IFS='
'
exec {run} ask -- ${variable}
"""
NEMO_ACTION = """\
[Nemo Action]
Name={title}
{titles}Comment=Have these files read before you sign, send or go
Exec={run} ask -- %U
Icon-Name={icon}
Selection=NotNone
Extensions=any;
Quote=double
"""
FILE_MANAGER_ACTION = """\
[Desktop Entry]
Type=Action
Name={title}
{titles}Icon={icon}
Profiles=ask;

[X-Action-Profile ask]
MimeTypes=*;
Exec={run} ask -- %F
"""


@dataclass(frozen=True, slots=True)
class ApplicationEntry:
    """The application's own desktop file: the menu of programs, and "Open with" in every file manager."""

    file: FileEntry
    name: str = "Open with"

    @property
    def installed(self) -> bool:
        return self.file.installed

    def install(self) -> None:
        self.file.install()
        self._index()

    def remove(self) -> None:
        was_there = self.installed
        self.file.remove()
        if was_there and self.file.path.parent.exists():
            self._index()
            if not any(self.file.path.parent.glob("**/*.desktop")):
                (self.file.path.parent / "mimeinfo.cache").unlink(missing_ok=True)
                self.file.remove()

    def _index(self) -> None:
        """GTK's file managers look types up in an index; where the tool for it is missing there is none to renew."""
        if tool := shutil.which("update-desktop-database"):
            subprocess.run([tool, "--quiet", str(self.file.path.parent)], check=False, timeout=30)


def entries(home_data: Path, home_config: Path, command: tuple[str, ...]) -> tuple[FileManagerEntry, ...]:
    """The entries that can be written for this user on Linux.

    Args:
        home_data: the user's data folder ($XDG_DATA_HOME).
        home_config: the user's configuration folder ($XDG_CONFIG_HOME).
        command: what starts this program.
    """
    run, shell = " ".join(quoted(part) for part in command), shlex.join(command)
    words = {"run": run, "icon": APP_ID, "title": TITLE, "titles": localised("Name")}
    icon = files("second_opinion_assets").joinpath("icons", "app.svg").read_text(encoding="utf-8")
    application = APPLICATION.format(**words, types=";".join(READABLE))
    scripts = f"scripts/{TITLE}"
    return (
        # Named as the application, so that banners bear its name and icon.
        ApplicationEntry(FileEntry("", home_data, f"applications/{APP_ID}.desktop", application)),
        FileEntry("Icon", home_data, f"icons/hicolor/scalable/apps/{APP_ID}.svg", icon),
        # Plasma refuses service menus that are not executable.
        FileEntry("Dolphin", home_data, f"kio/servicemenus/{APP_ID}.desktop", SERVICE_MENU.format(**words), True),
        FileEntry("Nautilus", home_data, f"nautilus/{scripts}", _script(shell, "NAUTILUS"), True),
        FileEntry("Caja", home_config, f"caja/{scripts}", _script(shell, "CAJA"), True),
        FileEntry("Nemo", home_data, f"nemo/actions/{APP_ID}.nemo_action", NEMO_ACTION.format(**words)),
        FileEntry(
            "PCManFM-Qt", home_data, f"file-manager/actions/{APP_ID}.desktop", FILE_MANAGER_ACTION.format(**words)
        ),
        ThunarEntry(home_config, run),
    )


def _script(run: str, program: str) -> str:
    return SCRIPT.format(run=run, variable=f"{program}_SCRIPT_SELECTED_URIS")
