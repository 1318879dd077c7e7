"""``factcheck review`` and bare ``factcheck``: the screen."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import say
from factcheck.cli.terminal import keys_from_terminal, need_terminal
from factcheck.cli.texts import STANDARD_INPUT, Reading, reading_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.cli.settings import Settings
    from factcheck.models import Article, DeskArticle, Imported
    from factcheck.store import Desk

_ARTICLE = re.compile(r"[0-9]+|[0-9a-f]{4,64}")


def open_library(settings: Settings) -> None:
    """Open the screen with all articles of the desk."""
    _open(settings, None)


@click.command()
@click.argument("what", type=click.Path(readable=False), metavar="PATH|-|ARTICLE")
@reading_options
@click.pass_obj
def review(settings: Settings, what: str, *, reading: Reading) -> None:
    """Review an article on the screen, imported first if it is new.

    PATH is a file of plain text; - is standard input, after which the keys come from the terminal. A number is an
    article of the desk: 1 is article 1, ./1 the file of that name.
    """
    if _names_article(what):
        _open(settings, lambda desk: desk.article(what))
        return
    need_terminal(keys=what != STANDARD_INPUT)
    if what == STANDARD_INPUT:
        data = reading.fetch(what)
        keys_from_terminal()
        _review(settings, reading, lambda: reading.read(what, data))
    else:
        if not _is_readable(what):
            reading.fetch(what)
        _review(settings, reading, lambda: reading.read(what, reading.fetch(what)))


def _review(settings: Settings, reading: Reading, read: Callable[[], Article]) -> None:
    """Take an article in and open it; what was named for it and not taken over is said once the screen is gone."""
    taken: list[Imported] = []

    def opening(desk: Desk) -> Imported:
        taken.append(desk.add(read()))
        return taken[0]

    _open(settings, opening)
    for kept in reading.kept(taken[0]) if taken else ():
        say(kept)


def _is_readable(path: str) -> bool:
    """Whether there is a file to read: what can be told before the screen opens is told there."""
    return Path(path).is_file() and os.access(path, os.R_OK)


def _names_article(what: str) -> bool:
    """Whether the words name an article of the desk: a number always, letters of an id unless a file is called so."""
    return bool(_ARTICLE.fullmatch(what)) and (what.isdecimal() or not Path(what).exists())


def _open(settings: Settings, opening: Callable[[Desk], DeskArticle | Imported] | None) -> None:
    need_terminal()
    from factcheck.tui.background import asking

    config = settings.config
    with asking(wanted=not os.environ.get("NO_COLOR") and _follows_terminal(config.theme)) as asked:
        from factcheck.tui.app import run

        terminal = asked.told() if asked is not None else None
    run(settings.desk_path, reviewer=settings.named_reviewer, config=config, opening=opening, terminal=terminal)


def _follows_terminal(theme: str | None) -> bool:
    return not (theme or "").endswith(("-dark", "-light"))


COMMANDS = {"review": review}
