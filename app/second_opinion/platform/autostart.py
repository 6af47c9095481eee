"""Start with the computer: off until the user says so."""

import sys
from dataclasses import dataclass
from pathlib import Path

APP_ID = "second-opinion"


@dataclass(frozen=True, slots=True)
class Autostart:
    """The entry in the desktop's autostart folder. ``command`` starts the program; it is written with an absolute path."""

    config_home: Path
    command: tuple[str, ...]

    @property
    def entry(self) -> Path:
        return self.config_home / "autostart" / f"{APP_ID}.desktop"

    @property
    def enabled(self) -> bool:
        return self.entry.exists()

    def enable(self) -> None:
        self.entry.parent.mkdir(parents=True, exist_ok=True)
        self.entry.write_text(
            "[Desktop Entry]\nType=Application\nName=Second Opinion\n"
            f"Exec={' '.join(quoted(part) for part in (*self.command, '--background'))}\n"
            "X-GNOME-Autostart-enabled=true\n",
            encoding="utf-8",
        )

    def disable(self) -> None:
        self.entry.unlink(missing_ok=True)


def quoted(argument: str) -> str:
    """An argument as the Exec key of a desktop entry wants it (Desktop Entry Specification, "The Exec key")."""
    if argument and all(letter.isalnum() or letter in "/._-=+:,@" for letter in argument):
        return argument
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in argument)
    return f'"{escaped}"'.replace("%", "%%")


def program() -> tuple[str, ...]:
    """The command that starts this very program again."""
    installed = Path(sys.executable).with_name("second-opinion")
    return (str(installed),) if installed.exists() else (sys.executable, "-m", "second_opinion")
