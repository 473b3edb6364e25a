"""People as typed at the desk: guests, delegates, names for seats; and what becomes of them when a scan is undone."""

from dataclasses import dataclass, replace
from datetime import date

from kencana_meet.domain.errors import MissingField
from kencana_meet.domain.ids import DelegationId, EventId, ParticipantId, RegionCode, ScanId, UnsurCode
from kencana_meet.domain.journal import Act
from kencana_meet.domain.participant import Delegation, Participant, Status
from kencana_meet.domain.scan import ENTRIES, Outcome, Reason, Scan, Source
from kencana_meet.services.ports import Here, ParticipantStore
from kencana_meet.services.ports_check_in import ScanStore

VOIDABLE = ENTRIES | {Reason.AGAIN}
"""The reasons of accepted scans that can be undone at the desk."""


@dataclass(frozen=True, slots=True)
class Person:
    """A guest, a delegate or the name of a seat, as typed at the desk."""

    name: str
    title_front: str | None = None
    title_back: str | None = None
    position: str | None = None
    office: str | None = None
    region_code: RegionCode | None = None
    unsur: UnsurCode | None = None
    nip: str | None = None
    letter: str | None = None


def named(person: Person) -> Person:
    """The person with tidy blanks in the name.

    Raises:
        MissingField: no name was given.
    """
    name = " ".join(person.name.split())
    if not name:
        raise MissingField("name")
    return replace(person, name=name)


def with_typed(participant: Participant, person: Person) -> Participant:
    """A participant with what was typed; what was left empty is left as it was."""
    return replace(
        participant,
        name=person.name or participant.name,
        title_front=person.title_front or participant.title_front,
        title_back=person.title_back or participant.title_back,
        position=person.position or participant.position,
        office=person.office or participant.office,
        region_code=person.region_code or participant.region_code,
        unsur=person.unsur or participant.unsur,
        nip=person.nip or participant.nip,
    )


class DeskPeople:
    """Writes what the desk typed, as part of the act of a scan."""

    def __init__(self, scans: ScanStore, participants: ParticipantStore, here: Here) -> None:
        self._scans = scans
        self._participants = participants
        self._here = here

    def guest(self, event: EventId, person: Person) -> Participant:
        """A guest, not kept yet."""
        number = self._participants.next_number(event)
        blank = Participant(ParticipantId(self._here.ids.new_id()), event, number, person.name, invited=False)
        return with_typed(blank, person)

    def keep_name(self, act: Act, seat: Participant, named_seat: Participant) -> None:
        """Give a seat its name and what else was typed."""
        names = ("name", "title_front", "title_back", "position", "office", "region_code", "unsur", "nip")
        changed = {
            name: getattr(named_seat, name) for name in names if getattr(named_seat, name) != getattr(seat, name)
        }
        self._participants.change_participant(act, seat.id, changed)

    def delegation(self, act: Act, participant: ParticipantId, person: Person, day: date | None) -> Delegation:
        """Keep a delegation; one that was announced for the seat has come true and ends."""
        for old, made in self._scans.delegations_of(participant):
            if made is None:
                self._participants.change_delegation(act, old.id, {"ended": 1})
        delegation = Delegation(
            DelegationId(self._here.ids.new_id()),
            participant,
            person.name,
            person.title_front,
            person.title_back,
            person.position,
            person.nip,
            person.letter,
            day,
        )
        self._participants.add_delegation(act, delegation)
        return delegation

    def end(self, act: Act, voided: Scan) -> None:
        """What undoing means: a guest becomes inactive, a delegation ends, a name stays (ARCHITECTURE)."""
        if voided.reason is Reason.WALK_IN and voided.participant:
            self._participants.change_participant(act, voided.participant, {"status": Status.INACTIVE.value})
        if voided.reason is Reason.DELEGATE and voided.delegation:
            self._participants.change_delegation(act, voided.delegation, {"ended": 1})


class Recall:
    """Takes scans back and puts them again for undo and redo (fills `services.undo.ScanRecall`)."""

    def __init__(self, scans: ScanStore, people: DeskPeople, here: Here) -> None:
        self._scans = scans
        self._people = people
        self._here = here

    def take_back(self, act: Act, scan: ScanId) -> None:
        """Void an accepted scan as part of an act of undo."""
        voided = self._scans.scan(scan)
        if voided is None or voided.outcome is not Outcome.ACCEPTED or self._scans.is_voided(scan):
            return
        if voided.reason in VOIDABLE:
            self._people.end(act, voided)
        void = Scan(
            ScanId(self._here.ids.new_id()), voided.event, act.desk, voided.point, Outcome.ACCEPTED, Reason.VOIDED,
            Source.MANUAL, act.at, act.at, voided.participant, voids=scan,
        )  # fmt: skip
        self._scans.add_scan(act, void)

    def put_again(self, act: Act, scan: ScanId) -> None:
        """Write a voided scan once more as part of an act of redo."""
        if (voided := self._scans.scan(scan)) is not None:
            self._scans.add_scan(act, replace(voided, id=ScanId(self._here.ids.new_id()), recorded_at=act.at))
