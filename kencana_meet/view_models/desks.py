"""Cards, points and figures as the command line gives them out."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from kencana_meet.domain.attendance import DayFigures, Figures
from kencana_meet.domain.badge import Badge, BadgeStatus
from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.errors import BadValue
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, PointId, UnsurCode
from kencana_meet.services.attendance import Attendance
from kencana_meet.services.badges import Badges
from kencana_meet.services.points import PointFields, Points


@dataclass(frozen=True, slots=True)
class BadgeLine:
    """One card."""

    participant_id: ParticipantId
    serial: str
    code: str
    status: BadgeStatus


@dataclass(frozen=True, slots=True)
class PointLine:
    """One check point; `unsur` None means everybody."""

    id: PointId
    name: str
    rule: Rule
    unsur: tuple[UnsurCode, ...] | None
    day: date | None
    opens: str | None
    closes: str | None
    late_after: str | None
    attendance: bool


@dataclass(frozen=True, slots=True)
class PointValues:
    """What is said of a point, each as typed; None, and no unsur, leave it as it is."""

    name: str | None = None
    rule: str | None = None
    unsur: tuple[str, ...] = ()
    day: str | None = None
    opens: str | None = None
    closes: str | None = None
    late_after: str | None = None
    attendance: bool = False


class BadgeDesk:
    """What the commands `badges …` and the buttons around cards ask for."""

    def __init__(self, badges: Badges) -> None:
        self._badges = badges

    def lines(self, event: Event) -> list[BadgeLine]:
        """All cards, withdrawn ones too."""
        return [_badge(one) for one in self._badges.all(event.id)]

    def issue(self, event: Event, participant: str | None = None) -> list[BadgeLine]:
        """Make the cards that are lacking; raises what `Badges.issue` does."""
        person = ParticipantId(participant) if participant else None
        return [_badge(one) for one in self._badges.issue(event.id, person)]

    def revoke(self, event: Event, serial: str, reason: str | None) -> list[BadgeLine]:
        """Withdraw a card and make the new one, which is listed; raises what `Badges.revoke` does."""
        return [_badge(self._badges.revoke(event.id, serial, reason))]


class PointDesk:
    """What the commands `points …` ask for."""

    def __init__(self, points: Points) -> None:
        self._points = points

    def lines(self, event: Event) -> list[PointLine]:
        """All points, in their order."""
        return [_point(one) for one in self._points.all(event.id)]

    def add(self, event: Event, code: str, values: PointValues) -> list[PointLine]:
        """Make a point; raises what `Points.add` does."""
        return [_point(self._points.add(event, code, _fields(values)))]

    def change(self, event: Event, code: str, values: PointValues) -> list[PointLine]:
        """Change a point; raises what `Points.change` does."""
        return [_point(self._points.change(event, code, _fields(values)))]


class AttendanceDesk:
    """What the command `attendance` asks for."""

    def __init__(self, attendance: Attendance) -> None:
        self._attendance = attendance

    def figures(self, event: Event, point: str | None, day: str | None) -> Figures:
        """The figures; raises `NotFound` and `BadValue` for a point or day that is not the event's."""
        days = {one.isoformat(): one for one in event.days}
        if day and day not in days:
            raise BadValue("day", day, tuple(days))
        return self._attendance.figures(event, PointId(point) if point else None, days[day] if day else None)


def figures_json(found: Figures) -> Mapping[str, Any]:
    """The figures in the shape of COMMANDS (`Figures`): those over all days stand at the top."""
    return {
        **_flat(found.total),
        "points": dict(found.points),
        "days": {day.isoformat(): _flat(one) for day, one in found.days.items()},
    }


def _flat(one: DayFigures) -> Mapping[str, Any]:
    return {field.name: getattr(one, field.name) for field in fields(one)}


def _fields(values: PointValues) -> PointFields:
    return PointFields(
        values.name, values.rule, values.unsur or None, values.day, values.opens, values.closes, values.late_after,
        values.attendance or None,
    )  # fmt: skip


def _badge(badge: Badge) -> BadgeLine:
    return BadgeLine(badge.participant, badge.serial, badge.code, badge.status)


def _point(point: CheckPoint) -> PointLine:
    unsur = tuple(sorted(point.unsur)) if point.unsur is not None else None
    return PointLine(
        point.id, point.name, point.rule, unsur, point.day, point.opens, point.closes, point.late_after,
        point.attendance,
    )  # fmt: skip
