"""One open data file: its pragmas, its identity, its writer's lock and its transactions."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from os import W_OK, access
from pathlib import Path
from typing import Any

from kencana_meet import __version__
from kencana_meet.domain.file_errors import FileDamaged, FileMissing, FileReadOnly, FileTooNew, NotADataFile
from kencana_meet.domain.journal import Column
from kencana_meet.storage.errors import known_error
from kencana_meet.storage.file_lock import FileLock

APPLICATION_ID = 0x4B4D4431
"""`KMD1`: by it the file is known among all SQLite files."""
SCHEMA = 1
"""The newest schema this program knows: the number of its migrations."""

Row = tuple[Any, ...]


class DataFile:
    """A connection to one data file; it belongs to the thread that opened it.

    Every SQLite error with a known cause leaves this class as a `PlaceError`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.path = path
        self.is_writable = writable
        self.connection = connection
        self._lock = FileLock(path)
        self._in_transaction = False
        self.after_rollback: list[Callable[[], None]] = []

    def execute(self, sql: str, values: Sequence[Column] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        try:
            return self.connection.execute(sql, values)
        except sqlite3.Error as error:
            raise (known_error(error, self.path) or error) from error

    def rows(self, sql: str, values: Sequence[Column] = ()) -> list[Row]:
        """All rows of a question."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise (known_error(error, self.path) or error) from error

    def one(self, sql: str, values: Sequence[Column] = ()) -> Row | None:
        """The first row of a question, None where there is none."""
        try:
            row: Row | None = self.connection.execute(sql, values).fetchone()
        except sqlite3.Error as error:
            raise (known_error(error, self.path) or error) from error
        return row

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is on disk at the end, or nothing is; inside another one it is part of that one.

        Raises:
            FileInUse: another program writes to the file.
            FileReadOnly: it cannot be written to.
        """
        if self._in_transaction:
            yield
            return
        self.become_writer()
        self.execute("BEGIN IMMEDIATE")
        self._in_transaction = True
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            for forget in self.after_rollback:
                forget()
            raise
        finally:
            self._in_transaction = False

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._in_transaction

    def become_writer(self) -> None:
        """Take the writer's lock, which is kept until the file is closed.

        Raises:
            FileInUse: another program is the writer.
            FileReadOnly: the file cannot be written to.
        """
        if not self.is_writable:
            raise FileReadOnly(str(self.path))
        self._lock.take()

    def version_of_data(self) -> int:
        """A number that changes when another connection changed the file."""
        row = self.one("PRAGMA data_version")
        return int(row[0]) if row else 0

    def close(self) -> None:
        """Close the connection and give the writer's lock back."""
        self.connection.close()
        self._lock.give_back()


def create(path: Path) -> DataFile:
    """Make a new data file, or open the one that is there.

    Raises:
        PlaceError: the place cannot be written to, or what lies there is no data file.
    """
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
        except OSError as error:
            raise FileReadOnly(str(path)) from error
    return open_file(path)


def open_file(path: Path) -> DataFile:
    """Open a data file and bring it up to date; a copy is made beside it before a migration.

    Raises:
        FileMissing: there is none.
        NotADataFile: no SQLite file, or one of another program; not touched.
        FileTooNew: a newer program wrote it; not touched.
        FileDamaged: it does not hold together; not touched.
    """
    if not path.is_file():
        raise FileMissing(str(path))
    writable = access(path, W_OK) and access(path.parent, W_OK)
    data_file = DataFile(path, _connect(path, writable=writable), writable=writable)
    try:
        _identify(data_file)
        _prepare(data_file)
        _update(data_file)
    except BaseException:
        data_file.close()
        raise
    return data_file


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    # A WAL file on a write-protected medium opens only as immutable.
    mode = "mode=rw" if writable else "immutable=1"
    try:
        return sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, isolation_level=None, timeout=5)
    except sqlite3.Error as error:
        raise (known_error(error, path) or error) from error


def _identify(data_file: DataFile) -> None:
    """Refuse what is not ours before the first byte is written."""
    path = data_file.path
    application = data_file.one("PRAGMA application_id")
    version = data_file.one("PRAGMA user_version")
    tables = data_file.one("SELECT count(*) FROM sqlite_master")
    if not application or not version or not tables:
        raise NotADataFile(str(path))
    if application[0] != APPLICATION_ID and not (application[0] == 0 and tables[0] == 0 and path.stat().st_size == 0):
        raise NotADataFile(str(path))
    if version[0] > SCHEMA:
        raise FileTooNew(str(path), _needed_version(data_file))
    if version[0] and not _holds_together(data_file):
        raise FileDamaged(str(path))


def _holds_together(data_file: DataFile) -> bool:
    """Whether the file may be written to.

    Its length must be what its head says; after an end that was not a clean one (a WAL was left), every page is looked
    at. A file that was closed well is not read through, so that a year's file opens as fast as a new one.
    """
    path = data_file.path
    pages = data_file.one("PRAGMA page_count")
    size = data_file.one("PRAGMA page_size")
    wal = path.with_name(path.name + "-wal")
    if wal.exists() and wal.stat().st_size:
        return data_file.one("PRAGMA quick_check(1)") == ("ok",)
    return bool(pages and size and path.stat().st_size >= pages[0] * size[0])


def _needed_version(data_file: DataFile) -> str:
    try:
        row = data_file.connection.execute("SELECT value FROM setting WHERE id = 'needs_version'").fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""


def _prepare(data_file: DataFile) -> None:
    data_file.execute("PRAGMA foreign_keys = ON")
    if data_file.is_writable:
        data_file.execute("PRAGMA journal_mode = WAL")
        data_file.execute("PRAGMA synchronous = FULL")
        data_file.execute("PRAGMA secure_delete = ON")


def _update(data_file: DataFile) -> None:
    row = data_file.one("PRAGMA user_version")
    version = int(row[0]) if row else 0
    if version == SCHEMA:
        return
    data_file.become_writer()
    if version:
        copy_beside(data_file, f"sebelum-skema-{SCHEMA}")
    else:
        data_file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    # sqlite-utils takes 0.15 s to import, and a file needs it once.
    from sqlite_utils import Database

    from kencana_meet.storage.migrations.set import migrate

    migrate(Database(data_file.connection, execute_plugins=False), SCHEMA, __version__)
    data_file.execute("PRAGMA foreign_keys = ON")


def copy_beside(data_file: DataFile, word: str) -> Path:
    """A whole copy of the file as it is on disk, beside it, checked; `word` says in its name what it is for.

    Raises:
        DiskFull: there is no room for it.
        FileDamaged: the copy does not hold together.
    """
    target = data_file.path.with_name(f"{data_file.path.stem}.{word}.kencana")
    copy = sqlite3.connect(target)
    try:
        data_file.connection.backup(copy)
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise FileDamaged(str(data_file.path))
    except sqlite3.Error as error:
        raise (known_error(error, data_file.path) or error) from error
    finally:
        copy.close()
    return target
