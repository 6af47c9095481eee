"""Senders that the reader knows by mail: what only looks odd is calm then. What moves money or gives away a secret never is."""

import re

from second_opinion.plugin import Document, Reading
from second_opinion_reviewers.emails.mail import sender
from second_opinion_reviewers.emails.suffixes import registered


def is_known(reading: Reading) -> bool:
    """Whether the sender is known, and nothing says that somebody else wrote in that name."""
    who = sender(reading.document)
    if who is None or who.mailbox.lower() not in reading.senders:
        return False
    return not reading.document.is_disowned


def proven(document: Document) -> str:
    """What a mail server of the reader found out about the sender (RFC 8601); empty where a stranger may have written it.

    Such a line counts as it stands when it names no server, as Exchange writes it, or one that the mail came by.
    """
    came_by = {registered(host) for value in _all(document, "Received") for host in _BY.findall(value)}
    for value in _results(document):
        server = value.split(";")[0].split(" ")[0].strip().lower()
        if "." not in server or "=" in server or registered(server) in came_by or registered(server) in _PROVIDERS:
            return value
    return ""


_BY = re.compile(r"\bby\s+([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
# They do not say their names in the lines of travel, or say numbers there.
_PROVIDERS = frozenset({"google.com", "outlook.com", "protonmail.ch", "icloud.com", "yahoo.com"})


def _results(document: Document) -> list[str]:
    return _all(document, "Authentication-Results")


def _all(document: Document, name: str) -> list[str]:
    return [value for key, value in document.headers if key.lower() == name.lower()]
