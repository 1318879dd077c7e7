"""``factcheck claims``: the claims of an article, one a line, for scripts and screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.output import one_line, say, say_data, table
from factcheck.cli.settings import Settings, data_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import ClaimLine
    from factcheck.store import Desk

_STATES = ("open", "flagged", "in-progress", "checked", "changed", "disputed", "signed-off", "dismissed")


@click.command()
@click.argument("article")
@click.option(
    "--state", "states", type=click.Choice(_STATES), multiple=True, help="Only claims in this state; may be repeated."
)
@click.option("--furniture", is_flag=True, help="Instead, what was taken for furniture, with offsets for promote --at.")
@data_options
@click.pass_obj
def claims(settings: Settings, article: str, *, states: tuple[str, ...], furniture: bool) -> None:
    """List the claims of an ARTICLE with their numbers.

    One line is one claim, in the order of the text: name, state, rating, !leads, words and — claimant.
    """
    from factcheck.models import State

    with settings.open_desk() as desk:
        desk.catch_up(article)
        if furniture:
            _show_furniture(settings, desk, article)
            return
        number = desk.article(article).number
        lines = desk.claims(article, states=[State(state.replace("-", " ")) for state in states])
    if settings.wants_data:
        say_data([as_data(line) for line in lines])
    elif not lines:
        say("No claims." if not states else f"No claims that are {' or '.join(states)}.")
    else:
        say(*claim_rows([(number, line) for line in lines]))


def as_data(line: ClaimLine) -> dict[str, object]:
    """A claim as JSON gives it."""
    return {
        "number": line.number,
        "id": line.id,
        "start": line.start,
        "end": line.end,
        "claim": line.text,
        "kind": line.kind.value,
        "claimant": line.claimant,
        "worth": line.worth,
        "state": line.state.value,
        "rating": line.rating,
        "leads": list(line.leads),
    }


def claim_rows(claims: Sequence[tuple[int, ClaimLine]]) -> list[str]:
    """Claims as lines, each with the number of its article: name, state, rating, leads, words and claimant."""
    return table([_row(number, line) for number, line in claims])


def _row(article: int, line: ClaimLine) -> tuple[str, ...]:
    claimant = f" — {one_line(line.claimant)}" if line.claimant else ""
    leads = " ".join(f"!{rule}" for rule in line.leads)
    state = f"{line.state.value}, flagged" if line.flagged and line.state.value != "flagged" else line.state.value
    return (f"{article}:{line.number}", state, line.rating or "", leads, one_line(line.text) + claimant)


def _show_furniture(settings: Settings, desk: Desk, article: str) -> None:
    from factcheck.models import Role

    text = desk.article(article).draft.text
    found = [segment for segment in desk.segments(article) if segment.role is Role.FURNITURE]
    if settings.wants_data:
        say_data([{**segment.model_dump(mode="json"), "text": text[segment.start : segment.end]} for segment in found])
    elif not found:
        say("Nothing was taken for furniture.")
    else:
        rows = [(str(one.start), one.reason or "", one_line(text[one.start : one.end])) for one in found]
        say(*table([("Offset", "Why", "Text"), *rows], right=(0,)))


COMMANDS = {"claims": claims}
