"""A time of day in a mail between countries whose clocks differ, without a word of whose clock is meant."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.emails.mail import addresses, matches, sender

# Hours from UTC that the clocks of countries show in winter, and the endings of their addresses; where a country has
# several, any of them may be meant.
_ENDINGS = (
    ({0}, "uk ie pt is"),
    ({1}, "de fr es it nl be at ch dk se no pl cz hu lu hr si sk"),
    ({2}, "fi gr ro bg ee lv lt ua il za"),
    ({3}, "tr"),
    ({4}, "ae"),
    ({5}, "in"),
    ({8}, "sg cn hk"),
    ({9}, "jp kr"),
    ({12}, "nz"),
    ({8, 9, 10, 11}, "au"),
    ({-10, -9, -8, -7, -6, -5}, "us gov"),
    ({-8, -7, -6, -5, -4, -3}, "ca"),
    ({-8, -7, -6}, "mx"),
    ({-5, -4, -3}, "br"),
    ({-4, -3}, "cl"),
    ({-3}, "ar"),
)
_CLOCKS = {ending: frozenset(clocks) for clocks, endings in _ENDINGS for ending in endings.split()}
_TIME = re.compile(
    r"\b(?:at|by|from|until|before|around|um|ab|gegen|bis|à|vers|dès|a\s+las?|hasta)\s+"
    r"(?P<time>(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:Uhr|h(?:oras|eures)?)\b)?|(?:[01]?\d|2[0-3])\s?(?:Uhr|heures|h(?:[0-5]\d)?)\b)",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\b(?:UTC|GMT|CES?T|MES?Z|BST|WES?T|EES?T|[ECMP][SD]?T|IST|JST|AES[T]?|SGT|HKT)\b|\b(?:your|my|our|local|their)\s+time\b|\b[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s+time\b"
    r"|\b(?:time\s?zone|Zeitzone|Ortszeit|(?:Ihrer|deiner|unserer|meiner|deutscher|Berliner|Londoner)\s+Zeit|heure\s+(?:de|locale|d['’])|fuseau|hora\s+(?:de|local)|huso)",
)
_SOMETHING_TOGETHER = re.compile(
    r"\b(?:call|meet(?:ing)?|talk|speak|phone|video|zoom|teams|join|conference|webinar|available|Telefonat|Anruf|Besprechung|Treffen|treffen|sprechen|telefonieren|Termin|réunion|appel(?:er)?|rendez-vous|visio|reunión|llamada|hablar|reunirnos|videollamada)\b",
    re.IGNORECASE,
)


def zone_missing(reading: Reading) -> Iterator[Hit]:
    """People in countries with other clocks are to be somewhere at a time, and nothing says whose time."""
    document, who = reading.document, sender(reading.document)
    here = _clocks(who.host) if who else frozenset()
    others = [(one, _clocks(one.host)) for one in addresses(document, "To", "Cc")]
    there = next((one for one, clocks in others if here and clocks and not clocks & here), None)
    if there is None or any(True for _ in matches(document, _ZONE)):
        return
    for match in matches(document, _TIME):
        around = document.text[max(0, match.start() - 120) : match.end() + 80]
        if _SOMETHING_TOGETHER.search(around):
            yield Hit(Span(*match.span("time")), {"to": there.mailbox})
            return


def _clocks(host: str) -> frozenset[int]:
    """Nothing for an ending that says no country."""
    return _CLOCKS.get(host.rpartition(".")[2].lower(), frozenset())
