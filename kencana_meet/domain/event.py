"""A meeting and what belongs to it as a whole."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kencana_meet.domain.clock import Zone
from kencana_meet.domain.ids import BlobDigest, EventId, RegionCode, SignerId


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page of each paper (DOMAIN 5.1): lines from the body's name down to its address.

    `lines` are set large to small in their order, the address last; `logo` points to a picture among the blobs.
    """

    lines: tuple[str, ...] = ()
    address: str | None = None
    logo: BlobDigest | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One meeting. Its secret for codes never leaves the storage.

    `starts` and `ends` are the first and the last day, both included, in the event's own zone.
    """

    id: EventId
    title: str
    starts: date
    ends: date
    zone: Zone = Zone.WIB
    venue: str | None = None
    city: str | None = None
    province_code: RegionCode | None = None
    theme: str | None = None
    organizer: str | None = None
    letterhead: Letterhead = Letterhead()

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of the event, the first first."""
        return tuple(self.starts + timedelta(days=n) for n in range((self.ends - self.starts).days + 1))

    def day_of(self, moment: datetime) -> date:
        """The calendar day of a moment in the event's zone."""
        return self.zone.day_of(moment)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs papers: the name with its titles as printed, the position and the body it stands for."""

    id: SignerId
    name: str
    position: str
    office: str | None = None
    region_code: RegionCode | None = None
    nip: str | None = None
    order: int = 0
