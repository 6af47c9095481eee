"""What this program may write outside its own folders: the start with the computer, and the entries of file managers."""

from typing import Self

import platformdirs

from second_opinion.platform.autostart import Autostart, program
from second_opinion.platform.context_menu.entry import FileManagerEntry
from second_opinion.platform.context_menu.user import entries_of_user


class Computer:
    """Both as one answer each: yes or no."""

    def __init__(self, autostart: Autostart, menus: tuple[FileManagerEntry, ...]) -> None:
        self._autostart = autostart
        self._menus = menus

    @classmethod
    def of_user(cls) -> Self:
        """As it is for this user."""
        folders = platformdirs.PlatformDirs(appauthor=False)
        autostart = Autostart(folders.user_config_path, program())
        return cls(autostart, entries_of_user())

    @property
    def starts_with_it(self) -> bool:
        return self._autostart.enabled

    def start_with_it(self, on: bool) -> None:
        if on:
            self._autostart.enable()
        else:
            self._autostart.disable()

    @property
    def file_managers(self) -> tuple[str, ...]:
        """Those whose menus can have the entry; the application's own file and icon are written with it."""
        return tuple(entry.name for entry in self._menus if entry.name not in {"Open with", "Icon"})

    @property
    def has_entry(self) -> bool:
        return any(entry.installed for entry in self._menus)

    def set_entry(self, on: bool) -> None:
        """Write the entries, or remove them all.

        Raises:
            UserError: a file manager's own list is damaged.
        """
        for entry in self._menus:
            if on:
                entry.install()
            else:
                entry.remove()
