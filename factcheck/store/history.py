"""Decisions told as sentences, for the history of a claim and for what undo says."""

from __future__ import annotations

from textwrap import shorten
from typing import Final, NamedTuple

_LONGEST = 40

TELLING: Final = """
SELECT d.at, d.reviewer, d.kind, d.article, d.claim, r.label,
    coalesce(s.title, d.text, d.value,
             (SELECT substr(t.text, d.start + 1, d."end" - d.start) FROM drafts AS t
              WHERE (t.article, t.id) = (d.article, d.draft))),
    coalesce(d.field, d.rule),
    d.kind IN ('undo', 'redo') OR EXISTS (SELECT 1 FROM standing_decisions AS n WHERE n.id = d.id)
FROM decisions AS d LEFT JOIN sources AS s ON s.id = d.source
LEFT JOIN ratings AS r ON (r.scale, r.revision, r.key) = (d.scale, d.revision, d.rating)
"""
"""Decisions with what is told of each; the columns of `Told`."""

_WORDS = {
    "flag": "flagged",
    "unflag": "took the flag off",
    "verdict": "verdict",
    "citation": "cited",
    "tick": "ticked",
    "note": "noted",
    "dismissal": "dismissed",
    "promotion": "promoted",
    "lead accepted": "accepted the lead",
    "lead dismissed": "dismissed the lead",
    "correction": "corrected",
    "add": "added",
    "split": "split",
    "join": "joined",
    "move": "moved",
    "archive": "archived",
    "undo": "undone",
    "redo": "redone",
}

KINDS: Final = frozenset(_WORDS)
"""The kinds of decisions that this version writes."""

_OFF: dict[tuple[str, str | None], str] = {("archive", "off"): "taken out of the archive"}

_FIELDS = {"published_on": "publication date", "claimant_name": "claimant's name", "url": "URL"}


def words_for(kind: str, what: str = "", field: str | None = None) -> str:
    """One decision in words, without its claim: ``verdict False``, ``corrected kind opinion``."""
    if (kind, field) in _OFF:
        return _OFF[kind, field]
    about = field and _FIELDS.get(field, field)
    return " ".join(filter(None, [_WORDS.get(kind, kind), about, what]))


class Told(NamedTuple):
    """One decision, with what it takes to tell it: a row of `TELLING`."""

    at: str
    reviewer: str
    kind: str
    article: str
    claim: str | None
    rating: str | None
    said: str | None
    """Words that stand behind it: of the source, the text, or the value."""
    field: str | None
    """What was corrected, or the rule of the lead."""
    stands: int

    @property
    def words(self) -> str:
        """What was done, short enough to be said in passing: ``noted “ask the mayor”``."""
        said = f"“{shortened(self.said)}”" if self.said else ""
        return words_for(self.kind, self.rating or said, self.field)

    @property
    def line(self) -> str:
        """One line of a claim's history: the minute in UTC, who, and what."""
        words = words_for(self.kind, self.rating or self.said or "", self.field)
        return f"{self.at[:16].replace('T', ' ')} {self.reviewer}: {words}{'' if self.stands else ' (undone)'}"


def shortened(words: str) -> str:
    """The first words, on one line."""
    return shorten(words, _LONGEST, placeholder=" …")
