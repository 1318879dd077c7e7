"""``factcheck twins``: where else an article says what a claim says."""

from __future__ import annotations

import click

from factcheck.cli.claims import as_data, claim_rows
from factcheck.cli.done import say_done
from factcheck.cli.output import say, say_data
from factcheck.cli.settings import Settings, data_options


@click.command()
@click.argument("claim")
@click.option("--same-verdict", is_flag=True, help="Give your verdict on the CLAIM to those that are left to verify.")
@data_options
@click.pass_obj
def twins(settings: Settings, claim: str, *, same_verdict: bool) -> None:
    """List the claims that say the same as a CLAIM, elsewhere in its article.

    With --same-verdict, the note and the sources of your verdict go with it; one undo takes all of them back.
    """
    with settings.open_desk() as desk:
        file = desk.claim(claim)
        names = desk.twins(file.article).get(file.line.id, ())
        found = [line for line in desk.claims(file.article) if line.id in names]
        if same_verdict:
            say_done(settings, desk.repeat_verdict(file.line.id, [line.id for line in found if line.unverified]))
        elif settings.wants_data:
            say_data([as_data(line) for line in found])
        elif found:
            say(*claim_rows([(file.article_number, line) for line in found]))
        else:
            say(
                "Nothing else in the article says the same; what stands in more than a hundred claims is not looked at."
            )


COMMANDS = {"twins": twins}
