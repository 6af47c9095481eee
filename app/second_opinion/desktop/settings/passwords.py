"""The keyring, as far as mailboxes go."""

from collections.abc import Callable
from dataclasses import dataclass

from second_opinion.assembly.post import forget_password, keep_password, password_of


@dataclass(frozen=True, slots=True)
class Passwords:
    """Of a user at a host; each call may take as long as the keyring's own question to its user."""

    of: Callable[[str, str], str | None]
    keep: Callable[[str, str, str], None]
    forget: Callable[[str, str], None]


KEYRING = Passwords(password_of, keep_password, forget_password)
