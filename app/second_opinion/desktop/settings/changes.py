"""Changes to frozen settings, as functions from the old ones to the new ones."""

from pathlib import Path

from second_opinion.desktop.desk import Change
from second_opinion.settings import Settings, WatchedFolder


def set_value(section: str, **values: object) -> Change:
    """Set some values of a section ("notifications", "clipboard" …)."""

    def change(settings: Settings) -> Settings:
        updated = getattr(settings, section).model_copy(update=values)
        return settings.model_copy(update={section: updated})

    return change


def add_folder(path: Path) -> Change:
    """Watch one more folder; one that is watched already is left as it is."""

    def change(settings: Settings) -> Settings:
        if any(folder.path == path for folder in settings.folders):
            return settings
        return settings.model_copy(update={"folders": (*settings.folders, WatchedFolder(path=path))})

    return change


def remove_folder(path: Path) -> Change:
    """Watch a folder no more."""

    def change(settings: Settings) -> Settings:
        kept = tuple(folder for folder in settings.folders if folder.path != path)
        return settings.model_copy(update={"folders": kept})

    return change


def set_folder(path: Path, **values: object) -> Change:
    """Set some values of a watched folder."""

    def change(settings: Settings) -> Settings:
        folders = tuple(
            folder.model_copy(update=values) if folder.path == path else folder for folder in settings.folders
        )
        return settings.model_copy(update={"folders": folders})

    return change
