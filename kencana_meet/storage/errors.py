"""What can be wrong with a data file, and how SQLite's result codes become what the user is told."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kencana_meet.domain.errors import PlaceError


@dataclass(eq=False)
class FileMissing(PlaceError):
    """There is no data file at that place."""

    path: Path


@dataclass(eq=False)
class NotADataFile(PlaceError):
    """The file is something else: no SQLite file, or one of another program. It was not touched."""

    path: Path


@dataclass(eq=False)
class FileTooNew(PlaceError):
    """A newer program wrote the file; `needs` is the version that it asks for. It was not touched."""

    path: Path
    needs: str


@dataclass(eq=False)
class FileDamaged(PlaceError):
    """The file cannot be trusted; nothing was written to it. `newest_copy` is the newest good copy beside it."""

    path: Path
    newest_copy: Path | None = None


@dataclass(eq=False)
class FileInUse(PlaceError):
    """Another program writes to the file at this moment; reading still works."""

    path: Path


@dataclass(eq=False)
class FileReadOnly(PlaceError):
    """The file or its folder cannot be written to."""

    path: Path


@dataclass(eq=False)
class DiskFull(PlaceError):
    """No room is left for what was to be written; it was taken back whole."""

    path: Path


@dataclass(eq=False)
class DiskTrouble(PlaceError):
    """The disk did not do as asked; what was to be written was taken back whole."""

    path: Path


_PRIMARY = 0xFF
_KNOWN = {
    sqlite3.SQLITE_BUSY: FileInUse,
    sqlite3.SQLITE_LOCKED: FileInUse,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: FileReadOnly,
    sqlite3.SQLITE_IOERR: DiskTrouble,
    sqlite3.SQLITE_CANTOPEN: FileReadOnly,
    sqlite3.SQLITE_CORRUPT: FileDamaged,
    sqlite3.SQLITE_NOTADB: NotADataFile,
}


def known_error(error: sqlite3.Error, path: Path) -> PlaceError | None:
    """The known error behind a result code of SQLite; None where the fault is ours."""
    code = getattr(error, "sqlite_errorcode", None)
    kind = _KNOWN.get(code & _PRIMARY) if code is not None else None
    return kind(path) if kind else None
