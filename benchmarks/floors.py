"""The floors: what the same work costs without our program."""

import json
import os
import sqlite3
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kencana_meet.domain.ids import uuid7

PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")
_SCAN = (
    *("id", "event", "device", "desk", "point", "outcome", "reason", "source", "scanned_at", "recorded_at"),
    *("participant", "badge", "delegation", "code_digest", "direction", "voids", "since", "note"),
)
_JOURNAL = (
    *("id", "event", "act", "device", "seq", "at", "desk", "what", "entity", "entity_id", "before", "after", "undoes"),
)


def _insert(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table}({columns}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - words of this file


_EMPTY = (None,) * 6
_INSERT_SCAN, _INSERT_JOURNAL = _insert("scan", _SCAN), _insert("journal", _JOURNAL)


class RawCheckIns:
    """Durable transactions with the same two rows in the same tables, their ids and JSON made, nothing judged."""

    def __init__(self, path: Path, event: str, people: Sequence[tuple[str, str]]) -> None:
        """Open a file whose tables our own migrations made; `people` are (participant, badge)."""
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self._event = event
        self._people = people
        self._device = _new_id()
        self._seq = 0

    def run(self, count: int) -> float:
        """So many transactions; the seconds they took."""
        began = time.perf_counter()
        for _ in range(count):
            self._one()
        return time.perf_counter() - began

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _one(self) -> None:
        self._seq += 1
        participant, badge = self._people[self._seq % len(self._people)]
        event, device, at = self._event, self._device, datetime.now(UTC).isoformat(timespec="milliseconds")
        scan_id = _new_id()
        scan = (scan_id, event, device, "A", "H1", "accepted", "in", "scanner", at, at, participant, badge, *_EMPTY)
        after = json.dumps(dict(zip(_SCAN, scan, strict=True)), ensure_ascii=False)
        journal = (
            _new_id(),
            event,
            _new_id(),
            device,
            self._seq,
            at,
            "A",
            "check_in",
            "scan",
            scan_id,
            None,
            after,
            None,
        )
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(_INSERT_SCAN, scan)
        self._connection.execute(_INSERT_JOURNAL, journal)
        self._connection.execute("COMMIT")


def _new_id() -> str:
    return uuid7(time.time_ns() // 1_000_000, os.urandom(10))
