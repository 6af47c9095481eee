"""The review that is shown: opened, renewed while it grows, judged; each step can be taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from second_opinion.desktop.history import times, words
from second_opinion.desktop.history.comparing import Comparison, compare
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.shown import Shown, make_ready
from second_opinion.domain.errors import UserError
from second_opinion.domain.finding import Verdict
from second_opinion.domain.silence import Scope
from second_opinion.domain.stored import StoredReview
from second_opinion.history.store import History
from second_opinion.reviewing.translating import Translation


class CurrentReview(QObject):
    """``opened`` and ``renewed`` carry a Shown; ``judged`` a sentence and a function that takes it back.

    Everything is shown in the language of ``words``.
    """

    opened = Signal(object, object)  # Shown, and the id of a finding to turn to (or None)
    renewed = Signal(object)
    judged = Signal(str, object)

    def __init__(
        self, history: History, words: Callable[[], Translation], reader: Reader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._words = words
        self._reader = reader
        self._wanted: int | None = None
        self.shown: Shown | None = None

    @property
    def id(self) -> int | None:
        """Id of the review that is shown, or about to be."""
        return self._wanted

    def open(self, review_id: int, finding_id: str | None = None, otherwise: int | None = None) -> None:
        """Show a review, and count it as looked at; where it is gone, the one of the id ``otherwise``."""
        self._wanted = review_id

        def read() -> Shown:
            try:
                shown = self._read(review_id)
            except UserError:
                if otherwise is None:
                    raise
                shown = self._read(otherwise)
            self._history.mark_seen(shown.id)
            return shown

        # A topic of its own: a renewal that follows must not take its place, and with it the finding and the look.
        self._reader.ask(read, lambda shown: self._take(shown, finding_id), "open")

    def renew(self) -> None:
        """Read the shown review again: it has grown, or was judged."""
        if self._wanted is not None:
            review_id = self._wanted
            self._reader.ask(lambda: self._read(review_id), self._take_again, "review")

    def compare(self, answer: Callable[[Comparison], None]) -> None:
        """Have the shown review compared with the previous version of its file."""
        shown = self.shown
        if shown is not None and (earlier := shown.earlier) is not None:
            work = partial(self._compared, shown.stored, earlier)
            self._reader.ask(work, answer, "comparison")

    def close(self) -> None:
        """Show none."""
        self._wanted, self.shown = None, None

    def judge(self, finding_id: str, verdict: Verdict | None) -> None:
        """Say what a finding is worth; None takes it back."""
        finding = self.shown.finding(finding_id) if self.shown else None
        if self.shown is None or finding is None:
            return
        review_id, before, now = self.shown.id, (self.shown.stored.verdicts or {}).get(finding_id), times.now()
        take_back = partial(self._set, review_id, finding_id, before)

        def done(fallen: int | None) -> None:
            self.renew()
            if verdict is not None:
                said = words.verdict_said(verdict) if fallen is None else words.fell_silent(finding.title)
                self.judged.emit(said, take_back)

        self._reader.ask(lambda: self._history.set_verdict(review_id, finding_id, verdict, now), done)

    def silence(self, finding_id: str, scope: Scope | None) -> None:
        """Never show a finding again, as far as the scope reaches; None shows it again."""
        if self.shown is None or self.shown.finding(finding_id) is None:
            return
        review_id, history, now = self.shown.id, self._history, times.now()
        if scope is None:
            self._then_renew(lambda: history.allow_finding(review_id, finding_id, now))
            return

        def done(silence_id: int) -> None:
            self.renew()
            self.judged.emit(words.never_said(scope), partial(self._then_renew, lambda: history.allow(silence_id, now)))

        self._reader.ask(lambda: history.silence(review_id, finding_id, scope, now), done)

    def _read(self, review_id: int) -> Shown:
        """On the reader's thread."""
        words = self._words()
        stored = words.stored(self._history.load(review_id))
        return make_ready(stored, words.say, self._history.earlier(review_id))

    def _compared(self, new: StoredReview, earlier: int) -> Comparison:
        """On the reader's thread."""
        return compare(new, self._words().stored(self._history.load(earlier)))

    def _then_renew(self, write: Callable[[], object]) -> None:
        self._reader.ask(write, lambda _: self.renew())

    def _set(self, review_id: int, finding_id: str, verdict: Verdict | None) -> None:
        now = times.now()
        self._then_renew(lambda: self._history.set_verdict(review_id, finding_id, verdict, now))

    def _take(self, shown: Shown, finding_id: str | None) -> None:
        self.shown, self._wanted = shown, shown.id
        self.opened.emit(shown, finding_id)

    def _take_again(self, shown: Shown) -> None:
        if shown.id != self._wanted:
            return  # another one was opened meanwhile
        if self.shown is None or self.shown.id != shown.id:
            self._take(shown, None)
            return
        self.shown = shown
        self.renewed.emit(shown)
