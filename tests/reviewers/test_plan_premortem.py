"""One line says why the plan may fail, out of what all rules found."""

from datetime import date

from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.case import open_case
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.ruling import Ruling, rules_for

REVIEWERS = load_reviewers(None).reviewers
PLAN = """# Project plan: the move of the library

Deadline: 30 June 2027

| Task | Owner | Start | End |
|---|---|---|---|
| Pack the books | Ines | 1 June 2027 | 10 June 2027 |
| Carry the shelves | Tom | 11 June 2027 | 18 June 2027 |
| Fit the lights | Ada | 21 June 2027 | 4 July 2027 |

| Item | Cost |
|---|---|
| Boxes | €400 |
| Van | €300 |
| Lights | €900 |
| Floor | €500 |
| Total | €2,300 |
"""
STEPS = "# Project plan\n\n## Milestone 1\n\nThe well.\n\n## Milestone 2\n\nThe pump.\n\n## Milestone 3\n\nThe tap.\n"


def findings_on(text: str) -> list[Finding]:
    case = open_case(read_bytes(text.encode(), "plan.md"), REVIEWERS, date(2026, 11, 24))
    ruling = Ruling(case.reading, case.document, case.places)
    found = ruling.findings(rules_for(case.reviewer, REVIEWERS, case.reading))
    assert ruling.errors == []
    return found


def test_the_weightiest_are_tied_to_their_sentences() -> None:
    *others, why = findings_on(PLAN)
    assert {one.check for one in others} >= {"after-the-end", "total-wrong", "no-contingency"}
    assert (why.check, why.severity, why.searched) == ("why-it-failed", Severity.LOW, None)
    assert why.facts["first"].startswith("Ends after the last day (“Fit the lights")
    assert why.facts["second"] == "The total does not add up (“€2,300”)"
    assert why.facts["third"] in {"No line for the unforeseen", "Nothing on what may fail"}
    assert [PLAN[place.start : place.end] for place in why.also] == ["€2,300"]


def test_what_is_only_missing_is_named() -> None:
    (why,) = [one for one in findings_on(STEPS) if one.check == "why-it-failed"]
    assert why.span is None
    assert why.searched == ("Nothing on what may fail", "Nobody is named for the work")


def test_a_plan_that_holds_has_no_such_line() -> None:
    held = PLAN.replace("4 July 2027", "24 June 2027").replace("€2,300", "€2,100").replace("Floor", "Reserve")
    assert [one.check for one in findings_on(held + "\nIf the van fails, we hire another.\n")] == []
