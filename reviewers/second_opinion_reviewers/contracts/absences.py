"""Clauses that a complete agreement usually has: one finding names all that are not there."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.wording import contract_text, says

_OUTSIDE = "what happens if something outside anybody's power stops the work"
_STAYS_PUT = frozenset({"nda", "employment"})
"""Kinds in which nothing is delivered that could be stopped."""
_USUAL = {
    "what was agreed before no longer counts": re.compile(r"entire\s+(?:agreement|understanding|contract)|whole\s+agreement|supersede|complete\s+(?:agreement|and\s+exclusive)|full\s+understanding|constitutes?\s+the\s+(?:full|sole|complete)|merge[sd]?\s+all"),
    "changes only in writing": re.compile(r"amend\w*|modif\w+|variation|changes?\s+(?:to\s+this\s+\w+\s+)?(?:must|shall|are|need|have\s+to)|may\s+(?:only\s+)?be\s+(?:changed|varied|altered)"),
    "how notices are given": re.compile(r"\bnotices?\b.{0,200}(?:writing|address|deliver|e-?mail|mail|sent|served)|written\s+notice"),
    _OUTSIDE: re.compile(r"force\s+majeure|act\s+of\s+god|acts\s+of\s+god|beyond\s+(?:its|the|their|his|your|our|either)\s+(?:\w+\s+){0,3}?control"),
    "one void clause leaves the rest standing": re.compile(r"severab|invalid|unenforceable|void|enforceability"),
}  # fmt: skip


def usual_clauses_missing(reading: Reading) -> Iterator[Hit]:
    """At least two of the usual closing clauses are not there."""
    if not is_whole(reading):
        return
    text = contract_text(reading.document)
    usual = [name for name in _USUAL if reading.subtype not in _STAYS_PUT or name != _OUTSIDE]
    gone = [name for name in usual if not says(text, _USUAL[name])]
    if len(gone) >= 2:
        yield missing({"missing": "; ".join(gone), "count": str(len(gone))})
