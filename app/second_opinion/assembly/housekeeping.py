"""Once a day, when nothing waits: old reviews go as the settings say, and the day's backup is made."""

import logging
from collections.abc import Callable
from datetime import date

from second_opinion.assembly.runner import Clock
from second_opinion.domain.errors import UserError
from second_opinion.domain.progress import Idle, Progress
from second_opinion.history.store import History
from second_opinion.settings import HistorySettings

log = logging.getLogger(__name__)


class Housekeeping:
    """A listener of the dispatcher, so that it works on the dispatcher's thread and never beside a review."""

    def __init__(self, history: History, kept: Callable[[], HistorySettings], clock: Clock) -> None:
        self._history = history
        self._kept = kept
        self._clock = clock
        self._done_on: date | None = None

    def __call__(self, progress: Progress) -> None:
        now = self._clock()
        if not isinstance(progress, Idle) or now.date() == self._done_on:
            return
        self._done_on = now.date()
        kept = self._kept()
        try:
            self._history.purge(now, keep_days=kept.keep_days, keep_copied_text_days=kept.keep_copied_text_days)
            self._history.back_up(now.date())
        except UserError as error:  # a full disk: reviewing goes on as far as it can, tomorrow is another try
            log.warning("housekeeping was put off: %s", error)
