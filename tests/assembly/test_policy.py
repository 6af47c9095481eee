from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest

from second_opinion.assembly.policy import Leave, Moment, is_quiet, leave, worth_a_banner
from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding
from second_opinion.domain.review import Review
from second_opinion.settings import Level, NotificationSettings, Settings, WatchedFolder

ReviewMaker = Callable[..., Review]
FindingMaker = Callable[..., Finding]


@pytest.fixture
def moment(now: datetime) -> Moment:
    return Moment(now=now, shown_last_hour=0, shown_today=0, quiet_wanted=False)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Leave.SHOW),
        ({"shown_last_hour": 2, "shown_today": 4}, Leave.SHOW),
        ({"shown_last_hour": 3, "shown_today": 3}, Leave.WAIT),
        ({"shown_today": 5}, Leave.KEEP),
        ({"quiet_wanted": True}, Leave.WAIT),
        ({"quiet_wanted": True, "shown_today": 5}, Leave.KEEP),
    ],
)
def test_the_budget_and_the_desktops_wish_decide(moment: Moment, changes: dict[str, Any], expected: Leave) -> None:
    assert leave(NotificationSettings(), replace(moment, **changes)) is expected


def test_switched_off_means_never(moment: Moment) -> None:
    assert leave(NotificationSettings(enabled=False), moment) is Leave.KEEP


def test_quiet_hours_make_it_wait(moment: Moment) -> None:
    settings = NotificationSettings(quiet_from=time(8), quiet_until=time(10))

    assert leave(settings, moment) is Leave.WAIT
    assert leave(settings, replace(moment, now=moment.now.replace(hour=10))) is Leave.SHOW


@pytest.mark.parametrize(
    ("at", "quiet"), [(time(21, 59), False), (time(22), True), (time(3), True), (time(6, 59), True), (time(7), False)]
)
def test_quiet_hours_span_midnight(at: time, quiet: bool) -> None:
    assert is_quiet(at, time(22), time(7)) is quiet


@pytest.mark.parametrize(("begins", "ends"), [(None, time(7)), (time(22), None), (None, None), (time(7), time(7))])
def test_half_a_quiet_time_is_none(begins: time | None, ends: time | None) -> None:
    assert not is_quiet(time(23), begins, ends)


def test_only_what_is_serious_sure_and_new_is_worth_a_banner(a_review: ReviewMaker, a_finding: FindingMaker) -> None:
    review = a_review(
        a_finding("mild", severity=Severity.MEDIUM),
        a_finding("unsure", probability=0.84),
        a_finding("known"),
        a_finding("fairly sure", probability=0.9),
        a_finding("certain"),
    )

    chosen = worth_a_banner(review, Settings(), {"known"})

    assert [finding.id for finding in chosen] == ["certain", "fairly sure"]


def test_a_lower_level_lets_more_through(a_review: ReviewMaker, a_finding: FindingMaker) -> None:
    review = a_review(a_finding("mild", severity=Severity.MEDIUM), a_finding("serious"))

    chosen = worth_a_banner(review, Settings(notifications=NotificationSettings(level=Severity.MEDIUM)), ())

    assert [finding.id for finding in chosen] == ["serious", "mild"]


def test_a_mail_out_of_a_mailbox_file_is_as_loud_as_its_folder(
    a_review: ReviewMaker, a_finding: FindingMaker, tmp_path: Path
) -> None:
    review = a_review(a_finding("certain"), path=str(tmp_path / "copies" / "1.eml"))
    settings = Settings(folders=(WatchedFolder(path=tmp_path / "Mail", level=Level.NEVER),))

    assert worth_a_banner(review, settings, ())
    assert worth_a_banner(review, settings, (), within=str(tmp_path / "Mail" / "inbox.mbox")) == ()
