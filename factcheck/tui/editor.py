"""Words written in the editor of whoever writes them."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator


def edit(words: str) -> str:
    """What an editor makes of some words, once it is closed; it needs the terminal to itself.

    The words are in a file that nobody else may read, in a folder of its own, which goes with all that the editor put
    beside it.

    Raises:
        InputError: there is no editor, it failed, or there is no room for its file.
    """
    command = _command()
    editor = Path(command[0]).name
    try:
        # What cannot be cleared away is no reason to lose what was written.
        with tempfile.TemporaryDirectory(prefix="factcheck-", ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "note.txt"
            path.touch(mode=0o600)
            path.write_text(words, encoding="utf-8", errors="replace")
            _run([*command, str(path)], editor)
            return _read(path, editor)
    except OSError as error:
        raise InputError(f"cannot hand the words to the editor {editor} ({error.strerror or error})") from error


def _command() -> list[str]:
    said = os.environ.get("VISUAL", "").strip() or os.environ.get("EDITOR", "").strip()
    try:
        command = shlex.split(said)
    except ValueError:
        raise InputError(f"VISUAL or EDITOR is no command: {said}") from None
    if not command:
        raise InputError("no editor is set: `export EDITOR=nano` in the shell, or another, sets one")
    return command


def _run(command: list[str], editor: str) -> None:
    try:
        with _interrupts_for_editor_alone():
            ended = subprocess.run(command, check=False)  # noqa: S603 (the user's own editor)
    except OSError as error:
        raise InputError(f"cannot run the editor {editor} ({error.strerror}): check EDITOR") from error
    if ended.returncode:
        raise InputError(f"the editor {editor} ended with {ended.returncode}: the words are as they were")


def _read(path: Path, editor: str) -> str:
    try:
        return path.read_bytes().decode(errors="replace").strip()
    except OSError as error:
        raise InputError(f"the editor {editor} left no words ({error.strerror}): they are as they were") from error


@contextmanager
def _interrupts_for_editor_alone() -> Iterator[None]:
    """Let ctrl+c end what the editor does, and not the program that waits for it."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
