"""``second-opinion integrate``: the entry "Get second opinion" in the menus of file managers."""

from collections.abc import Sequence

import click

from second_opinion.domain.errors import UserError
from second_opinion.platform.context_menu.entry import FileManagerEntry
from second_opinion.platform.context_menu.user import entries_of_user

NAMES = click.argument("names", nargs=-1, metavar="[NAME]…")


@click.group()
def integrate() -> None:
    """The right-click entry “Get second opinion”. NAME: one file manager, as ``status`` calls it; left out: all."""


@integrate.command()
@NAMES
def install(names: Sequence[str]) -> None:
    """Write the entries for the file managers that this program knows; nothing outside your own folders."""
    chosen = _chosen(names)
    for entry in chosen:
        entry.install()
    _print_status(chosen)


@integrate.command()
@NAMES
def remove(names: Sequence[str]) -> None:
    """Remove the entries again."""
    chosen = _chosen(names)
    for entry in chosen:
        entry.remove()
    _print_status(chosen)


@integrate.command()
@NAMES
def status(names: Sequence[str]) -> None:
    """Say where the entry is."""
    _print_status(_chosen(names))


def _chosen(names: Sequence[str]) -> tuple[FileManagerEntry, ...]:
    known = entries_of_user()
    wanted = {name.casefold() for name in names}
    if unknown := wanted - {entry.name.casefold() for entry in known}:
        everyone = ", ".join(entry.name for entry in known)
        raise UserError(f"There is no file manager “{min(unknown)}”; known are {everyone}.")
    return tuple(entry for entry in known if not wanted or entry.name.casefold() in wanted)


def _print_status(entries: Sequence[FileManagerEntry]) -> None:
    for entry in entries:
        click.echo(f"{entry.name}: {'there' if entry.installed else 'not there'}")
