"""What was agreed: numbered, with owner and deadline, moving from draft to signed (DOMAIN 9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kencana_meet.domain.ids import AgreementId, EventId, MinuteId


class AgreementStatus(StrEnum):
    """Where an agreement stands."""

    DRAFT = "draft"
    READ = "read"
    AGREED = "agreed"
    SIGNED = "signed"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Recurrence(StrEnum):
    """How often a recurring duty comes round; it has no date."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    SEMIANNUAL = "semiannual"
    YEARLY = "yearly"
    CONTINUOUS = "continuous"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline read from words: the words are always kept, the date never guessed.

    `needs_person` marks words that give no date although one is needed ("secepatnya"), or a day already past.
    """

    text: str | None = None
    day: date | None = None
    starts: date | None = None
    recurrence: Recurrence | None = None
    needs_person: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement with its newest words; `owner`, `indicator` and `parent` stand as written.

    `number` is shown and ordered by, never a key.
    """

    id: AgreementId
    event: EventId
    number: int
    text: str
    revision: int
    revision_id: str
    owner: str | None = None
    deadline: Deadline = Deadline()
    indicator: str | None = None
    parent: str | None = None
    status: AgreementStatus = AgreementStatus.DRAFT
    minute: MinuteId | None = None
