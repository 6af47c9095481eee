"""What speaks for and against a mail being a lure, weighed together: no clue decides alone.

Weights are log odds, set by hand: what the reader's own mail server found weighs most, then whether the sender is proven (RFC 7489),
then what the mail offers and its words, then its looks.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from second_opinion.plugin import Document, Hit, Reading
from second_opinion_reviewers.emails.asks import gift_cards, secrets_asked, threatens_account
from second_opinion_reviewers.emails.known import is_known, proven
from second_opinion_reviewers.emails.mail import is_bare_forward, sender, told_words
from second_opinion_reviewers.emails.sender import about_sender, answers_go_elsewhere, borrowed_name
from second_opinion_reviewers.emails.suffixes import registered
from second_opinion_reviewers.emails.themes import themes
from second_opinion_reviewers.emails.words import weights

ENOUGH = 2.0
"""Log odds above which it is told."""
KNOWN = -4.0
"""Of a sender that the reader knows: as much as any two clues."""
SAID = 4
"""Clues that the finding names at most."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that speaks for a lure (positive weight) or against one; ``says`` is how the reader is told."""

    weight: float
    says: str = ""


def looks_like_a_lure(reading: Reading) -> Iterator[Hit]:
    """All clues together weigh more than an honest mail's."""
    document = reading.document
    found = [*clues(reading)]
    if sum(clue.weight for clue in found) < ENOUGH:
        return
    telling = sorted((clue for clue in found if clue.weight > 0 and clue.says), key=lambda clue: -clue.weight)
    yield about_sender(document, sender(document), clues=", ".join(clue.says for clue in telling[:SAID]))


def clues(reading: Reading) -> Iterator[Clue]:
    """Everything that is weighed."""
    document = reading.document
    if is_known(reading):
        yield Clue(KNOWN)
    yield _words(document)
    yield from _offers(document)
    yield from _server(document)
    yield from _proof(document)
    yield from _links(document)
    yield from _looks(document)
    yield from _company(document)
    for rule in (answers_go_elsewhere, borrowed_name, threatens_account, secrets_asked, gift_cards):
        if any(rule(reading)):
            yield Clue(1.5)


def _words(document: Document) -> Clue:
    probability = min(0.85, max(0.1, weights().probability(document)))
    odds = log(probability / (1 - probability))
    return Clue(odds, "its words are those of unwanted mail" if odds > 1 else "")


def _offers(document: Document) -> Iterator[Clue]:
    found = themes(f"{document.header('Subject') or ''}\n{told_words(document)}")
    if found:
        yield Clue(min(2.5, 1.25 * len(found)), f"it speaks of {' and '.join(found[:2])}")


def _server(document: Document) -> Iterator[Clue]:
    """The mark that the reader's mail server gave: Exchange counts to 9 and holds 5 for probably unwanted."""
    report = document.header("X-Forefront-Antispam-Report") or ""
    level = document.header("X-MS-Exchange-Organization-SCL") or ""
    stated = re.search(r"\bSCL:(\d)", report) or re.match(r"(\d)", level)
    flag = document.header("X-Spam-Flag") or document.header("X-Spam-Status") or ""
    mark = int(stated[1]) if stated else 0
    if mark >= 5 or flag.lower().startswith("yes"):
        yield Clue(4.0 if mark >= 8 else 3.0, "your own mail server took it for unwanted")


def _proof(document: Document) -> Iterator[Clue]:
    stated = document.header("Authentication-Results") or ""
    verdicts = {name: verdict.lower() for name, verdict in re.findall(r"\b(spf|dkim|dmarc|compauth)=(\w+)", stated)}
    if verdicts.get("dmarc") == "fail" or verdicts.get("compauth") == "fail":
        yield Clue(2.0, "the sender is not proven")
    elif verdicts.get("spf") in {"fail", "softfail"}:
        yield Clue(1.0, "it came by a machine that the sender's domain does not name")
    elif "dmarc=pass" in proven(document).lower() and not is_bare_forward(document):
        yield Clue(-1.0)


_HIDDEN_TARGET = re.compile(
    r"https?://(?:www\.)?(?:t\.co|bit\.ly|t\.ly|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|rebrand\.ly|s\.id|tiny\.cc)/"
    r"|https?://[\w.-]+\.(?:webflow\.io|firebaseapp\.com|web\.app|pages\.dev|workers\.dev|weebly\.com|wixsite\.com|glitch\.me|herokuapp\.com|"
    r"s3[\w.-]*\.amazonaws\.com|blob\.core\.windows\.net|r2\.dev|ipfs\.io)/"
    r"|https?://(?:www\.bing\.com/ck/|www\.google\.\w+/url|storage\.\w+\.cloud\.)",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://([\w.-]+)", re.IGNORECASE)


def _links(document: Document) -> Iterator[Clue]:
    who, told = sender(document), told_words(document)
    if _HIDDEN_TARGET.search(told):
        yield Clue(1.0, "its links hide where they lead")
    elif who and who.domain in {registered(host) for host in _LINK.findall(told)}:
        yield Clue(-0.5)


def _looks(document: Document) -> Iterator[Clue]:
    who = sender(document)
    shown = f"{document.header('Subject') or ''} {who.name if who else ''}"
    if any("\U0001d400" <= letter <= "\U0001d7ff" for letter in shown):
        yield Clue(2.0, "its letters are dressed up to pass a filter")
    elif any(unicodedata.category(letter) == "So" for letter in shown):
        yield Clue(0.5)
    if who is None:
        yield Clue(1.5, "it names no sender that could be answered")
    elif _made_up(who.host):
        yield Clue(1.0, "the sender's domain looks made up by a machine")


def _made_up(host: str) -> bool:
    """Digits amid letters, five consonants in a row, or a long chain of names."""
    label = registered(host).partition(".")[0]
    return bool(re.search(r"[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]|[bcdfghjklmnpqrstvwxz]{5}", label) or host.count(".") > 4)


_ANSWER = re.compile(r"\s*(?:re|aw|sv|antw|rép|rif|ris)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)


def _company(document: Document) -> Iterator[Clue]:
    """Whom it went to, and whether it continues a conversation."""
    to = (document.header("To") or "").lower().strip()
    if "undisclosed" in to or to in {"", "<>"}:
        yield Clue(0.5, "it does not say whom it was sent to")
    answers = document.header("In-Reply-To") and _ANSWER.match(document.header("Subject") or "")
    if answers:
        yield Clue(-2.0)
    elif document.header("List-Id"):
        yield Clue(-1.0)
