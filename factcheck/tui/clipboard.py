"""Words copied to where other programs can paste them from, and the way they took."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import NamedTuple


class _Tool(NamedTuple):
    command: tuple[str, ...]
    needs: str
    """The variable that says there is a display to copy to; empty for none."""


_TOOLS = (
    _Tool(("wl-copy",), "WAYLAND_DISPLAY"),
    _Tool(("xclip", "-selection", "clipboard"), "DISPLAY"),
    _Tool(("xsel", "--clipboard", "--input"), "DISPLAY"),
)
_ON_A_MAC = (_Tool(("pbcopy",), ""),)
_PATIENCE = 2.0


def copy_with_tool(words: str) -> str | None:
    """Hand words to a program of this computer that keeps the clipboard.

    Returns:
        The name of the program; None where there is none, or none that works.
    """
    for tool in _ON_A_MAC if sys.platform == "darwin" else _TOOLS:
        there = shutil.which(tool.command[0])
        if there is not None and (not tool.needs or os.environ.get(tool.needs)) and _takes(there, tool, words):
            return tool.command[0]
    return None


def _takes(program: str, tool: _Tool, words: str) -> bool:
    try:
        ended = subprocess.run(  # noqa: S603 (one of the programs above, and the words go to its input)
            [program, *tool.command[1:]],
            input=words.encode(errors="replace"),
            stdout=subprocess.DEVNULL,  # it goes on in the background, and would hold a pipe open
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0
