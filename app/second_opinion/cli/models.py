"""``second-opinion models``: which models are here, fetching and changing them."""

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from second_opinion.assembly.services import Services
from second_opinion.cli.opening import known_model, opened
from second_opinion.cli.render.transfer import Transfer
from second_opinion.domain.engine import NO_MODEL
from second_opinion.domain.errors import ModelUnusable


@click.group()
def models() -> None:
    """The models that judge documents; they lie in your own data folder."""


@models.command("list")
def list_models() -> None:
    """List the known models and those on this machine."""
    with opened() as services:
        used = services.model()
        suited = services.suited_model()
        here = {model.id: model for model in services.models.installed()}
        rows: list[tuple[str, int, int | None, str, str]] = [
            (entry.id, entry.bytes, entry.memory, entry.licence, entry.note) for entry in services.catalogue
        ]
        rows += [(model.id, model.bytes, None, "", "added by you") for model in here.values() if model.added]
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("id", no_wrap=True)
    for heading in ("size", "memory", "licence", "", "about"):
        table.add_column(heading)
    for identity, size, memory, licence, note in rows:
        state = (
            ("in use" if identity == used else "here")
            if identity in here
            else ("suits this machine" if identity == suited else "")
        )
        table.add_row(identity, _gigabytes(size), _gigabytes(memory), licence, state, note)
    Console(highlight=False, markup=False).print(table)


def _gigabytes(size: int | None) -> str:
    return "" if size is None else f"{size / 1e9:.1f} GB"


@models.command("pull")
@click.argument("model", required=False, metavar="[ID]")
@click.option("--if-none", is_flag=True, help="Do nothing when there is a model already.")
def pull_model(model: str | None, if_none: bool) -> None:
    """Fetch a model, without an ID the one that suits this machine. A fetch that was broken off goes on where it was."""
    from second_opinion.inference.download import pull  # noqa: PLC0415 - brings a whole HTTP client

    with opened() as services:
        if if_none and services.model() is not None:
            return
        entry = services.catalogue.entry(model or services.suited_model())
        if services.models.has(entry.id):
            click.echo(f"{entry.id} is here already.")
            return
        with Transfer(sys.stderr, f"Fetching {entry.id}") as transfer:
            pull(entry, services.models.folder, transfer.fetched, transfer.cancelled)
    click.echo(f"{entry.id} is here.")


@models.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(file: Path) -> None:
    """Take a copy of any GGUF chat model that you have."""
    with opened() as services, Transfer(sys.stderr, f"Copying {file.name}") as transfer:
        stored = services.models.add(file, transfer, transfer.cancelled)
    click.echo(f"{stored.id} is here; use it with “second-opinion models use {stored.id}”.")


@models.command()
@click.argument("model", required=False, metavar="[ID]")
def verify(model: str | None) -> None:
    """Read every byte of the models that are here and compare it with what is known of them."""
    with opened() as services:
        damaged = [one for one in _named(services, model) if not _is_intact(services, one)]
    if damaged:
        raise ModelUnusable(f"Damaged: {', '.join(damaged)}. Remove and fetch it again.")


def _is_intact(services: Services, model: str) -> bool:
    with Transfer(sys.stderr, f"Reading {model}") as transfer:
        intact = services.models.verify(model, transfer, transfer.cancelled)
    click.echo(f"{model}: {'every byte is right' if intact else 'damaged'}")
    return intact


def _named(services: Services, model: str | None) -> list[str]:
    return [model] if model else [stored.id for stored in services.models.installed()]


@models.command()
@click.argument("model", metavar="ID")
def remove(model: str) -> None:
    """Delete a model from this machine."""
    with opened() as services:
        services.models.remove(model)
    click.echo(f"{model} is gone.")


@models.command()
@click.argument("model", metavar="ID")
def use(model: str) -> None:
    """Have documents judged by this model from now on."""
    with opened() as services:
        known_model(services, model)
        chosen = services.settings.model.model_copy(update={"id": model})
        services.change_settings(services.settings.model_copy(update={"model": chosen}))
    click.echo(f"Documents are judged by {model} from now on.")


@models.command()
@click.argument("model", required=False, metavar="[ID]")
def calibrate(model: str | None) -> None:
    """Measure how far a model's answers can be trusted, on the examples of all reviewers. Takes minutes."""
    from second_opinion.assembly.calibrating import examples_of_questions, learn, samples  # noqa: PLC0415 - brings numpy

    with opened() as services:
        chosen = known_model(services, model) or services.model() or NO_MODEL
        total = examples_of_questions(services)
        with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bar:
            seen = list(bar.track(samples(services, chosen), total, description=f"Asking {chosen}"))
        learn(services, chosen, seen)
    click.echo(f"{chosen} is calibrated on {len(seen)} examples.")
