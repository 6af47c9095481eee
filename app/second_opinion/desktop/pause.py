"""How long a pause is."""

from datetime import datetime, time, timedelta
from enum import StrEnum

MORNING = time(6)
"""When tomorrow begins for somebody who pauses late in the evening."""


class PauseLength(StrEnum):
    """The lengths that the menus offer."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    OPEN = "open"


def pause_until(length: PauseLength, now: datetime) -> datetime | None:
    """When the pause ends by itself; None when it does not. ``now`` is local time."""
    match length:
        case PauseLength.HOUR:
            return now + timedelta(hours=1)
        case PauseLength.TOMORROW:
            morning = datetime.combine(now.date(), MORNING, now.tzinfo)
            return morning if now < morning else morning + timedelta(days=1)
        case PauseLength.OPEN:
            return None
