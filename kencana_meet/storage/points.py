"""The check points of an event."""

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date

from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.ids import EventId, PointId, UnsurCode
from kencana_meet.domain.journal import Act, Column
from kencana_meet.storage.connection import DataFile, Row
from kencana_meet.storage.journal import Journal

_COLUMNS = 'code, event, name, rule, unsur, day, opens, closes, late_after, attendance, "order"'


class SqlitePoints:
    """Fills `PointStore`."""

    def __init__(self, data_file: DataFile, journal: Journal) -> None:
        self._file = data_file
        self._journal = journal

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def points(self, event: EventId) -> list[CheckPoint]:
        """All points, in their order."""
        rows = self._file.rows(
            f'SELECT {_COLUMNS} FROM check_point WHERE event = ? ORDER BY "order", rowid',
            [event],
        )
        return [_point(row) for row in rows]

    def point(self, event: EventId, point: PointId) -> CheckPoint | None:
        """One point, None where there is none of that name."""
        row = self._file.one(
            f"SELECT {_COLUMNS} FROM check_point WHERE event = ? AND code = ?",
            [event, point],
        )
        return _point(row) if row else None

    def add_point(self, act: Act, point: CheckPoint) -> None:
        """Keep a new point."""
        self._journal.insert(
            act,
            "check_point",
            {
                "id": _row_id(point.event, point.id),
                "event": point.event,
                "code": point.id,
                "name": point.name,
                "rule": point.rule.value,
                "unsur": json.dumps(sorted(point.unsur)) if point.unsur is not None else None,
                "day": point.day.isoformat() if point.day else None,
                "opens": point.opens,
                "closes": point.closes,
                "late_after": point.late_after,
                "attendance": int(point.attendance),
                "order": point.order,
            },
        )

    def change_point(self, act: Act, point: PointId, changes: Mapping[str, Column]) -> None:
        """Change columns of a point of the act's event."""
        self._journal.update(act, "check_point", _row_id(act.event, point), changes)


def _row_id(event: EventId, point: PointId) -> str:
    return f"{event}/{point}"


def _point(row: Row) -> CheckPoint:
    code, event, name, rule, unsur, day, opens, closes, late_after, attendance, order = row
    return CheckPoint(
        code,
        event,
        name,
        Rule(rule),
        frozenset(UnsurCode(one) for one in json.loads(unsur)) if unsur else None,
        date.fromisoformat(day) if day else None,
        opens,
        closes,
        late_after,
        bool(attendance),
        order,
    )
