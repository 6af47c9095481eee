"""``second-opinion brief`` says the same for people, for programs, and for calendars."""

import json
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import vobject

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def today() -> datetime:
    return datetime.now(UTC).astimezone()


@pytest.fixture
def reviewed(run: Run, contract: Path, today: datetime) -> Path:
    """A contract that ends in ten days, read into the history."""
    ends = (today + timedelta(days=10)).date()
    contract.write_text(contract.read_text() + f"\n4. Term. This Agreement ends on {ends.day} {ends:%B} {ends.year}.\n")
    assert run("review", "--model", "none", contract).returncode in {0, 1}
    return contract


def test_the_day_for_people_and_as_markdown(run: Run, reviewed: Path) -> None:
    page = run("brief").stdout
    assert "1 document was read." in page
    assert f"Words and figures disagree: {reviewed.name}" in page
    assert "Coming up" in page
    assert "## Worth a look" in run("brief", "--format", "markdown").stdout


def test_the_day_for_programs(run: Run, reviewed: Path) -> None:
    day = json.loads(run("brief", "--format", "json").stdout)
    assert day["documents"] == 1
    assert {item["name"] for item in day["findings"]} == {reviewed.name}


def test_the_dates_for_a_calendar(run: Run, reviewed: Path, today: datetime) -> None:
    (calendar,) = vobject.readComponents(run("brief", "--format", "ics").stdout)
    assert (today + timedelta(days=10)).date() in {event.dtstart.value for event in calendar.vevent_list}
    assert reviewed.name in calendar.vevent_list[0].summary.value


def test_another_day_is_another_page(run: Run, reviewed: Path) -> None:
    assert reviewed.name not in run("brief", "--date", "2020-01-01").stdout
