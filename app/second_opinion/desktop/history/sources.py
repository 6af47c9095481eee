"""Where a document comes from and who is party to it, as far as something can be said of all that comes."""

from collections.abc import Sequence
from pathlib import Path

from second_opinion.domain.remembered import ReadAs, Source, Whence, name_key
from second_opinion.domain.stored import StoredReview
from second_opinion.history.store import History


def sources_of(stored: StoredReview) -> tuple[Source, ...]:
    """Its sender, where it is a mail, and its folder, where it is a file."""
    path = stored.line.path
    sender = (Source(Whence.SENDER, stored.sender),) if stored.sender else ()
    folder = (Source(Whence.FOLDER, str(Path(path).parent)),) if path else ()
    return (*sender, *folder)


def name_of(source: Source) -> str:
    """As a menu says it: the folder's own name, or the address."""
    return Path(source.value).name if source.whence is Whence.FOLDER else source.value


def hold(history: History, source: Source, wanted: ReadAs | None) -> ReadAs | None:
    """Have all that comes from there read as this; what was held to before."""
    before = history.read_as(source)
    history.set_read_as(source, wanted)
    return before


def names_on(stored: StoredReview, role: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of those who are on a side of a document, and of everybody else in it."""
    sides = stored.review.sides if stored.review else ()
    own = tuple(side.name for side in sides if side.role == role)
    return own, tuple(side.name for side in sides if side.role != role)


def take_for_user(history: History, own: Sequence[str], others: Sequence[str]) -> frozenset[str]:
    """Have these names stand for the user in contracts, and the others not; what names he had before."""
    before = history.names()
    history.set_names(own, others)
    return before


def keys(names: Sequence[str]) -> tuple[str, ...]:
    """The names as they are compared."""
    return tuple(map(name_key, names))
