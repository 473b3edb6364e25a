"""Attendance figures: people, never scans; a view over the entries that were not undone (DOMAIN 7)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.clock import Zone
from kencana_meet.domain.entry_rules import IN, is_late
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DelegationId, ParticipantId, PointId, ScanId
from kencana_meet.domain.participant import Participant, Status
from kencana_meet.domain.scan import Reason, Source

CENTRAL = "pusat"
"""Stands where a region would: for who belongs to no province."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An accepted, not undone scan as the figures need it.

    `who` is the participant's id, or stands for a card that is not in this file (`participant` None).
    """

    scan: ScanId
    who: str
    participant: ParticipantId | None
    point: PointId
    at: datetime
    reason: Reason
    source: Source
    direction: str | None = None
    delegation: DelegationId | None = None
    desk: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a group were invited, and how many are present."""

    invited: int
    present: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    """The figures of one day, or of all days together."""

    invited: int
    seats: int
    present: int
    in_person: int
    online: int
    represented: int
    walk_in: int
    late: int
    absent: int
    by_unsur: Mapping[str, Share]
    by_region: Mapping[str, Share]


@dataclass(frozen=True, slots=True)
class PointFigures:
    """The figures of one check point; `accepted` and `by_day` count scans, `people` people."""

    accepted: int
    people: int
    by_day: Mapping[date, int]
    inside: int
    inside_people: tuple[ParticipantId, ...]
    first_at: datetime | None
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Figures:
    """All of it: over all days, by point, by day."""

    total: DayFigures
    points: Mapping[PointId, PointFigures]
    days: Mapping[date, DayFigures]


@dataclass(frozen=True, slots=True)
class Presence:
    """How one is present: the first entry, and by it whether late, represented, on-line."""

    who: str
    participant: ParticipantId | None
    first: EntryRow
    is_late: bool
    is_represented: bool
    is_online: bool


def figures(
    event: Event, participants: Iterable[Participant], points: Sequence[CheckPoint], entries: Sequence[EntryRow]
) -> Figures:
    """The figures of an event.

    Args:
        event: gives the days and the zone.
        participants: all entries of the list, guests too; those joined into others are left out here.
        points: all check points.
        entries: the valid entries at all points, in any order.
    """
    people = {one.id: one for one in participants if one.status is not Status.MERGED}
    ordered = sorted(entries, key=lambda one: (one.at, one.scan))
    days = {day: _day_figures(people, presences(event, points, ordered, day)) for day in event.days}
    return Figures(
        _day_figures(people, presences(event, points, ordered)),
        {point.id: _point_figures(point, ordered, event.zone) for point in points},
        days,
    )


def presences(
    event: Event, points: Sequence[CheckPoint], entries: Iterable[EntryRow], day: date | None = None
) -> list[Presence]:
    """Who is present, each once, in the order of arrival: over all days, or on one.

    Somebody is present who has a valid entry at an attendance point. Who came in person and was on-line too counts as
    in person; who was late on one of several days is late.
    """
    attendance = {point.id: point for point in points if point.attendance}
    found: defaultdict[str, list[EntryRow]] = defaultdict(list)
    for entry in sorted(entries, key=lambda one: (one.at, one.scan)):
        if entry.point in attendance and (day is None or event.zone.day_of(entry.at) == day):
            found[entry.who].append(entry)
    return [
        Presence(
            who,
            rows[0].participant,
            rows[0],
            _any_late(rows, attendance, event.zone),
            any(row.delegation is not None for row in rows),
            all(row.source is Source.ONLINE for row in rows),
        )
        for who, rows in found.items()
    ]


def _any_late(rows: Iterable[EntryRow], points: Mapping[PointId, CheckPoint], zone: Zone) -> bool:
    first: dict[PointId, EntryRow] = {}
    for row in rows:
        first.setdefault(row.point, row)
    return any(is_late(points[point], row.at, zone) for point, row in first.items())


def _day_figures(people: Mapping[ParticipantId, Participant], there: Sequence[Presence]) -> DayFigures:
    invited = [one for one in people.values() if one.invited and one.status is not Status.INACTIVE]
    present = [one for presence in there if presence.participant and (one := people.get(presence.participant))]
    present_ids = {one.id for one in present}
    online = sum(presence.is_online for presence in there)
    return DayFigures(
        invited=len(invited),
        seats=sum(one.seats for one in invited),
        present=len(there),
        in_person=len(there) - online,
        online=online,
        represented=sum(presence.is_represented for presence in there),
        walk_in=sum(not one.invited for one in present),
        late=sum(presence.is_late for presence in there),
        absent=sum(one.id not in present_ids for one in invited),
        by_unsur=_shares((one.unsur for one in invited), (one.unsur for one in present)),
        by_region=_shares(
            (one.region_code or CENTRAL for one in invited), (one.region_code or CENTRAL for one in present)
        ),
    )


def _shares(invited: Iterable[str | None], present: Iterable[str | None]) -> dict[str, Share]:
    asked, came = Counter(invited), Counter(present)
    return {key: Share(asked[key], came[key]) for key in sorted({*asked, *came} - {None}, key=str) if key}


def _point_figures(point: CheckPoint, entries: Iterable[EntryRow], zone: Zone) -> PointFigures:
    here = [one for one in entries if one.point == point.id]
    by_day = Counter(zone.day_of(one.at) for one in here)
    inside = _inside(here) if point.rule is Rule.IN_OUT else ()
    return PointFigures(
        len(here),
        len({one.who for one in here}),
        dict(sorted(by_day.items())),
        len(inside),
        tuple(participant for participant in inside.values() if participant) if inside else (),
        zone.local(here[0].at) if here else None,
        zone.local(here[-1].at) if here else None,
    )


def _inside(here: Iterable[EntryRow]) -> dict[str, ParticipantId | None]:
    """Who went in last and not out again."""
    inside: dict[str, ParticipantId | None] = {}
    for one in here:
        if one.direction == IN:
            inside[one.who] = one.participant
        else:
            inside.pop(one.who, None)
    return inside
