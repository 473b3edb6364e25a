"""Pictures and other files, kept once by their digest."""

import hashlib
from contextlib import AbstractContextManager

from kencana_meet.domain.errors import TooLarge
from kencana_meet.domain.ids import BlobDigest
from kencana_meet.storage.connection import DataFile

LARGEST = 20 * 1024 * 1024
"""Bytes; larger ones are refused (ARCHITECTURE, `blob`)."""


class SqliteBlobs:
    """Fills `BlobStore`."""

    def __init__(self, data_file: DataFile) -> None:
        self._file = data_file

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def add_blob(self, kind: str, content: bytes) -> BlobDigest:
        """Keep the bytes and tell their digest; the same bytes again are kept once."""
        if len(content) > LARGEST:
            raise TooLarge(len(content), LARGEST)
        digest = hashlib.sha256(content).hexdigest()
        self._file.execute(
            "INSERT INTO blob(id, kind, size, bytes) VALUES (?, ?, ?, ?) ON CONFLICT(id) DO NOTHING",
            [digest, kind, len(content), content],
        )
        return BlobDigest(digest)

    def blob(self, digest: BlobDigest) -> bytes | None:
        """The bytes, None where they are not in this file."""
        row = self._file.one("SELECT bytes FROM blob WHERE id = ?", [digest])
        return bytes(row[0]) if row else None
