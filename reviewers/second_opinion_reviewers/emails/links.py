"""Links: what they say and where they lead."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, unquote, urlsplit

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.emails.known import is_known
from second_opinion_reviewers.emails.looks import disguised
from second_opinion_reviewers.emails.mail import is_bulk, own_words
from second_opinion_reviewers.emails.suffixes import registered

# How a link with its own words stands in the extracted text: ``words <https://…>``, ``[words](https://…)`` or ``words (https://…)``.
_SHOWN = r"(?P<shown>(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,12}(?:/[^\s<>\[\]()|]*)?)"
_LINK = re.compile(rf"(?<![\w@/.:-])\[?{_SHOWN}\]?[ \t\n]{{0,2}}[<(](?P<target>https?://[^\s<>)]+)[>)]", re.IGNORECASE)
_NAMES_A_SITE = re.compile(r"https?://|www\.|[^A-Z]+$")  # "Walmart.com" is a firm's name, "walmart.com" a place
_ANY_LINK = re.compile(r"https?://[^\s<>()\[\]\"']+", re.IGNORECASE)
# Services that wrap a link to count clicks or to check it; the true target is a parameter, or unknown and then nothing is claimed.
_WRAPPERS = re.compile(
    r"(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:proofpoint\.)?com|google\.com|l\.facebook\.com|list-manage\.com|sendgrid\.net|mailchimp\.com|"
    r"mandrillapp\.com|hubspotlinks?\.com|exacttarget\.com|rs6\.net|mailgun\.org|sparkpostmail\.com|awstrack\.me|mimecast\.com|lnkd\.in|t\.co|bit\.ly)$"
    r"|^(?:click\w*|links?|email|e|trk|track|tracking|go|r|url\d*|mail|news|ct|t)\d*\.",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"^(?:\d{1,3}\.){3}\d{1,3}$")


def leads_elsewhere(reading: Reading) -> Iterator[Hit]:
    """The words of a link are one site's address; the link leads to another."""
    document = reading.document
    if is_bulk(document) or is_known(reading):
        return
    for own in own_words(document):
        for match in _LINK.finditer(document.text, own.start, own.end):
            if not _NAMES_A_SITE.match(match["shown"]):
                continue
            shown, target = _host(match["shown"]), _host(_unwrapped(match["target"]))
            if not shown or not target or _WRAPPERS.search(target):
                continue
            if registered(shown) != registered(target):
                yield Hit(Span(*match.span()), {"shown": shown, "target": target})


_FORM = re.compile(r"\[a form that asks for a secret, sent to <(?P<target>[^<>\n]+)>\]")


def form_inside(reading: Reading) -> Iterator[Hit]:
    """The mail holds a form whose answers go to a site: what is typed there is gone."""
    document = reading.document
    for own in own_words(document):
        for match in _FORM.finditer(document.text, own.start, own.end):
            host = _host(match["target"])
            yield Hit(Span(*match.span()), {"target": host} if host else {})
            return


def leads_to_a_number(reading: Reading) -> Iterator[Hit]:
    """A link leads to a bare number or to a name in disguise instead of a site's name."""
    document = reading.document
    if is_known(reading):
        return
    for own in own_words(document):
        for match in _ANY_LINK.finditer(document.text, own.start, own.end):
            host = _host(match.group())
            inside = host.startswith(("127.", "10.", "192.168.", "172."))
            if (_ADDRESS.match(host) and not inside) or disguised(host) or "@" in urlsplit(match.group()).netloc:
                yield Hit(Span(*match.span()), {"target": host})
                return


def _host(link: str) -> str:
    try:
        return (urlsplit(link if "//" in link else f"//{link}").hostname or "").lower()
    except ValueError:
        return ""


def _unwrapped(link: str) -> str:
    """The link inside a wrapping one, else the link itself."""
    for values in parse_qs(urlsplit(link).query).values():
        for value in values:
            if value.startswith(("http://", "https://")):
                return unquote(value)
    return link
