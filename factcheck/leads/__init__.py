"""Leads: what the program notices by itself, with its working, for a person to look at."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.leads.registry import ALL_RULES
    from factcheck.leads.rule import Facts, Rule
    from factcheck.leads.search import find_leads, inspect
    from factcheck.leads.selection import left_out, rule_named, switched_off

__all__ = ["ALL_RULES", "RULES", "Facts", "Rule", "find_leads", "inspect", "left_out", "rule_named", "switched_off"]

RULES = "2026.11.26"
"""The version of the rules: it changes whenever the same text may give other leads."""

_ROOMS = {
    "ALL_RULES": "factcheck.leads.registry",
    "Facts": "factcheck.leads.rule",
    "Rule": "factcheck.leads.rule",
    "find_leads": "factcheck.leads.search",
    "inspect": "factcheck.leads.search",
    "left_out": "factcheck.leads.selection",
    "rule_named": "factcheck.leads.selection",
    "switched_off": "factcheck.leads.selection",
}


def __getattr__(name: str) -> object:
    """Load the rules when something is looked for: whoever only asks for their version does not wait for them."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
