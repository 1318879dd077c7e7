"""``factcheck undo`` and ``factcheck redo``."""

from __future__ import annotations

import click

from factcheck.cli.done import say_done
from factcheck.cli.settings import Settings, data_options


@click.command()
@data_options
@click.pass_obj
def undo(settings: Settings) -> None:
    """Undo your newest action, in whatever session it was done."""
    with settings.open_desk() as desk:
        say_done(settings, desk.undo())


@click.command()
@data_options
@click.pass_obj
def redo(settings: Settings) -> None:
    """Do again what you undid last."""
    with settings.open_desk() as desk:
        say_done(settings, desk.redo())


COMMANDS = {"undo": undo, "redo": redo}
