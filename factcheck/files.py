"""Bytes of regular files alone: never of a pipe or device, which may have no end, and never more than asked for."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_OTHER_KINDS = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class NotRegularError(OSError):
    """Something that has a name in a folder, and is no regular file.

    Args:
        kind: what it is: *a pipe*.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"it is {kind}")
        self.kind = kind


class TooLargeError(OSError):
    """A file that holds more bytes than are read at most.

    Args:
        max_bytes: how many those are.
    """

    def __init__(self, max_bytes: int) -> None:
        super().__init__(f"it is larger than the {max_bytes:,} bytes read at most")


def read_regular(path: Path, max_bytes: int) -> bytes:
    """The bytes of the regular file at ``path``.

    Raises:
        NotRegularError: it is something else.
        TooLargeError: it is larger than ``max_bytes``.
        OSError: it cannot be read, or changes meanwhile.
    """
    _refuse_unless_regular(path.stat())
    # It may have become a pipe since it was looked at: without O_NONBLOCK, opening that would wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        _refuse_unless_regular(status)
        data = file.read(max_bytes + 1) if status.st_size <= max_bytes else b""
    if max(status.st_size, len(data)) > max_bytes:
        raise TooLargeError(max_bytes)
    if len(data) < status.st_size:
        raise OSError("it changed while it was being read: try again")
    return data


def _refuse_unless_regular(status: os.stat_result) -> None:
    for is_one, kind in _OTHER_KINDS:
        if is_one(status.st_mode):
            raise NotRegularError(kind)
