"""The main job, for real: a document comes, a quiet banner says so, and a click shows the finding. With the smallest model."""

import subprocess
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from second_opinion.domain.check import Severity
from second_opinion.domain.finding import Finding
from second_opinion.domain.stored import ReviewFilter, StoredReview
from second_opinion.history.store import History

pytestmark = [pytest.mark.desktop, pytest.mark.model]

PLAN = """Summer party plan

Start: Sunday, 13 June 2027, three in the afternoon
End: Saturday, 12 June 2027
Place: the barn at Lower Farm

Guests: 140 people are expected. Catering is ordered for 120 people.
Answers are due by Friday, 4 June 2027; the caterer needs the final number by Friday, 28 May 2027.

Who does what
Food: Ines orders the food by 10 May 2027.
Music: Tom brings the speakers and tests them on 21 June 2027.

Money
Food: 140 x EUR 6.50 = EUR 980.00
"""


@pytest.fixture
def contract() -> bytes:
    """The bundled contract, with its planted problems, as PDF."""
    return files("second_opinion_assets").joinpath("samples", "contract.pdf").read_bytes()


@pytest.fixture
def history(stage: Any) -> Iterator[History]:
    """The history that the application keeps, seen from outside."""
    with History.open(stage.paths.history) as opened:
        yield opened


def test_a_pdf_in_a_watched_folder(stage: Any, contract: bytes, history: History) -> None:
    stage.set_up_panel()
    stage.start_application("--background")
    stage.until(lambda: history.is_known_folder(stage.downloads), "the folder is watched")

    (stage.downloads / "Services agreement.pdf").write_bytes(contract)

    stage.until(lambda: "Services agreement.pdf" in stage.log("dunst"), "the banner is there")
    assert "things to look at before you sign" in stage.log("dunst")
    stage.until(stage.banner, "the banner is drawn")
    stage.picture("toast-folder")
    review = the_only_review(history)
    assert review.line.high > 0
    assert not review.line.seen
    show(stage)
    stage.until(lambda: the_only_review(history).line.seen, "the review is shown")
    assert copied_suggestion(stage) == most_important(review).suggestion
    stage.picture("history-from-toast")


def test_a_text_on_the_clipboard(stage: Any, history: History) -> None:
    stage.set_up_panel()
    stage.watch_clipboard()
    stage.start_application("--background")

    stage.copy(PLAN)

    stage.until(lambda: "Copied at" in stage.log("dunst"), "the banner is there")
    stage.until(stage.banner, "the banner is drawn")
    stage.picture("toast-clipboard")
    review = the_only_review(history)
    assert review.text is not None
    assert review.text.strip() == PLAN.strip()
    show(stage)
    stage.until(lambda: the_only_review(history).line.seen, "the review is shown")
    assert copied_suggestion(stage) == most_important(review).suggestion
    stage.picture("history-from-clipboard")


def the_only_review(history: History) -> StoredReview:
    (line,) = history.lines(ReviewFilter())
    return history.load(line.id)


def most_important(stored: StoredReview) -> Finding:
    assert stored.review is not None
    return max(stored.review.at_least(Severity.HIGH), key=lambda finding: finding.probability)


def show(stage: Any) -> None:
    """Choose "Show" on the banner."""
    assert "Show" in stage.log("dunst")
    assert stage.windows() == []
    stage.click_banner()
    stage.until(stage.windows, "the history window is there")


def copied_suggestion(stage: Any) -> str:
    """What the key C copies: the suggestion of the finding that the window is on."""
    copied = ""

    def came() -> bool:
        nonlocal copied
        stage.press("c")  # again and again: the finding may be shown a moment after the window
        try:
            copied = stage.call("xclip", "-out", "-selection", "clipboard")
        except subprocess.CalledProcessError:
            return False
        return bool(copied.strip() != PLAN.strip())

    stage.until(came, "the suggestion is copied")
    return copied
