"""Data files made by the real migrations, for tests of use cases and of the storage itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import RegionCode
from kencana_meet.services.events import EventDraft, Events
from kencana_meet.services.ports import Here
from kencana_meet.storage.connection import DataFile, create
from kencana_meet.storage.devices import DeviceBook
from kencana_meet.storage.events import SqliteEvents
from kencana_meet.storage.journal import Journal
from kencana_meet.storage.participants import SqliteParticipants
from kencana_meet.storage.points import SqlitePoints
from tests.fakes.basics import here as fixed_here


@dataclass
class Opened:
    """An open data file with one event in it."""

    file: DataFile
    journal: Journal
    here: Here
    event: Event
    events: SqliteEvents
    participants: SqliteParticipants
    points: SqlitePoints


SAMPLE = EventDraft(
    "Rakerda Bangga Kencana 2021",
    date(2021, 2, 23),
    date(2021, 2, 24),
    "Hotel Emersia",
    "Bandar Lampung",
    RegionCode("18"),
)
"""The model case: two days, in WIB."""


@contextmanager
def opened(folder: Path, here: Here | None = None) -> Iterator[Opened]:
    """A new data file in a folder, with one event that has its points `H1` and `H2`."""
    where = here or fixed_here()
    file = create(folder / "rakerda.kencana")
    journal = Journal(file, DeviceBook(folder / "devices.json"), where.ids)
    events, points = SqliteEvents(file, journal), SqlitePoints(file, journal)
    event = Events(events, points, where, frozenset({RegionCode("18")})).create(SAMPLE)
    try:
        yield Opened(file, journal, where, event, events, SqliteParticipants(file, journal), points)
    finally:
        journal.close()
        file.close()
