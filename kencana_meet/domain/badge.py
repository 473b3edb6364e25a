"""Cards: a serial that was given to a seat, and whether it still opens anything."""

from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.ids import BadgeId, DelegationId, EventId, ParticipantId


class BadgeStatus(StrEnum):
    """Whether a card opens."""

    VALID = "valid"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Badge:
    """One card. `serial` is ten base32 characters; a delegate's own card names the delegation it was made for."""

    id: BadgeId
    event: EventId
    participant: ParticipantId
    serial: str
    code: str
    status: BadgeStatus = BadgeStatus.VALID
    delegation: DelegationId | None = None
