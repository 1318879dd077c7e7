"""``factcheck search``: claims, sources and earlier verdicts, by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.claims import as_data
from factcheck.cli.output import one_line, say, say_data, table
from factcheck.cli.settings import Settings, data_options

if TYPE_CHECKING:
    from factcheck.models import Found


@click.command()
@click.argument("words", nargs=-1, required=True)
@data_options
@click.pass_obj
def search(settings: Settings, words: tuple[str, ...]) -> None:
    """Find claims in which all WORDS stand, or in a source or note of theirs.

    Each word is found from its beginning, whatever its case and accents. One line is one claim: name, state, rating,
    day of the verdict, words, and the article.
    """
    with settings.open_desk() as desk:
        found = desk.search(" ".join(words))
    if settings.wants_data:
        say_data([_as_data(one) for one in found])
    elif not found:
        say("Nothing found.")
    else:
        say(*table([_row(one) for one in found]))


def _row(one: Found) -> tuple[str, ...]:
    beside = f" [{one.found_in}: {one_line(one.words)}]" if one.words else ""
    words = f"{one_line(one.line.text)}{beside} — {one_line(one.article_title)}"
    return (one.name, one.line.state.value, one.line.rating or "", (one.at or "")[:10], words)


def _as_data(one: Found) -> dict[str, object]:
    beside = one.model_dump(mode="json", exclude={"line"})
    return {**beside, **as_data(one.line)}


COMMANDS = {"search": search}
