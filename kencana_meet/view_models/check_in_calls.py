"""What the page *Registrasi* asks of the check-in, in the fewest words; filled by the use cases through `app.py`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName, EventId, ParticipantId, PointId, ScanId, UnsurCode
from kencana_meet.domain.participant import Delegation, Participant
from kencana_meet.domain.scan import Outcome, Reason


@dataclass(frozen=True, slots=True)
class PersonFields:
    """A person as typed at the desk; empty text where nothing was typed. `letter` is the letter of assignment."""

    name: str = ""
    title_front: str = ""
    title_back: str = ""
    position: str = ""
    office: str = ""
    region_code: str = ""
    unsur: str = ""
    nip: str = ""
    letter: str = ""
    whole_event: bool = False


PERSON_TEXTS = (
    "name", "title_front", "title_back", "position", "office", "region_code", "unsur", "nip", "letter",
)  # fmt: skip
"""The fields of `PersonFields` that are typed."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check-in decided and stored. `participant` is the invited one, with *delegate* too."""

    scan: ScanId | None
    outcome: Outcome
    reason: Reason
    participant: Participant | None = None
    delegation: Delegation | None = None
    since_at: datetime | None = None
    since_desk: DeskName | None = None
    similar: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class RecentScan:
    """One of the last scans of all desks; `voided` ones were taken back since."""

    scan: ScanId
    at: datetime
    desk: DeskName
    outcome: Outcome
    reason: Reason
    participant: Participant | None
    delegation: Delegation | None = None
    since_at: datetime | None = None
    voided: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    present: int
    invited: int


@dataclass(frozen=True, slots=True)
class PointFigures:
    """Who passed a point: people, never scans."""

    present: int
    invited: int
    by_unsur: Mapping[UnsurCode, Share]


class PeopleSource(Protocol):
    """Who is on the list (filled by the use cases around participants)."""

    def all(self, event: EventId) -> list[Participant]:
        """Every entry, merged ones too, by number."""
        ...

    def get(self, participant: ParticipantId) -> Participant:
        """One entry; raises `NotFound`."""
        ...


class CheckInCalls(Protocol):
    """The check-in at one desk. Each call is stored before it answers."""

    def points(self, event: Event) -> Sequence[CheckPoint]:
        """The points of the event, in their order."""
        ...

    def point_now(self, event: Event) -> PointId | None:
        """The attendance point of the day; None where today is no day of the event."""
        ...

    def scan_code(self, event: Event, point: PointId, code: str) -> Checked:
        """What a scanner typed."""
        ...

    def scan_person(self, event: Event, point: PointId, person: ParticipantId) -> Checked:
        """Somebody found by name."""
        ...

    def walk_in(self, event: Event, point: PointId, fields: PersonFields) -> Checked:
        """A guest who is not on the list."""
        ...

    def delegate(self, event: Event, point: PointId, person: ParticipantId, fields: PersonFields) -> Checked:
        """Somebody comes in an invited one's stead."""
        ...

    def name_seat(self, event: Event, point: PointId, person: ParticipantId, fields: PersonFields) -> Checked:
        """A seat without a name gets one, and is in."""
        ...

    def let_in_again(self, event: Event, point: PointId, person: ParticipantId, reason: str) -> Checked:
        """Somebody who is in already is let in again, and why."""
        ...

    def void(self, event: Event, point: PointId, scan: ScanId) -> Checked:
        """An accepted scan is taken back."""
        ...

    def recent(self, event: Event, limit: int) -> Sequence[RecentScan]:
        """The last scans of all desks, the newest first."""
        ...

    def figures(self, event: Event, point: PointId) -> PointFigures:
        """Who passed the point so far."""
        ...
