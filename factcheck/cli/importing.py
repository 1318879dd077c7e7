"""``factcheck import``: many articles at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.following import FEW, followed
from factcheck.cli.output import complain, counted, one_line, say, say_data
from factcheck.cli.settings import Settings, data_options
from factcheck.cli.texts import Reading, each_source, reading_options
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.models import Imported
    from factcheck.store import Desk


@click.command("import")
@click.argument("paths", type=click.Path(readable=False), metavar="PATH...", nargs=-1, required=True)
@reading_options
@data_options
@click.pass_obj
def import_(settings: Settings, paths: tuple[str, ...], *, reading: Reading) -> int:
    """Put articles on the desk, each a file of plain text.

    A PATH of - is standard input. A text that the desk holds already is not stored again. A file that cannot be read is
    named, the others go on, and the exit code is then 2.
    """
    sources = each_source(paths)
    refused: list[str] = []
    with settings.open_desk(make=True) as desk, followed(sources, "Importing") as on_the_way:
        taken = _take_in(desk, on_the_way, reading, refused)
    if settings.wants_data:
        say_data([_as_data(one) for one in taken])
    else:
        lines = [_line(one, reading.kept(one)) for one in taken if len(sources) <= FEW or reading.kept(one)]
        say(*lines, _summary(taken, len(refused)))
    return InputError.exit_code if refused else 0


def _take_in(desk: Desk, sources: Iterable[str], reading: Reading, refused: list[str]) -> list[Imported]:
    taken = []
    for source in sources:
        try:
            taken.append(desk.add(reading.read(source, reading.fetch(source))))
        except InputError as error:
            refused.append(source)
            complain(str(error))
    return taken


def _line(one: Imported, kept: list[str]) -> str:
    article = one.article
    name = f"article {article.number}: {one_line(article.title or 'untitled')}"
    if not one.new:
        return f"{name} ({'; '.join(['on the desk already', *kept])})"
    notices = f"; {one_line('; '.join(article.draft.notices))}" if article.draft.notices else ""
    return f"{name} ({counted(one.claims, 'claim')}, {counted(one.leads, 'lead')}{notices})"


def _summary(taken: list[Imported], refused: int) -> str:
    new = [one for one in taken if one.new]
    parts = [
        f"{counted(len(new), 'new article')}, {counted(sum(one.claims for one in new), 'claim')},"
        f" {counted(sum(one.leads for one in new), 'lead')}"
    ]
    if len(new) < len(taken):
        parts.append(f"{len(taken) - len(new)} on the desk already")
    if refused:
        parts.append(f"{refused} not read")
    return "; ".join(parts)


def _as_data(one: Imported) -> dict[str, object]:
    article = one.article
    return {
        "number": article.number,
        "id": article.id,
        "title": article.title,
        "published_on": article.published_on and article.published_on.isoformat(),
        "new": one.new,
        "claims": one.claims,
        "leads": one.leads,
        "encoding": article.draft.encoding,
        "notices": list(article.draft.notices),
    }


COMMANDS = {"import": import_}
