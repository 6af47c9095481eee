from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.pause import PauseLength, pause_until


def test_an_hour_is_an_hour(now: datetime) -> None:
    assert pause_until(PauseLength.HOUR, now) == now + timedelta(hours=1)


@pytest.mark.parametrize(("hour", "days"), [(9, 1), (23, 1), (2, 0)])
def test_tomorrow_begins_in_the_morning(now: datetime, hour: int, days: int) -> None:
    until = pause_until(PauseLength.TOMORROW, now.replace(hour=hour))

    assert until == now.replace(hour=6, minute=0) + timedelta(days=days)


def test_an_open_pause_does_not_end(now: datetime) -> None:
    assert pause_until(PauseLength.OPEN, now) is None


@pytest.mark.parametrize("length", list(PauseLength))
def test_a_pause_holds_until_the_user_resumes(desk: Desk, services: Services, length: PauseLength) -> None:
    told: list[bool] = []
    desk.paused.connect(told.append)

    desk.pause(length)
    assert services.dispatcher.paused
    desk.resume()

    assert not services.dispatcher.paused
    assert told == [True, False]


def test_a_pause_that_is_over_says_so(services: Services, background: Background, qtbot: QtBot, now: datetime) -> None:
    almost_an_hour_ago = [now]
    desk = Desk(services, background, clock=lambda: almost_an_hour_ago[0])
    with qtbot.waitSignal(desk.paused, check_params_cb=lambda paused: paused):
        desk.pause(PauseLength.HOUR)

    desk._pause_over.setInterval(0)
    with qtbot.waitSignal(desk.paused, check_params_cb=lambda paused: not paused):
        desk._pause_over.start()
