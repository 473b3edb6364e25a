"""What check-in, badges and attendance need from the outside."""

from collections.abc import Mapping
from typing import Protocol

from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.ids import EventId, PointId
from kencana_meet.domain.journal import Act, Column
from kencana_meet.services.ports import Transactions


class PointStore(Transactions, Protocol):
    """The check points of an event."""

    def points(self, event: EventId) -> list[CheckPoint]:
        """All points, in their order."""
        ...

    def point(self, event: EventId, point: PointId) -> CheckPoint | None:
        """One point, None where there is none of that name."""
        ...

    def add_point(self, act: Act, point: CheckPoint) -> None:
        """Keep a new point."""
        ...

    def change_point(self, act: Act, point: PointId, changes: Mapping[str, Column]) -> None:
        """Change columns of a point of the act's event."""
        ...
