"""``factcheck rules``: what the program notices by itself, rule by rule."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import say, say_data, table
from factcheck.cli.settings import Settings, format_options

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.leads import Rule

_WIDTH = 100


@click.command()
@click.argument("rule", required=False)
@format_options("markdown")
@click.pass_obj
def rules(settings: Settings, rule: str | None) -> None:
    """List the rules that leads come from, or explain one RULE.

    A line is the id of a rule, how loudly it speaks, what it holds the text against, and what it notices.
    """
    from factcheck.leads import ALL_RULES, rule_named, switched_off

    off = switched_off(settings.config.rules_off)
    listed = [rule_named(rule)] if rule else ALL_RULES
    if settings.wants_data:
        say_data([_data(one, off=one.id in off) for one in listed])
    elif settings.format == "markdown":
        say(*_pages(listed))
    elif rule:
        say(*_explanation(listed[0], off=rule in off))
    else:
        say(*table([(one.id, _loudness(one, off=one.id in off), one.family, one.summary) for one in listed]))


def _data(rule: Rule, *, off: bool) -> dict[str, object]:
    words = ("summary", "explanation", "wrong", "right")
    named = {name: getattr(rule, name) for name in words}
    return {"id": rule.id, "severity": rule.severity.value, "family": rule.family.value, "off": off, **named}


def _loudness(rule: Rule, *, off: bool) -> str:
    return f"{rule.severity}, off" if off else rule.severity


def _explanation(rule: Rule, *, off: bool) -> Iterator[str]:
    yield f"{rule.id} ({_loudness(rule, off=off)}; {rule.family})"
    for paragraph in (rule.summary, *rule.explanation.splitlines()):
        yield from ("", *wrap(paragraph, _WIDTH))
    yield from ("", f"Wrong: {rule.wrong}", f"Right: {rule.right}")


def _pages(rules: Sequence[Rule]) -> Iterator[str]:
    """The rules as the page beside their code, ``factcheck/leads/RULES.md``."""
    yield "# Rules"
    yield ""
    yield "Made from the docstrings of the rules by `factcheck rules --format markdown`; change it there."
    for rule in rules:
        yield from ("", f"## {rule.id}", "", f"*{rule.severity.capitalize()}, {rule.family}.* {rule.summary}")
        for paragraph in rule.explanation.splitlines():
            yield from ("", paragraph)
        yield from ("", f"- Wrong: {rule.wrong}", f"- Right: {rule.right}")


COMMANDS = {"rules": rules}
