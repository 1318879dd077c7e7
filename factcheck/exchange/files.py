"""Writing a file whole or not at all."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO


@contextmanager
def writing(path: str | os.PathLike[str], *, sparing: Iterable[Path] = ()) -> Iterator[TextIO]:
    """A UTF-8 text stream that ends up at ``path`` complete, or leaves what was there untouched.

    It is written beside the target under another name, brought to the disk, and put in place at once; only its owner
    may read it. ``-`` is standard output, and what is no regular file (a pipe, a device) is written as it comes. Line
    ends are left as they are.

    Args:
        path: where to write.
        sparing: files that are never written over, whatever they are called.

    Raises:
        OutputError: it cannot be written; the message says why.
    """
    if str(path) == "-":
        with _told("standard output"), _standard_output() as stream:
            yield stream
        return
    target = Path(path).resolve()
    with _told(str(path)):
        if any(target == spared.resolve() or _is_same_file(target, spared) for spared in sparing):
            raise OutputError(f"{path} is the desk itself: name another place")
        if target.exists() and not target.is_file():
            with target.open("w", encoding="utf-8", newline="") as stream:
                yield stream
        else:
            with _replacing(target) as stream:
                yield stream


def _is_same_file(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


@contextmanager
def _replacing(target: Path) -> Iterator[TextIO]:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        written.replace(target)
    finally:
        written.unlink(missing_ok=True)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    stream = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="", write_through=False)
    try:
        yield stream
        stream.flush()
    finally:
        stream.detach()


@contextmanager
def _told(where: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{where} cannot be written ({error.strerror or error}): name another place") from error
