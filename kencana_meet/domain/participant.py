"""Who is invited, who comes in whose stead, and where each datum came from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kencana_meet.domain.ids import DelegationId, EventId, ParticipantId, RegionCode, UnsurCode


class Mode(StrEnum):
    """How somebody means to take part."""

    IN_PERSON = "in_person"
    ONLINE = "online"


class Status(StrEnum):
    """Whether the entry stands: erased ones are still counted, inactive ones are not."""

    ACTIVE = "active"
    MERGED = "merged"
    INACTIVE = "inactive"
    ERASED = "erased"


def display_name(title_front: str | None, name: str, title_back: str | None) -> str:
    """The name with its titles as on paper: front + name + ", " + back (DOMAIN 3.1)."""
    front = f"{title_front} " if title_front else ""
    back = f", {title_back}" if title_back else ""
    return f"{front}{name}{back}"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Where a datum came from: the bare file name, the sheet (None for csv) and the row a spreadsheet shows."""

    file: str
    sheet: str | None
    row: int


@dataclass(frozen=True, slots=True)
class Delegation:
    """Somebody who attends in the stead of an invited one (*diwakili*, DOMAIN 4).

    `day` is the event day it holds for; None means the whole event. `announced` ones came with a form before the
    meeting and take effect at the desk.
    """

    id: DelegationId
    participant: ParticipantId
    name: str
    title_front: str | None = None
    title_back: str | None = None
    position: str | None = None
    nip: str | None = None
    letter: str | None = None
    day: date | None = None
    announced: bool = False
    ended: bool = False

    @property
    def display(self) -> str:
        """The name with its titles."""
        return display_name(self.title_front, self.name, self.title_back)


@dataclass(frozen=True, slots=True)
class Participant:
    """One entry of the list: a person, or a seat that waits for a name (`name` None: a placeholder).

    Titles are kept as written and apart from the name. `nip` holds 18 digits or nothing: a damaged one is never
    stored. `rank` is the civil service's pangkat and golongan; a military rank is part of `title_front`.
    `invited` is false for walk-ins; `number` is only shown. `phone` is E.164 (or as written where it is none).
    """

    id: ParticipantId
    event: EventId
    number: int
    name: str | None
    title_front: str | None = None
    title_back: str | None = None
    nip: str | None = None
    nrp: str | None = None
    rank: str | None = None
    position: str | None = None
    office: str | None = None
    region_code: RegionCode | None = None
    unsur: UnsurCode | None = None
    phone: str | None = None
    email: str | None = None
    mode: Mode | None = None
    invited: bool = True
    seats: int = 1
    status: Status = Status.ACTIVE
    merged_into: ParticipantId | None = None

    @property
    def placeholder(self) -> bool:
        """Whether this is a seat that waits for a name."""
        return self.name is None

    @property
    def display(self) -> str:
        """The name with its titles; of a seat without a name the office, else the position, else nothing."""
        if self.name is None:
            return self.office or self.position or ""
        return display_name(self.title_front, self.name, self.title_back)
