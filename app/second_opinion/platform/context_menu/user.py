"""The entries that can be written for this user, on whatever this is."""

import sys
from pathlib import Path

import platformdirs

from second_opinion.platform.autostart import program
from second_opinion.platform.context_menu import linux
from second_opinion.platform.context_menu.entry import FileManagerEntry
from second_opinion.platform.context_menu.macos import QuickAction


def entries_of_user() -> tuple[FileManagerEntry, ...]:
    """One for each file manager of this system."""
    if sys.platform == "win32":
        from second_opinion.platform.context_menu.windows import ExplorerEntry, UserRegistry  # noqa: PLC0415 - only there

        return (ExplorerEntry(UserRegistry(), program()),)
    if sys.platform == "darwin":
        return (QuickAction(Path.home() / "Library" / "Services", program()),)
    folders = platformdirs.PlatformDirs(appauthor=False)
    return linux.entries(folders.user_data_path, folders.user_config_path, program())
