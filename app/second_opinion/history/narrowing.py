"""A filter as conditions on the table of reviews."""

from collections.abc import Iterator

from second_opinion.domain.check import Severity
from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.moments import midnight
from second_opinion.history.terms import match_expression, terms_in

WORTH_A_LOOK = "deleted_at IS NULL AND superseded = 0 AND high + medium > 0"
"""Also the condition of the index ``reviews_worth``, word for word. An older version of a file asks for nothing more."""
AT_LEAST = {Severity.HIGH: "high > 0", Severity.MEDIUM: "high + medium > 0", Severity.LOW: "high + medium + low > 0"}

Condition = tuple[str, tuple[object, ...]]


def conditions_of(wanted: ReviewFilter) -> tuple[list[str], list[object]]:
    """What every row must fulfil, and the values for its places."""
    conditions = list(_conditions(wanted))
    return [sql for sql, _ in conditions], [value for _, values in conditions for value in values]


def _conditions(wanted: ReviewFilter) -> Iterator[Condition]:
    yield WORTH_A_LOOK if wanted.worth_a_look else "deleted_at IS NULL", ()
    if wanted.kind is not None:
        yield "kind = ?", (wanted.kind,)
    if wanted.severity is not None:
        yield AT_LEAST[wanted.severity], ()
    if wanted.verdict is not None:
        yield "id IN (SELECT review_id FROM findings WHERE verdict = ?)", (wanted.verdict,)
    if wanted.folder is not None:
        yield "replace(path, '\\', '/') LIKE ? ESCAPE '^'", (_under(wanted.folder),)
    if wanted.since is not None:
        yield "reviewed_at >= ?", (midnight(wanted.since),)
    if wanted.before is not None:
        yield "reviewed_at < ?", (midnight(wanted.before),)
    if terms := terms_in(wanted.text or ""):
        # The plus has SQLite go through the reviews from the newest on, and stop when the page is full; else it would
        # look up, and sort, every review with the word (55 ms instead of 18 with 20,000 reviews).
        yield "+id IN (SELECT rowid FROM search WHERE search MATCH ?)", (match_expression(terms),)


def _under(folder: str) -> str:
    """A pattern for the files under a folder: a whole path begins theirs, a name may stand anywhere in it."""
    plain = folder.replace("\\", "/").rstrip("/")
    for special in "^%_":
        plain = plain.replace(special, "^" + special)
    is_whole = plain.startswith("/") or plain[1:2] == ":"
    return f"{plain}/%" if is_whole else f"%/{plain}/%"
