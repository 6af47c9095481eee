"""The whole history as one file, for people who leave or want a copy."""

from dataclasses import replace
from pathlib import Path

from second_opinion.domain.errors import UserError
from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.export import to_markdown
from second_opinion.history.store import History
from second_opinion.reviewing.translating import Translation

AT_ONCE = 200
"""Reviews that are in memory together."""


def write_all(history: History, spoken: Translation, target: Path) -> int:
    """Write every review as Markdown, the newest first, in the language that is spoken; returns how many there were.

    Raises:
        UserError: the file cannot be written.
    """
    wanted, count = ReviewFilter(limit=AT_ONCE), 0
    try:
        with target.open("w", encoding="utf-8") as file:
            while lines := history.lines(wanted):
                stored = (spoken.stored(history.load(line.id)) for line in lines)
                file.writelines(f"{to_markdown(one, spoken.say)}\n" for one in stored)
                count += len(lines)
                wanted = replace(wanted, offset=count)
    except OSError as error:
        raise UserError(f"“{target}” cannot be written: {error.strerror}; choose another place.") from error
    return count
