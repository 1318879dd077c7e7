"""Bytes of what a user names, and what to do where there are none to be had."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.errors import InputError
from factcheck.files import NotRegularError, TooLargeError, read_regular

_URL = re.compile(r"[a-z][a-z0-9+.-]+:/{1,3}\w", re.IGNORECASE)
"""One slash is enough: a ``Path`` made of a URL has lost the other. Two letters at least: ``C:/`` is a drive."""

_LONGEST_NAME = 200

_INSTEAD = {
    "a directory": "name the files in it",
    "a pipe": "hand the text over on standard input, as -",
    "a socket": "name a file",
    "a device": "hand the text over on standard input, as -",
}


def read_file(path: str | Path, max_bytes: int) -> bytes:
    """The bytes of the regular file at ``path``.

    Raises:
        InputError: it is a URL, missing, no regular file, unreadable or larger than ``max_bytes``.
    """
    shown = quoted(str(path))
    if _URL.match(str(path)):
        raise InputError(f"{shown} is a URL, and URLs are not read yet: save the text of the page and name the file")
    try:
        return read_regular(Path(path), max_bytes)
    except NotRegularError as error:
        raise InputError(f"{shown} is {error.kind}: {_INSTEAD[error.kind]}") from None
    except TooLargeError:
        raise _too_large(shown, max_bytes) from None
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(f"no such file: {shown}") from None
    except PermissionError:
        raise InputError(f"{shown} cannot be read: you have no permission to open it") from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
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
        raise _too_large(shown, max_bytes)


def _too_large(shown: str, max_bytes: int) -> InputError:
    return InputError(f"{shown} is larger than the {max_bytes:,} bytes read at most: raise that with --max-bytes")
