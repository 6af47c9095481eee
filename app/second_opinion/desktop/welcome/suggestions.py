"""Which folders are suggested, and how many documents lie in them."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from second_opinion.assembly.intake import is_readable
from second_opinion.watching.arrivals import Watch
from second_opinion.watching.scan import files

MOST_COUNTED = 1000
"""Counting goes on no further: the number is only there to give an idea."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A folder, and whether it is ticked."""

    path: Path
    ticked: bool


def suggestions() -> tuple[Suggestion, ...]:
    """Downloads, ticked, and Documents; as far as the user has them."""
    wanted = (
        (QStandardPaths.StandardLocation.DownloadLocation, True),
        (QStandardPaths.StandardLocation.DocumentsLocation, False),
    )
    home = Path.home()
    found = [(Path(QStandardPaths.writableLocation(place)), ticked) for place, ticked in wanted]
    return tuple(Suggestion(path, ticked) for path, ticked in found if path.is_dir() and path != home)


def count_documents(folder: Path) -> int:
    """How many readable documents lie in a folder, counted up to ``MOST_COUNTED``."""
    return sum(1 for _ in islice(files(Watch(folder), is_readable), MOST_COUNTED))
