"""Passwords and keys, kept in the system's keyring and nowhere else."""

import contextlib
import logging

from second_opinion.domain.errors import UserError

log = logging.getLogger(__name__)

SERVICE = "second-opinion"

# The library is slow to load, and wanted by few.


def kept(name: str) -> str | None:
    """What the keyring keeps under a name; None where it is locked, absent or holds nothing."""
    import keyring  # noqa: PLC0415 - see above
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(SERVICE, name)
    except (KeyringError, RuntimeError) as error:
        log.warning("the keyring: %s", error)
        return None


def keep(name: str, secret: str) -> None:
    """Put a password into the keyring.

    Raises:
        UserError: there is no keyring, or it is locked.
    """
    import keyring  # noqa: PLC0415 - see above
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(SERVICE, name, secret)
    except (KeyringError, RuntimeError) as error:
        raise UserError(
            f"The system's keyring does not take the password ({error}); unlock it and try again."
        ) from error


def forget(name: str) -> None:
    """Take a password out of the keyring, if it is there and can be had."""
    import keyring  # noqa: PLC0415 - see above
    from keyring.errors import KeyringError  # noqa: PLC0415

    with contextlib.suppress(KeyringError, RuntimeError):
        keyring.delete_password(SERVICE, name)
