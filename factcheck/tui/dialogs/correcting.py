"""What extraction made of a claim, put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import ClaimKind
from factcheck.tui.dialogs.dialog import Dialog, field, line
from factcheck.tui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.widget import Widget

    from factcheck.models import ClaimFile

_LINES = {
    "claimant": ("Claimed by", "words of the text for who makes it; empty: the article itself"),
    "claimant_name": ("That is", "whom those words mean"),
    "reading": ("Meaning", "the claim as a sentence that stands alone"),
}
"""Label and placeholder of the fields of one line, by what they correct."""


class CorrectionDialog(Dialog[dict[str, str]]):
    """Shows what is said of a claim; its answer is what was changed, by the names that `Desk.correct_claim` has."""

    AUTO_FOCUS = "#claimant"

    def __init__(self, file: ClaimFile, given: Mapping[str, str] | None = None, problem: str = "") -> None:
        super().__init__("Correct what was read of the claim", file.line.text, problem)
        self._said = {
            "claimant": (file.line.claimant or "").strip(),
            "claimant_name": (file.claimant_name or "").strip(),
            "kind": file.line.kind.value,
            "reading": (file.reading or "").strip(),
        }
        self._given = {**self._said, **(given or {})}

    def fields(self) -> Iterator[Widget]:
        """Who makes it, its kind, and what it means."""
        kinds = [Option(kind, kind) for kind in ClaimKind]
        for name, value in self._given.items():
            if name == "kind":
                yield field("Kind", Choice(kinds, value, id=name))
            else:
                label, placeholder = _LINES[name]
                yield field(label, line(name, value, placeholder))

    def answer(self) -> dict[str, str]:
        """What was changed; empty where nothing was."""
        now = {name: self.chosen(name) or "" if name == "kind" else self.words(name) for name in self._said}
        return {name: value for name, value in now.items() if value != self._said[name]}

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter saves · tab next field · arrows choose · {self.key('cancel')} leaves without saving"
