"""Who may pass a check point: one pure function decides every path (ARCHITECTURE, Check-in rules).

Scanner, camera, typed search and import all come here with the point's rule, what is known of the seat, its earlier
entries at this point and the moment. What was told is stored by the use case and never judged again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.clock import Zone
from kencana_meet.domain.ids import DeskName, ScanId, UnsurCode
from kencana_meet.domain.scan import Outcome, Reason

IN, OUT = "in", "out"
SAME_SCAN = timedelta(seconds=3)
"""Within this time the same card at an in-and-out point is one scan."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An accepted scan of a seat at a point that was not undone; `at` is the desk's own time."""

    scan: ScanId
    at: datetime
    desk: DeskName
    reason: Reason = Reason.IN
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """What is known of the seat that a card or a person stands for.

    `represented` is the scan by which a delegate took the seat for this day; a delegate's own card does not have it.
    `is_known` is false for a good card that is not in this file.
    """

    is_active: bool = True
    unsur: UnsurCode | None = None
    represented: Entry | None = None
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """What is told; `since` is the entry that an *already* points to, `direction` is set at in-and-out points."""

    outcome: Outcome
    reason: Reason
    since: Entry | None = None
    direction: str | None = None


def decide(point: CheckPoint, seat: Seat, earlier: Sequence[Entry], at: datetime, zone: Zone) -> Decision:
    """Accepted, already, or refused, and why.

    Args:
        point: the check point with its rule.
        seat: what is known of the seat.
        earlier: its valid entries at this point, in the order of their own times.
        at: the moment of the scan, aware.
        zone: the event's zone, in which days and clock times are meant.
    """
    is_inside = point.rule is Rule.IN_OUT and _is_inside(earlier, at)
    if is_inside:
        return Decision(Outcome.ACCEPTED, Reason.OUT, direction=OUT)
    if refused := refusal(point, seat, at, zone):
        return Decision(Outcome.REFUSED, refused)
    if point.attendance and seat.represented:
        return Decision(Outcome.ALREADY, Reason.REPRESENTED, seat.represented)
    if used := _used(point, earlier, at, zone):
        return Decision(Outcome.ALREADY, Reason.ALREADY_IN, used)
    direction = IN if point.rule is Rule.IN_OUT else None
    reason = Reason.IN if seat.is_known else Reason.CARD_ONLY
    return Decision(Outcome.ACCEPTED, reason, direction=direction)


def refusal(point: CheckPoint, seat: Seat, at: datetime, zone: Zone) -> Reason | None:
    """Why nobody with this seat may pass here now, whatever the rule; None where they may."""
    if not seat.is_active:
        return Reason.INACTIVE
    if point.unsur is not None and seat.unsur not in point.unsur:
        return Reason.NOT_ALLOWED_HERE
    return None if is_open(point, at, zone) else Reason.NOT_OPEN


def is_open(point: CheckPoint, at: datetime, zone: Zone) -> bool:
    """Whether the point is open on that day at that time (its closing time included, to the second)."""
    local = zone.local(at)
    if point.day is not None and local.date() != point.day:
        return False
    clock = local.time().isoformat(timespec="seconds")
    return _full(point.opens, "00:00:00") <= clock <= _full(point.closes, "23:59:59")


def is_late(point: CheckPoint, first: datetime, zone: Zone) -> bool:
    """Whether a first entry is later than the point's late-after time, to the second."""
    if point.late_after is None:
        return False
    return zone.local(first).strftime("%H:%M:%S") > _full(point.late_after, "")


def same_scan(point: CheckPoint, earlier: Sequence[Entry], at: datetime) -> ScanId | None:
    """The scan of which this one is only the echo: the same seat at an in-and-out point within three seconds."""
    if point.rule is not Rule.IN_OUT:
        return None
    echoes = [one for one in earlier if timedelta(0) <= at - one.at < SAME_SCAN]
    return echoes[-1].scan if echoes else None


def _is_inside(earlier: Sequence[Entry], at: datetime) -> bool:
    before = [one for one in earlier if one.at <= at and one.direction]
    return bool(before) and before[-1].direction == IN


def _used(point: CheckPoint, earlier: Sequence[Entry], at: datetime, zone: Zone) -> Entry | None:
    """The entry that uses the rule up."""
    match point.rule:
        case Rule.ONCE:
            return earlier[0] if earlier else None
        case Rule.ONCE_PER_DAY:
            day: date = zone.day_of(at)
            return next((one for one in earlier if zone.day_of(one.at) == day), None)
        case Rule.FREE | Rule.IN_OUT:
            return None


def _full(clock: str | None, otherwise: str) -> str:
    """`HH:MM` with its seconds."""
    if clock is None:
        return otherwise
    return clock if len(clock) > len("HH:MM") else f"{clock}:00"
