"""The password of a mailbox on a server: asked for, and kept in the system's keyring and nowhere else."""

import click

from second_opinion.assembly.post import keep_password
from second_opinion.cli.opening import user_settings
from second_opinion.domain.errors import UserError
from second_opinion.settings import MailboxSettings
from second_opinion.watching.letters import account_of


def ask_and_keep(account: str) -> None:
    """Ask for the password of a mailbox of the settings, and keep it.

    Raises:
        UserError: there is no such mailbox, or the keyring does not take it.
    """
    box = _named(account)
    keep_password(box.user, box.host, click.prompt("Password", hide_input=True, err=True))
    click.echo("The password is kept in the keyring.", err=True)


def _named(account: str) -> MailboxSettings:
    _, settings = user_settings()
    known = {account_of(box.user, box.host): box for box in settings.mailbox}
    for name, box in known.items():
        if account in {name, box.user}:
            return box
    there = f"there are {', '.join(known)}" if known else "add a [[mailbox]] with host and user"
    raise UserError(f"There is no mailbox “{account}” in settings.toml; {there}.")
