"""``second-opinion brief``: the day on one page."""

from datetime import date, datetime

import click

from second_opinion.assembly.services import local_now
from second_opinion.cli.opening import opened
from second_opinion.domain.dates import say_date
from second_opinion.domain.stored import Brief
from second_opinion.history.brief import brief as brief_of


@click.command()
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Another day than today.")
def brief(day: datetime | None) -> None:
    """Print the day's five most important findings, the dates of the next 14 days, and what was not read."""
    with opened() as services:
        of_day = brief_of(services.history, day.date() if day else local_now().date())
    click.echo("\n".join(_page(of_day)))


def _page(brief: Brief) -> list[str]:
    page = [say_date(brief.day), _read_that_day(brief)]
    if brief.findings:
        page += ["", "Worth a look"]
        for item in brief.findings:
            page += [f"  {item.finding.title}: {item.name}", f"    {item.finding.why}"]
    if brief.dates:
        page += ["", "Coming up"]
        page += [f"  {_short(item.date.date)}  {item.date.what} ({item.name})" for item in brief.dates]
    if brief.not_read:
        page += ["", "Not read"]
        page += [f"  {line.name}: {line.reason}" for line in brief.not_read]
    return page


def _read_that_day(brief: Brief) -> str:
    documents = "1 document was read" if brief.documents == 1 else f"{brief.documents or 'No'} documents were read"
    return f"{documents}{'' if brief.findings else ', nothing is worth a look'}."


def _short(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
