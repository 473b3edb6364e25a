"""Check points: made and changed; the attendance points of the days exist from the start."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.errors import BadValue, InputError, NotFound
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import EventId, PointId, UnsurCode
from kencana_meet.domain.journal import Column
from kencana_meet.services.ports import Here
from kencana_meet.services.ports_check_in import PointStore

_CODE = re.compile(r"[A-Z0-9_-]{1,12}")
_CLOCK = re.compile(r"([01]\d|2[0-3])[:.]([0-5]\d)([:.]([0-5]\d))?")


@dataclass(eq=False)
class PointExists(InputError):
    """There is a point of that name already."""

    point: str


@dataclass(frozen=True, slots=True)
class PointFields:
    """What can be said of a point, each as typed; None leaves it as it is."""

    name: str | None = None
    rule: str | None = None
    unsur: tuple[str, ...] | None = None
    day: str | None = None
    opens: str | None = None
    closes: str | None = None
    late_after: str | None = None
    attendance: bool | None = None


class Points:
    """The use cases around check points."""

    def __init__(self, store: PointStore, here: Here, unsur: frozenset[UnsurCode]) -> None:
        self._store = store
        self._here = here
        self._unsur = unsur

    def all(self, event: EventId) -> list[CheckPoint]:
        """All points, in their order."""
        return self._store.points(event)

    def add(self, event: Event, code: str, fields: PointFields) -> CheckPoint:
        """Make a point.

        Raises:
            PointExists: there is one of that name.
            BadValue: a field that cannot be that.
        """
        name = code.strip().upper()
        if not _CODE.fullmatch(name):
            raise BadValue("point", code)
        if self._store.point(event.id, PointId(name)) is not None:
            raise PointExists(name)
        order = max((one.order for one in self._store.points(event.id)), default=0) + 1
        blank = CheckPoint(PointId(name), event.id, name, Rule.FREE, order=order)
        point = self._with(event, blank, fields)
        act = self._here.act(event.id, "points.new")
        with self._store.transaction():
            self._store.add_point(act, point)
        return point

    def change(self, event: Event, code: str, fields: PointFields) -> CheckPoint:
        """Change a point.

        Raises:
            NotFound: there is none of that name.
            BadValue: a field that cannot be that.
        """
        old = self._store.point(event.id, PointId(code.strip().upper()))
        if old is None:
            raise NotFound("check_point", code)
        point = self._with(event, old, fields)
        act = self._here.act(event.id, "points.set")
        with self._store.transaction():
            self._store.change_point(act, point.id, _columns(point))
        return point

    def _with(self, event: Event, point: CheckPoint, fields: PointFields) -> CheckPoint:
        return replace(
            point,
            name=" ".join(fields.name.split()) if fields.name else point.name,
            rule=_rule(fields.rule) if fields.rule is not None else point.rule,
            unsur=self._kinds(fields.unsur) if fields.unsur is not None else point.unsur,
            day=_day(event, fields.day) if fields.day is not None else point.day,
            opens=_clock("opens", fields.opens) if fields.opens is not None else point.opens,
            closes=_clock("closes", fields.closes) if fields.closes is not None else point.closes,
            late_after=_clock("late_after", fields.late_after) if fields.late_after is not None else point.late_after,
            attendance=point.attendance if fields.attendance is None else fields.attendance,
        )

    def _kinds(self, words: tuple[str, ...]) -> frozenset[UnsurCode] | None:
        """The unsur a point is for; none named means all."""
        for word in words:
            if word not in self._unsur:
                raise BadValue("unsur", word, tuple(sorted(self._unsur)))
        return frozenset(UnsurCode(word) for word in words) or None


def _rule(word: str) -> Rule:
    if word not in set(Rule):
        raise BadValue("rule", word, tuple(Rule))
    return Rule(word)


def _day(event: Event, text: str) -> date | None:
    if not text.strip():
        return None
    days = {day.isoformat(): day for day in event.days}
    if text.strip() not in days:
        raise BadValue("day", text, tuple(days))
    return days[text.strip()]


def _clock(field: str, text: str) -> str | None:
    """A clock time as it stands on disk; empty means none."""
    if not text.strip():
        return None
    if (found := _CLOCK.fullmatch(text.strip())) is None:
        raise BadValue(field, text, ("HH:MM",))
    seconds = f":{found[4]}" if found[4] else ""
    return f"{found[1]}:{found[2]}{seconds}"


def _columns(point: CheckPoint) -> Mapping[str, Column]:
    return {
        "name": point.name,
        "rule": point.rule.value,
        "unsur": "[" + ",".join(f'"{one}"' for one in sorted(point.unsur)) + "]" if point.unsur is not None else None,
        "day": point.day.isoformat() if point.day else None,
        "opens": point.opens,
        "closes": point.closes,
        "late_after": point.late_after,
        "attendance": int(point.attendance),
    }
