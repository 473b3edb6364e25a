"""What was said: entries under agenda items; the words live in revisions (DOMAIN 5.6)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kencana_meet.domain.agenda import Person
from kencana_meet.domain.ids import AgreementId, EventId, ItemId, MinuteId


class EntryKind(StrEnum):
    """What kind of words, as the users say it."""

    PAPARAN = "paparan"
    TANYA = "tanya"
    JAWAB = "jawab"
    ARAHAN = "arahan"
    KESIMPULAN = "kesimpulan"
    KEPUTUSAN = "keputusan"


@dataclass(frozen=True, slots=True)
class Minute:
    """One entry with its newest words. `at` is aware UTC; `revision` counts from 1 and is only shown.

    `revision_id` is what a later change must name as its parent, so that two writers never overwrite each other.
    """

    id: MinuteId
    event: EventId
    item: ItemId | None
    at: datetime | None
    speaker: Person | None
    kind: EntryKind
    text: str
    revision: int
    revision_id: str
    agreement: AgreementId | None = None
    order: int = 0
