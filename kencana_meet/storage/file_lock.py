"""One writer per data file: a lock that the system itself gives back when a program ends, however it ends."""

import os
import sys
from pathlib import Path

from kencana_meet.domain.file_errors import FileInUse


class FileLock:
    """The writer's lock, on a small file beside the data file (`NAME.lock`), taken without waiting."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock_path = path.with_name(path.name + ".lock")
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this program is the writer."""
        return self._handle is not None

    def take(self) -> None:
        """Become the writer; taking it twice is harmless.

        Raises:
            FileInUse: another program is the writer.
        """
        if self._handle is not None:
            return
        handle = os.open(self._lock_path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise FileInUse(str(self._path)) from None
        self._handle = handle

    def give_back(self) -> None:
        """Let others write; the small file stays, since removing it would let two programs lock two files."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
