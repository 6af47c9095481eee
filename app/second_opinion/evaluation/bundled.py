"""The samples that come with the program, and the problems they were written with."""

from importlib.resources import files
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from second_opinion.domain.document import Span

PlaceOrNone = Annotated[Span | None, BeforeValidator(lambda value: Span(*value) if value else None)]


class Problem(BaseModel):
    """A problem on purpose: which check should see it, where (None: something is missing), and why it is one."""

    model_config = ConfigDict(frozen=True)

    check: str
    span: PlaceOrNone = None
    why: str


class Sample(BaseModel):
    """A bundled document's text and problems."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    text: str
    problems: tuple[Problem, ...]


NAMES = ("contract.md", "email.eml", "plan.md")
CLEAN = "clean-contract.md"


def sample(name: str) -> Sample:
    """A sample by its file name."""
    folder = files("second_opinion_assets").joinpath("samples")
    text = folder.joinpath(name).read_text(encoding="utf-8")
    about = folder.joinpath(f"{name.rpartition('.')[0]}.json").read_text(encoding="utf-8")
    known = _About.model_validate_json(about)
    return Sample(name=name, text=text, problems=known.problems)


class _About(BaseModel):
    model_config = ConfigDict(extra="ignore")

    problems: tuple[Problem, ...]
