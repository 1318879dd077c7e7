"""Which rules run: those that were asked for, or all but those that were switched off."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.leads.registry import ALL_RULES
from factcheck.models import Severity

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.leads.rule import Rule

_LIKE = 0.7
"""How much of an id another must share to be offered in its place, as `difflib` measures it."""


def rule_named(name: str) -> Rule:
    """The rule of this id.

    Raises:
        InputError: there is none; the message names those that are called much like it.
    """
    rules = {rule.id: rule for rule in ALL_RULES}
    if name not in rules:
        near = " or ".join(get_close_matches(name, rules, n=2, cutoff=_LIKE))
        offered = f"did you mean {near}?" if near else "`factcheck rules` lists them"
        raise InputError(f"there is no rule {name!r}: {offered}")
    return rules[name]


def left_out(
    select: Collection[str] = (), ignore: Collection[str] = (), off: Collection[str] = (), *, notes: bool = True
) -> frozenset[str]:
    """The ids of the rules that do not run.

    Args:
        select: only these run, also where they are switched off or only note something; as usual where empty.
        ignore: these do not run, whatever else is said.
        off: these are switched off in the settings.
        notes: whether rules run that only note something.

    Raises:
        InputError: an id that no rule has.
    """
    for name in (*select, *ignore):
        rule_named(name)
    chosen = set(select) or {rule.id for rule in ALL_RULES if notes or rule.severity is Severity.LEAD} - switched_off(
        off
    )
    return frozenset(rule.id for rule in ALL_RULES if rule.id not in chosen or rule.id in ignore)


def switched_off(off: Collection[str]) -> frozenset[str]:
    """The ids that the settings switch off.

    Raises:
        InputError: an id that no rule has.
    """
    try:
        return frozenset(rule_named(name).id for name in off)
    except InputError as error:
        raise InputError(f"[leads] off in the settings: {error}") from None
