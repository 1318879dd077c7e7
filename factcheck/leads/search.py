"""The leads in a text, from all rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.analysis import analyse
from factcheck.leads.context import Context
from factcheck.leads.registry import ALL_RULES
from factcheck.leads.rule import Facts

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from factcheck.models import Extraction, Lead


def inspect(text: str, published: date | None = None) -> list[Lead]:
    """The leads in a text, in text order. ``published`` is the anchor of its relative dates."""
    return find_leads(analyse(text, published))


def find_leads(extraction: Extraction, facts: Facts | None = None, *, without: Collection[str] = ()) -> list[Lead]:
    """The leads in a text that has been analysed, in text order.

    Args:
        extraction: the text, its claims and its time expressions.
        facts: the dated facts to rest on; those that ship, unless others are given.
        without: the ids of rules to leave out.
    """
    context, known = Context(extraction), facts or Facts()
    running = (rule for rule in ALL_RULES if rule.id not in without)
    leads = (lead for rule in running for lead in rule.leads(context, known))
    return sorted(leads, key=lambda lead: (lead.spans[0].start, lead.spans[0].end, lead.rule))
