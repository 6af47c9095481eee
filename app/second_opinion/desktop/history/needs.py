"""What the history window needs of the program's services; ``assembly.services.Services`` is one."""

from typing import Protocol

from second_opinion.domain.job import Job
from second_opinion.history.store import History
from second_opinion.reviewing.loading import Loaded
from second_opinion.reviewing.translating import Translation
from second_opinion.settings import Paths, Settings


class CanCancel(Protocol):
    """The dispatcher, as far as the window uses it."""

    def cancel(self, job_id: int) -> None: ...

    @property
    def paused(self) -> bool: ...


class WindowServices(Protocol):
    """The services, as far as the window uses them."""

    @property
    def history(self) -> History: ...

    @property
    def dispatcher(self) -> CanCancel: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def paths(self) -> Paths: ...

    def submit(self, job: Job) -> int | None: ...

    def reviewers(self) -> Loaded: ...

    def translation(self) -> Translation: ...

    def change_settings(self, settings: Settings) -> None: ...
