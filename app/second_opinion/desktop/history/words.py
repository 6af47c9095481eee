"""What the history window says: plain, short, kind. Every sentence that needs choosing is chosen here."""

from PySide6.QtCore import QCoreApplication

from second_opinion.desktop.history.times import clock, seconds
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.engine import is_remote
from second_opinion.domain.finding import Finding, Source, Verdict
from second_opinion.domain.review import Asked, Coverage, Review
from second_opinion.domain.silence import Scope
from second_opinion.domain.stored import ReviewLine, Status
from second_opinion.domain.words import SURENESS, say_sureness

translate = QCoreApplication.translate
ALMOST_CERTAIN, FAIRLY_SURE = SURENESS[0][0], SURENESS[-1][0]
"""From the first on a rule needs no doubt said; below the last a finding is shown on request only."""
SEPARATOR = " · "


def counted(count: int, one: str, many: str) -> str:
    """A number with its noun; both are already translated, ``many`` with the count in it (the form may hang on it)."""
    return one if count == 1 else many


def kind_word(kind: Kind) -> str:
    """What a document is."""
    words = {
        Kind.CONTRACT: translate("History", "Contract"),
        Kind.EMAIL: translate("History", "Email"),
        Kind.PLAN: translate("History", "Plan"),
        Kind.OTHER: translate("History", "Document"),
    }
    return words[kind]


def subtype_word(kind: Kind, subtype: str | None) -> str | None:
    """A subtype's name as words; that of a mail is said with its kind."""
    known = {
        "nda": translate("History", "NDA"),
        "saas": translate("History", "software service"),
        "services": translate("History", "services agreement"),
        "terms": translate("History", "terms of use"),
        "employment": translate("History", "employment"),
        "lease": translate("History", "lease"),
        "freelance": translate("History", "freelance"),
        "licence": translate("History", "licence"),
        "supply": translate("History", "supply"),
        "project": translate("History", "project"),
        "event": translate("History", "event"),
        "trip": translate("History", "trip"),
        "budget": translate("History", "budget"),
        "invoice": translate("History", "invoice"),
        "minutes": translate("History", "minutes"),
        "transcript": translate("History", "transcript"),
    }
    return known.get(subtype, subtype.replace("-", " ")) if subtype and kind is not Kind.EMAIL else None


def severity_word(severity: Severity) -> str:
    """How much it matters, for those who do not see its shape."""
    words = {
        Severity.HIGH: translate("History", "Important"),
        Severity.MEDIUM: translate("History", "Worth a look"),
        Severity.LOW: translate("History", "Small thing"),
    }
    return words[severity]


def verdict_word(verdict: Verdict) -> str:
    """A verdict as it stands on its button."""
    known = {
        Verdict.USEFUL: translate("History", "Useful"),
        Verdict.NOT_USEFUL: translate("History", "Not useful"),
        Verdict.DONE: translate("History", "Done"),
    }
    return known[verdict]


def row_detail(line: ReviewLine) -> str:
    """The second line of a row: "Contract · you buy · 14:02", or why it was not read."""
    if line.status is Status.NOT_READ:
        return translate("History", "Not read: {reason}").format(reason=lower_first(line.reason or "").rstrip("."))
    last = clock(line.reviewed_at)
    if line.status is Status.READING:
        last = translate("History", "reading")
    elif not line.high + line.medium + line.low:
        last = translate("History", "nothing to look at")
    return SEPARATOR.join([*_what(line), last])


def _what(line: ReviewLine) -> list[str]:
    if line.kind is Kind.EMAIL:
        mails = {"received": translate("History", "Email received"), "draft": translate("History", "Email to send")}
        return [mails.get(line.subtype or "", kind_word(line.kind))]
    more = line.role_title or subtype_word(line.kind, line.subtype)
    return [kind_word(line.kind), more] if more else [kind_word(line.kind)]


def row_for_screen_readers(line: ReviewLine) -> str:
    """A row in one sentence: name, what it is, what was found, whether it is new."""
    found = SEPARATOR.join(
        f"{count} {severity_word(severity).lower()}"
        for severity, count in ((Severity.HIGH, line.high), (Severity.MEDIUM, line.medium), (Severity.LOW, line.low))
        if count
    )
    new = "" if line.seen else translate("History", "not looked at yet")
    return ", ".join(part for part in (line.name, row_detail(line), found, new) if part)


def coverage(review: Review, worth_a_look: int) -> str:
    """What was done, as in "Read all 9 pages · 41 checks · 3 worth a look · 9 s"."""
    checks = counted(
        review.checks, translate("History", "1 check"), translate("History", "%n checks", None, review.checks)
    )
    found = (
        translate("History", "%n worth a look", None, worth_a_look)
        if worth_a_look
        else translate("History", "nothing worth a look")
    )
    return SEPARATOR.join([_read(review.read), checks, found, seconds(review.timing_ms.total)])


def _read(read: Coverage) -> str:
    if read.pages is None:
        everything = not read.unread and read.fraction >= 1
        return translate("History", "Read all of it") if everything else translate("History", "Read in part")
    if read.fraction >= 1:
        return counted(
            read.pages,
            translate("History", "Read the whole page"),
            translate("History", "Read all %n pages", None, read.pages),
        )
    return translate("History", "Read {some} of {all} pages").format(
        some=round(read.pages * read.fraction), all=read.pages
    )


def sureness(probability: float) -> str:
    """A probability in words."""
    known = {
        "almost certainly": translate("History", "almost certainly"),
        "quite sure": translate("History", "quite sure"),
        "fairly sure": translate("History", "fairly sure"),
        "might be": translate("History", "might be"),
    }
    return known[say_sureness(probability)]


def unread(where: str, reason: str) -> str:
    """What was not read, and why: "Page 4: a scan without text; not read."."""
    sentence = translate("History", "{where}: {reason}; not read.")
    return sentence.format(where=where[:1].upper() + where[1:], reason=reason.rstrip("."))


def who_says(finding: Finding) -> str:
    """Who found it, as in "Found by asking the model: quite sure · the figures were computed"."""
    if finding.source is Source.RULE:
        said = translate("History", "Found by a rule")
        return said if finding.probability >= ALMOST_CERTAIN else f"{said}, {sureness(finding.probability)}"
    said = translate("History", "Found by asking the model: {how_sure}").format(how_sure=sureness(finding.probability))
    return said + SEPARATOR + translate("History", "the figures were computed") if finding.facts else said


def judged_by(model: str) -> str:
    """Which model answered the questions; the one on another machine by the name that it has there."""
    if is_remote(model):
        there = model.partition("/")[2] or model
        return translate("History", "Judged by {model}, on the other machine.").format(model=there)
    return translate("History", "Judged by {model}.").format(model=model)


def place(finding: Finding) -> str:
    """Where a finding stands: its heading, or its page."""
    if finding.where:
        return finding.where
    return translate("History", "page {number}").format(number=finding.page) if finding.page else ""


def where_looked(asked: Asked) -> str:
    """Where a check looked that found nothing."""
    if asked.searched:
        return "; ".join(asked.searched)
    return counted(
        asked.passages,
        translate("History", "looked in 1 place"),
        translate("History", "looked in %n places", None, asked.passages),
    )


def duty(who: str, what: str) -> str:
    """Who owes what: "You: pay every invoice"."""
    known = {
        "you": translate("History", "You"),
        "they": translate("History", "They"),
        "both": translate("History", "Both sides"),
    }
    return f"{known.get(who, who)}: {what}"


def answer_word(answer: str) -> str:
    """What a document says to a standard statement."""
    known = {
        "entailed": translate("History", "it says so"),
        "contradicted": translate("History", "it says the opposite"),
        "silent": translate("History", "it says nothing"),
    }
    return known.get(answer, answer)


def lower_first(sentence: str) -> str:
    """For a sentence that goes on after a colon; names in capitals stay."""
    return sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() else sentence


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence."""
    for at, letter in enumerate(text):
        if letter in ".?;" and (at + 1 == len(text) or text[at + 1].isspace()):
            return text[: at + 1]
    return text


def verdict_said(verdict: Verdict) -> str:
    """What is answered to a verdict."""
    sentences = {
        Verdict.USEFUL: translate("History", "Noted as useful."),
        Verdict.NOT_USEFUL: translate("History", "Noted: not useful. It asks for nothing more."),
        Verdict.DONE: translate("History", "Done. It asks for nothing more."),
    }
    return sentences[verdict]


def fell_silent(title: str) -> str:
    """Said once, when a check was not useful too often."""
    sentence = translate("History", "Noted. “{title}” was seldom useful to you, so it stays silent from now on.")
    return sentence.format(title=title)


def held_back(count: int) -> tuple[str, ...]:
    """How many findings of checks that fell silent are not shown, as a remark; none where there are none."""
    if count == 0:
        return ()
    if count == 1:
        return (translate("History", "1 finding is not shown: its check fell silent. Settings bring it back."),)
    return (
        translate(
            "History", "%n findings are not shown: their checks fell silent. Settings bring them back.", None, count
        ),
    )


def never_again(scope: Scope) -> str:
    """The entry of a card's menu that silences so far."""
    entries = {
        Scope.SENTENCE: translate("History", "Never show this sentence again"),
        Scope.DOCUMENT: translate("History", "Never in this document"),
        Scope.FOLDER: translate("History", "Never in this folder"),
        Scope.SENDER: translate("History", "Never from this sender"),
        Scope.EVERYWHERE: translate("History", "Never again, anywhere"),
    }
    return entries[scope]


def never_said(scope: Scope) -> str:
    """What is answered to it."""
    sentences = {
        Scope.SENTENCE: translate("History", "It will not be shown again, in no document."),
        Scope.DOCUMENT: translate("History", "It will not be shown again in this document."),
        Scope.FOLDER: translate("History", "It will not be shown again in this folder."),
        Scope.SENDER: translate("History", "It will not be shown again in mail from this sender."),
        Scope.EVERYWHERE: translate("History", "It will not be shown again, anywhere."),
    }
    return sentences[scope]
