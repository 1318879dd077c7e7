"""``factcheck verdict`` and ``factcheck source``: what a reviewer found, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.done import say_done
from factcheck.cli.settings import Settings, data_options
from factcheck.cli.texts import Day

if TYPE_CHECKING:
    from datetime import date


@click.command()
@click.argument("claim")
@click.argument("rating")
@click.option(
    "--source", "sources", multiple=True, metavar="URL", help="What it rests on: a URL or words; may be repeated."
)
@click.option("--note", metavar="TEXT", help="Why, in words.")
@data_options
@click.pass_obj
def verdict(settings: Settings, claim: str, rating: str, *, sources: tuple[str, ...], note: str | None) -> None:
    """Rate a CLAIM, with any number of sources.

    RATING is true, mostly-true, misleading, false or unverifiable, or the key of the screen, 1 to 5.
    """
    from factcheck.models import Citation

    with settings.open_desk() as desk:
        citations = [Citation(source=source) for source in sources]
        say_done(settings, desk.verdict(claim, rating, note=note, citations=citations))


@click.command()
@click.argument("claim")
@click.argument("source", metavar="URL|WORDS")
@click.option("--title", metavar="TEXT", help="What the source is called.")
@click.option("--stance", type=click.Choice(["supports", "refutes", "context"]), help="What it says to the claim.")
@click.option("--standing", type=click.Choice(["primary", "secondary"]), help="How close it stands to the fact.")
@click.option("--quote", metavar="TEXT", help="Its words that bear on the claim.")
@click.option("--locator", metavar="TEXT", help="Where in it: a page, paragraph or time code.")
@click.option("--accessed", "accessed_on", type=Day(), metavar="DATE", help="The day it was looked at.")
@click.option("--archive", "archive_url", metavar="URL", help="An archived copy.")
@data_options
@click.pass_obj
def source(settings: Settings, /, claim: str, source: str, **use: str | date | None) -> None:
    """Put a source to a CLAIM: a URL, or in words what it is."""
    from factcheck.models import Citation

    with settings.open_desk() as desk:
        say_done(settings, desk.cite(claim, Citation.model_validate({"source": source, **use})))


COMMANDS = {"verdict": verdict, "source": source}
