"""What is looked at before a mail goes out: words left unfilled, days gone by, an empty subject."""

import re
from collections.abc import Iterator
from datetime import date

from second_opinion.plugin import Document, Hit, Reading, Span, find_dates, say_date
from second_opinion_reviewers.emails.mail import matches, own_words

_PLACEHOLDER = re.compile(
    r"\{\{\s*[\w.\s|]+\}\}|\{(?:first|last|full|company|client|customer|user)[_ ]?name\}|%(?:FIRST|LAST)?_?NAME%|\*\|[A-Z_:]+\|\*|<%=?[^%\n]{1,60}%>"
    r"|\[(?:(?:your|their|his|her|the|first|last|full|client|customer|company|recipient|insert|add|enter|contact|project|product|job|hiring|manager)['’s]*\s+)*"
    r"(?:name|names|date|time|company|amount|number|title|position|address|link|here|phone|city|tbd|todo|details|manager|recipient|sender|role|signature|topic)\b[^\]\n]{0,20}\]"
    r"|\[(?:insert|fill\s+in|add|enter)\s[^\]\n]{1,60}\]|<(?:insert|your|first|last|client|company|enter)\s[\w\s]{2,40}>"
    r"|\b(?:lorem ipsum|TK TK|TODO:)\b|\bXX+\b(?=[\s,.!?:%€$])|_{4,}(?=\s*[,.]?\s)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^[ \t]*(?:hi|hello|hey|dear|good\s+morning|good\s+afternoon)[ \t]+[,!.:](?=\s)", re.IGNORECASE | re.MULTILINE
)
_SIGNATURE_LINE = re.compile(r"_{4,}")


def placeholders(reading: Reading) -> Iterator[Hit]:
    """A name, a date or a field of a template that nobody filled in."""
    for match in matches(reading.document, _PLACEHOLDER):
        if not _SIGNATURE_LINE.fullmatch(match.group()) and not (
            match.group().isupper()
            and match.group().startswith("XX")
            and reading.document.text[match.start() - 1 : match.start()].isalnum()
        ):
            yield Hit(Span(*match.span()), {"blank": match.group()})
    for match in matches(reading.document, _NOBODY):
        yield Hit(
            Span(match.start() + len(match.group()) - len(match.group().lstrip()), match.end()),
            {"blank": match.group().strip()},
        )


_WILL_BE = re.compile(
    r"(?:\b(?:meet|meeting|see\s+you|call|by|due|before|deadline(?:\s+is)?|join\s+us|let'?s|let’s|available|scheduled\s+for|arriv\w+|"
    r"no\s+later\s+than|will\s+\w+|rsvp|deliver(?:ed|y)?|"
    r"treffen\s+(?:wir|uns)|wir\s+sehen\s+uns|spätestens|findet|beginnt|(?:bitte|antwort\w*)[^.?!\n]{0,30}\bbis|einladen|wird|werden|"
    r"rendez-vous|nous\s+nous\s+(?:voyons|verrons|retrouvons)|au\s+plus\s+tard|d['’]ici|avant|aura\s+lieu|"
    r"nos\s+vemos|nos\s+reunimos|a\s+más\s+tardar|antes\s+del?|será|tendrá\s+lugar)\b[^.?!\n]{0,40})$",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:was|were|had|did|since|dated|last|ago|met|called|sent|received|signed|expired|began|started|ended|held|from|took|of|war|waren|wurden?|hatte\w*|seit|vom|letzte\w*|gestern|"
    r"était|étaient|depuis|dernier|dernière|hier|reçue?|datée?|fue|fueron|era|desde|pasado|ayer|recibid[oa])\b[^.?!\n]{0,40}$",
    re.IGNORECASE,
)


def written_on(reading: Reading) -> date:
    """The day the mail was written, of the review if it does not say."""
    return reading.document.mailed_on or reading.today


def day_gone_by(reading: Reading) -> Iterator[Hit]:
    """Something is to happen on a day that had passed when the mail was written."""
    text, written = reading.document.text, written_on(reading)
    for own in own_words(reading.document):
        for found in find_dates(text[own.start : own.end]):
            span = Span(own.start + found.span.start, own.start + found.span.end)
            before = text[max(own.start, span.start - 60) : span.start].rsplit("\n\n", 1)[-1]
            passed = found.date is not None and found.date < written and (written - found.date).days < 800
            if passed and found.date and _WILL_BE.search(before) and not _WAS.search(before):
                yield Hit(
                    span,
                    {
                        "date": say_date(found.date),
                        "days": str((written - found.date).days),
                        "today": say_date(written),
                    },
                )


def no_subject(reading: Reading) -> Iterator[Hit]:
    """The subject line is empty or missing."""
    document: Document = reading.document
    if document.headers and not (document.header("Subject") or "").strip():
        yield Hit(None, {}, searched=("the subject line",))
