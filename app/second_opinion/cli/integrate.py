"""``second-opinion integrate``: the entry "Get second opinion" in the menus of file managers."""

import click
import platformdirs

from second_opinion.platform.autostart import program
from second_opinion.platform.context_menu import FileManagerEntry, entries


@click.group()
def integrate() -> None:
    """The right-click entry “Get second opinion”."""


@integrate.command()
def install() -> None:
    """Write the entries for the file managers that this program knows; nothing outside your own folders."""
    for entry in _entries():
        entry.install()
    _print_status()


@integrate.command()
def remove() -> None:
    """Remove the entries again."""
    for entry in _entries():
        entry.remove()
    _print_status()


@integrate.command()
def status() -> None:
    """Say where the entry is."""
    _print_status()


def _entries() -> tuple[FileManagerEntry, ...]:
    folders = platformdirs.PlatformDirs(appauthor=False)
    return entries(folders.user_data_path, folders.user_config_path, program())


def _print_status() -> None:
    for entry in _entries():
        click.echo(f"{entry.name}: {'there' if entry.installed else 'not there'}")
