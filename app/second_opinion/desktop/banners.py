"""From the gate's decisions to banners, and from choices on banners back to the history."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from second_opinion.assembly.gate import Announce, Answer, Gate, Order, Refusal, Withdraw
from second_opinion.assembly.policy import News
from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.banner_words import words
from second_opinion.desktop.notifications import Choice, Message, Notifier, Place
from second_opinion.domain.finding import Verdict
from second_opinion.domain.progress import Changed, Failed, Idle, Progress
from second_opinion.platform.disturb import do_not_disturb

LOOK_AGAIN_MS = 5 * 60 * 1000
"""How often is asked whether what was held back may be shown now."""

PLACES: dict[type[Order], Place] = {Answer: Place.ANSWERS, Refusal: Place.REFUSALS, Announce: Place.ARRIVALS}


class Banners(QObject):
    """The gate lives on the background thread: it reads the history, and asking for do-not-disturb takes a moment.

    ``opened`` carries the review and the finding (or None) to show.
    """

    opened = Signal(int, object)

    def __init__(
        self,
        services: Services,
        background: Background,
        looking_at: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = services.history
        self._background = background
        self._looking_at = looking_at
        self._gate = Gate(services.history, lambda: services.settings.notifications, do_not_disturb, local_now)
        self._notifier: Notifier | None = None
        self._shown: dict[Place, Answer | Refusal | Announce] = {}
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(lambda: self._background.run(self._gate.due, self._obey))
        self._timer.start()

    def use(self, notifier: Notifier) -> None:
        """Where banners are shown."""
        self._notifier = notifier

    @Slot(object)
    def on_progress(self, progress: Progress) -> None:
        if isinstance(progress, Idle | Failed | Changed):
            looking_at = self._looking_at()
            self._background.run(lambda: self._gate.hear(progress, looking_at), self._obey)

    @Slot(int)
    def looked_at(self, review_id: int) -> None:
        """The user has a review in front of them: it needs no banner."""
        self._background.run(lambda: self._gate.looked_at(review_id), self._obey)

    def say(self, title: str, sentence: str) -> None:
        """Tell something that is about no review."""
        self._shown.pop(Place.REFUSALS, None)
        if self._notifier is not None:
            self._notifier.show(Place.REFUSALS, Message(title, sentence))

    def chosen(self, place: Place, choice: Choice) -> None:
        """What the user chose on a banner."""
        order = self._shown.get(place)
        if order is None:
            return
        match choice:
            case Choice.SHOW:
                self._open(order)
            case Choice.LATER:
                self._background.run(lambda: self._gate.later(_news(order)))
            case Choice.NOT_USEFUL:
                self._background.run(lambda: self._not_useful(order))

    def gone(self, place: Place) -> None:
        """A banner went away by itself, or was taken away."""
        self._shown.pop(place, None)
        if place is Place.ARRIVALS:
            self._background.run(self._gate.closed)
        elif place is Place.ANSWERS:
            self._background.run(self._gate.answers_closed)

    def _obey(self, order: Order | None) -> None:
        if self._notifier is None or order is None:
            return
        if isinstance(order, Withdraw):
            self._shown.pop(Place.ARRIVALS, None)
            self._notifier.withdraw(Place.ARRIVALS)
            return
        place = PLACES[type(order)]
        self._shown[place] = order
        self._notifier.show(place, words(order))

    def _open(self, order: Answer | Refusal | Announce) -> None:
        if isinstance(order, Refusal):
            if order.review_id is not None:
                self.opened.emit(order.review_id, None)
            return
        first = _news(order)[0]
        self.opened.emit(first.review_id, first.findings[0].id if first.findings else None)

    def _not_useful(self, order: Answer | Refusal | Announce) -> None:
        for news in _news(order):
            for finding in news.findings:
                self._history.set_verdict(news.review_id, finding.id, Verdict.NOT_USEFUL, local_now())


def _news(order: Answer | Refusal | Announce) -> tuple[News, ...]:
    match order:
        case Announce(news) | Answer(news):
            return news
        case Refusal():
            return ()
