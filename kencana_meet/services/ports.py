"""What the use cases need from the outside, as Protocols; `app.py` hands in what fills them.

Each Protocol is named by what a use case asks. Writes take the `Act` they belong to: the journal gets its rows in the
same transaction. Ports of one topic only stand in `ports_<topic>.py`.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from kencana_meet.domain.clock import Clock
from kencana_meet.domain.event import Event, Letterhead, Signer
from kencana_meet.domain.ids import ActId, BlobDigest, DeskName, EventId, IdMaker, ParticipantId, SignerId
from kencana_meet.domain.journal import Act, ActSummary, Change, Column
from kencana_meet.domain.participant import Delegation, Participant, SourceRow
from kencana_meet.domain.unsur import Unsur


class Transactions(Protocol):
    """Who can begin a transaction; one call of a use case is one."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside is on disk at the end, or nothing is."""
        ...


class EventStore(Transactions, Protocol):
    """The events of a file."""

    def events(self) -> list[Event]:
        """All events, the one that starts first first."""
        ...

    def event(self, event: EventId) -> Event | None:
        """One event, None where there is none of that id."""
        ...

    def add_event(self, act: Act, event: Event, secret: bytes) -> None:
        """Keep a new event; its secret never leaves the storage again."""
        ...

    def change_event(self, act: Act, event: EventId, changes: Mapping[str, Column]) -> None:
        """Change columns of an event."""
        ...

    def set_letterhead(self, act: Act, event: EventId, letterhead: Letterhead) -> None:
        """Give the event its letterhead."""
        ...

    def signers(self, event: EventId) -> list[Signer]:
        """Who signs, in their order."""
        ...

    def add_signer(self, act: Act, event: EventId, signer: Signer) -> None:
        """Keep a new signer."""
        ...

    def change_signer(self, act: Act, signer: SignerId, changes: Mapping[str, Column]) -> None:
        """Change columns of a signer."""
        ...

    def remove_signer(self, act: Act, signer: SignerId) -> None:
        """Take a signer off the list."""
        ...

    def unsur(self) -> list[Unsur]:
        """The kinds of body, in their order."""
        ...


class ParticipantStore(Transactions, Protocol):
    """The people of an event."""

    def participants(self, event: EventId) -> list[Participant]:
        """Everybody, merged and inactive ones too, by number."""
        ...

    def participant(self, participant: ParticipantId) -> Participant | None:
        """One entry, None where there is none of that id."""
        ...

    def next_number(self, event: EventId) -> int:
        """The number that the next entry gets."""
        ...

    def add_participant(self, act: Act, participant: Participant) -> None:
        """Keep a new entry."""
        ...

    def change_participant(self, act: Act, participant: ParticipantId, changes: Mapping[str, Column]) -> None:
        """Change columns of an entry; the names are those of `Participant`, the values as on disk."""
        ...

    def source_rows(self, event: EventId) -> dict[ParticipantId, tuple[SourceRow, ...]]:
        """The rows of lists that each entry came from, in the order they were read."""
        ...

    def add_source_row(
        self, act: Act, participant: ParticipantId, row_id: str, source: SourceRow, cells: Sequence[str]
    ) -> None:
        """Keep where an entry came from, with the words of the row as they stood."""
        ...

    def move_source_rows(self, act: Act, one: ParticipantId, other: ParticipantId) -> None:
        """Give the source rows of `one` to `other`, since they turned out to be the same person."""
        ...

    def hand_changed(self, event: EventId) -> dict[ParticipantId, frozenset[str]]:
        """Which columns of whom were corrected in the program itself, not by an import (from the journal)."""
        ...

    def delegations(self, event: EventId) -> list[Delegation]:
        """All delegations, ended ones too, in the order they were made."""
        ...

    def add_delegation(self, act: Act, delegation: Delegation) -> None:
        """Keep a new delegation."""
        ...

    def change_delegation(self, act: Act, delegation: str, changes: Mapping[str, Column]) -> None:
        """Change columns of a delegation."""
        ...

    def double_decisions(self, event: EventId) -> dict[frozenset[ParticipantId], str]:
        """What a person decided of two that may be one: `same` or `different`."""
        ...

    def add_double_decision(self, act: Act, row_id: str, pair: frozenset[ParticipantId], decision: str) -> None:
        """Keep such a decision, so that it is never asked again."""
        ...


class BlobStore(Transactions, Protocol):
    """Pictures and other files that rows point to by their digest."""

    def add_blob(self, kind: str, content: bytes) -> BlobDigest:
        """Keep the bytes (once, whoever else points to them) and tell their digest.

        Raises:
            TooLarge: over 20 MB.
        """
        ...

    def blob(self, digest: BlobDigest) -> bytes | None:
        """The bytes, None where they are not in this file."""
        ...


class JournalStore(Transactions, Protocol):
    """What was done: listed, and taken back."""

    def acts(self, event: EventId, limit: int) -> list[ActSummary]:
        """The newest acts, the newest first."""
        ...

    def history(self, entity: str, entity_id: str) -> list[tuple[Act, Change]]:
        """What happened to one row, the oldest first."""
        ...

    def changes(self, act: ActId) -> list[Change]:
        """The rows that an act changed, in their order."""
        ...

    def apply(self, act: Act, change: Change) -> None:
        """Make a change as part of an act: a new row, changed columns, or a row taken away."""
        ...


@dataclass(frozen=True, slots=True)
class Here:
    """What every use case that writes needs to know of its surroundings."""

    clock: Clock
    ids: IdMaker
    desk: DeskName

    def act(self, event: EventId, what: str, *, undoes: ActId | None = None) -> Act:
        """A new act of the user at this desk, now."""
        return Act(ActId(self.ids.new_id()), event, what, self.clock.now(), self.desk, undoes)


def by_id(participants: Iterable[Participant]) -> dict[ParticipantId, Participant]:
    """The entries by their ids."""
    return {participant.id: participant for participant in participants}
