"""The program: its global options and its commands, each imported only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

from factcheck import __version__
from factcheck.cli.endings import EXIT_CODES
from factcheck.cli.output import say
from factcheck.cli.settings import WORDS, GlobalOption, Settings, gives_data, global_options, json_option

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "review": "review",
    "import": "importing",
    "list": "articles",
    "status": "articles",
    "archive": "articles",
    "claims": "claims",
    "search": "search",
    "flag": "marks",
    "verdict": "verdict",
    "source": "verdict",
    "twins": "twins",
    "lead": "lead",
    "tick": "marks",
    "note": "marks",
    "dismiss": "marks",
    "promote": "marks",
    "add": "boundaries",
    "split": "boundaries",
    "join": "boundaries",
    "move": "boundaries",
    "correct": "correct",
    "undo": "undo",
    "redo": "undo",
    "check": "check",
    "rules": "rules",
    "facts": "facts",
    "export": "export",
}
"""Every command, in the order of ``--help``, and the file of this folder that declares it."""


class Program(click.Group):
    """A group whose commands are imported when they are asked for, and all take the global options."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names of all commands, in the order in which a person needs them."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, with the global options added to its own."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"factcheck.cli.{COMMANDS[cmd_name]}").COMMANDS[cmd_name]
        if not any(isinstance(param, GlobalOption) for param in command.params):
            command.add_help_option = False
            command.params.extend(global_options())
            for param in command.params:
                param.type = WORDS if param.type is click.STRING else param.type
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name.

        Raises:
            click.UsageError: there is none of that name, or ``--json`` was asked of one that gives no data.
        """
        name, command, rest = super().resolve_command(ctx, args)
        if command and ctx.ensure_object(Settings).wants_data and not gives_data(command):
            raise click.UsageError(f"{name} gives no JSON: leave out --json", ctx)
        return name, command, rest

    def run(self, arguments: Sequence[str]) -> int:
        """Do what the arguments ask, and return the exit code."""
        with self.make_context("factcheck", list(arguments)) as ctx:
            code: int | None = self.invoke(ctx)
        return code or 0

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The exit codes, at the end of the help."""
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in EXIT_CODES])


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        say(f"factcheck {__version__}")
        ctx.exit()


@click.command(
    cls=Program,
    invoke_without_command=True,
    params=global_options(),
    add_help_option=False,
)
@json_option
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
@click.pass_context
def program(ctx: click.Context) -> None:
    """The fact-checker's desk: an article in, claims out, verdicts that rest on sources.

    Without a command, the desk opens with its articles. An article is named by its number or the first letters of its
    id, a claim by ARTICLE:NUMBER, as in 1:14, or the first letters of its id.
    """
    if ctx.invoked_subcommand is None:
        import_module("factcheck.cli.review").open_library(ctx.ensure_object(Settings))
