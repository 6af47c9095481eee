"""How reviews speak: the same words on the command line, in exports and in windows."""

from collections.abc import Callable

from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.review import Review

Say = Callable[[str], str]
"""Says English words of ours in the user's language; one that has no other language gives them back."""

SURENESS = ((0.95, "almost certainly"), (0.85, "quite sure"), (0.7, "fairly sure"))
"""From the look's rules; below the last one a finding is "might be"."""


def say_sureness(probability: float) -> str:
    """A probability as words."""
    return next((words for least, words in SURENESS if probability >= least), "might be")


def as_they_are(words: str) -> str:
    """English is said in English."""
    return words


def say_source(finding: Finding, say: Say = as_they_are) -> str:
    """Who found it: a rule, or the model and how sure it is."""
    if finding.source is Source.RULE:
        return say("Found by a rule")
    how_sure = say(say_sureness(finding.probability))
    return say("Found by asking the model: {how_sure}").format(how_sure=how_sure)


def say_read(review: Review, say: Say = as_they_are) -> str:
    """What was read, how much was looked for and found, and how long it took: "9 of 9 pages, 41 checks, 3 worth a look, 1.8 s"."""
    return ", ".join((_amount_read(review, say), say_checks(review, say), say_worth(review, say), _seconds(review)))


def say_checks(review: Review, say: Say = as_they_are) -> str:
    """How many checks were made."""
    return say("1 check") if review.checks == 1 else say("{n} checks").format(n=review.checks)


def say_worth(review: Review, say: Say = as_they_are) -> str:
    """How many findings deserve a look."""
    count = len(review.at_least(Severity.MEDIUM))
    rest = len(review.findings) - count
    if not review.findings:
        return say("nothing found")
    worth = say("{n} worth a look").format(n=count) if count else ""
    minor = say("{n} small").format(n=rest) if rest else ""
    return f" {say('and')} ".join(filter(None, (worth, minor)))


def say_unread(review: Review, say: Say = as_they_are) -> tuple[str, ...]:
    """A sentence for everything that was not read: "Page 4: a scan without a text layer; not read."."""
    sentence = say("{where}: {reason}; not read.")
    return tuple(
        sentence.format(where=_capital(gap.where), reason=gap.reason.rstrip(".")) for gap in review.read.unread
    )


def _amount_read(review: Review, say: Say) -> str:
    pages = review.read.pages
    if not pages:
        return say("{n} characters").format(n=say(f"{review.read.characters:,}"))
    read = round(pages * review.read.fraction)
    if read == pages > 1:
        return say("all {n} pages").format(n=pages)
    return say("{read} of {n} page" if pages == 1 else "{read} of {n} pages").format(read=read, n=pages)


def _seconds(review: Review) -> str:
    seconds = review.timing_ms.total / 1000
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
