"""The options that every command takes, before or after its name, and what they choose."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
from click.core import ParameterSource

from factcheck.cli.output import say
from factcheck.errors import DeskError

if TYPE_CHECKING:
    from factcheck.config import Config
    from factcheck.store import Desk


C = TypeVar("C", bound=Callable[..., object])


class Words(click.ParamType[str]):
    """Words a person typed; bytes that are no UTF-8 are kept as marks, since a desk cannot hold them."""

    name = "text"

    def convert(self, value: object, _param: click.Parameter | None, _ctx: click.Context | None) -> str:
        """The words, whatever the shell handed over."""
        return str(value).encode(errors="surrogateescape").decode(errors="replace")


WORDS = Words()


@dataclass
class Settings:
    """What the global options of one run chose."""

    desk: Path | None = None
    """The desk that was named; None for the one in the user's data folder."""
    reviewer: str | None = None
    """The name that was given; None to take git's or the login."""
    format: str = "text"
    """``text`` for people, ``json`` for programs, or what else the command offers."""

    @property
    def desk_path(self) -> Path:
        """The desk to use, whether it is there yet or not."""
        from factcheck.config import default_desk_path

        return self.desk or default_desk_path()

    @cached_property
    def config(self) -> Config:
        """What this person has set in the file of settings, and the newsroom's own facts.

        Raises:
            InputError: the file cannot be read, or says something that is no setting.
        """
        from factcheck.config import own_facts, read_config

        config = read_config()
        if config.rules_off:
            from factcheck.leads.selection import switched_off

            switched_off(config.rules_off)
        return replace(config, facts=tuple(own_facts()))

    @property
    def named_reviewer(self) -> str | None:
        """The name that was given, unless it is blank."""
        return (self.reviewer or "").strip() or None

    @property
    def wants_data(self) -> bool:
        """Whether to print JSON."""
        return self.format == "json"

    @contextmanager
    def open_desk(self, *, make: bool = False) -> Iterator[Desk]:
        """The desk, for as long as the block lasts.

        A desk that was named and is missing is made only by what puts articles on it, so that a slip of the pen in its
        name starts no second desk.

        Raises:
            DeskError: there is no such desk, or it cannot be used.
            InputError: the file of settings is no good.
        """
        from factcheck.config import reviewer_name

        if self.desk and not make and not self.desk.exists():
            raise DeskError(f"no desk {self.desk}: check the name, or import an article to start one there")
        from factcheck.store import Desk

        reviewer = self.named_reviewer or reviewer_name()
        with Desk(self.desk_path, reviewer=reviewer, config=self.config) as desk:
            yield desk


def _remember(ctx: click.Context, param: click.Parameter, value: object) -> None:
    """Keep the value of a global option; one after the command counts more than one before it or the environment."""
    settings = ctx.ensure_object(Settings)
    typed = ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
    if value is not None and param.name and (typed or ctx.parent is None):
        setattr(settings, param.name, value)


def _without_colour(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        os.environ["NO_COLOR"] = "1"
        ctx.color = False


def _as_json(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(Settings).format = "json"


def _show_help(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        say(ctx.get_help())
        ctx.exit()


class GlobalOption(click.Option):
    """An option that every command takes."""


def global_options() -> list[click.Parameter]:
    """New copies of the options that every command takes."""
    return [
        GlobalOption(
            ["--desk"],
            type=click.Path(readable=False, path_type=Path),
            metavar="FILE",
            envvar="FACTCHECK_DESK",
            expose_value=False,
            callback=_remember,
            help="The desk to use; else FACTCHECK_DESK, else factcheck.db in the user's data folder.",
        ),
        GlobalOption(
            ["--reviewer"],
            type=WORDS,
            metavar="NAME",
            envvar="FACTCHECK_REVIEWER",
            expose_value=False,
            callback=_remember,
            help="Who is checking; else FACTCHECK_REVIEWER, else the name git or the login knows.",
        ),
        GlobalOption(
            ["--no-color"],
            is_flag=True,
            expose_value=False,
            callback=_without_colour,
            help="Show the screen without colours; so does NO_COLOR.",
        ),
        GlobalOption(
            ["-h", "--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help="Show this message and exit.",
        ),
    ]


json_option = click.option(
    "--json",
    is_flag=True,
    expose_value=False,
    callback=_as_json,
    help="Print JSON, where there is data; the same as --format json.",
)


def data_options(command: C) -> C:
    """Give ``--format`` and ``--json`` to a command that has data to give."""
    return format_options()(command)


def format_options(*more: str) -> Callable[[C], C]:
    """Give ``--format`` and ``--json`` to a command that has data to give, and can print it in more ways."""
    formats = ["text", "json", *more]
    with_format = click.option(
        "--format",
        type=click.Choice(formats),
        expose_value=False,
        callback=_remember,
        help="How to print it; text is the default.",
    )
    return lambda command: with_format(json_option(command))


def gives_data(command: click.Command) -> bool:
    """Whether a command takes ``--format json``."""
    return any(isinstance(param.type, click.Choice) and "json" in param.type.choices for param in command.params)
