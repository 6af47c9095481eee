"""Who owes what by when: sentences in which a party must do something within a time, by a day, or again and again."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from second_opinion.plugin import Obligation, Reading, Span
from second_opinion_reviewers.contracts.facts import term_of
from second_opinion_reviewers.contracts.keydates import who_is
from second_opinion_reviewers.contracts.parties import ROLES, parties
from second_opinion_reviewers.contracts.timing import dated, later, timed
from second_opinion_reviewers.contracts.wording import Sentence, contract_text, plain, sentences_with, trimmed
from second_opinion_reviewers.contracts.workdays import free_days

MOST = 40
"""Of a long contract; a list that nobody reads helps nobody."""
_SHORTEST, _LONGEST = 12, 110
"""Characters of what is owed."""
_MODAL = r"(?:shall|must|will|agrees?\s+to|undertakes?\s+to|(?:is|are)\s+(?:obliged|required|obligated)\s+to|has\s+to)"
_MUST = re.compile(rf"\b{_MODAL}\b")
_NOT_A_DUTY = re.compile(
    r"\s*(?:not\b|in\s+no\s+event|have\b|be\b|automatically|"
    r"remain|continue|survive|commence|begin|expire|terminate|end\b|mean|include|constitute|apply|take\s+effect|become|cease)"
)
_ANCHOR = r"(?:\s+[^.;,()]{1,70}?(?=[.;,()]|\s+(?:and|but|unless|provided|if|to\s+the\s+address)\b|$))"
_LENGTH = r"[\w\s()-]{2,40}?(?:hours?|days?|weeks?|months?|years?)"
_WHEN = re.compile(
    rf"\b(?:within|no\s+later\s+than|not\s+later\s+than|not\s+less\s+than|at\s+least)\s+{_LENGTH}['’]?\s+(?:of|after|from|following|before|prior\s+to){_ANCHOR}"
    r"|\b(?:on|by|before)\s+(?:or\s+before\s+)?the\s+[\w()-]{2,20}(?:\s+(?:business|working|calendar))?\s+days?\s+of\s+(?:each|every)\s+(?:\w+\s+)?(?:week|month|quarter|year)"
    r"|\b(?:each|every)\s+(?:calendar\s+)?(?:week|month|quarter|year)\b"
    r"|\b(?:weekly|monthly|quarterly|annually|semi-annually|yearly)\b(?!\s+(?:fee|rent|basis|payment|report|subscription|statement)s?\b)"
)
_DAY = re.compile(r"\b(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before)\s+(?:the\s+)?$")
_FROM_START = re.compile(
    r"\b(?:of|after|from|following)\s+(?:the\s+)?(?:(?:effective|commencement|start)\s+date(?!\s+of\s+(?:the\s+)?(?:termination|expir|such|any|each))|signing|signature|date\s+of\s+this|date\s+hereof|execution)"
)
_ASIDE = re.compile(
    r"\s*(?:,(?!\d)|;|\bprovided\b|\bunless\b|\bexcept\b|\bif\b|\bwhich\b|\bsubject\s+to\b|\bin\s+accordance\s+with\b|\bat\s+its\s+(?:own|sole)\b)"
)
_TIMES = ("hour", "day", "week", "month", "quarter", "year", "annually", "19", "20", "21")
"""One of them stands in every time; the numbers begin years."""
_BOTH = "parties|each party|either party|both parties|each of the parties"
_ME_AND_THEM = "you|we"


def obligations(reading: Reading) -> Iterator[Obligation]:
    """The duties with a time, in the order of the text."""
    text = contract_text(reading.document)
    subject = _subjects(text)
    duties = (_first_duty(reading, text, sentence, subject) for sentence in sentences_with(text, _MUST, _TIMES))
    yield from islice(filter(None, duties), MOST)


def _subjects(text: str) -> re.Pattern[str]:
    """Everybody who can owe something here, right before the verb that obliges."""
    names = {party.name.lower() for party in parties(text)} | {role.lower() for role in ROLES.split("|")}
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(
        rf"(?:^|[^\w-])(?:the\s+)?(?P<who>{either}|{_BOTH}|{_ME_AND_THEM})\s+{_MODAL}\s+(?:also\s+)?(?P<what>.+)$"
    )


def _first_duty(reading: Reading, text: str, sentence: Sentence, subject: re.Pattern[str]) -> Obligation | None:
    """The first duty with a time in a sentence: one sentence is one line of the list."""
    at = 0
    while match := subject.search(sentence.words, at):
        if not _NOT_A_DUTY.match(match["what"]):
            one = _with_time(reading, text, sentence, match)
            if one is not None:
                return one
        at = match.start("what")
    return None


def _with_time(reading: Reading, text: str, sentence: Sentence, duty: re.Match[str]) -> Obligation | None:
    written = plain(text[sentence.span.start : sentence.span.end])
    if len(written) != len(sentence.words):
        written = sentence.words
    by_day = _day_of(text, sentence, duty.start("what"))
    when = by_day[1] if by_day else _when(sentence.words, duty.start("what"))
    if when is None:
        return None
    what = _shortened(written, duty.start("what"), when)
    if not what:
        return None
    due = by_day[0] if by_day else _counted(text, sentence, when)
    return Obligation(
        who=who_is(written[slice(*duty.span("who"))] if not reading.role else duty["who"], reading.role),
        what=what,
        when=written[when.start : when.end].strip(),
        span=trimmed(text, sentence.span),
        due=due,
        computed=by_day is None and due is not None,
    )


def _when(words: str, at: int) -> Span | None:
    """Where the time of a duty stands: after the verb, or at the head of the sentence."""
    found = _WHEN.search(words, at) or _WHEN.match(words)
    return Span(*found.span()) if found else None


def _day_of(text: str, sentence: Sentence, at: int) -> tuple[date, Span] | None:
    """The day by which it is due, and where it stands in the words of the sentence."""
    for each in dated(text):
        if sentence.span.contains(each.span) and (led := _DAY.search(each.before)):
            day = plain(text[each.span.start : each.span.end]).lower()
            begin = sentence.words.find(plain(led.group()) + " " + day, at)
            if begin >= 0:
                return each.day, Span(begin, begin + len(plain(led.group())) + 1 + len(day))
    return None


def _counted(text: str, sentence: Sentence, when: Span) -> date | None:
    """The day that is a length of time after the start, where the duty counts from there and the start is known."""
    start = term_of(text).start
    if start is None:
        return None
    said = sentence.words[when.start : when.end]
    inside = (each for each in timed(text) if sentence.span.contains(each.span))
    counted = next((each for each in inside if plain(text[slice(*each.span)]).lower() in said), None)
    from_start = counted is not None and _FROM_START.match(counted.after.strip())
    return later(start.day, counted.period, free_days(text)) if counted and from_start else None


def _shortened(words: str, at: int, when: Span) -> str:
    """What is owed in a few words: without its time, and without what is said beside it."""
    duty = f"{words[at : when.start]} {words[max(at, when.end) :]}" if when.start >= at else words[at:]
    aside = next((match for match in _ASIDE.finditer(duty) if match.start() >= _SHORTEST), None)
    duty = plain(duty[: aside.start()] if aside else duty).replace(" , ", " ").replace(",,", ",")
    if duty.count("(") > duty.count(")"):
        duty = duty[: duty.rindex("(")]
    if len(duty) > _LONGEST:
        duty = f"{duty[:_LONGEST].rsplit(' ', 1)[0]} …"
    duty = duty.strip(" .;,:")
    return duty if len(duty.split()) >= 2 else ""
