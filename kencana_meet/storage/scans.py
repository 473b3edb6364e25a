"""The scans of an event: appended, never changed; what counts is computed from those that were not undone."""

from contextlib import AbstractContextManager
from datetime import datetime

from kencana_meet.domain.attendance import EntryRow
from kencana_meet.domain.entry_rules import Entry
from kencana_meet.domain.ids import EventId, ParticipantId, PointId, ScanId
from kencana_meet.domain.journal import Act
from kencana_meet.domain.participant import Delegation
from kencana_meet.domain.scan import ENTRIES, Outcome, Reason, Recent, Scan, Source
from kencana_meet.storage.connection import DataFile, Row
from kencana_meet.storage.journal import Journal, moment_text
from kencana_meet.storage.participants import DELEGATION_COLUMNS, delegation_of

_SCAN_COLUMNS = (
    "id, event, desk, point, outcome, reason, source, scanned_at, recorded_at, participant, badge, delegation, "
    "code_digest, direction, voids, since, note"
)
_COUNTED = ", ".join(f"'{reason.value}'" for reason in sorted(ENTRIES))
_VALID = (
    f"s.outcome = 'accepted' AND s.reason IN ({_COUNTED}) "
    "AND NOT EXISTS (SELECT 1 FROM scan v WHERE v.voids = s.id AND v.outcome = 'accepted')"
)
_ENTRIES = f"SELECT s.id, s.scanned_at, s.desk, s.reason, s.direction FROM scan s WHERE {_VALID}"
# `+` keeps SQLite from walking the event's whole time index: by participant it is a handful of rows.
_ENTRIES_OF_PERSON = f"{_ENTRIES} AND s.participant = ? AND s.point = ? AND +s.event = ? ORDER BY s.scanned_at, s.id"
_DELEGATIONS = (
    f"SELECT {', '.join(f'd.{name}' for name in DELEGATION_COLUMNS.split(', '))}, "
    "s.id, s.scanned_at, s.desk, s.reason, s.direction FROM delegation d "
    "LEFT JOIN scan s ON s.participant = d.participant AND s.delegation = d.id AND s.reason = 'delegate' "
    f"AND {_VALID} WHERE d.participant = ? AND NOT d.ended ORDER BY d.rowid DESC"
)
_ENTRY_COLUMNS = (
    "s.id, coalesce(s.participant, s.code_digest, s.badge), s.participant, s.point, s.scanned_at, s.reason, s.source, "
    "s.direction, s.delegation, s.desk"
)


class SqliteScans:
    """Fills `ScanStore`."""

    def __init__(self, data_file: DataFile, journal: Journal) -> None:
        self._file = data_file
        self._journal = journal

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def scan(self, scan: ScanId) -> Scan | None:
        """One scan, None where there is none of that id."""
        row = self._file.one(f"SELECT {_SCAN_COLUMNS} FROM scan WHERE id = ?", (scan,))
        return _scan(row) if row else None

    def add_scan(self, act: Act, scan: Scan) -> None:
        """Append a scan."""
        self._journal.insert(
            act,
            "scan",
            {
                "id": scan.id,
                "event": scan.event,
                "device": self._journal.device(scan.event),
                "desk": scan.desk,
                "point": scan.point,
                "outcome": scan.outcome.value,
                "reason": scan.reason.value,
                "source": scan.source.value,
                "scanned_at": moment_text(scan.scanned_at),
                "recorded_at": moment_text(scan.recorded_at),
                "participant": scan.participant,
                "badge": scan.badge,
                "delegation": scan.delegation,
                "code_digest": scan.code_digest,
                "direction": scan.direction,
                "voids": scan.voids,
                "since": scan.since,
                "note": scan.note,
            },
        )

    def entries_of(self, event: EventId, participant: ParticipantId, point: PointId) -> list[Entry]:
        """The valid entries of a seat at a point, in the order of their own times."""
        rows = self._file.rows(_ENTRIES_OF_PERSON, (participant, point, event))
        return [_entry(row) for row in rows]

    def entries_of_code(self, event: EventId, code_digest: str, point: PointId) -> list[Entry]:
        """The same for a card that is not in this file."""
        rows = self._file.rows(
            f"{_ENTRIES} AND s.code_digest = ? AND s.point = ? AND s.event = ? ORDER BY s.scanned_at, s.id",
            (code_digest, point, event),
        )
        return [_entry(row) for row in rows]

    def is_voided(self, scan: ScanId) -> bool:
        """Whether a scan was taken back."""
        return self._file.one("SELECT 1 FROM scan WHERE voids = ? AND outcome = 'accepted'", (scan,)) is not None

    def delegations_of(self, participant: ParticipantId) -> list[tuple[Delegation, Entry | None]]:
        """The delegations of a seat that were not ended, the newest first, each with the valid scan that made it."""
        rows = self._file.rows(_DELEGATIONS, (participant,))
        return [(delegation_of(row[:11]), _entry(row[11:]) if row[11] else None) for row in rows]

    def entry_rows(self, event: EventId) -> list[EntryRow]:
        """All valid entries, in the order of their own times."""
        rows = self._file.rows(
            f"SELECT {_ENTRY_COLUMNS} FROM scan s WHERE s.event = ? AND {_VALID} ORDER BY s.scanned_at, s.id",
            [event],
        )
        return [_entry_row(row) for row in rows]

    def recent(self, event: EventId, limit: int) -> list[Recent]:
        """The last scans of all desks, the newest first."""
        columns = ", ".join(f"s.{name}" for name in _SCAN_COLUMNS.split(", "))
        rows = self._file.rows(
            f"SELECT {columns}, EXISTS (SELECT 1 FROM scan v WHERE v.voids = s.id AND v.outcome = 'accepted') "
            "FROM scan s WHERE s.event = ? ORDER BY s.scanned_at DESC, s.id DESC LIMIT ?",
            [event, limit],
        )
        return [Recent(_scan(row[:-1]), bool(row[-1])) for row in rows]


def _entry(row: Row) -> Entry:
    scan, at, desk, reason, direction = row
    return Entry(scan, datetime.fromisoformat(at), desk, Reason(reason), direction)


def _entry_row(row: Row) -> EntryRow:
    scan, who, participant, point, at, reason, source, direction, delegation, desk = row
    moment = datetime.fromisoformat(at)
    return EntryRow(scan, who, participant, point, moment, Reason(reason), Source(source), direction, delegation, desk)


def _scan(row: Row) -> Scan:
    scan, event, desk, point, outcome, reason, source, scanned_at, recorded_at, *rest = row
    moments = datetime.fromisoformat(scanned_at), datetime.fromisoformat(recorded_at)
    typed: Row = (scan, event, desk, point, Outcome(outcome), Reason(reason), Source(source), *moments, *rest)
    return Scan(*typed)
