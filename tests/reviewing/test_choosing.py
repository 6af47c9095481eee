from second_opinion.reviewing.choosing import as_chosen
from second_opinion.reviewing.loading import load_reviewers


def test_a_reviewer_that_is_off_recognises_and_finds_nothing() -> None:
    everyone = load_reviewers(None, examples=False).reviewers

    chosen = {one.id: one for one in as_chosen(everyone, {"emails", "contracts"}, ())}

    assert chosen["emails"].checks == ()
    assert chosen["contracts"].obligations is None
    assert chosen["emails"].recognise is next(one for one in everyone if one.id == "emails").recognise
    assert chosen["plans"].checks


def test_a_check_that_is_off_is_left_out() -> None:
    everyone = load_reviewers(None, examples=False).reviewers
    contracts = next(one for one in everyone if one.id == "contracts")
    rule, question = contracts.rules[0].id, contracts.questions[0].id

    chosen = {one.id: one for one in as_chosen(everyone, (), {f"contracts/{rule}", f"contracts/{question}"})}

    left = {check.id for check in contracts.checks} - {check.id for check in chosen["contracts"].checks}
    assert left == {rule, question}
    assert chosen["plans"] is next(one for one in everyone if one.id == "plans")
