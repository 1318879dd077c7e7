"""``factcheck list``, ``status`` and ``archive``: what is on the desk, what is left of it, and what was put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.claims import as_data, claim_rows
from factcheck.cli.done import say_done
from factcheck.cli.output import one_line, say, say_data, table
from factcheck.cli.settings import Settings, data_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import ArticleLine, Progress
    from factcheck.store import Desk


@click.command("list")
@click.option("--archived", is_flag=True, help="Instead, those that were archived.")
@data_options
@click.pass_obj
def list_(settings: Settings, *, archived: bool) -> None:
    """List the articles on the desk and their progress."""
    with settings.open_desk() as desk:
        held = desk.articles()
    articles = [article for article in held if article.archived is archived]
    if settings.wants_data:
        say_data([article.model_dump(mode="json") for article in articles])
    elif not articles:
        say(_nothing_listed(archived, held))
    else:
        say(*table([_HEADINGS, *map(_row, articles)], right=(0, 2, 3, 4, 5)))


def _nothing_listed(archived: bool, held: Sequence[ArticleLine]) -> str:
    if archived:
        return "No article is archived."
    if held:
        return "Every article is archived: factcheck list --archived"
    return "No articles on this desk yet: factcheck import PATH..."


_HEADINGS = ("No.", "Published", "Claims", "Unverified", "Flagged", "Leads", "Title")


def _row(article: ArticleLine) -> tuple[str, ...]:
    of = article.progress
    published = article.published_on.isoformat() if article.published_on else "no date"
    counts = (of.claims, of.unverified, of.flagged, of.leads)
    return (str(article.number), published, *map(str, counts), one_line(article.title))


@click.command()
@click.argument("article", required=False)
@click.option("--unverified", is_flag=True, help="List the claims that are left.")
@data_options
@click.pass_obj
def status(settings: Settings, article: str | None, *, unverified: bool) -> None:
    """Say how far the desk or one ARTICLE is, or list what is left."""
    with settings.open_desk() as desk:
        if article:
            desk.catch_up(article)
        if unverified:
            _show_unverified(settings, desk, article)
        else:
            _show_progress(settings, desk.progress(article))


def _show_progress(settings: Settings, progress: Progress) -> None:
    counts = progress.model_dump()
    if settings.wants_data:
        say_data(counts)
    else:
        say(*table([(str(count), name) for name, count in counts.items()], right=(0,)))


def _show_unverified(settings: Settings, desk: Desk, article: str | None) -> None:
    if article:
        articles = [desk.article(article).number]
    else:
        articles = sorted(line.number for line in desk.articles() if not line.archived)
    left = [(number, line) for number in articles for line in desk.claims(str(number), unverified=True)]
    if settings.wants_data:
        say_data([{"article": number, **as_data(line)} for number, line in left])
    elif not left:
        say("Nothing is left to verify.")
    else:
        say(*claim_rows(left))


@click.command()
@click.argument("article")
@click.option("--off", is_flag=True, help="Take it out of the archive.")
@data_options
@click.pass_obj
def archive(settings: Settings, article: str, *, off: bool) -> None:
    """Put an ARTICLE away: it keeps everything, and lists leave it out."""
    with settings.open_desk() as desk:
        say_done(settings, desk.archive(article, not off))


COMMANDS = {"list": list_, "status": status, "archive": archive}
