"""A place where cards are looked at, and its rule."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kencana_meet.domain.ids import EventId, PointId, UnsurCode


class Rule(StrEnum):
    """How often somebody may pass a point."""

    ONCE = "once"
    ONCE_PER_DAY = "once_per_day"
    FREE = "free"
    IN_OUT = "in_out"


@dataclass(frozen=True, slots=True)
class CheckPoint:
    """A check point of an event.

    `unsur` None means everybody. `opens`, `closes`, `late_after` are wall clock times `HH:MM` or `HH:MM:SS` in the
    event's zone. `attendance` points make people present; `H1`, `H2` … exist from the start, one for each day.
    """

    id: PointId
    event: EventId
    name: str
    rule: Rule
    unsur: frozenset[UnsurCode] | None = None
    day: date | None = None
    opens: str | None = None
    closes: str | None = None
    late_after: str | None = None
    attendance: bool = False
    order: int = 0
