"""Whom a draft greets, and to whom it goes."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from second_opinion.plugin import Document, Hit, Reading, Span
from second_opinion_reviewers.emails.mail import Address, addresses, matches, own_words, sender

_GREETING = re.compile(
    r"\A\s*(?:(?i:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|hallo|lieber?|guten\s+(?:tag|morgen)|bonjour|chère?|hola|estimad[oa]|querid[oa]|sehr\s+geehrter?)[ \t]+)"
    r"(?:(?i:mr|mrs|ms|dr|prof|herr|frau|monsieur|madame|señora?)\.?[ \t]+)?(?P<name>[A-ZÀ-Ý][\w'’-]+)(?:[ \t]+(?P<last>[A-ZÀ-Ý][\w'’-]+))?[ \t]*[,!:.\n-]"
)
_NOBODYS = frozenset(
    ["all", "team", "everyone", "everybody", "folks", "sir", "madam", "sirs", "there", "colleagues", "friends", "customer", "committee", "board", "members", "both",
     "together", "zusammen", "kollegen", "tous", "toutes", "equipo", "todos", "again", "guys", "ladies", "gentlemen", "damen", "herren", "class", "parents", "neighbours", "hiring"]
)  # fmt: skip
# Names by which people go; both are known where one is.
_ALSO_CALLED = (
    ("robert", "bob", "rob", "bobby"), ("william", "bill", "will", "billy"), ("richard", "rick", "dick", "rich"), ("michael", "mike", "mick"), ("james", "jim", "jamie"),
    ("john", "jack", "jon"), ("thomas", "tom"), ("elizabeth", "liz", "beth", "betty", "lisa"), ("katherine", "kate", "kathy", "katie", "cathy"), ("margaret", "peggy", "meg", "maggie"),
    ("edward", "ed", "ted", "eddie"), ("charles", "chuck", "charlie"), ("henry", "harry", "hank"), ("anthony", "tony"), ("andrew", "andy", "drew"), ("joseph", "joe"), ("david", "dave"),
    ("daniel", "dan"), ("steven", "stephen", "steve"), ("patricia", "pat", "patty", "trish"), ("susan", "sue"), ("deborah", "debra", "deb", "debbie"), ("jennifer", "jen"), ("alexander", "alex", "sasha"),
    ("nicholas", "nick"), ("lawrence", "larry"), ("gerald", "jerry"), ("ronald", "ron"), ("donald", "don"), ("kenneth", "ken"), ("jeffrey", "jeff", "geoff"), ("gregory", "greg"), ("philip", "phil"),
    ("francis", "frank", "fran"), ("frederick", "fred", "fritz"), ("johannes", "hans"), ("josefina", "pepa"), ("jose", "josé", "pepe"), ("francisco", "paco", "pancho"), ("maria", "mary", "marie"),
)  # fmt: skip


def greets_another(reading: Reading) -> Iterator[Hit]:
    """The name greeted is none of those that the mail goes to."""
    document = reading.document
    own = own_words(document)
    greeting = _GREETING.match(document.text[own[0].start : own[0].end]) if own else None
    people = addresses(document, "To", "Cc")
    if greeting is None or not people or greeting["name"].lower() in _NOBODYS:
        return
    known = [_names(person) for person in people]
    said = [name for name in (greeting["name"], greeting["last"]) if name]
    if all(known) and not any(_same(name, other) for name in said for names in known for other in names):
        at = own[0].start
        span = Span(at + greeting.start("name"), at + greeting.end("last" if greeting["last"] else "name"))
        yield Hit(span, {"name": document.quote(span), "to": _said(people[0])})


def _names(person: Address) -> list[str]:
    """The words of a person's name, of the address where none is shown; none for a box that belongs to nobody."""
    shown = re.findall(r"[^\W\d_]{2,}", person.name)
    local = list(re.findall(r"[^\W\d_]{3,}", person.mailbox.partition("@")[0]))
    if not shown and len(local) < 2:
        return []
    return [*shown, *local]


def _same(name: str, other: str) -> bool:
    one, two = name.lower(), other.lower()
    short, long = sorted((one, two), key=len)
    if long.startswith(short) and len(short) >= 3:
        return True
    if any(one in group and two in group for group in _ALSO_CALLED):
        return True
    return SequenceMatcher(None, one, two).ratio() >= 0.75


def _said(person: Address) -> str:
    return person.name.strip("\"' ") or person.mailbox


_INNER = re.compile(
    r"\b(?:strictly\s+confidential|internal(?:\s+use)?\s+only|for\s+internal\s+use|not\s+for\s+(?:external\s+)?distribution|do\s+not\s+(?:forward|share|distribute)|"
    r"company\s+confidential|nur\s+intern|streng\s+vertraulich|nur\s+für\s+den\s+internen\s+gebrauch|strictement\s+confidentiel|usage\s+interne|estrictamente\s+confidencial|uso\s+interno)\b",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\bthis\s+(?:e-?mail|message|communication)\b|\bintended\s+(?:only\s+)?(?:for|recipient)", re.IGNORECASE
)


def inner_words_go_out(reading: Reading) -> Iterator[Hit]:
    """Words marked as internal or confidential go to another organisation."""
    document, who = reading.document, sender(reading.document)
    outside = [person for person in addresses(document, "To", "Cc", "Bcc") if who and person.domain != who.domain]
    if not outside:
        return
    for match in matches(document, _INNER):
        around = document.text[max(0, match.start() - 200) : match.end() + 200]
        if not _NOTICE.search(around):
            yield Hit(Span(*match.span()), {"to": outside[0].mailbox, "count": str(len(outside))})
            return


MANY = 15


def all_see_each_other(reading: Reading) -> Iterator[Hit]:
    """A long list of strangers sees each other's addresses."""
    document, who = reading.document, sender(reading.document)
    strangers = {
        person.mailbox.lower() for person in addresses(document, "To", "Cc") if who and person.domain != who.domain
    }
    if len(strangers) >= MANY and len({mailbox.rpartition("@")[2] for mailbox in strangers}) > 3:
        yield Hit(_first_line(document), {"count": str(len(strangers))})


def _first_line(document: Document) -> Span | None:
    start = document.text.find("To: ")
    return Span(start, document.text.index("\n", start)) if start >= 0 and "\n" in document.text[start:] else None
