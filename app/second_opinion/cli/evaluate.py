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
from second_opinion.evaluation.folds import load_folds
from second_opinion.evaluation.measuring import SUITES, Bench, cache_folder
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
@click.option(
    "--folds",
    type=click.Path(file_okay=False, path_type=Path),
    help="Heads by fold, as models/train_heads.py keeps them; by default those in the cache folder.",
)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only so many documents, always the same ones.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
def evaluate(
    suites: Sequence[str],
    data: Path,
    model: str | None,
    baseline: str | None,
    folds: Path | None,
    limit: int | None,
    json_wanted: bool,
) -> None:
    """Measure how good the opinions are, with one or more suites.

    The suites: clauses, nda, terms, planted, clean, quotes, injection, samples, plans, mail, drafts, recognise, insights, general. Ctrl+C stops; the next run goes on from there.
    """
    unknown = [suite for suite in suites if suite not in SUITES]
    if unknown:
        raise UserError(f"There is no suite “{unknown[0]}”; known are {', '.join(SUITES)}.")
    with opened() as services:
        bench = Bench(
            services=services,
            data=Data(data, limit),
            model=known_model(services, model),
            progress=lambda count: Shown(sys.stderr, count),
            kept=cache_folder() / "evaluation",
            folds=load_folds(folds or cache_folder() / "folds"),
        )
        results = []
        for suite in suites:
            results.append(bench.measure_naive(suite) if baseline else bench.measure(suite))
            if not json_wanted:
                click.echo(as_text(results[-1]), nl=False)
    if json_wanted:
        click.echo(as_json(results), nl=False)
