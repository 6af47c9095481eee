"""The entry in Windows Explorer: a verb in the user's own part of the registry.

Explorer runs such a verb once for each selected file; the running application takes them one after another
(Microsoft, "How to Employ the Verb Selection Model": ``Player`` allows a hundred files).
"""

import subprocess
import sys
from dataclasses import dataclass
from typing import Protocol

from second_opinion.platform.context_menu.entry import TITLE

PLACES = (r"Software\Classes\*\shell", r"Software\Classes\Directory\shell")
VERB = "SecondOpinion"


class Registry(Protocol):
    """HKEY_CURRENT_USER, as far as it is needed here. Keys are paths below it."""

    def exists(self, key: str) -> bool: ...
    def write(self, key: str, name: str, text: str) -> None: ...
    def delete(self, key: str) -> None:
        """Delete a key that has no keys below it; nothing happens where it is not there."""


@dataclass(frozen=True, slots=True)
class ExplorerEntry:
    """The verb on files and on folders."""

    registry: Registry
    command: tuple[str, ...]
    name: str = "Windows Explorer"

    @property
    def installed(self) -> bool:
        return any(self.registry.exists(f"{place}\\{VERB}\\command") for place in PLACES)

    def install(self) -> None:
        line = f'{subprocess.list2cmdline([*self.command, "ask", "--"])} "%1"'
        for place in PLACES:
            verb = f"{place}\\{VERB}"
            self.registry.write(verb, "MUIVerb", TITLE)
            self.registry.write(verb, "Icon", self.command[0])
            self.registry.write(verb, "MultiSelectModel", "Player")
            self.registry.write(f"{verb}\\command", "", line)

    def remove(self) -> None:
        for place in PLACES:
            self.registry.delete(f"{place}\\{VERB}\\command")
            self.registry.delete(f"{place}\\{VERB}")


if sys.platform == "win32":
    import winreg

    class UserRegistry:
        """The registry of the user who is logged in."""

        def exists(self, key: str) -> bool:
            try:
                winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CURRENT_USER, key))
            except FileNotFoundError:
                return False
            return True

        def write(self, key: str, name: str, text: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def delete(self, key: str) -> None:
            if self.exists(key):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
