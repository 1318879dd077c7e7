"""The one change that is made to a text on its way in, and what is said about it."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.display import hidden_characters

_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_MOJIBAKE = re.compile("â€[\u0153\u009d™˜\u0080-\u009f“”¦]|Ã[\u00a0-\u00bf]|Ð[\u00b0-\u00bf]|Ñ[\u0080-\u008f]")
"""UTF-8 read as cp1252 or Latin-1 by somebody before us: a curly quotation mark, a letter with an accent, Cyrillic."""


class Normalised(NamedTuple):
    """A text as a draft stores it, and what a reviewer should know of it."""

    text: str
    notices: tuple[str, ...]


def normalise(text: str) -> Normalised:
    """Line ends become line feeds; NUL and lone surrogates U+FFFD; a byte order mark goes; nothing else changes."""
    text, replaced = _UNUSABLE.subn("\ufffd", text.removeprefix("\ufeff"))
    text = _LINE_ENDS.sub("\n", text)
    notices = (*_replacement_notice(replaced), *_hidden_notices(text), *_mojibake_notice(text))
    return Normalised(text, notices)


def _replacement_notice(replaced: int) -> tuple[str, ...]:
    if not replaced:
        return ()
    return (f"{_count(replaced, 'NUL character or lone surrogate')} replaced by U+FFFD",)


def _hidden_notices(text: str) -> tuple[str, ...]:
    return tuple(
        f"the text holds {_count(hidden.number, hidden.kind)} that a reader would not see, shown as marks "
        f"(the first at offset {hidden.first})"
        for hidden in hidden_characters(text)
    )


def _mojibake_notice(text: str) -> tuple[str, ...]:
    wrong = _MOJIBAKE.findall(text)
    if not wrong:
        return ()
    return (f"decoded wrongly before it came here, in {_count(len(wrong), 'place')} ({wrong[0]!r}): kept as it is",)


def _count(number: int, what: str) -> str:
    plural = what.replace(" or", "s or") + "s"
    return f"{number:,} {what if number == 1 else plural}"
