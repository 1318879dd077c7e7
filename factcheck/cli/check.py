"""``factcheck check``: leads without a desk, as a linter gives them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import click

from factcheck.cli.following import followed
from factcheck.cli.output import complain, one_line, say, say_data
from factcheck.cli.settings import Settings, format_options
from factcheck.cli.texts import Reading, each_source, reading_options
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.exchange.checked import CheckedText
    from factcheck.leads import Facts
    from factcheck.models import Lead

LEADS_FOUND = 1
"""The exit code that says so."""


@click.command()
@click.argument("paths", type=click.Path(readable=False), metavar="PATH...", nargs=-1, required=True)
@click.option("--select", multiple=True, metavar="RULE[,RULE]", help="Only these rules, also those switched off.")
@click.option("--ignore", multiple=True, metavar="RULE[,RULE]", help="All but these rules.")
@click.option("--notes", is_flag=True, help="Also the rules that only note something; notes do not fail.")
@reading_options
@format_options("sarif")
@click.pass_obj
def check(
    settings: Settings,
    paths: tuple[str, ...],
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    notes: bool,
    reading: Reading,
) -> int:
    """Show what does not add up in articles, without a desk.

    Each lead is one line, PATH:LINE:COLUMN RULE MESSAGE, with its working indented below it. A PATH of - is standard
    input. Exit code 1 says that leads were found. Rules that only note something are silent unless --notes or --select
    asks for them, and what they note leaves the exit code at 0. `factcheck rules` lists and explains the rules.
    """
    from factcheck.leads import Facts, left_out
    from factcheck.models import Severity

    without = left_out(_ids(select), _ids(ignore), settings.config.rules_off, notes=notes)
    refused: list[str] = []
    with followed(each_source(paths), "Checking") as sources:
        checked = list(_check_each(sources, reading, Facts(own=settings.config.facts), without, refused))
    _SHOWN[settings.format](checked, without, refused)
    if refused:
        return InputError.exit_code
    return LEADS_FOUND if any(lead.severity is Severity.LEAD for one in checked for lead in one.leads) else 0


def _ids(given: tuple[str, ...]) -> list[str]:
    return [name for names in given for name in names.replace(",", " ").split()]


def _check_each(
    sources: Iterable[str], reading: Reading, facts: Facts, without: frozenset[str], refused: list[str]
) -> Iterator[CheckedText]:
    """Each text in which something was noticed; what cannot be read is complained of and put to ``refused``."""
    from factcheck.exchange.checked import CheckedText
    from factcheck.extraction import analyse
    from factcheck.leads import find_leads

    for source in sources:
        try:
            article = reading.read(source, reading.fetch(source))
            text = article.draft.text
            leads = find_leads(analyse(text, article.published_on), facts, without=without)
        except InputError as error:
            refused.append(source)
            complain(str(error))
        else:
            if leads:
                yield CheckedText(source, text, leads)


def _show_lines(checked: Sequence[CheckedText], *_: object) -> None:
    lines = list(chain.from_iterable(_lines(one, lead) for one in checked for lead in one.leads))
    if lines:
        say(*lines)


def _lines(checked: CheckedText, lead: Lead) -> Iterator[str]:
    line, column = checked.position(lead.spans[0].start)
    yield f"{one_line(checked.path)}:{line}:{column} {lead.rule} {one_line(lead.message)}"
    yield from (f"    {one_line(step)}" for step in lead.working)


def _show_data(checked: Sequence[CheckedText], *_: object) -> None:
    say_data([_data(one, lead) for one in checked for lead in one.leads])


def _data(checked: CheckedText, lead: Lead) -> dict[str, object]:
    place = checked.position(lead.spans[0].start)
    return {"path": checked.path, **place._asdict(), **lead.model_dump(mode="json")}


def _show_sarif(checked: Sequence[CheckedText], without: frozenset[str], refused: Sequence[str]) -> None:
    from factcheck.exchange.sarif import sarif
    from factcheck.leads import ALL_RULES

    rules = [rule for rule in ALL_RULES if rule.id not in without]
    say_data(sarif(checked, rules, complete=not refused))


_SHOWN: dict[str, Callable[[Sequence[CheckedText], frozenset[str], Sequence[str]], None]] = {
    "text": _show_lines,
    "json": _show_data,
    "sarif": _show_sarif,
}

COMMANDS = {"check": check}
