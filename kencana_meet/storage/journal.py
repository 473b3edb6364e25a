"""The journal: every changed row is written down in the transaction that changes it.

Repositories change mutable tables only through `insert`, `update` and `delete` of this class, so that nothing can
change without its journal row (ARCHITECTURE, `journal`). Undo works on what stands here.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from itertools import groupby

from kencana_meet.domain.ids import ActId, DeskName, EventId, IdMaker
from kencana_meet.domain.journal import Act, ActSummary, Change, Column
from kencana_meet.storage.connection import DataFile, Row
from kencana_meet.storage.devices import DeviceBook, Head

_JOURNAL_COLUMNS = 'id, event, act, device, seq, at, desk, what, entity, entity_id, "before", "after", undoes'
_INSERT_JOURNAL = f"INSERT INTO journal({_JOURNAL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ACT_COLUMNS = "act, event, what, at, desk, undoes"
_NOT_JOURNALED = {"event": frozenset({"secret"})}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def moment_text(moment: datetime) -> str:
    """A moment as it stands in the file: ISO, UTC, milliseconds; such texts sort by time."""
    return moment.isoformat(timespec="milliseconds")


class Journal:
    """Writes rows and their journal; reads it back for history and undo."""

    def __init__(self, data_file: DataFile, devices: DeviceBook, ids: IdMaker) -> None:
        self._file = data_file
        self._devices = devices
        self._ids = ids
        self._own: dict[EventId, str] = {}
        self._last: dict[EventId, int] = {}
        self._inserts: dict[tuple[str, tuple[str, ...]], str] = {}
        data_file.after_rollback.append(self._last.clear)

    def insert(self, act: Act, table: str, row: Mapping[str, Column]) -> None:
        """A new row; `row` has its `id` and all columns that are not their default."""
        key = (table, tuple(row))
        if (sql := self._inserts.get(key)) is None:
            names = ", ".join(f'"{name}"' for name in row)
            marks = ", ".join("?" * len(row))
            sql = self._inserts[key] = f'INSERT INTO "{table}"({names}) VALUES ({marks})'
        self._file.execute(sql, tuple(row.values()))
        hidden = _NOT_JOURNALED.get(table)
        shown = {name: value for name, value in row.items() if name not in hidden} if hidden else row
        self._record(act, table, str(row["id"]), None, _encode(shown))

    def update(self, act: Act, table: str, row_id: str, changes: Mapping[str, Column]) -> None:
        """Changed columns of a row; what keeps its value is left out, and nothing is written where nothing changes."""
        names = list(changes)
        columns = ", ".join(f'"{name}"' for name in names)
        old = self._file.one(f'SELECT {columns} FROM "{table}" WHERE id = ?', [row_id])
        if old is None:
            return
        before = dict(zip(names, old, strict=True))
        after = {name: value for name, value in changes.items() if before[name] != value}
        if not after:
            return
        assignments = ", ".join(f'"{name}" = ?' for name in after)
        self._file.execute(f'UPDATE "{table}" SET {assignments} WHERE id = ?', [*after.values(), row_id])
        self._record(act, table, row_id, _encode({name: before[name] for name in after}), _encode(after))

    def delete(self, act: Act, table: str, row_id: str) -> None:
        """A row taken away; the journal keeps it whole, so that it can come back."""
        cursor = self._file.execute(f'SELECT * FROM "{table}" WHERE id = ?', [row_id])
        row = cursor.fetchone()
        if row is None:
            return
        whole = {column[0]: value for column, value in zip(cursor.description, row, strict=True)}
        self._file.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
        self._record(act, table, row_id, _encode(whole), None)

    def apply(self, act: Act, change: Change) -> None:
        """Make a change as part of an act: a new row, changed columns, or a row taken away."""
        if change.after is None:
            self.delete(act, change.entity, change.entity_id)
        elif change.before is None:
            self.insert(act, change.entity, change.after)
        else:
            self.update(act, change.entity, change.entity_id, change.after)

    def device(self, event: EventId) -> str:
        """The device that this installation writes as."""
        if event not in self._last:
            self._begin(event)
        return self._own[event]

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def acts(self, event: EventId, limit: int) -> list[ActSummary]:
        """The newest acts, the newest first; `limit` 0 means all."""
        taken_back: set[str] = set()
        listed: list[ActSummary] = []
        for act, count in self._newest_first(event):
            undone = act.id in taken_back
            if act.undoes and not undone:
                taken_back.add(act.undoes)
            listed.append(ActSummary(act, count, undone))
            if len(listed) == limit:
                break
        return listed

    def changes(self, act: ActId) -> list[Change]:
        """The rows that an act changed, in their order."""
        rows = self._file.rows(
            'SELECT entity, entity_id, "before", "after" FROM journal WHERE act = ? ORDER BY rowid', [act]
        )
        return [_change(row) for row in rows]

    def history(self, entity: str, entity_id: str) -> list[tuple[Act, Change]]:
        """What happened to one row, the oldest first."""
        rows = self._file.rows(
            f'SELECT {_ACT_COLUMNS}, entity, entity_id, "before", "after" FROM journal '
            "WHERE entity_id = ? AND entity = ? ORDER BY rowid",
            [entity_id, entity],
        )
        return [(_act(row[:6]), _change(row[6:])) for row in rows]

    def close(self) -> None:
        """Remember outside the file which device wrote how far."""
        for event, device in self._own.items():
            self._devices.keep(self._file.path, event, Head(device, self._seq_in_file(event, device)))
        if self._own:
            self._devices.save()

    def _record(self, act: Act, entity: str, entity_id: str, before: str | None, after: str | None) -> None:
        event = act.event
        device = self.device(event)
        seq = self._last[event] = self._last[event] + 1
        self._file.execute(
            _INSERT_JOURNAL,
            (
                self._ids.new_id(), event, act.id, device, seq, moment_text(act.at), act.desk, act.what, entity,
                entity_id, before, after, act.undoes,
            ),
        )  # fmt: skip

    def _begin(self, event: EventId) -> None:
        """Find the device and the seq to go on from; a new device where the file's head is not the one remembered."""
        device = self._own.get(event)
        if device is None:
            head = self._devices.head(self._file.path, event)
            if head and head.seq and head.seq == self._seq_in_file(event, head.device):
                device = head.device
        device = device or self._ids.new_id()
        self._file.execute(
            "INSERT INTO device(id, name, began_at) VALUES (?, '', strftime('%Y-%m-%dT%H:%M:%fZ')) "
            "ON CONFLICT(id) DO NOTHING",
            [device],
        )
        self._own[event] = device
        self._last[event] = self._seq_in_file(event, device)

    def _seq_in_file(self, event: EventId, device: str) -> int:
        row = self._file.one("SELECT max(seq) FROM journal WHERE event = ? AND device = ?", [event, device])
        return int(row[0] or 0) if row else 0

    def _newest_first(self, event: EventId) -> Iterator[tuple[Act, int]]:
        # One writer: the rows of an act stand side by side.
        rows: Iterable[Row] = self._file.execute(
            f"SELECT {_ACT_COLUMNS} FROM journal WHERE event = ? ORDER BY rowid DESC",
            [event],
        )
        for _, group in groupby(rows, key=lambda row: row[0]):
            same = list(group)
            yield _act(same[-1]), len(same)


def _act(row: Row) -> Act:
    act, event, what, at, desk, undoes = row
    return Act(ActId(act), EventId(event), what, datetime.fromisoformat(at), DeskName(desk), undoes)


def _change(row: Row) -> Change:
    entity, entity_id, before, after = row
    return Change(entity, entity_id, json.loads(before) if before else None, json.loads(after) if after else None)
