"""Who answers on the session bus."""

import logging

log = logging.getLogger(__name__)

ANSWER_SECONDS = 1.0


def has_name(name: str) -> bool:
    """Whether somebody answers to this name on the session bus; False where there is none. Blocks for up to a second."""
    from jeepney import message_bus  # noqa: PLC0415 - Linux only
    from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415

    try:
        with open_dbus_connection(bus="SESSION") as connection:
            answer = Proxy(message_bus, connection, timeout=ANSWER_SECONDS).NameHasOwner(name)
            return bool(answer[0])
    except (OSError, KeyError, TimeoutError) as error:
        log.debug("no answer from the session bus: %s", error)
        return False
