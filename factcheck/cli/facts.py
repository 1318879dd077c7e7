"""``factcheck facts``: the dated facts that leads rest on, those that ship and a newsroom's own."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import counted, say, say_data, table
from factcheck.cli.settings import Settings, data_options
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.reference import Naming, Term


@click.command()
@click.argument("deed", type=click.Choice(["list", "show", "add"]), metavar="list|show|add")
@click.argument("words", nargs=-1, metavar="[NAME|FILE.csv]")
@data_options
@click.pass_obj
def facts(settings: Settings, deed: str, words: tuple[str, ...]) -> None:
    """List the offices whose holders are known, show what is known of a NAME, or add a FILE of your own.

    A NAME is an office or whoever held it, as an article says it: "the Merkel government", "NASA Administrator"; or a
    country, city or company whose name has changed. The rows of your own files win over those that ship.
    """
    name = " ".join(words)
    if deed == "list" and words:
        raise click.UsageError("facts list takes no name: facts show NAME does")
    if deed != "list" and not name:
        raise click.UsageError(f"facts {deed} needs {'a name' if deed == 'show' else 'a CSV file'}")
    if deed == "add":
        _add(words)
    elif deed == "show":
        _show(settings, name)
    else:
        _list(settings)


def _add(files: Sequence[str]) -> None:
    from factcheck.config import facts_folder
    from factcheck.exchange.facts import add_facts

    for file in files:
        kept = add_facts(Path(file), facts_folder())
        instead = ", in place of those that were there" if kept.replaced else ""
        say(f"{counted(kept.terms, 'term')} kept in {kept.path}{instead}")


def _show(settings: Settings, name: str) -> None:
    from factcheck.leads import Facts

    known = Facts(own=settings.config.facts)
    terms, namings = known.offices.named(name), known.names.named(name)
    if not terms and not namings:
        raise InputError(f"there are no facts about {name}: `factcheck facts list` shows the offices")
    if settings.wants_data:
        say_data([*map(_term_data, terms), *map(_naming_data, namings)])
    else:
        say(*table([*map(_term_row, terms), *map(_naming_row, namings)]))


def _list(settings: Settings) -> None:
    from factcheck.leads import Facts

    offices = [
        list(terms) for _, terms in groupby(Facts(own=settings.config.facts).offices.terms, lambda one: one.place)
    ]
    if settings.wants_data:
        say_data([_term_data(term) for terms in offices for term in terms])
    else:
        say(*table(list(_office_rows(offices)), right={2}))


def _office_rows(offices: list[list[Term]]) -> Iterator[tuple[str, ...]]:
    for terms in offices:
        first = terms[0]
        as_of = min(term.as_of for term in terms)
        yield first.office, first.jurisdiction, counted(len(terms), "term"), f"since {first.start}", f"as of {as_of}"


def _term_row(term: Term) -> tuple[str, ...]:
    acting = "acting " if term.acting else ""
    return (
        str(term.start),
        str(term.end or ""),
        f"{term.holder}, {acting}{term.office}",
        f"as of {term.as_of}",
        term.source,
    )


def _naming_row(naming: Naming) -> tuple[str, ...]:
    then = f"{naming.name}, then {naming.successor}" if naming.end else naming.name
    return str(naming.start or ""), str(naming.end or ""), then, f"as of {naming.as_of}", naming.source


def _term_data(term: Term) -> dict[str, object]:
    return {
        "office": term.office,
        "jurisdiction": term.jurisdiction,
        "holder": term.holder,
        "start": str(term.start),
        "end": term.end and str(term.end),
        "end_kind": term.end_kind.value,
        "acting": term.acting,
        "as_of": str(term.as_of),
        "source": term.source,
    }


def _naming_data(naming: Naming) -> dict[str, object]:
    return {
        "name": naming.name,
        "kind": naming.kind,
        "start": naming.start and str(naming.start),
        "end": naming.end and str(naming.end),
        "successor": naming.successor,
        "as_of": str(naming.as_of),
        "source": naming.source,
    }


COMMANDS = {"facts": facts}
