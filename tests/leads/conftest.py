"""The cases of every rule: what it notices, and what looks alike and is right.

``cases/<rule>.toml`` has ``wrong`` and ``right``, lists of texts, and perhaps ``published``, the day they came out.
The two sides that a lead marks stand in [brackets]. A text with a publication date of its own is written as
``{ text = "…", published = 2024-02-01 }``.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

PUBLISHED = date(2025, 7, 29)
"""When a text was published that does not say so itself."""
CASES = Path(__file__).with_name("cases")


class Case(NamedTuple):
    """One text for one rule."""

    rule: str
    text: str
    sides: tuple[str, ...]
    """The words between brackets, which are no part of the text."""
    published: date
    is_wrong: bool
    """Whether the rule has something to notice."""


def cases_of(rule: str) -> list[Case]:
    """The cases of one rule, wrong ones first; none where it has no file."""
    file = CASES / f"{rule}.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    usual = table.get("published", PUBLISHED)
    return [_case(rule, entry, usual, kind) for kind in ("wrong", "right") for entry in table.get(kind, ())]


def all_cases() -> list[Case]:
    """The cases of all rules."""
    return [case for file in sorted(CASES.glob("*.toml")) for case in cases_of(file.stem)]


def _case(rule: str, entry: str | dict[str, Any], published: date, kind: str) -> Case:
    written = entry if isinstance(entry, str) else entry["text"]
    published = published if isinstance(entry, str) else entry.get("published", published)
    is_wrong = kind == "wrong"
    sides = tuple(re.findall(r"\[(.+?)\]", written)) if is_wrong else ()
    return Case(rule, re.sub(r"[\[\]]", "", written) if sides else written, sides, published, is_wrong)
