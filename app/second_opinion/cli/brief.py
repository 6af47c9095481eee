"""``second-opinion brief``: the day on one page."""

from datetime import datetime

import click

from second_opinion.assembly.services import local_now
from second_opinion.cli.opening import opened
from second_opinion.cli.render.day import DayFormat, render_day


@click.command()
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Another day than today.")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in DayFormat]),
    default=DayFormat.HUMAN.value,
    show_default=True,
    help="For people, for programs (JSON, always English), as Markdown, or the dates as a calendar file.",
)
def brief(day: datetime | None, form: str) -> None:
    """Print the day's five most important findings, the dates of the next 14 days, what was not read and what fell silent."""
    now = local_now()
    with opened() as services:
        of_day, words = services.history.brief(day.date() if day else now.date()), services.translation()
    click.echo(render_day(of_day, DayFormat(form), now, words), nl=False)
