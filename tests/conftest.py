"""Fixtures that every room may use."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from second_opinion.domain.errors import ModelUnusable
from second_opinion.inference.catalogue import load_catalogue
from second_opinion.inference.store import ModelStore
from second_opinion.settings import Paths


@pytest.fixture
def now() -> datetime:
    """A fixed moment: a Monday morning."""
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def small_model() -> Path:
    """The file of the smallest real model; where it is missing the test fails and says how to fetch it."""
    try:
        return ModelStore(Paths.of_user().models, load_catalogue()).path("smollm2-135m")
    except ModelUnusable as error:
        pytest.fail(str(error))
