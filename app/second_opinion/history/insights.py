"""The day's most informative passages: of all that was read, each thing once."""

from collections.abc import Iterator
from datetime import date, tzinfo

from second_opinion.domain.likeness import ALIKE, content, likeness
from second_opinion.domain.stored import BriefInsight
from second_opinion.history.brief import HasConnections, bounds
from second_opinion.history.rows import REVIEW

MOST = 5


def insights_of_day(
    history: HasConnections, day: date, zone: tzinfo | None = None, most: int = MOST
) -> tuple[BriefInsight, ...]:
    """The passages that say most of what was read on a day, the first of each text before the second of any.

    ``zone`` says when the day begins; None is this machine's.
    """
    chosen: list[BriefInsight] = []
    known: list[frozenset[str]] = []
    for one in sorted(_of_day(history, day, zone), key=lambda one: -one.insight.salience):
        if len(chosen) == most:
            break
        said = content(one.insight.quote)
        if all(likeness(said, other) < ALIKE for other in known):
            chosen.append(one)
            known.append(said)
    return tuple(chosen)


def _of_day(history: HasConnections, day: date, zone: tzinfo | None) -> Iterator[BriefInsight]:
    begins, ends = bounds(day, zone)
    rows = history.connections.rows(
        "SELECT id, name, body FROM reviews JOIN details ON review_id = id WHERE deleted_at IS NULL AND superseded = 0"
        " AND reviewed_at >= ? AND reviewed_at < ? AND json_array_length(body, '$.insights') > 0 ORDER BY id",
        (begins, ends),
    )
    for row in rows:
        for insight in REVIEW.validate_json(row["body"]).insights:
            yield BriefInsight(row["id"], row["name"], insight)
