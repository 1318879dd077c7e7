"""Where a text speaks of somebody in office: *the Biden administration*, *President Biden*, *then-President Biden*."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reference import Offices, Term

_NAME = r"[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,4}"
_PATTERNS = Pattern(
    rf"(?P<office>(?:\b[Tt]he\s+)?(?P<of>\b{_NAME})\s+(?:[Aa]dministration|White\s+House|[Pp]residency)\b)"
    rf"|(?P<run_by>\b(?:[Tt]he\s+)?administration\s+of\s+(?:(?:U\.?S\.?\s+)?President\s+)?(?P<by>{_NAME}))"
    rf"|(?P<then>\b(?:[Tt]he\s+)?[Tt]hen[-\s](?:U\.?S\.?\s+)?[Pp]resident\s+(?P<once>{_NAME}))"
    rf"|(?P<title>\b(?:[Tt]he\s+)?(?:(?:U\.?S\.?|American)\s+[Pp]resident|President)\s+(?P<named>{_NAME}))"
)


class MentionKind(StrEnum):
    """What the words tie the person to."""

    OFFICE = "office"
    """The time in office itself: *the Biden administration*."""
    THEN = "then"
    """The office at the time that is spoken of: *then-President Biden*."""
    TITLE = "title"
    """The person, by the title that is theirs for life: *President Biden*."""


class Mention(NamedTuple):
    """One place where a text speaks of somebody in office."""

    span: Span
    words: str
    """Its words on one line: ``the Biden administration``."""
    kind: MentionKind
    name: str
    """The name alone, as it is written: ``Joe Biden``."""
    terms: tuple[Term, ...]
    """The terms it may speak of, oldest first; at least one."""

    @property
    def by_surname(self) -> bool:
        """Whether nothing but a surname tells whom it means: others bear it too."""
        return all(self.name.casefold() == term.holder_aliases[0].casefold() for term in self.terms)


def find_mentions(text: str, within: Span, offices: Offices) -> Iterator[Mention]:
    """The mentions of holders of ``offices`` in the part ``within`` of the text, in order."""
    for match in _PATTERNS.finditer(text, within.start, within.end):
        kind, name = _kind_and_name(match)
        if terms := offices.named(name):
            words = " ".join(match.group().split())
            yield Mention(Span(start=match.start(), end=match.end()), words, kind, name, terms)


def _kind_and_name(match: re.Match[str]) -> tuple[MentionKind, str]:
    if match["office"]:
        return MentionKind.OFFICE, _bare(match["of"])
    if match["run_by"]:
        return MentionKind.OFFICE, _bare(match["by"])
    if match["then"]:
        return MentionKind.THEN, _bare(match["once"])
    return MentionKind.TITLE, _bare(match["named"])


def _bare(words: str) -> str:
    name = re.sub(r"^(?:(?:The|U\.?S\.?|American|[Tt]hen-?|President)\s+)+", "", words)
    return re.sub(r"['’]s?$", "", name)
