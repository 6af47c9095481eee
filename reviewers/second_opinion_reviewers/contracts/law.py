"""Which law and which court."""

import re
from collections.abc import Iterator
from functools import lru_cache

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.wording import contract_text, plain, quote_around, says, sentences_with

_PLACE = r"(?:the\s+)?(?:(?:State|Commonwealth|Province|Republic|Kingdom|Federal\s+Republic|People['’]s\s+Republic|Federation|Canton|City|District|Swiss\s+Confederation)(?:\s+of)?\s+)?(?P<place>[A-Z][a-z]+(?:\s+(?:and\s+)?[A-Z][a-z]+){0,2})"
_LAW_OF = re.compile(rf"\blaws?\s+(?:in\s+force\s+(?:in|from\s+time\s+to\s+time\s+in)|of|in)\s+{_PLACE}")
_ADJECTIVE = re.compile(
    r"\b(?P<place>English|Scottish|Scots|Irish|French|German|Swiss|Austrian|Dutch|Belgian|Spanish|Italian|Portuguese|Swedish|Danish|Norwegian|Finnish|Polish|Czech|Indian|Japanese|Chinese|Australian|Canadian)\s+[Ll]aws?\b"
)
_GOVERNS = re.compile(
    r"governed\b|governing\s+law\b|construed\s+(?:and\s+\w+\s+)?(?:in\s+accordance|under|according)|subject\s+to\s+(?:the\s+laws?|\w+\s+law)\b|law\b.{0,40}\b(?:shall|will)\s+(?:govern|apply)|laws\b.{0,40}\b(?:shall|will)\s+(?:govern|apply)|applicable\s+law\b"
)
_COUNTRY = {
    "English": "England", "Scottish": "Scotland", "Scots": "Scotland", "Irish": "Ireland", "French": "France", "German": "Germany", "Swiss": "Switzerland",
    "Austrian": "Austria", "Dutch": "Netherlands", "Belgian": "Belgium", "Spanish": "Spain", "Italian": "Italy", "Portuguese": "Portugal", "Swedish": "Sweden",
    "Danish": "Denmark", "Norwegian": "Norway", "Finnish": "Finland", "Polish": "Poland", "Czech": "Czechia", "Indian": "India", "Japanese": "Japan",
    "Chinese": "China", "Australian": "Australia", "Canadian": "Canada", "The Netherlands": "Netherlands",
}  # fmt: skip
_COURTS = re.compile(
    rf"[Cc]ourts?\s+(?:of\s+competent\s+jurisdiction\s+)?(?:located\s+|sitting\s+)?(?:of|in|within|at|for)\s+{_PLACE}"
)
_STATES = frozenset(
    [
        "Alabama",
        "Alaska",
        "Arizona",
        "Arkansas",
        "California",
        "Colorado",
        "Connecticut",
        "Delaware",
        "Florida",
        "Georgia",
        "Hawaii",
        "Idaho",
        "Illinois",
        "Indiana",
        "Iowa",
        "Kansas",
        "Kentucky",
        "Louisiana",
        "Maine",
        "Maryland",
        "Massachusetts",
        "Michigan",
        "Minnesota",
        "Mississippi",
        "Missouri",
        "Montana",
        "Nebraska",
        "Nevada",
        "Ohio",
        "Oklahoma",
        "Oregon",
        "Pennsylvania",
        "Tennessee",
        "Texas",
        "Utah",
        "Vermont",
        "Virginia",
        "Washington",
        "Wisconsin",
        "Wyoming",
    ]
) | {
    "New York",
    "New Jersey",
    "New Mexico",
    "New Hampshire",
    "North Carolina",
    "South Carolina",
    "North Dakota",
    "Rhode Island",
}
_COUNTRIES = frozenset(_COUNTRY.values()) | {
    "England and Wales",
    "Luxembourg",
    "Singapore",
    "Hong Kong",
    "Israel",
    "Ontario",
    "Quebec",
    "British Columbia",
    "Alberta",
}
_WHOLE = frozenset(
    {"United States", "United States of America", "United Kingdom", "European Union", "Canada", "America"}
)


@lru_cache(maxsize=8)
def laws(text: str) -> tuple[tuple[str, Span], ...]:
    """The places whose law governs, as the text names them."""
    found: dict[str, Span] = {}
    for sentence in sentences_with(text, _GOVERNS, ("govern", "construed", "law")):
        if re.search(
            r"intellectual|patent|real\s+property|trademark|data\s+protection|tax\b|employ\w+\s+(?:in|of)|securit",
            sentence.words,
        ):
            continue
        for pattern in (_LAW_OF, _ADJECTIVE):
            for match in pattern.finditer(text, sentence.span.start, sentence.span.end):
                place = plain(match["place"])
                place = _COUNTRY.get(place, place)
                if place in _STATES or place in _COUNTRIES:
                    found.setdefault(place, Span(*match.span()))
    return tuple(found.items())


def lies_in_the_states(place: str) -> bool:
    """Whether a place whose law governs is one of the United States."""
    return place in _STATES


def two_laws(reading: Reading) -> Iterator[Hit]:
    """Two laws are to govern one contract."""
    text = contract_text(reading.document)
    found = [(place, span) for place, span in laws(text) if place not in _WHOLE]
    if (
        len(found) == 2
        and not _same(found[0][0], found[1][0])
        and not says(text, re.compile(r"if\s+the\s+\w+\s+(?:is|resides|has)|depending\s+on|elect"))
    ):
        (one, first), (other, second) = found
        yield Hit(quote_around(text, second), {"one": one, "other": other}, also=(first,))


def court_of_another_place(reading: Reading) -> Iterator[Hit]:
    """The law of one place, the courts of another."""
    text = contract_text(reading.document)
    found = [place for place, _ in laws(text)]
    courts = {
        place: Span(*match.span())
        for match in _COURTS.finditer(text)
        if (place := plain(match["place"])) in _STATES or place in _COUNTRIES
    }
    if len(found) == 1 and len(courts) == 1:
        (place, span), *_ = courts.items()
        if not _same(found[0], place) and (found[0] in _STATES) == (place in _STATES):
            yield Hit(quote_around(text, span), {"law": found[0], "court": place}, also=(laws(text)[0][1],))


def _same(one: str, other: str) -> bool:
    return one in other or other in one


def no_law_named(reading: Reading) -> Iterator[Hit]:
    """Nothing says which law applies."""
    if is_whole(reading) and not says(
        contract_text(reading.document),
        re.compile(
            r"governing\s+law|governed|construed|laws?\s+of\b|\b\w+\s+law\s+applies|applicable\s+law|jurisdiction"
        ),
    ):
        yield missing()


_WAIVES = re.compile(
    r"\bwaiv\w+\b[^.;]{0,80}\b(?:jury|class|collective)|\bclass\s+action\s+waiver|\b(?:jury|class\s+action)\w*\b[^.;]{0,60}\bwaiv\w+|\bno\s+class\s+actions?|\bbinding\s+arbitration\b|\bfinally\s+(?:settled|resolved)\s+by\s+arbitration|\bonly\s+on\s+an\s+individual\s+basis"
)


def no_day_in_court(reading: Reading) -> Iterator[Hit]:
    """A court, a jury or acting together with others is given up."""
    text = contract_text(reading.document)
    sentence = next(sentences_with(text, _WAIVES), None)
    if sentence:
        yield Hit(quote_around(text, sentence.cue))
