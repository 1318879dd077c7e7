"""Leads as SARIF 2.1.0, the format in which code hosts and editors take what a linter found.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; the sections that are named here are of that page.
"""

from __future__ import annotations

import os
import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.models import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.exchange.checked import CheckedText
    from factcheck.leads import Rule
    from factcheck.models import Lead, Span

_Object = dict[str, Any]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.LEAD: "warning", Severity.NOTE: "note"}
"""No lead is an error: which side is wrong, if any, a person finds out."""
_LINK = re.compile(r"\[(?=[^\]]*\]\()")


def sarif(checked: Iterable[CheckedText], rules: Sequence[Rule], *, complete: bool = True) -> _Object:
    """One run as SARIF.

    Args:
        checked: the texts, with their leads.
        rules: the rules that ran.
        complete: whether every file that was named could be read.
    """
    driver = {"name": "factcheck", "version": __version__, "rules": [_rule(rule) for rule in rules]}
    places = {rule.id: place for place, rule in enumerate(rules)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": complete}],
        "results": [_result(one, lead, places[lead.rule]) for one in checked for lead in one.leads],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> _Object:
    """A rule as section 3.49 describes it; its help is what ``factcheck rules`` says."""
    help_text = "\n\n".join((rule.explanation, f"Wrong: {rule.wrong}", f"Right: {rule.right}")).strip()
    return {
        "id": rule.id,
        "shortDescription": {"text": _literal(rule.summary)},
        "help": {"text": _literal(help_text)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family.value]},
    }


def _result(checked: CheckedText, lead: Lead, rule: int) -> _Object:
    """A lead as section 3.27 describes it: the first side is its place, the others are related to it."""
    first, *others = (_location(checked, span) for span in lead.spans)
    result = {
        "ruleId": lead.rule,
        "ruleIndex": rule,
        "level": _LEVELS[lead.severity],
        "message": {"text": _literal("\n".join((lead.message, *lead.working)))},
        "locations": [first],
    }
    return result | ({"relatedLocations": others} if others else {})


def _location(checked: CheckedText, span: Span) -> _Object:
    start, end = checked.position(span.start), checked.position(span.end)
    region = {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(checked.path)}, "region": region}}


def _uri(path: str) -> str:
    """A path as a relative reference, or that of a file where it is absolute; no byte of it is lost (RFC 3986)."""
    named = PurePath(path)
    return named.as_uri() if named.is_absolute() else quote(os.fsencode(named.as_posix()))


def _literal(text: str) -> str:
    """Words that hold no placeholder (section 3.11.5) and no link (section 3.11.6), whatever stands in an article."""
    return _LINK.sub(r"\\[", text.replace("{", "{{").replace("}", "}}"))
