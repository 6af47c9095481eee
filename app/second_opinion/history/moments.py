"""How moments are written down: UTC in one fixed shape, so that their order as text is their order in time."""

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """The stored form of a moment with time zone."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(stamped: str) -> datetime:
    """The way back, in UTC."""
    return datetime.fromisoformat(stamped)
