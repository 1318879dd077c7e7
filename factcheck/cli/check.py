"""``factcheck check``: leads without a desk, as a linter gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import complain, one_line, say, say_data
from factcheck.cli.settings import Settings, data_options
from factcheck.cli.texts import Reading, each_source, reading_options
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import Lead

LEADS_FOUND = 1
"""The exit code that says so."""


@dataclass(frozen=True)
class _Found:
    """A lead and where it stands; lines and columns count from 1, columns in code points."""

    path: str
    line: int
    column: int
    lead: Lead

    def lines(self) -> Iterator[str]:
        yield f"{one_line(self.path)}:{self.line}:{self.column} {self.lead.rule} {one_line(self.lead.message)}"
        yield from (f"    {one_line(step)}" for step in self.lead.working)

    def data(self) -> dict[str, object]:
        return {"path": self.path, "line": self.line, "column": self.column, **self.lead.model_dump(mode="json")}


@click.command()
@click.argument("paths", type=click.Path(readable=False), metavar="PATH...", nargs=-1, required=True)
@reading_options
@data_options
@click.pass_obj
def check(settings: Settings, paths: tuple[str, ...], *, reading: Reading) -> int:
    """Show what does not add up in articles, without a desk.

    Exit code 1 says that leads were found. Each lead is one line, PATH:LINE:COLUMN RULE MESSAGE, with its working
    indented below it.
    """
    found: list[_Found] = []
    refused = False
    for source in each_source(paths):
        try:
            found.extend(_leads_in(source, reading))
        except InputError as error:
            refused = True
            complain(str(error))
    if settings.wants_data:
        say_data([one.data() for one in found])
    elif found:
        say(*(line for one in found for line in one.lines()))
    if refused:
        return InputError.exit_code
    return LEADS_FOUND if found else 0


def _leads_in(source: str, reading: Reading) -> Iterator[_Found]:
    from factcheck.leads import inspect

    article = reading.read(source, reading.fetch(source))
    text = article.draft.text
    for lead in inspect(text, article.published_on):
        start = lead.spans[0].start
        yield _Found(source, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start), lead)


COMMANDS = {"check": check}
