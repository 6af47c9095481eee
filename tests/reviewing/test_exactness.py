"""Whatever the text: quotes are exact, and a finding is known again when the text around it moves."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from second_opinion.domain.review import Review
from second_opinion.inference.fake import FakeEngine

ODD = st.text(alphabet=st.sampled_from(list("aZ1 .\n\t(;“”é\u00a0\u2028😀_|#-")), max_size=200)
PARAGRAPH = "Nothing in this paragraph changes what the other paragraphs of this text say about anything at all, as everyone knows."


def spans_hold(review: Review, text: str) -> bool:
    found = [(one.span, one.quote) for one in review.findings] + [(one.span, one.quote) for one in review.clauses]
    return all(span is None or (text[slice(*span)] == quote and quote.strip()) for span, quote in found if quote)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=ODD, after=ODD, margins=st.lists(st.floats(-9, 9), min_size=40, max_size=40))
def test_quotes_are_exact(reviewing: Any, agreement: str, before: str, after: str, margins: list[float]) -> None:
    text = before + agreement + "Signed: ____ and ______\n" + after
    engine = FakeEngine(lambda passage, question: margins[len(passage + question) % len(margins)])
    snapshots = reviewing.snapshots(text, engine)
    assert all(spans_hold(snapshot.review, text) for snapshot in snapshots)
    reviewing.memory.answers.clear()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(st.integers(0, 13), max_size=4))
def test_fingerprints_survive_added_paragraphs(
    reviewing: Any, agreement: str, engine: FakeEngine, places: list[int]
) -> None:
    text = agreement + "\n6. Signatures\n\nSigned for the Customer by ________ on the day above.\n"
    paragraphs = text.split("\n\n")
    for place in sorted(places, reverse=True):
        paragraphs.insert(place, PARAGRAPH)
    moved = reviewing.review("\n\n".join(paragraphs), engine)
    still = reviewing.review(text, engine)
    assert {one.fingerprint for one in moved.findings} == {one.fingerprint for one in still.findings}
    assert {one.id for one in moved.findings} == {one.id for one in still.findings}


def test_fingerprints_tell_two_blanks_apart(reviewing: Any, agreement: str) -> None:
    text = agreement + "\nThe fee is ______ a month.\n\nThe term is ______ years.\n"
    (only,) = (one for one in reviewing.review(text).findings if one.check == "blank-left")
    assert len(only.also) == 1
    first = reviewing.review(text.replace("The fee is ______ a month.", "The fee is nine a month."))
    assert only.fingerprint not in {one.fingerprint for one in first.findings}
