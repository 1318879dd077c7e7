"""Who makes a claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.models import Span

_NAME = r"(?:[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*|(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Aa]n?) [a-z]+|[Hh]e|[Ss]he|[Tt]hey)"
_CUE = r"(?:said|says|added|told|claimed|stated|announced|reported)"
_TRAILING = re.compile(rf", (?P<who>{_NAME}) {_CUE}\b")
_ACCORDING = re.compile(rf"\b[Aa]ccording to (?P<who>{_NAME})")
_LEADING = re.compile(rf"^(?P<who>{_NAME}) {_CUE}\b")


class Speakers:
    """Who has been named so far, for what "the agency" means."""

    def __init__(self) -> None:
        self.last: str | None = None


def find_attribution(text: str, sentence: Span, clause: Span, speakers: Speakers) -> tuple[str | None, str | None]:
    """The words for the claimant of a clause, and whom they mean."""
    words = text[sentence.start : sentence.end]
    found = _TRAILING.search(words) or _ACCORDING.search(words) or _LEADING.search(words)
    if found is None:
        return None, None
    who = found["who"]
    if who[0].isupper() and " " not in who and who.lower() not in ("he", "she", "they", "the"):
        speakers.last = who
        return who, who
    return who, speakers.last
