"""The terms at a glance: in plain words where their usual names are jargon, and the weightiest first."""

from collections.abc import Iterable, Mapping

from second_opinion.desktop.history.words import translate
from second_opinion.domain.review import Clause
from second_opinion.domain.terms import WEIGHTIEST, join_neighbours
from second_opinion.domain.words import Say, as_they_are

GUESSED = 0.5
"""The probability of a term that no trained head vouches for."""


def at_a_glance(clauses: Iterable[Clause]) -> list[Clause]:
    """Each term once before any comes again; sure ones before guesses, the weightiest before the rest, then by place."""
    named: set[str] = set()
    ranked: list[tuple[bool, bool, int, Clause]] = []
    for clause in join_neighbours(clauses):
        ranked.append((clause.category in named, clause.probability <= GUESSED, _weight(clause.category), clause))
        named.add(clause.category)
    return [clause for *_, clause in sorted(ranked, key=lambda one: one[:3])]


def _weight(category: str) -> int:
    return WEIGHTIEST.index(category) if category in WEIGHTIEST else len(WEIGHTIEST)


def term_word(category: str, say: Say = as_they_are) -> str:
    """A term's category in plain words where the usual name is jargon, else that name."""
    known: Mapping[str, str] = {
        "Expiration Date": translate("History", "Ends"),
        "Effective Date": translate("History", "Begins"),
        "Agreement Date": translate("History", "Made on"),
        "Renewal Term": translate("History", "Renews for"),
        "Notice Period To Terminate Renewal": translate("History", "Notice against renewal"),
        "Anti-Assignment": translate("History", "Passing it on"),
        "Change Of Control": translate("History", "If a company is sold"),
        "Termination For Convenience": translate("History", "Leaving without a reason"),
        "Non-Compete": translate("History", "Not competing"),
        "No-Solicit Of Employees": translate("History", "Not hiring their people"),
        "No-Solicit Of Customers": translate("History", "Not courting their customers"),
        "Minimum Commitment": translate("History", "Least amount"),
        "Ip Ownership Assignment": translate("History", "Who owns the work"),
        "License Grant": translate("History", "What you may use"),
        "Post-Termination Services": translate("History", "After the end"),
        "Audit Rights": translate("History", "Looking at the books"),
        "Uncapped Liability": translate("History", "No limit on what is owed"),
        "Cap On Liability": translate("History", "Limit on what is owed"),
        "Liquidated Damages": translate("History", "Fixed damages"),
        "Warranty Duration": translate("History", "Warranty"),
    }
    said = say(category)
    return known.get(category, said if said != category else category[:1].upper() + category[1:].lower())
