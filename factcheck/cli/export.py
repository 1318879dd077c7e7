"""``factcheck export``: what is on the desk, as a file for others."""

from __future__ import annotations

import io
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import say, standard_output

if TYPE_CHECKING:
    from factcheck.cli.settings import Settings
    from factcheck.models import RowsOf

_STANDARD_OUTPUT = "-"


@click.command()
@click.argument("articles", metavar="[ARTICLE]...", nargs=-1)
@click.option("--format", "form", type=click.Choice(["csv"]), default="csv", show_default=True, help="What to write.")
@click.option(
    "--rows", type=click.Choice(["claims", "citations"]), default="claims", show_default=True, help="What a row is."
)
@click.option("--unverified", is_flag=True, help="Only claims that are left to verify.")
@click.option("--raw", is_flag=True, help="Leave out the guard against cells that a spreadsheet would run.")
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False),
    metavar="FILE",
    default=_STANDARD_OUTPUT,
    help="The file; else standard output.",
)
@click.pass_obj
def export(
    settings: Settings, articles: tuple[str, ...], *, form: str, rows: RowsOf, unverified: bool, raw: bool, output: str
) -> None:
    """Write claims, verdicts and sources as a file.

    All articles are written, or those that are named. A file is written whole or not at all.
    """
    from factcheck.exchange.files import writing

    written = import_module(f"factcheck.exchange.{form}").export
    with settings.open_desk() as desk:
        desk.catch_up(*articles)
        write = partial(written, desk, articles=articles, rows=rows, unverified=unverified, raw=raw)
        if output == _STANDARD_OUTPUT and standard_output().isatty():
            shown = io.StringIO(newline="")
            write(shown)
            say(*shown.getvalue().removesuffix("\r\n").replace("\r\n", "\n").split("\n"))
        else:
            with writing(output, sparing=desk.files) as stream:
                write(stream)


COMMANDS = {"export": export}
