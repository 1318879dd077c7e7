"""``factcheck lead``: what was noticed in a claim, taken up or dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.done import say_done
from factcheck.cli.output import one_line, say, say_data
from factcheck.cli.settings import Settings, data_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import ClaimFile, DeskLead


@click.command()
@click.argument("claim")
@click.argument("lead", required=False)
@click.option("--accept", "deed", flag_value="accept", help="Take it up: the claim is flagged.")
@click.option("--dismiss", "deed", flag_value="dismiss", help="It is none, for the --reason given.")
@click.option("--reason", metavar="TEXT", help="Why it is none.")
@data_options
@click.pass_obj
def lead(settings: Settings, claim: str, lead: str | None, *, deed: str | None, reason: str | None) -> None:
    """List what was noticed in a CLAIM, or take up or dismiss a LEAD of it.

    A lead is named by its rule, or by the first letters of its id where one rule noticed more than one thing; where
    there is just one, it needs no name. A dismissal holds wherever on the desk the same rule notices the same words.
    """
    if (deed == "dismiss") is not bool(reason):
        raise click.UsageError("to dismiss a lead, say --dismiss and why: --reason TEXT")
    with settings.open_desk() as desk:
        desk.catch_up(desk.claim(claim).article)
        if deed == "accept":
            say_done(settings, desk.accept_lead(claim, lead))
        elif deed == "dismiss":
            say_done(settings, desk.dismiss_lead(claim, lead, reason=reason or ""))
        else:
            _show(settings, desk.claim(claim), lead)


def _show(settings: Settings, file: ClaimFile, only: str | None) -> None:
    noticed = (*file.leads, *file.quiet_leads, *file.dismissed_leads)
    listed = [one for one in noticed if only is None or one.rule == only or one.id.startswith(only)]
    if settings.wants_data:
        say_data([one.model_dump(mode="json") for one in listed])
    elif listed:
        say(*(line for one in listed for line in _lines(one)))
    else:
        say("Nothing was noticed.")


def _lines(lead: DeskLead) -> Iterator[str]:
    yield f"{lead.id[:8]} {lead.severity} {lead.rule} {one_line(lead.message)}"
    yield from (f"    {one_line(step)}" for step in lead.working)
    if lead.ruling is not None:
        verb = "accepted" if lead.ruling.accepted else "dismissed"
        reason = f": {lead.ruling.reason}" if lead.ruling.reason else ""
        yield f"    {verb} by {one_line(lead.ruling.reviewer)}{one_line(reason)}"


COMMANDS = {"lead": lead}
