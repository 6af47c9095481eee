"""The composition root: every part made once, from the user's choices, for whichever way in."""

import logging
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from second_opinion.assembly.dispatcher import Dispatcher
from second_opinion.assembly.housekeeping import Housekeeping
from second_opinion.assembly.intake import folder_watcher
from second_opinion.assembly.judges import judge_of, missing_models
from second_opinion.assembly.options import WorkerOptions, worker_options
from second_opinion.assembly.post import Post
from second_opinion.assembly.runner import Ledger, Runner, Tell
from second_opinion.domain.engine import NO_MODEL, REMOTE
from second_opinion.domain.job import Job
from second_opinion.history.store import History
from second_opinion.inference.catalogue import Catalogue, load_catalogue
from second_opinion.inference.hardware import default_model, measure
from second_opinion.inference.store import ModelStore
from second_opinion.platform.language import system_language
from second_opinion.platform.power import power_state
from second_opinion.settings import Paths, Settings, WatchedFolder, save
from second_opinion.watching.arrivals import Problem
from second_opinion.watching.folders import FolderWatcher

if TYPE_CHECKING:
    from second_opinion.reviewing.loading import Loaded
    from second_opinion.reviewing.translating import Translation

log = logging.getLogger(__name__)


def local_now() -> datetime:
    """The wall clock, with the user's time zone."""
    return datetime.now(UTC).astimezone()


class Services:
    """What the desktop and the command line work with. Nothing runs until ``start``."""

    def __init__(self, paths: Paths, settings: Settings, history: History) -> None:
        self.paths = paths
        self.history = history
        self._settings = settings
        self.catalogue: Catalogue = load_catalogue()
        self.models = ModelStore(paths.models, self.catalogue)
        self.dispatcher = Dispatcher(history, self.runner, local_now, self._spares_power)
        self.dispatcher.listen(Housekeeping(history, lambda: self._settings.history, local_now))
        self._language: str | None = None
        self._translating = Lock()
        self._translation: tuple[str, Translation] | None = None
        self._watcher: FolderWatcher | None = None
        self._post = Post(paths.letters, self.submit)

    @property
    def settings(self) -> Settings:
        return self._settings

    def reviewers(self) -> "Loaded":
        """The reviewers that are there, and what is wrong with those that could not be read."""
        from second_opinion.reviewing.loading import load_reviewers  # noqa: PLC0415 - the tray starts without them

        return load_reviewers(self.paths.reviewers, playbook=self.paths.playbook)

    def translation(self) -> "Translation":
        """What reviewers say, in the user's language; read when it is first wanted, on any thread."""
        from second_opinion.reviewing.loading import reviewer_folders  # noqa: PLC0415 - see above
        from second_opinion.reviewing.translating import load_translation  # noqa: PLC0415

        language = self._language or self._chosen_language()
        with self._translating:
            if self._translation is None or self._translation[0] != language:
                self._translation = (language, load_translation(language, reviewer_folders(self.paths.reviewers)))
            return self._translation[1]

    def speak(self, language: str) -> None:
        """Speak the language of the windows: they know better than we what "the system's" is."""
        self._language = language

    def _chosen_language(self) -> str:
        chosen = self._settings.appearance.language
        return system_language() if chosen == "system" else chosen

    def model(self) -> str | None:
        """Id of the usual model: the chosen one, else the best that is installed, else None."""
        chosen = self._settings.model.id
        if chosen == NO_MODEL:
            return None
        if chosen is not None and self.models.has(chosen):
            return chosen
        suited = self.suited_model()
        installed = [model.id for model in self.models.installed()]
        if suited in installed:
            return suited
        return installed[0] if installed else None

    def suited_model(self) -> str:
        """Id of the catalogue's model that suits this machine."""
        return default_model(self.catalogue, measure())

    def runner(
        self, tell: Tell, ledger: Ledger | None = None, model: str | None = None, heads: Path | None = None
    ) -> Runner:
        """A worker of one's own; it writes into the history unless another ledger is given, with the heads that ship or those in a folder."""
        options = worker_options(self.paths, self._settings, model or self.model(), heads)
        return Runner(options, ledger or self.history, tell, local_now, self.paths.logs / "worker.log", self.judge_of)

    def judge_of(self, job: Job) -> str | None:
        """Which model judges a document, as things stand now; None: the usual one."""
        return judge_of(job, self._settings, self.models.has)

    def start(self) -> None:
        """Work on the queue and watch the folders and mailboxes."""
        self.dispatcher.start()
        self._watch()

    def stop(self) -> None:
        """End every thread and child; what is unfinished stays in the queue."""
        self.dispatcher.stop()  # first, with its child: a folder on a dead drive may keep the watcher waiting
        self._unwatch()
        self.history.close()

    def submit(self, job: Job) -> int | None:
        """Queue a document; None when the same content waits or was reviewed already."""
        return self.dispatcher.submit(job)

    def change_settings(self, settings: Settings) -> None:
        """Take up, and write down, what the user chose."""
        save(self.paths.settings, settings)
        self.take_up(settings)

    def take_up(self, settings: Settings) -> None:
        """Follow what the user chose; it is written down already."""
        before = self._settings
        sources_changed = (settings.folders, settings.mailbox) != (self._settings.folders, self._settings.mailbox)
        self._settings = settings
        self.models_changed()
        self.dispatcher.begin_again(lambda job: self._leaves(job, before) and not self._leaves(job, settings))
        if sources_changed and self._watcher is not None:
            self._unwatch()
            self._watch()

    def models_changed(self) -> None:
        """A model came or went: the next document is judged by the one that is right now."""
        options: WorkerOptions = worker_options(self.paths, self._settings, self.model())
        self.dispatcher.use(options)

    def _leaves(self, job: Job, settings: Settings) -> bool:
        return judge_of(job, settings, self.models.has) == REMOTE

    def _spares_power(self, job: Job) -> bool:
        wanted = self._settings.power.rules_only
        if wanted == "never" or self._leaves(job, self._settings):
            return False
        power = power_state()
        return power.on_battery if wanted == "battery" else power.saving

    def folder_problems(self) -> tuple[Problem, ...]:
        """The folders and mailboxes that are not watched, or whose model is missing, and why."""
        watched = self._watcher.problems() if self._watcher else ()
        missing = missing_models(self._settings, self.models.has)
        return (
            *watched,
            *self._post.problems(),
            *(Problem(one.place, _said_missing(one), is_watched=True) for one in missing),
        )

    def mail_again(self) -> None:
        """Try all mailboxes afresh: a password came."""
        if self._watcher is not None:
            self._post.stop()
            self._post.start(self._settings, local_now().timestamp())

    def _watch(self) -> None:
        self._watcher = folder_watcher(self._settings, self.history, self.submit, self._post.take_from_file)
        self._watcher.start()
        self._post.start(self._settings, local_now().timestamp())

    def _unwatch(self) -> None:
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None
        self._post.stop()


def _said_missing(folder: WatchedFolder) -> str:
    return f"The model “{folder.model}” of {folder.path.name} is not on this computer; the usual one judges instead."


def build(paths: Paths, settings: Settings) -> Services:
    """Put the parts together.

    Raises:
        HistoryUnusable: the history cannot be opened by this version.
    """
    for folder in (paths.data, paths.logs):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Services(paths, settings, History.open(paths.history, local_now().date()))
