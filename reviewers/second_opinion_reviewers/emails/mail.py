"""What the checks of a mail share: its own words (never the quoted ones), its addresses, and whether it has been sent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import getaddresses, parseaddr

from second_opinion.plugin import Document, PartKind, Recognition, Span
from second_opinion_reviewers.emails.suffixes import registered

# Where somebody else's words begin in a mail that is plain text.
_QUOTE_BEGINS = re.compile(
    r"^[ \t]*(?:-{2,}[ ]*(?:original message|forwarded|begin forwarded|reply message)|_{20,}\s*\n[ \t]*from:"
    r"|on\b[^\n]{6,120}(?:\n[^\n]{0,80})?\bwrote:[ \t]*$|begin forwarded message"
    r"|from:[^\n]*\n(?:[^\n]*\n){0,3}?[ \t]*(?:sent|date|to):|>)",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_HEADER_BLOCK = re.compile(r"\A(?:[A-Z][\w-]{1,40}:[^\n]*\n(?:[ \t]+[^\n]+\n)*)+\s*")
BARE = 8
"""Own words in a mail that only passes another one on."""
_TRACES_OF_TRAVEL = ("Received", "Return-Path", "Delivered-To", "Authentication-Results", "X-Received")


@dataclass(frozen=True, slots=True)
class Address:
    """A mail address: the name shown and the address itself."""

    name: str
    mailbox: str

    @property
    def host(self) -> str:
        return self.mailbox.rpartition("@")[2].strip(".> ").lower()

    @property
    def domain(self) -> str:
        return registered(self.host)


def sender(document: Document) -> Address | None:
    """Whom the mail says it is from; None without a readable address."""
    value = document.header("From") or ""
    name, mailbox = parseaddr(value)
    if "@" not in mailbox:  # an unquoted comma in the name
        loose = re.search(r"^(.*)<([^<>\s]+@[^<>\s]+)>\s*$", value, re.DOTALL)
        name, mailbox = loose.groups() if loose else (name, mailbox)
    return Address(name.strip(), mailbox) if "@" in mailbox else None


def addresses(document: Document, *names: str) -> tuple[Address, ...]:
    """All addresses in these headers."""
    values = [value for key, value in document.headers if key.lower() in {name.lower() for name in names}]
    return tuple(Address(name.strip(), mailbox) for name, mailbox in getaddresses(values) if "@" in mailbox)


def was_sent(document: Document) -> bool:
    """Whether the mail has travelled, so that the reader is who got it; a draft or a copy of one's own has no traces."""
    if document.header("X-Unsent"):
        return False
    return any(document.header(name) for name in _TRACES_OF_TRAVEL)


def is_bulk(document: Document) -> bool:
    """Whether it comes from a list or a mass mailing."""
    names = ("List-Id", "List-Unsubscribe", "List-Post", "Mailing-List", "X-Mailing-List", "X-BeenThere")
    return any(document.header(name) for name in names) or (document.header("Precedence") or "").lower() in {
        "bulk",
        "list",
    }


def own_words(document: Document) -> tuple[Span, ...]:
    """The stretches that the sender of this mail wrote: no headers, no attachments, nothing quoted or forwarded."""
    text = document.text
    bodies = [part.span for part in document.parts if part.kind is PartKind.BODY]
    others = [part.span for part in document.parts if part.kind not in {PartKind.BODY, PartKind.PAGE}]
    if not bodies:
        header = _HEADER_BLOCK.match(text)
        bodies = [Span(header.end() if header and document.headers else 0, len(text))]
    own: list[Span] = []
    for body in bodies:
        holes = [hole for hole in others if hole.overlaps(body) and not hole.contains(body)]
        pieces = _without(body, holes)
        for piece in pieces:
            cut = _QUOTE_BEGINS.search(text, *piece)
            if cut is None:
                own.append(piece)
                continue
            if cut.group().strip() == ">":  # answers between quoted lines are one's own
                quoted = [Span(*line.span()) for line in _QUOTED_LINE.finditer(text, *piece)]
                own.extend(_without(piece, quoted))
                continue
            own.append(Span(piece.start, cut.start()))
            break
    return tuple(span for span in own if text[span.start : span.end].strip())


def is_bare_forward(document: Document) -> bool:
    """Whether the mail only passes another one on."""
    own = sum(len(document.quote(span).split()) for span in own_words(document))
    return own < BARE and len(document.text) > 400


def told_words(document: Document) -> str:
    """What the mail tells its reader: the sender's own words, or in a bare forward the words passed on."""
    if not is_bare_forward(document):
        return " ".join(document.quote(span) for span in own_words(document))
    away = [part.span for part in document.parts if part.kind in {PartKind.HEADER, PartKind.ATTACHMENT}]
    return " ".join(document.quote(span) for span in _without(Span(0, len(document.text)), away))


def _without(whole: Span, holes: list[Span]) -> list[Span]:
    pieces, start = [], whole.start
    for hole in sorted(holes):
        if hole.start > start:
            pieces.append(Span(start, min(hole.start, whole.end)))
        start = max(start, hole.end)
    if start < whole.end:
        pieces.append(Span(start, whole.end))
    return pieces


def matches(document: Document, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Where the pattern stands in the sender's own words."""
    for span in own_words(document):
        yield from pattern.finditer(document.text, span.start, span.end)


def place_of(document: Document, words: str) -> Span | None:
    """Where words of a header (a name, an address, a file name) stand in the text, if they do."""
    start = document.text.find(words) if words else -1
    return Span(start, start + len(words)) if start >= 0 else None


_GREETING = re.compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|greetings|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|ch[eè]re?s?|(?:madame|monsieur)\b|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:d[ií]as|tardes))\b[^\n]{0,60}[,:\n]",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\s*(?:(?:kind|best|warm|many)\s+(?:regards|wishes|thanks)|regards|best|cheers|sincerely|yours|thanks|thank you|love"
    r"|mit (?:freundlichen|besten|herzlichen|lieben) gr[uü](?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|sch[oö]ne) gr[uü](?:ß|ss)e|danke|vg|lg|mfg"
    r"|(?:bien )?cordialement|salutations distingu[eé]es|bien [aà] vous|merci|amiti[eé]s|bonne journ[eé]e|(?:un )?(?:cordial )?saludos?|atentamente|gracias|un abrazo)"
    r"(?:\s+(?:again|so much|a lot|sincerely|faithfully|truly))?\s*[,.!]?\s*$",
    re.IGNORECASE | re.MULTILINE,
)


def recognise(document: Document) -> Recognition:
    """A mail has headers, or it greets, says something short and closes."""
    if document.format == "mbox":  # many mails at once: neither received nor a draft
        return Recognition(0.99)
    if document.format in {"eml", "msg"} or (document.header("From") and document.header("Subject") is not None):
        received = was_sent(document)
        return Recognition(0.99, "received" if received else "draft", "reader" if received else "writer")
    text = document.text.strip()
    speaks = (bool(_GREETING.match(text)), bool(_CLOSING.search(text[-400:])))
    if len(text) > 6000 or not any(speaks):
        return Recognition(0.02)
    return Recognition(0.85 if all(speaks) else 0.35, "draft", "writer")
