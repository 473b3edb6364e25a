"""A data file full of invented people with cards, made by our own use cases: what the measurements run on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.people import people
from kencana_meet.app import SystemClock, SystemIds
from kencana_meet.domain.badge import Badge
from kencana_meet.domain.clock import Zone
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName, ParticipantId, RegionCode, UnsurCode
from kencana_meet.domain.participant import Participant
from kencana_meet.services.attendance import Attendance
from kencana_meet.services.badges import Badges
from kencana_meet.services.check_in import CheckIn
from kencana_meet.services.events import EventDraft, Events
from kencana_meet.services.participants import Participants
from kencana_meet.services.ports import Here
from kencana_meet.storage.badges import SqliteBadges
from kencana_meet.storage.connection import create
from kencana_meet.storage.devices import DeviceBook
from kencana_meet.storage.events import SqliteEvents
from kencana_meet.storage.journal import Journal
from kencana_meet.storage.participants import SqliteParticipants
from kencana_meet.storage.points import SqlitePoints
from kencana_meet.storage.scans import SqliteScans
from kencana_meet.view_models.check_in_desk import CheckInDesk
from kencana_meet.view_models.registration import RegistrationDesk


@dataclass(frozen=True)
class Crowd:
    """The event, which is today, everybody's own card, and what lets them in: the use cases and the page's desk."""

    event: Event
    badges: list[Badge]
    check_in: CheckIn
    desk: RegistrationDesk


@contextmanager
def crowd(path: Path, count: int) -> Iterator[Crowd]:
    """A new data file with so many people, open as the program opens it."""
    here = Here(SystemClock(), SystemIds(), DeskName("A"))
    data_file = create(path)
    journal = Journal(data_file, DeviceBook(path.with_name("devices.json")), here.ids)
    points, cards = SqlitePoints(data_file, journal), SqliteBadges(data_file, journal)
    participants = SqliteParticipants(data_file, journal)
    events = Events(SqliteEvents(data_file, journal), points, here, frozenset({RegionCode("18")}))
    unsur = SqliteEvents(data_file, journal).unsur()
    scans = SqliteScans(data_file, journal)
    try:
        today = Zone.WIB.day_of(here.clock.now())
        event = events.create(EventDraft("Rakerda", today, province_code=RegionCode("18")))
        act = here.act(event.id, "participants.add")
        with participants.transaction():
            for participant in _entries(event, here, count):
                participants.add_participant(act, participant)
        badges = Badges(cards, participants, here).issue(event.id)
        check_in = CheckIn(scans, points, cards, participants, here)
        listed = Participants(participants, journal, here, frozenset(), frozenset(one.code for one in unsur))
        calls = CheckInDesk(check_in, Attendance(scans, points, participants), listed, here)
        yield Crowd(event, badges, check_in, RegistrationDesk(calls, listed, unsur))
    finally:
        journal.close()
        data_file.close()


def _entries(event: Event, here: Here, count: int) -> Iterator[Participant]:
    for number, person in enumerate(people(count), 1):
        yield Participant(
            ParticipantId(here.ids.new_id()),
            event.id,
            number,
            name=person.name,
            title_back=person.title_back or None,
            nip=person.nip,
            position=person.position,
            office=person.office,
            region_code=RegionCode(person.region_code),
            unsur=UnsurCode("opd_kb"),
        )
