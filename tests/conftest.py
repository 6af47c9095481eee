"""Fixtures that every room may use."""

from datetime import UTC, datetime

import pytest


@pytest.fixture
def now() -> datetime:
    """A fixed moment: a Monday morning."""
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
