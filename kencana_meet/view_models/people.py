"""The people of an event as lists and forms show them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DelegationId, ParticipantId, RegionCode, UnsurCode
from kencana_meet.domain.participant import Delegation, Mode, Participant, SourceRow, Status
from kencana_meet.domain.search_text import Finder
from kencana_meet.services.participants import Participants


@dataclass(frozen=True, slots=True)
class DelegateLine:
    """Who comes in somebody's stead; `day` None means the whole event."""

    name: str
    title_front: str | None
    title_back: str | None
    position: str | None
    nip: str | None
    letter: str | None
    day: date | None


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """An entry of the list as the command line gives it out; `region_name` is the one for lists (`Kab. Pringsewu`)."""

    id: ParticipantId
    number: int
    display: str
    name: str | None
    title_front: str | None
    title_back: str | None
    nip: str | None
    nrp: str | None
    rank: str | None
    position: str | None
    office: str | None
    region_code: RegionCode | None
    region_name: str | None
    unsur: UnsurCode | None
    phone: str | None
    email: str | None
    mode: Mode | None
    invited: bool
    placeholder: bool
    seats: int
    status: Status
    delegate: DelegateLine | None
    source_rows: tuple[SourceRow, ...]


def participant_line(
    participant: Participant,
    region_names: Mapping[RegionCode, str],
    delegation: Delegation | None = None,
    sources: Sequence[SourceRow] = (),
) -> ParticipantLine:
    """One entry, with the region's name, the delegation in force and the rows it came from."""
    return ParticipantLine(
        participant.id,
        participant.number,
        participant.display,
        participant.name,
        participant.title_front,
        participant.title_back,
        participant.nip,
        participant.nrp,
        participant.rank,
        participant.position,
        participant.office,
        participant.region_code,
        region_names.get(participant.region_code) if participant.region_code else None,
        participant.unsur,
        participant.phone,
        participant.email,
        participant.mode,
        participant.invited,
        participant.placeholder,
        participant.seats,
        participant.status,
        delegate_line(delegation),
        tuple(sources),
    )


def delegate_line(delegation: Delegation | None) -> DelegateLine | None:
    """A delegation as a line of its own."""
    if delegation is None:
        return None
    return DelegateLine(
        delegation.name,
        delegation.title_front,
        delegation.title_back,
        delegation.position,
        delegation.nip,
        delegation.letter,
        delegation.day,
    )


class PeopleDesk:
    """What the commands `participants …` ask for; the page *Peserta* has a view model of its own."""

    def __init__(self, participants: Participants, region_names: Mapping[RegionCode, str]) -> None:
        self._participants = participants
        self._region_names = region_names

    def lines(self, event: Event, query: str = "") -> list[ParticipantLine]:
        """The remaining entries, those that the query finds; all by number where there is none."""
        return self._lines(event, [one for one in self._find(event, query) if one.status is not Status.MERGED])

    def all_lines(self, event: Event, query: str = "") -> list[ParticipantLine]:
        """The same with the entries that were joined into others."""
        return self._lines(event, self._find(event, query))

    def line(self, event: Event, participant: ParticipantId) -> ParticipantLine:
        """One entry; raises `NotFound`."""
        return self._lines(event, [self._participants.get(participant)])[0]

    def add(self, event: Event, values: Mapping[str, str]) -> ParticipantLine:
        """Add somebody by hand; raises what `Participants.add` does."""
        return self.line(event, self._participants.add(event.id, values).id)

    def change(self, event: Event, participant: ParticipantId, values: Mapping[str, str]) -> ParticipantLine:
        """Correct fields by hand; raises what `Participants.change` does."""
        return self.line(event, self._participants.change(participant, values).id)

    def merge(self, event: Event, one: ParticipantId, other: ParticipantId) -> ParticipantLine:
        """Join two entries; raises what `Participants.merge` does."""
        return self.line(event, self._participants.merge(one, other).id)

    def split(self, event: Event, participant: ParticipantId) -> ParticipantLine:
        """Part what was joined last; raises what `Participants.split` does."""
        return self.line(event, self._participants.split(participant).id)

    def delegate(self, event: Event, participant: ParticipantId, fields: DelegateLine) -> ParticipantLine:
        """Name who comes in somebody's stead; raises what `Participants.delegate` does."""
        delegation = Delegation(
            DelegationId(""),
            participant,
            " ".join(fields.name.split()),
            fields.title_front,
            fields.title_back,
            fields.position,
            fields.nip,
            fields.letter,
            fields.day,
        )
        return self.line(event, self._participants.delegate(participant, delegation).id)

    def _find(self, event: Event, query: str) -> list[Participant]:
        people = self._participants.all(event.id)
        return Finder.of(people).find(query) if query.strip() else people

    def _lines(self, event: Event, people: Sequence[Participant]) -> list[ParticipantLine]:
        delegations = self._participants.delegations(event.id)
        sources = self._participants.sources(event.id)
        return [
            participant_line(one, self._region_names, delegations.get(one.id), sources.get(one.id, ()))
            for one in people
        ]
