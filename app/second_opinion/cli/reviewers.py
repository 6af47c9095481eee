"""``second-opinion reviewers``: what is looked for, and a person's own reviewers."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from second_opinion.assembly.services import Services, local_now
from second_opinion.assembly.trying import judges, read
from second_opinion.cli.opening import known_model, opened
from second_opinion.domain.check import Question
from second_opinion.domain.errors import BadConfiguration, UserError
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.examples import Judges, Tried, lacking, try_examples
from second_opinion.reviewing.loading import english_words, load_folder
from second_opinion.reviewing.starting import new_reviewer
from second_opinion.reviewing.words_file import mistakes


@click.group()
def reviewers() -> None:
    """What is looked for in documents."""


@reviewers.command("list")
def list_reviewers() -> None:
    """List the reviewers: those that come with the program, and your own."""
    with opened() as services:
        loaded, spoken = services.reviewers(), services.translation()
    for reviewer in map(spoken.reviewer, loaded.reviewers):
        questions = len(reviewer.questions)
        counts = f"{len(reviewer.checks)} checks, {questions} of them questions to the model"
        click.echo(f"{reviewer.id}: {reviewer.title} ({reviewer.kind.value}), {counts}")
    for problem in loaded.problems:
        click.echo(str(problem), err=True)


@reviewers.command()
@click.argument("reviewer_id", metavar="ID")
def show(reviewer_id: str) -> None:
    """Show what a reviewer looks for, and the sides it knows."""
    with opened() as services:
        reviewer = services.translation().reviewer(_known(services, reviewer_id))
    click.echo(f"{reviewer.title}, version {reviewer.version}")
    for role in reviewer.roles:
        click.echo(f"  side {role.id}: {role.title}")
    for check in reviewer.checks:
        decided = "question" if isinstance(check, Question) else "rule"
        reach = f" [{', '.join((*check.applies, *check.roles))}]" if check.applies or check.roles else ""
        click.echo(f"{check.id}  {check.severity.value}, {decided}{reach}: {check.title}")


@reviewers.command()
@click.argument("names", nargs=-1, metavar="[ID|FOLDER]…")
@click.option("--model", metavar="ID|none", help="The model that answers the questions; none: try the rules only.")
def check(names: Sequence[str], model: str | None) -> int:
    """Try reviewers on their own examples. Exit status 1 when one does not come out as it must."""
    with opened() as services:
        known_model(services, model)
        chosen = [_named(services, name) for name in names] or list(services.reviewers().reviewers)
        problems = [*_problems(services, names)]
        for problem in problems:
            click.echo(str(problem), err=True)
        with judges(services, model) as answering:
            wrong = sum(_check(reviewer, answering) for reviewer in chosen)
    return int(bool(wrong or problems))


def _problems(services: Services, names: Sequence[str]) -> Iterator[BadConfiguration]:
    """What is wrong with the files of these reviewers, beside what keeps one from being read; without names of all."""
    known = services.reviewers().problems
    if not names:
        yield from known
        return
    yield from (one for one in known if one.path == services.paths.playbook)
    for name in names:
        given, own = Path(name), services.paths.reviewers / name
        folder = next((one for one in (given, own) if (one / "reviewer.toml").is_file()), None)
        if folder is not None:
            yield from mistakes(folder, english_words(folder))


def _check(reviewer: Reviewer, answering: Judges | None) -> int:
    """Print what does not come out as it must; how much that was."""
    tried = list(try_examples(reviewer, read, local_now().date(), answering))
    wrong = [one for one in tried if one.holds is False]
    for one in wrong:
        click.echo(f"{reviewer.id}/{one.example.check}: example {one.number} {_complaint(one)}")
    short = lacking(reviewer)
    for missing in short:
        click.echo(
            f"{reviewer.id}/{missing.check}: {missing.firing} examples that must fire and {missing.quiet} that must not; "
            f"of each {missing.needed} {'is' if missing.needed == 1 else 'are'} needed"
        )
    open_ones = sum(one.holds is None for one in tried)
    left = f", {open_ones} left out for want of a model" if open_ones else ""
    click.echo(
        f"{reviewer.id}: {len(tried) - len(wrong) - open_ones} of {len(tried)} examples come out as they must{left}"
    )
    return len(wrong) + len(short)


def _complaint(tried: Tried) -> str:
    if tried.error:
        return f"broke: {tried.error}"
    probability = "" if tried.probability is None else f" (probability {tried.probability:.2f})"
    return f"{'must fire and does not' if tried.example.fires else 'must not fire and does'}{probability}"


@reviewers.command()
@click.argument("name")
def new(name: str) -> None:
    """Begin a reviewer of your own: a small working one, to be changed."""
    with opened() as services:
        path = new_reviewer(services.paths.reviewers, name)
    click.echo(f"{path} is there; change it, then try it with “second-opinion reviewers check {name}”.")


def _named(services: Services, name: str) -> Reviewer:
    folder = Path(name)
    return load_folder(folder) if (folder / "reviewer.toml").is_file() else _known(services, name)


def _known(services: Services, reviewer_id: str) -> Reviewer:
    loaded = services.reviewers()
    if reviewer := loaded.by_id(reviewer_id):
        return reviewer
    mistakes = [problem for problem in loaded.problems if reviewer_id in str(problem.path)]
    if mistakes:
        raise mistakes[0]
    raise UserError(f"There is no reviewer “{reviewer_id}”; there are {_ids(loaded.reviewers)}.")


def _ids(known: Iterable[Reviewer]) -> str:
    return ", ".join(reviewer.id for reviewer in known)
