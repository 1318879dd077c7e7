"""The marks a reviewer puts on a claim: flag, tick, note, dismiss, promote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.done import say_done
from factcheck.cli.output import one_line
from factcheck.cli.settings import Settings, data_options
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.models import Span
    from factcheck.store import Desk


@click.command()
@click.argument("claim")
@click.option("--off", is_flag=True, help="Take the flag away.")
@data_options
@click.pass_obj
def flag(settings: Settings, claim: str, *, off: bool) -> None:
    """Say that a CLAIM needs checking."""
    with settings.open_desk() as desk:
        say_done(settings, desk.flag(claim, not off))


@click.command()
@click.argument("claim")
@click.argument("words", required=False)
@data_options
@click.pass_obj
def tick(settings: Settings, claim: str, *, words: str | None) -> None:
    """Tick a detail of a CLAIM as looked at, by its WORDS, or all."""
    with settings.open_desk() as desk:
        say_done(settings, desk.tick(claim, _detail(desk, claim, words) if words is not None else None))


def _detail(desk: Desk, claim: str, words: str) -> Span:
    details = desk.claim(claim).details
    for detail in details:
        if one_line(detail.text).casefold() == one_line(words).casefold():
            return detail
    offered = ", ".join(repr(one_line(detail.text)) for detail in details) or "it has none"
    raise InputError(f"no detail {words!r} in {claim}: {offered}")


@click.command()
@click.argument("claim")
@click.argument("text")
@data_options
@click.pass_obj
def note(settings: Settings, claim: str, text: str) -> None:
    """Write a TEXT down beside a CLAIM."""
    with settings.open_desk() as desk:
        say_done(settings, desk.note(claim, text))


@click.command()
@click.argument("claim")
@click.option("--reason", metavar="TEXT", help="Why it needs no checking.")
@data_options
@click.pass_obj
def dismiss(settings: Settings, claim: str, *, reason: str | None) -> None:
    """Say that a CLAIM is none, or needs no checking."""
    with settings.open_desk() as desk:
        say_done(settings, desk.dismiss(claim, reason))


@click.command()
@click.argument("what", metavar="CLAIM|ARTICLE")
@click.option(
    "--at", type=click.IntRange(min=0), metavar="OFFSET", help="Furniture of the ARTICLE, by an offset in it."
)
@data_options
@click.pass_obj
def promote(settings: Settings, what: str, *, at: int | None) -> None:
    """Take a CLAIM, or furniture of an ARTICLE, back for checking.

    The offsets of furniture are listed by claims ARTICLE --furniture.
    """
    with settings.open_desk() as desk:
        say_done(settings, desk.promote(what) if at is None else desk.promote_segment(what, at))


COMMANDS = {"flag": flag, "tick": tick, "note": note, "dismiss": dismiss, "promote": promote}
