"""Attachments: promised and not there, or there and better left closed."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Document, Hit, Reading, Span
from second_opinion_reviewers.emails.abroad import promised_abroad
from second_opinion_reviewers.emails.mail import matches, own_words, place_of

_THING = (
    r"(?:file|document|draft|contract|agreement|invoice|report|spreadsheet|presentation|deck|slides|resume|cv|letter|form|copy|list|"
    r"memo|article|pdf|photo|picture|image|schedule|agenda|summary|version|quote|proposal|budget|plan|worksheet|table|notes|minutes)s?"
)
_PROMISE = re.compile(
    rf"""
      \b(?:please|pls)\s+(?:find|see|review|note)\s+(?:the\s+|my\s+|our\s+|a\s+)?(?P<a>attached|enclosed|attachments?)\b
    | \b(?:I|we)(?:\s+have|'ve|’ve|\s+am|'m|’m|\s+are|'re|’re)?\s+(?:also\s+|just\s+)?(?P<b>(?:re-?)?attached|attaching|attach|enclosed|enclosing)\s+
        (?=(?:it|them|the|a|an|my|our|your|this|these|some|two|three|both|all|is|\w*{_THING})\b)
    | \b(?:see|in|per|view|review|open|read)\s+the\s+(?P<c>attached|attachments?)\b(?!\s+(?:below|garage|house))
    | \bsee\s+(?P<h>attached|attachment)\b
    | ^[ \t]*(?P<d>attached|enclosed)\s+(?:is|are|please|you(?:'|’)?\s?(?:ll|\s+will)\s+find|for\s+your|find|herewith|below\s+is)\b
    | (?<=[.!?]\s)(?P<i>attached|enclosed)\s+(?:is|are|please|you(?:'|’)?\s?(?:ll|\s+will)\s+find|for\s+your|find)\b
    | \b(?:is|are|it's)\s+(?P<e>attached)(?=[ \t]*(?:[.!,\n]|for|to\s+this\s+(?:e-?mail|message|note)|herewith|here\b))
    | \bthe\s+(?:following\s+)?(?P<f>attached|attachments?)\b(?!\s+(?:below|garage|house|building|thread|string|(?:that\s+|which\s+)?(?:you|he|she|they)))
    | \bas\s+an\s+(?P<g>attachment)\b(?=[ \t]*[.,\n])
    """,
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
# Talk of an attachment that is not one of this mail, or not yet.
_NOT_PROMISED = re.compile(
    r"\b(?:not|n't|n’t|no|never|without|if|whether|unless|when|once|will|would|should|could|can|to|forgot|forgotten|previous(?:ly)?|earlier|"
    r"yesterday|last|his|her|their|he|she|they|you|was|were|had|open(?:ing)?|any|strings)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:attached|attaching|enclosed)\s+(?:to\s+(?!this\s+(?:e-?mail|message|note))|below|hereto|earlier|yesterday|in\s+my\s+(?:last|previous)|link|"
    r"with\s+(?:tape|screws|a\s+string))",
    re.IGNORECASE,
)
# A file's name in the text stands for the file where the mail was exported without it, and so does a link to one.
_FILE_NAMED = re.compile(
    r"<<[^<>\n]{1,80}>>|\[(?:image|cid|file|attachment)[:\s][^\]\n]+\]|\b(?:see\s+)?attached\s+file:|"
    r"\b[\w()&' -]{1,60}\.(?:docx?|xlsx?|pptx?|pdf|zip|rtf|txt|csv|jpe?g|png|gif|html?|wpd|odt|ods|vsd|mpp|tiff?|mdb|pst|eml|msg|ics|exe)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"https?://(?:[\w-]+\.)*(?:drive\.google|docs\.google|dropbox|sharepoint|onedrive|wetransfer|box)\.", re.IGNORECASE
)


# Words that hand something over without calling it attached; they count in a short mail that does not go on to give it.
_HANDED = re.compile(
    rf"""
      ^[ \t]*here(?:'s|’s|\s+is|\s+are)\s+(?:the|a|an|my|our|your|some)\s+(?:[\w-]+\s+){{0,2}}?(?:{_THING}|final|latest|sheets?)\b
    | \b(?:look\s+at|review|check)\s+the\s+following\s+(?:\w+\s+)?(?:{_THING}|confirm|sheets?)\b
    | \b(?:look\s+at|see|review)\s+what\s+I(?:'ve|’ve|\s+have)\s+(?:put\s+together|written|drafted|prepared)\b
    """,
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_GIVES_IT_HERE = re.compile(r":[ \t]*(?:\n|$)|^[ \t]*(?:[-*•]|\d+[.)])[ \t]|\t|https?://|\|", re.MULTILINE)
_SHORT = 160
"""Words of a mail that is too short to hold what it hands over."""


def promised_and_missing(reading: Reading) -> Iterator[Hit]:
    """The sender's own words promise an attachment, and the mail has none."""
    document = reading.document
    if document.format not in {"eml", "msg", "mbox"} or document.attachments:
        return
    own = "\n".join(document.quote(span) for span in own_words(document))
    if _FILE_NAMED.search(own) or _LINK.search(own):
        return
    place = _promise(document) or promised_abroad(document)
    if place is not None:
        word = document.quote(place).lower()
        yield Hit(_sentence(document.text, place), {"word": word})
    elif len(own.split()) <= _SHORT and not _GIVES_IT_HERE.search(own):
        for match in matches(document, _HANDED):
            if document.text[match.end() : match.end() + 1] != ":":
                yield Hit(_sentence(document.text, Span(*match.span())), probability=0.8)
                return


def _promise(document: Document) -> Span | None:
    """The first word that surely promises an attachment of this mail."""
    for match in matches(document, _PROMISE):
        name = next(name for name, value in match.groupdict().items() if value)
        start, end = match.span(name)
        before = re.split(r"[.!?\n]\s", document.text[max(0, start - 40) : start])[-1]
        if _OTHERWISE.match(document.text, start) or (name not in "abcdhi" and _NOT_PROMISED.search(before)):
            continue
        if not re.search(r"\b(?:not|n't|n’t|if|will|forgot|forgotten)\b", before, re.IGNORECASE):
            return Span(start, end)
    return None


def _sentence(text: str, span: Span) -> Span:
    """The line or sentence around a place, without the space about it."""
    starts = [
        text.rfind(mark, 0, span.start) + len(mark)
        for mark in (". ", "! ", "? ", "\n\n", "\r\n\r\n")
        if mark in text[: span.start]
    ]
    start = max([*starts, _word_start(text, span.start - 160)])
    stop = re.compile(r"[.!?](?=\s|$)|\n\s*\n").search(text, span.end)
    end = min(stop.start() + 1 if stop else len(text), _word_start(text, span.end + 160))
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _word_start(text: str, near: int) -> int:
    """The first place from there on where no word is cut in two."""
    found = re.compile(r"(?<!\S)|\Z").search(text, max(0, near))
    return found.start() if found else len(text)


_PROGRAM = frozenset(
    {
        "exe", "scr", "com", "pif", "bat", "cmd", "js", "jse", "vbs", "vbe", "wsf", "wsh", "hta", "ps1", "jar", "msi", "lnk", "cpl", "reg",
        "iso", "img", "vhd", "vhdx", "one", "chm", "application", "appx", "msix", "apk", "dll", "docm", "xlsm", "pptm", "xlam", "xll", "dotm",
    }
)  # fmt: skip
_DOCUMENT = frozenset(
    {
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "txt",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "csv",
        "rtf",
        "zip",
        "mp3",
        "mp4",
    }
)
_PAGE = frozenset({"html", "htm", "shtml", "xhtml", "svg"})


def better_left_closed(reading: Reading) -> Iterator[Hit]:
    """A program, a macro document or a page, by its name ("invoice.pdf.exe") or by its bytes."""
    for attachment in reading.document.attachments:
        parts = [part.strip().lower() for part in attachment.name.split(".")]
        last, before = parts[-1], parts[-2] if len(parts) > 2 else ""
        turned_round = "\u202e" in attachment.name
        disguised = before in _DOCUMENT and (last in _PROGRAM or last in _PAGE)
        by_name = disguised or turned_round or (last in _PROGRAM and len(parts) > 1)
        if not (by_name or attachment.inside):
            continue
        span = place_of(reading.document, attachment.name)
        says = {"file": attachment.name}
        if attachment.inside:
            says["inside"] = attachment.inside
        elif by_name:
            says["ending"] = f".{last}"
        if disguised:
            says["pretends"] = f".{before}"
        yield Hit(span, says, searched=None if span else (f"the attachments: {attachment.name}",))
