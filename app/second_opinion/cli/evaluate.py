"""``second-opinion eval``: how good the opinions are, measured on documents that people marked."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from second_opinion.cli.opening import known_model, opened
from second_opinion.cli.render.measured import as_json, as_text
from second_opinion.cli.render.progress import Shown
from second_opinion.domain.errors import UserError
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.measuring import SUITES, measure, measure_naive
from second_opinion.evaluation.naive import NAIVE


@click.command()
@click.argument("suites", nargs=-1, required=True, metavar="SUITE…")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("../shared/corpora"),
    show_default=True,
    help="The folder of the marked documents.",
)
@click.option("--model", metavar="ID|none", help="The model that judges; none: rules and heads only.")
@click.option("--baseline", type=click.Choice([NAIVE]), help="Measure this in place of the program.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only so many documents, always the same ones.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
def evaluate(
    suites: Sequence[str], data: Path, model: str | None, baseline: str | None, limit: int | None, json_wanted: bool
) -> None:
    """Measure how good the opinions are, with one or more suites.

    The suites: clauses, nda, terms, planted, clean, quotes, injection, samples. Ctrl+C stops; the next run goes on from there.
    """
    unknown = [suite for suite in suites if suite not in SUITES]
    if unknown:
        raise UserError(f"There is no suite “{unknown[0]}”; known are {', '.join(SUITES)}.")
    measuring = measure_naive if baseline else measure
    with opened() as services:
        model = known_model(services, model)
        results = []
        for suite in suites:
            result = measuring(suite, services, Data(data, limit), model, lambda count: Shown(sys.stderr, count))
            results.append(result)
            if not json_wanted:
                click.echo(as_text(result), nl=False)
    if json_wanted:
        click.echo(as_json(results), nl=False)
