"""What the user once said, held to from then on: as what documents are read, and by which names he goes in contracts."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from second_opinion.domain.document import Kind
from second_opinion.domain.reviewer import Side

_WORD = re.compile(r"[\w&]+")
_SHORT = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co"}


@dataclass(frozen=True, slots=True)
class ReadAs:
    """What the user said that a document is, and on which side he is (None: as the text says)."""

    kind: Kind
    role: str | None = None


class Whence(StrEnum):
    """Where documents come from."""

    FOLDER = "folder"
    SENDER = "sender"


@dataclass(frozen=True, slots=True)
class Source:
    """One folder (its path; a folder inside it is another one), or one sender of mail (the address, in small letters)."""

    whence: Whence
    value: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """What may bear on one document: what was said of its folder and of senders, and the user's ``names``, as ``name_key`` gives them."""

    folder: ReadAs | None = None
    senders: Mapping[str, ReadAs] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    def told(self, sender: str | None) -> ReadAs | None:
        """What was said of the sender, else of the folder: a sender is the narrower of the two."""
        return (self.senders.get(sender) if sender else None) or self.folder


def name_key(name: str) -> str:
    """A party's name as names are compared: small letters, no points and commas, the short spelling of the legal form."""
    words = _WORD.findall(name.casefold().replace(".", ""))
    return " ".join(_SHORT.get(word, word) for word in words)


def own_role(sides: Sequence[Side], names: Collection[str]) -> str | None:
    """The role in which the user is a party under one of his names; None where he is none, or on both sides."""
    roles = {side.role for side in sides if name_key(side.name) in names}
    return roles.pop() if len(roles) == 1 else None
