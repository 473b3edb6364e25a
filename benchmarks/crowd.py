"""A data file full of invented people with cards, made by our own use cases: what the measurements run on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks.people import people
from kencana_meet.app import SystemClock, SystemIds
from kencana_meet.domain.badge import Badge
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName, ParticipantId, RegionCode, UnsurCode
from kencana_meet.domain.participant import Participant
from kencana_meet.services.badges import Badges
from kencana_meet.services.check_in import CheckIn
from kencana_meet.services.events import EventDraft, Events
from kencana_meet.services.ports import Here
from kencana_meet.storage.badges import SqliteBadges
from kencana_meet.storage.connection import create
from kencana_meet.storage.devices import DeviceBook
from kencana_meet.storage.events import SqliteEvents
from kencana_meet.storage.journal import Journal
from kencana_meet.storage.participants import SqliteParticipants
from kencana_meet.storage.points import SqlitePoints
from kencana_meet.storage.scans import SqliteScans

DAY = date(2026, 11, 24)
MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
"""07.30 WIB."""


@dataclass(frozen=True)
class Crowd:
    """The event, everybody's own card, and the desk that lets them in."""

    event: Event
    badges: list[Badge]
    check_in: CheckIn


@contextmanager
def crowd(path: Path, count: int) -> Iterator[Crowd]:
    """A new data file with so many people, open as the program opens it."""
    here = Here(SystemClock(), SystemIds(), DeskName("A"))
    data_file = create(path)
    journal = Journal(data_file, DeviceBook(path.with_name("devices.json")), here.ids)
    points, cards = SqlitePoints(data_file, journal), SqliteBadges(data_file, journal)
    participants = SqliteParticipants(data_file, journal)
    events = Events(SqliteEvents(data_file, journal), points, here, frozenset({RegionCode("18")}))
    try:
        event = events.create(EventDraft("Rakerda", DAY, province_code=RegionCode("18")))
        act = here.act(event.id, "participants.add")
        with participants.transaction():
            for participant in _entries(event, here, count):
                participants.add_participant(act, participant)
        badges = Badges(cards, participants, here).issue(event.id)
        yield Crowd(event, badges, CheckIn(SqliteScans(data_file, journal), points, cards, participants, here))
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
