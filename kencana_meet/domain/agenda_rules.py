"""What is wrong with an agenda, where its items stand, and when they are to be expected (DOMAIN 5.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import combinations

from kencana_meet.domain.agenda import AgendaItem, AgendaRun, ItemState, Person, RunKind
from kencana_meet.domain.clock import Zone
from kencana_meet.domain.clock_words import minutes_of
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ItemId
from kencana_meet.domain.names import bare, read_name
from kencana_meet.domain.search_text import fold

_DAY_ENDS = 24 * 60


class AgendaWarning(StrEnum):
    """What can be wrong; the words on disk."""

    WEEKDAY_DATE_MISMATCH = "weekday_date_mismatch"
    ROOM_OVERLAP = "room_overlap"
    PERSON_IN_TWO_ROOMS = "person_in_two_rooms"
    DURATION_MISMATCH = "duration_mismatch"
    OUTSIDE_EVENT = "outside_event"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two items that cannot both be as planned; `what` is the room or the person."""

    code: AgendaWarning
    items: tuple[ItemId, ItemId]
    what: str


@dataclass(frozen=True, slots=True)
class ItemLife:
    """What became of an item so far, moments aware; `extended` in minutes."""

    state: ItemState
    actual_start: datetime | None = None
    actual_end: datetime | None = None
    extended: int = 0


def in_order(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """The items as the day goes."""
    return sorted(items, key=lambda one: (one.day, one.start, one.order))


def overlaps(items: Sequence[AgendaItem]) -> list[Overlap]:
    """Rooms used twice and people in two rooms at once; touching ends are none.

    An open end lasts to the next item in the room, or to the end of the day.
    """
    found: list[Overlap] = []
    for one, other in combinations(in_order(items), 2):
        if one.day != other.day or not _meet(one, other, items):
            continue
        if _room(one) and _room(one) == _room(other):
            found.append(Overlap(AgendaWarning.ROOM_OVERLAP, (one.id, other.id), one.room or ""))
        elif both := _in_both(one, other):
            found.append(Overlap(AgendaWarning.PERSON_IN_TWO_ROOMS, (one.id, other.id), both.name))
    return found


def outside(event: Event, items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """Items that stand on no day of the event."""
    return [one for one in items if one.day not in event.days]


def lives(runs: Iterable[AgendaRun]) -> dict[ItemId, ItemLife]:
    """What became of each item, from what happened and was not taken back, in the order of its times.

    An `undone` row takes back the row it names; where that is itself an `undone` row, what it took back counts again.
    """
    ordered = list(runs)
    taken: set[str] = set()
    for run in reversed(ordered):
        if run.kind is RunKind.UNDONE and run.undoes and run.id not in taken:
            taken.add(run.undoes)
    found: dict[ItemId, ItemLife] = {}
    standing = [run for run in ordered if run.id not in taken and run.kind is not RunKind.UNDONE]
    for run in sorted(standing, key=lambda one: one.at):
        found[run.item] = _lived(found.get(run.item, ItemLife(ItemState.PLANNED)), run)
    return found


def expected_starts(
    items: Sequence[AgendaItem], found: Mapping[ItemId, ItemLife], zone: Zone, now: datetime
) -> dict[ItemId, datetime]:
    """When the items that have not begun are to be expected: as planned, or later by what the day is late."""
    late: dict[date, timedelta] = {}
    expected: dict[ItemId, datetime] = {}
    for item in in_order(items):
        life = found.get(item.id, ItemLife(ItemState.PLANNED))
        planned = zone.moment(item.day, item.start)
        if life.state is ItemState.PLANNED:
            expected[item.id] = planned + late.get(item.day, timedelta())
        elif life.state is not ItemState.SKIPPED:
            late[item.day] = _lateness(item, life, zone, now)
    return expected


def _lateness(item: AgendaItem, life: ItemLife, zone: Zone, now: datetime) -> timedelta:
    """How late the day is after an item: by its end, or by where a running one will end."""
    if item.end is None or life.actual_start is None:
        return timedelta()
    planned_end = zone.moment(item.day, item.end)
    length = planned_end - zone.moment(item.day, item.start) + timedelta(minutes=life.extended)
    ends = life.actual_end or max(life.actual_start + length, min(now, planned_end + length))
    return max(timedelta(), ends - planned_end)


def _lived(life: ItemLife, run: AgendaRun) -> ItemLife:
    match run.kind:
        case RunKind.STARTED:
            return ItemLife(ItemState.RUNNING, run.at, None, life.extended)
        case RunKind.FINISHED:
            return ItemLife(ItemState.FINISHED, life.actual_start, run.at, life.extended)
        case RunKind.SKIPPED:
            return ItemLife(ItemState.SKIPPED, None, None, life.extended)
        case RunKind.EXTENDED:
            return ItemLife(life.state, life.actual_start, life.actual_end, life.extended + run.minutes)
        case RunKind.UNDONE:
            return life


def _meet(one: AgendaItem, other: AgendaItem, items: Sequence[AgendaItem]) -> bool:
    return minutes_of(other.start) < _end(one, items) and minutes_of(one.start) < _end(other, items)


def _end(item: AgendaItem, items: Sequence[AgendaItem]) -> int:
    if item.end is not None:
        return minutes_of(item.end)
    later = [
        minutes_of(one.start)
        for one in items
        if one.day == item.day and one.start > item.start and _room(one) in ("", _room(item))
    ]
    return min(later, default=_DAY_ENDS)


def _room(item: AgendaItem) -> str:
    return fold(item.room or "")


def _in_both(one: AgendaItem, other: AgendaItem) -> Person | None:
    theirs = {_who(person) for person in _people(other)}
    return next((person for person in _people(one) if _who(person) in theirs), None)


def _people(item: AgendaItem) -> list[Person]:
    return [*item.speakers, *([item.moderator] if item.moderator else [])]


def _who(person: Person) -> str:
    return person.participant or bare(read_name(person.name.partition("(")[0]).name)
