"""Standard statements against what was annotated in non-disclosure agreements (ContractNLI)."""

from second_opinion.domain.review import Review
from second_opinion.evaluation.corpus import Data, Label
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import measured
from second_opinion.evaluation.tally import Tally, mean_figure

SAID = {"Entailment": "entailed", "Contradiction": "contradicted", "NotMentioned": "silent"}
"""The corpus's words for our answers."""


def nda(data: Data, reviews: Reviews) -> Measured:
    """The share of right answers of three; a statement that is not answered is not right."""
    documents = data.labelled("contracts/nda")
    reads = reviews.of([file_job(document.path) for document in documents])
    tally = Tally()
    right: list[float] = []
    for document, read in zip(documents, reads, strict=True):
        if read.review is not None:
            tally.begin(document.file)
            answers = [_answer(tally, label, read.review, read.text) for label in document.labels]
            right.append(sum(answers) / len(answers))
    return measured("nda", reads, {"accuracy": mean_figure(right)}, tally.results())


def _answer(tally: Tally, label: Label, review: Review, text: str) -> bool:
    """Whether a statement was answered as the annotators did."""
    wanted = SAID.get(label.answer, label.answer)
    given = next((statement for statement in review.statements if statement.id == label.category), None)
    answer = given.answer if given else None
    if answer == wanted:
        tally.right(label.category)
        return True
    if given and answer != "silent":
        quoted = " … ".join(text[span.start : span.end] for span in given.spans)
        tally.false_alarm(label.category, f"{answer}, not {wanted}: {quoted}", given.probability)
    if wanted != "silent" or given is None:
        marked = " … ".join(text[span.start : span.end] for span in label.spans)
        tally.overlooked(label.category, f"{wanted}, not {answer or 'answered'}: {marked}")
    return False
