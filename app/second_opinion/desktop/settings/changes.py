"""Changes to frozen settings, as functions from the old ones to the new ones."""

from pathlib import Path

from second_opinion.desktop.desk import Change
from second_opinion.domain.document import Kind
from second_opinion.settings import Level, MailboxSettings, ReviewerSettings, Settings, WatchedFolder


def set_value(section: str, **values: object) -> Change:
    """Set some values of a section ("notifications", "clipboard" …)."""

    def change(settings: Settings) -> Settings:
        updated = getattr(settings, section).model_copy(update=values)
        return settings.model_copy(update={section: updated})

    return change


def add_folder(path: Path, kind: Kind | None = None) -> Change:
    """Watch one more folder, of that kind; one that is watched already is left as it is."""

    def change(settings: Settings) -> Settings:
        if any(folder.path == path for folder in settings.folders):
            return settings
        return settings.model_copy(update={"folders": (*settings.folders, WatchedFolder(path=path, kind=kind))})

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


def put_mailbox(box: MailboxSettings, before: MailboxSettings | None = None) -> Change:
    """Read a mailbox, in place of what it was ``before``; each is there once."""

    def change(settings: Settings) -> Settings:
        kept = [one for one in settings.mailbox if one == before or _mailbox(one) != _mailbox(box)]
        boxes = [box if one == before else one for one in kept]
        return settings.model_copy(update={"mailbox": tuple(boxes if before in kept else [*boxes, box])})

    return change


def remove_mailbox(box: MailboxSettings) -> Change:
    """Read a mailbox no more."""
    return lambda settings: settings.model_copy(
        update={"mailbox": tuple(one for one in settings.mailbox if one != box)}
    )


def _mailbox(box: MailboxSettings) -> tuple[str, str, int, str]:
    return (box.user, box.host, box.port, box.folder)


def switch_reviewer(reviewer: str, on: bool) -> Change:
    """Have a reviewer find things, or not."""
    return lambda settings: settings.model_copy(update={"reviewers": _switched(settings, "off", reviewer, on)})


def tell_of(reviewer: str, level: Level | None) -> Change:
    """Tell more or less of a reviewer's findings; None: as of all others."""

    def change(settings: Settings) -> Settings:
        told = {name: known for name, known in settings.notifications.reviewers.items() if name != reviewer}
        if level is not None:
            told[reviewer] = level
        return set_value("notifications", reviewers=told)(settings)

    return change


def switch_check(check: str, on: bool) -> Change:
    """Have something looked for, or not; ``check`` is "reviewer/check"."""
    return lambda settings: settings.model_copy(update={"reviewers": _switched(settings, "checks_off", check, on)})


def _switched(settings: Settings, field: str, name: str, on: bool) -> ReviewerSettings:
    others = [other for other in getattr(settings.reviewers, field) if other != name]
    return settings.reviewers.model_copy(update={field: tuple(others if on else sorted([*others, name]))})
