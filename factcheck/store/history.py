"""Decisions told as sentences, for the history of a claim and for what undo says."""

from __future__ import annotations

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
    "undo": "undone",
    "redo": "redone",
}

_FIELDS = {"published_on": "publication date", "claimant_name": "claimant's name", "url": "URL"}


def words_for(kind: str, what: str = "", field: str | None = None) -> str:
    """One decision in words, without its claim: ``verdict False``, ``corrected kind opinion``."""
    about = field and _FIELDS.get(field, field)
    return " ".join(filter(None, [_WORDS.get(kind, kind), about, what]))


def told_in_words(row: tuple[str, str, str, str, str | None, int]) -> str:
    """One line of a claim's history, from when, who, kind, what, field and whether it stands."""
    at, reviewer, kind, what, field, stands = row
    return f"{at} {reviewer}: {words_for(kind, what, field)}{'' if stands else ' (undone)'}"
