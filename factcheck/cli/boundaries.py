"""Where claims begin and end: add, split, join, move."""

from __future__ import annotations

import click

from factcheck.cli.done import say_done
from factcheck.cli.settings import Settings, data_options


@click.command()
@click.argument("article")
@click.argument("words")
@data_options
@click.pass_obj
def add(settings: Settings, article: str, words: str) -> None:
    """Add a claim to an ARTICLE: the WORDS, as they stand in it."""
    with settings.open_desk() as desk:
        say_done(settings, desk.add_claim(article, desk.find_words(article, words)))


@click.command()
@click.argument("claim")
@click.argument("words")
@data_options
@click.pass_obj
def split(settings: Settings, claim: str, words: str) -> None:
    """Make two of a CLAIM: the second begins with these WORDS."""
    with settings.open_desk() as desk:
        file = desk.claim(claim)
        say_done(settings, desk.split(claim, desk.find_words(file.article, words, meeting=file.line).start))


@click.command()
@click.argument("claim")
@click.argument("other", metavar="CLAIM")
@data_options
@click.pass_obj
def join(settings: Settings, claim: str, other: str) -> None:
    """Make one of two claims that stand next to each other."""
    with settings.open_desk() as desk:
        say_done(settings, desk.join(claim, other))


@click.command()
@click.argument("claim")
@click.argument("words")
@data_options
@click.pass_obj
def move(settings: Settings, claim: str, words: str) -> None:
    """Let a CLAIM begin and end elsewhere: the WORDS are those it has then."""
    with settings.open_desk() as desk:
        file = desk.claim(claim)
        say_done(settings, desk.move(claim, desk.find_words(file.article, words, meeting=file.line)))


COMMANDS = {"add": add, "split": split, "join": join, "move": move}
