"""How a desk file is opened, locked and written, so that nothing shown as saved is ever lost.

Every figure behind these choices (deferred transactions lose writes, `WAL` with `synchronous=FULL` survives power
cuts) was measured for this project; see CONTRIBUTING.md.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from factcheck.errors import DeskError
from factcheck.store import schema
from factcheck.store.waiting import SECONDS, Waiting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

APPLICATION_ID: Final = 0x66637463
"""What a desk's header carries to be known as ours: ``fctc`` in ASCII."""

_OLDEST_SQLITE: Final = (3, 37, 0)
_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_BYTES: Final = 100
_APPLICATION_ID_AT: Final = 68  # https://www.sqlite.org/fileformat2.html#the_database_header
_PRAGMAS: Final = (
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "journal_size_limit=4194304",
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Tell in one line what SQLite makes of a desk, in place of its own exceptions.

    Raises:
        DeskError: the desk is locked, read-only, full, damaged or cannot be opened.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise DeskError(_in_words(path, str(error))) from error


def _in_words(path: Path, reason: str) -> str:
    known = {
        "locked": "is locked by another program: try again when that is done",
        "readonly": "is read-only: copy it to a place where you may write, or ask for write permission",
        "disk is full": "cannot be written, the disk is full: nothing was saved; make room and try again",
        "malformed": "is damaged: keep the file, and go on with your last backup",
        "not a database": "is not a desk: name another with --desk",
        "unable to open": "cannot be opened: check the path and its permissions",
    }
    for sign, words in known.items():
        if sign in reason:
            return f"the desk {path} {words}"
    return f"the desk {path} cannot be used ({reason})"


def open_desk(path: Path) -> tuple[Database, bool]:
    """Open the desk at ``path``, made first where there is no file; say whether it can only be read.

    Raises:
        DeskError: the file is not a desk, belongs to another program, is newer than this program, locked or damaged.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise DeskError(
            f"SQLite {sqlite3.sqlite_version} is too old for a desk: install factcheck[sqlite] for a newer one"
        )
    if not _is_there(path):
        _create(path)
    _refuse_other_files(path)
    read_only = not (_may_write(path) and _may_write(path.parent))
    with told(path):
        conn = _connect_to_read(path) if read_only else _connect(path)
        try:
            _bring_up_to_date(conn, path, read_only=read_only)
        except BaseException:
            conn.close()
            raise
    return Database(conn, execute_plugins=False), read_only


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise DeskError(
            f"the desk {path} cannot be reached ({error.strerror}): check the permissions of its folder"
        ) from error


@contextmanager
def write(db: Database, path: Path, waiting: Waiting | None = None) -> Iterator[Connection]:
    """One transaction, locked from its first statement; nothing is written outside of it.

    Args:
        db: the desk.
        path: where it is.
        waiting: how it waits for other programs; None for the usual way.

    Raises:
        DeskError: the desk is locked, read-only, full or damaged; nothing of the transaction is kept.
    """
    with told(path):
        (waiting or Waiting()).lock(db.conn, path)
        try:
            yield db.conn
            db.conn.execute("COMMIT")
        except BaseException:
            if db.conn.in_transaction:
                db.conn.execute("ROLLBACK")
            raise


def _create(path: Path) -> None:
    """Make a whole desk beside ``path`` and link it there: a desk is seen complete or not at all."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise DeskError(f"no desk can be made at {path} ({error.strerror}): name another place with --desk") from error
    os.close(handle)
    made = Path(name)
    try:
        with told(path), closing(_connect(made)) as conn:
            _migrate(conn)
        with suppress(FileExistsError):  # somebody else was first, with the same result
            _put_in_place(made, path)
        _sync_folder(path.parent)
    except OSError as error:
        raise DeskError(f"no desk can be made at {path} ({error.strerror}): name another place with --desk") from error
    finally:
        made.unlink(missing_ok=True)


def _put_in_place(made: Path, path: Path) -> None:
    """Give a whole desk its name, if nothing has that name yet."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:  # the file system knows no hard links
        path.touch(mode=0o600, exist_ok=False)
        made.replace(path)


def _connect(path: Path) -> Connection:
    conn: Connection = sqlite3.connect(path, isolation_level=None)
    _set_up(conn)
    wal = conn.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal"
    conn.execute(f"PRAGMA synchronous={'FULL' if wal else 'EXTRA'}")
    return conn


def _connect_to_read(path: Path) -> Connection:
    """A connection that cannot write; where a WAL cannot be made either, one that will not see what others write."""
    address = f"file:{quote(str(path.resolve()))}?mode=ro"
    for suffix in ("", "&immutable=1"):
        conn: Connection = sqlite3.connect(address + suffix, isolation_level=None, uri=True)
        try:
            conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            conn.close()
            if suffix:
                raise
        else:
            break
    _set_up(conn)
    return conn


def _set_up(conn: Connection) -> None:
    conn.execute(f"PRAGMA busy_timeout={int(SECONDS * 1000)}")
    for pragma in _PRAGMAS:
        conn.execute(f"PRAGMA {pragma}")


def _refuse_other_files(path: Path) -> None:
    """Look at the header before SQLite does: opening a file of another program could change it."""
    if not path.is_file():
        raise DeskError(f"the desk {path} is not a file: name another with --desk")
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError as error:
        raise DeskError(f"the desk {path} cannot be read ({error.strerror}): check its permissions") from error
    if not header.startswith(_MAGIC):
        raise DeskError(f"{path} is not a desk, nor any SQLite file: name another with --desk")
    if int.from_bytes(header[_APPLICATION_ID_AT:][:4]) != APPLICATION_ID:
        raise DeskError(f"{path} belongs to another program: name another desk with --desk")


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _bring_up_to_date(conn: Connection, path: Path, *, read_only: bool) -> None:
    version = _header(conn, "user_version")
    if version > schema.VERSION:
        raise DeskError(f"the desk {path} was made by a newer factcheck: install that version to use it")
    if version < schema.VERSION:
        if read_only:
            raise DeskError(
                f"the desk {path} is read-only and older than this factcheck: open it once where it can be written"
            )
        _back_up(conn, path, version)
        _migrate(conn)
    _check_whole(conn, path)


def _migrate(conn: Connection) -> None:
    """Apply what is missing under one lock: of many programs that come at once, the first does the work."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        if _header(conn, "user_version") < schema.VERSION:
            schema.migrations.apply(Database(conn, execute_plugins=False))
            conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
            conn.execute(f"PRAGMA user_version={schema.VERSION}")
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def _back_up(conn: Connection, path: Path, version: int) -> None:
    """Keep the desk as it is before a migration touches it, in ``NAME.before-VERSION`` beside it."""
    backup = path.with_name(f"{path.name}.before-{version + 1}")
    handle, name = tempfile.mkstemp(prefix=f".{backup.name}.", dir=path.parent)
    os.close(handle)
    conn.execute("VACUUM INTO ?", (name,))
    Path(name).replace(backup)
    _sync_folder(path.parent)


def _check_whole(conn: Connection, path: Path) -> None:
    held = {name for (name,) in conn.execute("SELECT name FROM sqlite_master")}
    missing = sorted(schema.EXPECTED - held)
    if missing:
        raise DeskError(f"the desk {path} lacks {', '.join(missing)}: another program changed it; go on with a backup")


def _header(conn: Connection, pragma: str) -> int:
    value: int = conn.execute(f"PRAGMA {pragma}").fetchone()[0]
    return value


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
