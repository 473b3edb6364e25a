"""How SQLite's result codes become what the user is told."""

import sqlite3
from pathlib import Path

from kencana_meet.domain.errors import PlaceError
from kencana_meet.domain.file_errors import (
    DiskFull,
    DiskTrouble,
    FileDamaged,
    FileInUse,
    FileReadOnly,
    NotADataFile,
)

_PRIMARY = 0xFF
_KNOWN: dict[int, type[DiskFull | DiskTrouble | FileDamaged | FileInUse | FileReadOnly | NotADataFile]] = {
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
    return kind(str(path)) if kind else None
