"""``factcheck correct``: put right what was read about an article or made of a claim."""

from __future__ import annotations

from typing import Any

import click

from factcheck.cli.done import say_done
from factcheck.cli.settings import Settings, data_options
from factcheck.cli.texts import Day

_OF_ARTICLES = ("title", "byline", "publication", "url", "published_on")
_OF_CLAIMS = ("kind", "claimant", "claimant_name", "reading")
_KINDS = ("statement", "quotation", "forecast", "opinion", "question", "not-a-claim")


@click.command()
@click.argument("what", metavar="ARTICLE|CLAIM")
@click.option("--title", metavar="TEXT", help="An article's title.")
@click.option("--byline", metavar="TEXT", help="Who wrote it.")
@click.option("--publication", metavar="TEXT", help="Where it was published.")
@click.option("--url", metavar="URL", help="Its address.")
@click.option(
    "--date", "--published", "published_on", type=Day(or_none=True), metavar="DATE", help="The day it was published."
)
@click.option("--kind", type=click.Choice(_KINDS), help="A claim's kind.")
@click.option("--claimant", metavar="WORDS", help="The words in the text for who makes the claim.")
@click.option("--claimant-name", metavar="NAME", help="Whom those words mean.")
@click.option("--reading", metavar="TEXT", help="The claim as a sentence that stands alone.")
@data_options
@click.pass_obj
def correct(settings: Settings, /, what: str, **values: Any) -> None:
    """Correct what is known of an ARTICLE, or made of a CLAIM.

    An empty value takes it away, as in --date "" or --title "".
    """
    given = {name: value for name, value in values.items() if value is not None}
    of_article = {name: value for name, value in given.items() if name in _OF_ARTICLES}
    of_claim = {name: value for name, value in given.items() if name in _OF_CLAIMS}
    if bool(of_article) == bool(of_claim):
        raise click.UsageError("give what to correct, of an article or of a claim: see factcheck correct --help")
    with settings.open_desk() as desk:
        done = desk.correct_article(what, **of_article) if of_article else desk.correct_claim(what, **of_claim)
        say_done(settings, done)


COMMANDS = {"correct": correct}
