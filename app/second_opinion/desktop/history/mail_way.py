"""What a mail's hidden headers say that a reader should know: where answers go, and whether the sender was confirmed."""

import re
from collections.abc import Sequence
from email.utils import parseaddr

from second_opinion.desktop.history.words import SEPARATOR, translate

Headers = Sequence[tuple[str, str]]
_CONFIRMED = re.compile(r"\bdmarc=(\w+)", re.IGNORECASE)


def way_of(headers: Headers) -> str:
    """A line under the mail's own headers; empty where there is nothing to say."""
    known = {name.lower(): value for name, value in reversed(headers)}  # the first of a name counts
    sender, answers = (parseaddr(known.get(name, ""))[1] for name in ("from", "reply-to"))
    said = []
    if answers and answers.lower() != sender.lower():
        said.append(translate("History", "Answers go to {address}").format(address=answers))
    confirmed = _CONFIRMED.search(known.get("authentication-results", ""))
    if confirmed and confirmed[1].lower() == "pass":
        said.append(translate("History", "The sender’s address was confirmed on the way"))
    elif confirmed and confirmed[1].lower() == "fail":
        said.append(translate("History", "The sender’s address was not confirmed on the way"))
    return SEPARATOR.join(said)
