"""``second-opinion history``: what was read, found again, exported, forgotten."""

from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from second_opinion.assembly.review_now import Result
from second_opinion.assembly.services import Services, local_now
from second_opinion.cli.opening import opened
from second_opinion.cli.render.formats import Format, renderer
from second_opinion.domain.document import Document, Kind
from second_opinion.domain.job import Job
from second_opinion.domain.stored import ReviewFilter, ReviewLine, Status, StoredReview
from second_opinion.history.query import wanted_by


@click.group()
def history() -> None:
    """Reviews that were made on this machine."""


@history.command("list")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only documents of this kind.")
@click.option("--worth-a-look", is_flag=True, help="Only those with an open finding of medium severity or above.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
def list_reviews(kind: str | None, worth_a_look: bool, limit: int) -> None:
    """List reviews, newest first."""
    wanted = ReviewFilter(kind=Kind(kind) if kind else None, worth_a_look=worth_a_look, limit=limit)
    with opened() as services:
        _print_lines(services.history.lines(wanted), "Nothing was read yet.")


@history.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
def search(words: Sequence[str], limit: int) -> None:
    """Search names, findings and texts; all words must be there.

    Words with a colon narrow it: kind:, severity:, verdict:, folder:, since:, before:, on: (2026-11-24, 2026-11, week).
    """
    text = " ".join(words)
    wanted = wanted_by(text, local_now().date(), ReviewFilter(limit=limit))
    with opened() as services:
        lines = services.history.lines(wanted)
        snippets = services.history.snippets(wanted.text or "", [line.id for line in lines])
    _print_lines(lines, f"Nothing that was read fits “{text}”.", {key: found.text for key, found in snippets.items()})


@history.command()
@click.argument("review_id", type=int, metavar="ID")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format]),
    default=Format.HUMAN.value,
    show_default=True,
)
def show(review_id: int, form: str) -> None:
    """Show a review as it was printed when it was made."""
    with opened() as services:
        stored, render = services.history.load(review_id), renderer(Format(form), services.translation())
    click.echo(render([_result(stored)]), nl=False)


@history.command()
@click.argument("review_ids", type=int, nargs=-1, metavar="[ID…]")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format]),
    default=Format.MARKDOWN.value,
    show_default=True,
)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file instead of standard output."
)
def export(review_ids: Sequence[int], form: str, output: Path | None) -> None:
    """Export reviews with their quotes; without an ID all of them."""
    with opened() as services:
        ids = review_ids or [line.id for line in _all_lines(services)]
        text = renderer(Format(form), services.translation())([_result(services.history.load(one)) for one in ids])
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8", newline="")


@history.command()
@click.option("--everything", is_flag=True, help="Forget all reviews, texts and verdicts, also in the backups.")
@click.confirmation_option(prompt="What is removed cannot be brought back. Go on?")
def purge(everything: bool) -> None:
    """Remove what is older than the settings keep it, and what lies in the trash."""
    with opened() as services:
        if everything:
            services.history.forget_everything()
            click.echo("Everything is forgotten.")
            return
        kept = services.settings.history
        purged = services.history.purge(
            local_now(), keep_days=kept.keep_days, keep_copied_text_days=kept.keep_copied_text_days
        )
    click.echo(f"Removed: {purged.reviews} reviews, {purged.texts} copied texts.")


def _all_lines(services: Services) -> list[ReviewLine]:
    lines: list[ReviewLine] = []
    while page := services.history.lines(ReviewFilter(limit=500, offset=len(lines))):
        lines += page
    return lines


def _result(stored: StoredReview) -> Result:
    line = stored.line
    job = Job(origin=line.origin, name=line.name, path=line.path, kind=line.kind)
    if stored.review is None:
        return Result(job, reason=line.reason or "It was not read yet.")
    document = Document(
        name=line.name,
        sha256=stored.review.sha256,
        text=stored.text or "",
        format="",
        parts=stored.parts,
        headers=stored.headers,
    )
    return Result(job, document if stored.text is not None else None, stored.review)


def _print_lines(lines: Sequence[ReviewLine], empty: str, found: dict[int, str] | None = None) -> None:
    if not lines:
        click.echo(empty)
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("id", "when", "what", "name", "high", "medium", "low", "where it was found" if found else ""):
        table.add_column(
            heading, overflow="fold", justify="right" if heading in {"id", "high", "medium", "low"} else "left"
        )
    for line in lines:
        note = (found or {}).get(line.id) or (f"not read: {line.reason}" if line.status is Status.NOT_READ else "")
        counts = [str(count or "") for count in (line.high, line.medium, line.low)]
        when = line.reviewed_at.astimezone().strftime("%Y-%m-%d %H:%M")
        table.add_row(str(line.id), when, line.subtype or line.kind.value, line.name, *counts, " ".join(note.split()))
    Console(highlight=False, markup=False).print(table)
