"""What check-in, badges and attendance need from the outside."""

from collections.abc import Mapping
from typing import Protocol

from kencana_meet.domain.attendance import EntryRow
from kencana_meet.domain.badge import Badge
from kencana_meet.domain.badge_code import CodeKey
from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.entry_rules import Entry
from kencana_meet.domain.ids import BadgeId, EventId, ParticipantId, PointId, ScanId
from kencana_meet.domain.journal import Act, Column
from kencana_meet.domain.participant import Delegation
from kencana_meet.domain.scan import Recent, Scan
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


class BadgeStore(Transactions, Protocol):
    """The cards of an event."""

    def code_key(self, event: EventId) -> CodeKey:
        """What the codes of the event are made with."""
        ...

    def badges(self, event: EventId) -> list[Badge]:
        """All cards, withdrawn ones too, in the order they were made."""
        ...

    def badge(self, event: EventId, serial: str) -> Badge | None:
        """The card of that serial, None where it is not in this file."""
        ...

    def badges_of(self, participant: ParticipantId) -> list[Badge]:
        """The cards of one seat, those of its delegates too, in the order they were made."""
        ...

    def add_badge(self, act: Act, badge: Badge) -> None:
        """Keep a new card."""
        ...

    def change_badge(self, act: Act, badge: BadgeId, changes: Mapping[str, Column]) -> None:
        """Change columns of a card."""
        ...


class ScanStore(Transactions, Protocol):
    """The scans of an event."""

    def scan(self, scan: ScanId) -> Scan | None:
        """One scan, None where there is none of that id."""
        ...

    def add_scan(self, act: Act, scan: Scan) -> None:
        """Append a scan; nothing ever changes one."""
        ...

    def entries_of(self, event: EventId, participant: ParticipantId, point: PointId) -> list[Entry]:
        """The valid entries of a seat at a point, in the order of their own times."""
        ...

    def entries_of_code(self, event: EventId, code_digest: str, point: PointId) -> list[Entry]:
        """The same for a card that is not in this file."""
        ...

    def is_voided(self, scan: ScanId) -> bool:
        """Whether a scan was taken back."""
        ...

    def delegations_of(self, participant: ParticipantId) -> list[tuple[Delegation, Entry | None]]:
        """The delegations of a seat that were not ended, the newest first, each with the valid scan that made it."""
        ...

    def entry_rows(self, event: EventId) -> list[EntryRow]:
        """All valid entries, in the order of their own times."""
        ...

    def recent(self, event: EventId, limit: int) -> list[Recent]:
        """The last scans of all desks, the newest first."""
        ...
