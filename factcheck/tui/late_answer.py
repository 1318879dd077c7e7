"""An answer of the terminal that comes when nobody waits for it any more: it must not be taken for keys."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.events import Key

_HEAD = "]11;rgb"
_COLOUR = frozenset("a:0123456789bcdefABCDEF/")
_ENDS = frozenset("\\\x07")
_LATEST = 5.0
"""Seconds after which no answer comes any more."""


class LateAnswer:
    r"""Sifts the answer out of the keys.

    Textual knows no answers to OSC 11, and takes ``ESC ] 11 ; rgb:1e1e/1e1e/1e1e ESC \`` apart into keys, with or
    without a ``^`` in front. Its 1 is no verdict.
    """

    def __init__(self) -> None:
        self._until = monotonic() + _LATEST
        self._kept: list[Key] = []

    def sift(self, key: Key) -> list[Key]:
        """The keys to go on with: none while they may be the answer, and all that were kept once they are not."""
        if not self._kept and monotonic() > self._until:
            return [key]
        before, character = self._words(), key.character or ""
        if before.startswith(_HEAD) and character in _ENDS:
            self._kept = []
            return []
        self._kept.append(key)
        if _may_be_answer(self._words()):
            return []
        given_back, self._kept = self._kept, []
        return [key] if before.startswith(_HEAD) else given_back

    def _words(self) -> str:
        return "".join(key.character or "\0" for key in self._kept).removeprefix("^")


def _may_be_answer(words: str) -> bool:
    colour = words.removeprefix(_HEAD).removesuffix("\x1b")  # of its last two characters, the second may come by itself
    return _HEAD.startswith(words) or (words.startswith(_HEAD) and _COLOUR.issuperset(colour))
