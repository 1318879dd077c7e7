"""Bytes of what a user names, never more of them than asked for, and never from a pipe or device."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from factcheck.errors import InputError

_URL = re.compile(r"[a-z][a-z0-9+.-]+:/{1,3}\w", re.IGNORECASE)
"""One slash is enough: a ``Path`` made of a URL has lost the other. Two letters at least: ``C:/`` is a drive."""

_LONGEST_NAME = 200

_NOT_FILES = (
    (stat.S_ISDIR, "is a directory: name the files in it"),
    (stat.S_ISFIFO, "is a pipe: hand the text over on standard input, as -"),
    (stat.S_ISSOCK, "is a socket: name a file"),
    (stat.S_ISCHR, "is a device: hand the text over on standard input, as -"),
    (stat.S_ISBLK, "is a device: name a file"),
)


def read_file(path: str | Path, max_bytes: int) -> bytes:
    """The bytes of the regular file at ``path``.

    Raises:
        InputError: it is a URL, missing, no regular file, unreadable or larger than ``max_bytes``.
    """
    shown = quoted(str(path))
    if _URL.match(str(path)):
        raise InputError(f"{shown} is a URL, and URLs are not read yet: save the text of the page and name the file")
    try:
        _refuse_unless_regular(Path(path).stat(), shown)
        return _read_regular(Path(path), shown, max_bytes)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(f"no such file: {shown}") from None
    except PermissionError:
        raise InputError(f"{shown} cannot be read: you have no permission to open it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"{shown} cannot be read: {reason}") from None


def quoted(name: str) -> str:
    """A name as messages show it: in quotation marks, escaped, on one line and not too long for it."""
    return repr(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")


def refuse_if_larger(size: int, max_bytes: int, shown: str) -> None:
    """Refuse what holds more bytes than are read at most.

    Raises:
        InputError: ``size`` is above ``max_bytes``.
    """
    if size > max_bytes:
        raise InputError(f"{shown} is larger than the {max_bytes:,} bytes read at most: raise that with --max-bytes")


def _refuse_unless_regular(status: os.stat_result, shown: str) -> None:
    for is_one, reason in _NOT_FILES:
        if is_one(status.st_mode):
            raise InputError(f"{shown} {reason}")


def _read_regular(path: Path, shown: str, max_bytes: int) -> bytes:
    # The file may have become a pipe since it was looked at: without O_NONBLOCK, opening that would wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        _refuse_unless_regular(status, shown)
        refuse_if_larger(status.st_size, max_bytes, shown)
        data = file.read(max_bytes + 1)
    refuse_if_larger(len(data), max_bytes, shown)
    if len(data) < status.st_size:
        raise InputError(f"{shown} changed while it was being read: try again")
    return data
