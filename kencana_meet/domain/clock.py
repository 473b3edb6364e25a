"""The time as the program sees it: a clock that is handed in, and the three zones of Indonesia."""

from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Protocol


class Clock(Protocol):
    """Tells the time; handed in so that tests decide it."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...


class Zone(StrEnum):
    """The zones of Indonesia: fixed offsets, no daylight saving (DOMAIN 6, Keppres 41/1987)."""

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"

    @property
    def tz(self) -> timezone:
        """The offset from UTC."""
        return _OFFSETS[self.value]

    def local(self, moment: datetime) -> datetime:
        """The moment as a wall clock of this zone shows it."""
        return moment.astimezone(self.tz)

    def day_of(self, moment: datetime) -> date:
        """The calendar day of a moment in this zone."""
        return moment.astimezone(self.tz).date()

    def moment(self, day: date, clock_time: str) -> datetime:
        """The moment, in UTC, at which a wall clock of this zone shows `HH:MM` or `HH:MM:SS` on that day."""
        local = datetime.fromisoformat(f"{day.isoformat()}T{clock_time}").replace(tzinfo=self.tz)
        return local.astimezone(UTC)


_OFFSETS = {name: timezone(timedelta(hours=hours)) for name, hours in (("WIB", 7), ("WITA", 8), ("WIT", 9))}
