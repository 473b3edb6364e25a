"""One look at a card, and what was told: stored once, never judged again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kencana_meet.domain.ids import BadgeId, DelegationId, DeskName, EventId, ParticipantId, PointId, ScanId


class Outcome(StrEnum):
    """The colour of the answer: green, amber, red."""

    ACCEPTED = "accepted"
    ALREADY = "already"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why; the words on disk."""

    IN = "in"
    OUT = "out"
    CARD_ONLY = "card_only"
    DELEGATE = "delegate"
    WALK_IN = "walk_in"
    ON_LIST = "on_list"
    AGAIN = "again"
    NAMED = "named"
    VOIDED = "voided"
    REVOKED = "revoked"
    ALREADY_IN = "already_in"
    REPRESENTED = "represented"
    UNKNOWN_CODE = "unknown_code"
    BAD_SIGNATURE = "bad_signature"
    OTHER_EVENT = "other_event"
    NOT_ALLOWED_HERE = "not_allowed_here"
    NOT_OPEN = "not_open"
    INACTIVE = "inactive"
    NOTHING_TO_VOID = "nothing_to_void"


ENTRIES = frozenset(
    {Reason.IN, Reason.OUT, Reason.CARD_ONLY, Reason.DELEGATE, Reason.WALK_IN, Reason.ON_LIST, Reason.NAMED}
)
"""The reasons of accepted scans that count as passing a point; `again`, `voided`, `revoked` never do."""


class Source(StrEnum):
    """How a scan came into the program."""

    SCANNER = "scanner"
    CAMERA = "camera"
    SEARCH = "search"
    TYPED = "typed"
    IMPORT = "import"
    ONLINE = "online"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Scan:
    """One row of the append-only table.

    `scanned_at` is the desk's own time (aware, UTC), `recorded_at` when it was written. `code_digest` stands for a
    code that named nobody. `direction` is `in` or `out` at an in-and-out point. `voids` names the scan it undoes,
    `since` the scan that an *already* points to. `delegation` is set where a delegate entered.
    """

    id: ScanId
    event: EventId
    desk: DeskName
    point: PointId
    outcome: Outcome
    reason: Reason
    source: Source
    scanned_at: datetime
    recorded_at: datetime
    participant: ParticipantId | None = None
    badge: BadgeId | None = None
    delegation: DelegationId | None = None
    code_digest: str | None = None
    direction: str | None = None
    voids: ScanId | None = None
    since: ScanId | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Recent:
    """One of the last scans, and whether it was taken back since."""

    scan: Scan
    is_voided: bool
