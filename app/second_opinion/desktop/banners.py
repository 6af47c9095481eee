"""From the gate's decisions to banners, and from choices on banners back to the history."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from second_opinion.assembly.gate import Announce, Answer, Gate, Order, Refusal, TellDay, Withdraw
from second_opinion.assembly.policy import News
from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.banner_words import words
from second_opinion.desktop.notifications import Choice, Message, Notifier, Place
from second_opinion.domain.finding import Verdict
from second_opinion.domain.progress import Changed, Failed, Idle, Progress
from second_opinion.platform.disturb import do_not_disturb
from second_opinion.platform.full_screen import screen_is_filled

LOOK_AGAIN_MS = 5 * 60 * 1000
"""How often is asked whether what was held back may be shown now."""

PLACES: dict[type[Order], Place] = {
    Answer: Place.ANSWERS,
    Refusal: Place.REFUSALS,
    Announce: Place.ARRIVALS,
    TellDay: Place.BRIEF,
}


Told = Answer | Refusal | Announce | TellDay
"""What stands in a banner."""


class Banners(QObject):
    """The gate lives on the background thread: it reads the history, and asking for do-not-disturb takes a moment.

    ``opened`` carries the review and the finding (or None) to show; ``day_wanted`` asks for the brief, ``held_back`` carries how
    many documents wait for a better moment or for the brief.
    """

    opened = Signal(int, object)
    day_wanted = Signal()
    held_back = Signal(int)

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
        self._gate = Gate(services.history, lambda: services.settings, self._quiet_wanted, local_now)
        self._services = services
        self._notifier: Notifier | None = None
        self._shown: dict[Place, Told] = {}
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(lambda: self._ask_gate(self._gate.due))
        self._timer.start()

    def use(self, notifier: Notifier) -> None:
        """Where banners are shown."""
        self._notifier = notifier

    @Slot(object)
    def on_progress(self, progress: Progress) -> None:
        if isinstance(progress, Idle | Failed | Changed):
            looking_at = self._looking_at()
            self._ask_gate(lambda: self._gate.hear(progress, looking_at))

    @Slot(int)
    def looked_at(self, review_id: int) -> None:
        """The user has a review in front of them: it needs no banner."""
        self._ask_gate(lambda: self._gate.looked_at(review_id))

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

    def _quiet_wanted(self) -> bool:
        """On the background thread."""
        return do_not_disturb() or (not self._services.settings.notifications.full_screen and screen_is_filled())

    def _ask_gate(self, ask: Callable[[], Order | None]) -> None:
        def answer() -> tuple[Order | None, int]:
            order = ask()
            if order is not None:
                self._services.translation()  # read here, not while the window waits
            return order, self._gate.held_back

        def obey(answered: tuple[Order | None, int]) -> None:
            order, held_back = answered
            self._obey(order)
            self.held_back.emit(held_back)

        self._background.run(answer, obey)

    def _obey(self, order: Order | None) -> None:
        if self._notifier is None or order is None:
            return
        if isinstance(order, Withdraw):
            self._shown.pop(Place.ARRIVALS, None)
            self._notifier.withdraw(Place.ARRIVALS)
            return
        place = PLACES[type(order)]
        self._shown[place] = order
        self._notifier.show(place, words(order, self._services.translation()))

    def _open(self, order: Told) -> None:
        if isinstance(order, TellDay):
            self.day_wanted.emit()
            return
        if isinstance(order, Refusal):
            if order.review_id is not None:
                self.opened.emit(order.review_id, None)
            return
        first = _news(order)[0]
        self.opened.emit(first.review_id, first.findings[0].id if first.findings else None)

    def _not_useful(self, order: Told) -> None:
        for news in _news(order):
            for finding in news.findings:
                self._history.set_verdict(news.review_id, finding.id, Verdict.NOT_USEFUL, local_now())


def _news(order: Told) -> tuple[News, ...]:
    match order:
        case Announce(news) | Answer(news):
            return news
        case Refusal() | TellDay():
            return ()
