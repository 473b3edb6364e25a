"""The clock and the ids in the test's hand."""

from datetime import UTC, datetime, timedelta

from kencana_meet.domain.ids import DeskName, uuid7
from kencana_meet.services.ports import Here

START = datetime(2021, 2, 23, 0, 0, tzinfo=UTC)
"""07.00 WIB on the first day of the model case."""


class FixedClock:
    """A clock that stands still until it is moved."""

    def __init__(self, moment: datetime = START) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def advance(self, **how_long: float) -> None:
        self._moment += timedelta(**how_long)

    def set(self, moment: datetime) -> None:
        self._moment = moment


class CountedIds:
    """Ids that count up, so that a failing test reads well."""

    def __init__(self) -> None:
        self._count = 0

    def new_id(self) -> str:
        self._count += 1
        return uuid7(self._count, self._count.to_bytes(10))

    def random_bytes(self, count: int) -> bytes:
        self._count += 1
        return (self._count * 2654435761 % 2 ** (8 * count)).to_bytes(count)


def here(clock: FixedClock | None = None, ids: CountedIds | None = None, desk: str = "A") -> Here:
    return Here(clock or FixedClock(), ids or CountedIds(), DeskName(desk))
