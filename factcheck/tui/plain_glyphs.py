"""Plain signs for terminals that have no others: the Linux console, old ones, and locales that are not UTF-8."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len, split_graphemes
from rich.segment import Segment
from textual.filter import LineFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.color import Color

PLAIN = {
    # verdicts, states and leads: no two may become the same
    "✓": "+",
    "◕": "~",
    "◑": "%",
    "✗": "x",
    "○": "o",
    "●": "*",
    "⚑": "#",
    "…": ".",
    "≠": "/",
    "⇄": "<",
    "–": "-",
    # what is chosen, ticked, folded
    "☐": "_",
    "☑": "x",
    "▸": ">",
    "▾": "v",
    "⋯": ":",
    "·": "-",
    # keys
    "↑": "^",
    "↓": "_",
    "←": "<",
    "→": ">",
    "⏎": "<",
    # lines and bars
    **dict.fromkeys("─━═", "-"),
    **dict.fromkeys("│┃║", "|"),
    **dict.fromkeys("┌┐└┘├┤┬┴┼", "+"),
    "╭": "┌+",
    "╮": "┐+",
    "╯": "┘+",
    "╰": "└+",
    "▔": "─-",
    **dict.fromkeys("▁▂▃▄", "_"),
    **dict.fromkeys("▅▆▇", "▄#"),
    **dict.fromkeys("█▉▊▋▓▒", "█#"),
    **dict.fromkeys("▌▍▐", "▌|"),
    **dict.fromkeys("▎▏", "│|"),
    "▀": "-",
    "░": ".",
    # what stands for a hidden character
    **{chr(code): "?" for code in (*range(0x2400, 0x2425), 0xFFFD)},
    "␊": "¶/",
    "↤": "<",
    "↦": ">",
    "↧": "_",
    "↥": "^",
    "¬": "-",
    "¦": "|",
    # marks of the press
    **dict.fromkeys("“”„", '"'),
    **dict.fromkeys("‘’‚", "'"),
    **dict.fromkeys("—‑−", "-"),
    "•": "*",
}
"""What stands for a sign, in as many cells: of several, the first that the terminal has."""

_CONSOLE = frozenset(bytes(range(0x20, 0x100)).decode("cp437") + "↑↓←→")
"""What the fonts of a console hold since the first PC."""
_CONSOLES = re.compile(r"linux|cons.*|ansi")
_OLD = re.compile(r"vt\d+.*")


def plain_glyphs(term: str, encoding: str) -> PlainGlyphs | None:
    """The filter for a terminal; None where it shows every sign.

    Args:
        term: the name of the terminal, as ``TERM`` has it.
        encoding: how characters are sent to it.
    """
    if encoding.lower().replace("-", "").replace("_", "") != "utf8":
        return PlainGlyphs(lambda sign: _can_be_sent(sign, encoding))
    if _CONSOLES.fullmatch(term):
        return PlainGlyphs(lambda sign: sign in _CONSOLE or sign not in PLAIN)
    if _OLD.fullmatch(term):
        return PlainGlyphs(lambda sign: sign not in PLAIN)
    return None


class PlainGlyphs(LineFilter):
    """Puts plain signs in place of those that a terminal does not have; cell for cell, so that nothing moves.

    Args:
        has: whether the terminal has a sign.
    """

    def __init__(self, has: Callable[[str], bool]) -> None:
        super().__init__()
        self._signs = _Signs(has)

    def are_enough_for(self, words: str) -> bool:
        """Whether some words are shown as they are."""
        return words.translate(self._signs) == words

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 (Textual hands it over)
        """The same words in signs that the terminal has."""
        return [Segment(self._plain(text), style, control) for text, style, control in segments]

    def _plain(self, text: str) -> str:
        """Sign for sign; of several characters in one sign, as many question marks as it takes cells."""
        if text.isascii():
            return text
        plain = text.translate(self._signs)
        if cell_len(plain) == cell_len(text) and len(plain) == len(text):
            return plain
        signs = ((text[start:end], size) for start, end, size in split_graphemes(text)[0])
        shown = ((sign.translate(self._signs), size) for sign, size in signs)
        return "".join(sign if cell_len(sign) == size else "?" * size for sign, size in shown)


class _Signs(dict[int, str]):
    """What is shown for each character, found out when it is first needed."""

    def __init__(self, has: Callable[[str], bool]) -> None:
        super().__init__()
        self._has = has

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        known = (one for one in (sign, *PLAIN.get(sign, "")) if self._has(one))
        self[code] = shown = next(known, "?" * cell_len(sign))
        return shown


def _can_be_sent(sign: str, encoding: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
