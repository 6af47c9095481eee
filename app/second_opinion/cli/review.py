"""``second-opinion review``: documents are reviewed now, and printed."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from second_opinion.assembly.intake import is_readable, job_for
from second_opinion.assembly.review_now import Result, review_now
from second_opinion.assembly.services import Services
from second_opinion.cli.opening import known_model, opened
from second_opinion.cli.render.formats import Format, renderer
from second_opinion.cli.render.progress import Shown
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.errors import UserError
from second_opinion.domain.job import Job, Origin

BAD_USE = 2
STANDARD_INPUT = "-"


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH… | -")
@click.option("--as", "kind", type=click.Choice([kind.value for kind in Kind]), help="What the documents are.")
@click.option("--role", metavar="ID", help="Your side, such as customer or tenant (see “reviewers show”).")
@click.option("--model", metavar="ID|none", help="The model that judges; none: rules only.")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format]),
    default=Format.HUMAN.value,
    show_default=True,
    help="What people read is in your language; json and sarif are always English.",
)
@click.option("--text", "with_text", is_flag=True, help="With --format json: the document's text as well.")
@click.option("--no-save", is_flag=True, help="Keep nothing in the history.")
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in Severity]),
    help="Exit with 1 when a finding is at least so severe.",
)
def review(
    paths: Sequence[str],
    kind: str | None,
    role: str | None,
    model: str | None,
    form: str,
    with_text: bool,
    no_save: bool,
    fail_on: str | None,
) -> int:
    """Review files (or - for standard input) and print what deserves a second look.

    A folder stands for the readable files in it. Exit status: 0; 1 with --fail-on; 2 when something could not be read.
    """
    with opened() as services:
        _check_role(services, role)
        model = known_model(services, model)
        jobs = [
            replace(job, kind=Kind(kind) if kind else job.kind, role=role or job.role, model=model or job.model)
            for job in _jobs(services, paths)
        ]
        shown = Shown(sys.stderr, len(jobs))
        with shown:
            results = list(review_now(services, jobs, save=not no_save, tell=shown))
        render = renderer(Format(form), services.translation(), with_text=with_text)
    click.echo(render(results), nl=False)
    return _status(results, Severity(fail_on) if fail_on else None)


def _status(results: Sequence[Result], fail_on: Severity | None) -> int:
    """2 when something was not read, 1 when something is as severe as asked for, else 0."""
    for result in results:
        if result.review is None:
            click.echo(f"{result.job.name}: {result.reason}", err=True)
    if any(result.review is None for result in results):
        return BAD_USE
    if fail_on is None:
        return 0
    return int(any(result.review.at_least(fail_on) for result in results if result.review))


def _jobs(services: Services, paths: Iterable[str]) -> list[Job]:
    jobs: list[Job] = []
    for path in paths:
        if path == STANDARD_INPUT:
            jobs.append(_from_standard_input())
        else:
            jobs += [job_for(file, Origin.COMMAND_LINE, services.settings) for file in _files(Path(path))]
    return jobs


def _files(path: Path) -> list[Path]:
    path = path.absolute()
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob("*") if file.is_file() and is_readable(file))
    if not found:
        raise UserError(f"There is nothing that can be read in {path}.")
    return found


def _from_standard_input() -> Job:
    data = sys.stdin.buffer.read()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError("Standard input is not UTF-8 text; give the path of the file instead.") from error
    return Job(origin=Origin.COMMAND_LINE, name="standard input", text=text)


def _check_role(services: Services, role: str | None) -> None:
    if role is None:
        return
    known = {one.id for reviewer in services.reviewers().reviewers for one in reviewer.roles}
    if role not in known:
        raise UserError(f"No reviewer knows the side “{role}”; known are {', '.join(sorted(known))}.")
