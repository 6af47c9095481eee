"""How reviews speak: the same words on the command line, in exports and in windows."""

from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.review import Review

SURENESS = ((0.95, "almost certainly"), (0.85, "quite sure"), (0.7, "fairly sure"))
"""From the look's rules; below the last one a finding is "might be"."""


def say_sureness(probability: float) -> str:
    """A probability as words."""
    return next((words for least, words in SURENESS if probability >= least), "might be")


def say_source(finding: Finding) -> str:
    """Who found it: a rule, or the model and how sure it is."""
    if finding.source is Source.RULE:
        return "Found by a rule"
    return f"Found by asking the model: {say_sureness(finding.probability)}"


def say_read(review: Review) -> str:
    """What was read, how much was looked for and found, and how long it took: "9 of 9 pages, 41 checks, 3 worth a look, 1.8 s"."""
    return ", ".join((_amount_read(review), f"{review.checks} checks", say_worth(review), _seconds(review)))


def say_worth(review: Review) -> str:
    """How many findings deserve a look."""
    count = len(review.at_least(Severity.MEDIUM))
    rest = len(review.findings) - count
    if not review.findings:
        return "nothing found"
    minor = f"{rest} small" if rest else ""
    return " and ".join(filter(None, (f"{count} worth a look" if count else "", minor)))


def say_unread(review: Review) -> tuple[str, ...]:
    """A sentence for everything that was not read: "Page 4: a scan without a text layer; not read."."""
    return tuple(f"{_capital(gap.where)}: {gap.reason.rstrip('.')}; not read." for gap in review.read.unread)


def _amount_read(review: Review) -> str:
    pages = review.read.pages
    if not pages:
        return f"{review.read.characters:,} characters"
    read = round(pages * review.read.fraction)
    return f"all {pages} pages" if read == pages > 1 else f"{read} of {pages} {'page' if pages == 1 else 'pages'}"


def _seconds(review: Review) -> str:
    seconds = review.timing_ms.total / 1000
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
