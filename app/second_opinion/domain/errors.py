"""What can go wrong, in one tree.

SecondOpinionError
├── UserError               the user's world: one sentence with a remedy, shown and survived
│   ├── NotReadable         a document that cannot be read; kept in the history as "not read: reason"
│   ├── BadConfiguration    a mistake in a file that the user wrote, with file and line
│   ├── ModelUnusable       a model file that is missing, damaged or too large for this machine
│   ├── DownloadFailed      no source of a model answered, or the bytes were wrong
│   ├── HistoryUnusable     a history that is newer than the program, or damaged beyond the backups
│   └── Cancelled           the user stopped it
└── Bug                     ours: logged with a traceback, never swallowed
"""

from pathlib import Path


class SecondOpinionError(Exception):
    """Everything that this program raises on purpose."""


class UserError(SecondOpinionError):
    """Something in the user's world; ``str(error)`` is the sentence to show."""


class NotReadable(UserError):
    """A document that cannot be read; the sentence says why and, where there is one, what to do."""


class BadConfiguration(UserError):
    """A mistake in a file that the user wrote.

    Args:
        path: the file.
        line: 1-based line of the mistake, or None where the whole file is meant.
        expected: what should stand there, as the end of the sentence.
    """

    def __init__(self, path: Path, line: int | None, expected: str) -> None:
        place = f"{path}:{line}" if line is not None else str(path)
        super().__init__(f"{place}: {expected}")
        self.path = path
        self.line = line
        self.expected = expected


def in_a_sentence(said: str) -> str:
    """What a validator said, to stand behind a colon; the words that it puts before ours go."""
    said = said.removeprefix("Value error, ")
    return said[:1].lower() + said[1:]


class ModelUnusable(UserError):
    """A model file that is missing, damaged, or needs more memory than there is."""


class DownloadFailed(UserError):
    """No source of a model answered, or what came was not the right bytes."""


class HistoryUnusable(UserError):
    """A history that cannot be opened by this version of the program."""


class Cancelled(UserError):
    """The user stopped it."""


class Bug(SecondOpinionError):
    """A broken promise of our own code."""
