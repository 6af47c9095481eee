"""How moments are written down: UTC in one fixed shape, so that their order as text is their order in time."""

from datetime import UTC, date, datetime, time, tzinfo


def stamp(moment: datetime) -> str:
    """The stored form of a moment with time zone."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(stamped: str) -> datetime:
    """The way back, in UTC."""
    return datetime.fromisoformat(stamped)


def midnight(day: date, zone: tzinfo | None = None) -> str:
    """The stored form of the moment at which a day begins; None is this machine's zone."""
    local = datetime.combine(day, time.min, zone)
    return stamp(local if zone else local.astimezone())
