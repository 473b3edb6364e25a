"""Puts the program together: the only place that knows every room.

Each part of an open file is built when it is first asked for, so that a command imports only what it needs.
"""

import os
import sys
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from time import time_ns
from typing import TYPE_CHECKING

from kencana_meet.domain.ids import DeskName, uuid7
from kencana_meet.resource_files import resource
from kencana_meet.services.ports import Here

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kencana_meet.domain.ids import RegionCode, UnsurCode
    from kencana_meet.domain.region import Region
    from kencana_meet.domain.region_book import RegionBook
    from kencana_meet.services.attendance import Attendance
    from kencana_meet.services.check_in import CheckIn
    from kencana_meet.services.events import Events
    from kencana_meet.services.participants import Participants
    from kencana_meet.services.signers import Signers
    from kencana_meet.services.undo import Undo
    from kencana_meet.storage.badges import SqliteBadges
    from kencana_meet.storage.connection import DataFile
    from kencana_meet.storage.events import SqliteEvents
    from kencana_meet.storage.participants import SqliteParticipants
    from kencana_meet.storage.points import SqlitePoints
    from kencana_meet.storage.scans import SqliteScans
    from kencana_meet.view_models.check_in_desk import CheckInDesk
    from kencana_meet.view_models.check_in_lines import CheckInLines
    from kencana_meet.view_models.desks import AttendanceDesk, BadgeDesk, PointDesk
    from kencana_meet.view_models.events import EventDesk
    from kencana_meet.view_models.finding import PeopleFinding
    from kencana_meet.view_models.history import HistoryDesk
    from kencana_meet.view_models.overview import OverviewDesk
    from kencana_meet.view_models.people import PeopleDesk
    from kencana_meet.view_models.people_import import PeopleImportDesk
    from kencana_meet.view_models.provinces import ProvinceChoice
    from kencana_meet.view_models.registration import RegistrationDesk
    from kencana_meet.view_models.signers import SignerDesk

DESK = DeskName("Meja 1")


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC)


class SystemIds:
    """Ids from the machine's clock and its source of random bytes."""

    def new_id(self) -> str:
        """A new UUIDv7."""
        return uuid7(time_ns() // 1_000_000, os.urandom(10))

    def random_bytes(self, count: int) -> bytes:
        """Bytes fit for secrets."""
        return os.urandom(count)


class OpenOffice:
    """One open data file with everything that can be asked of it (fills `view_models.office.Office`)."""

    def __init__(self, data_file: "DataFile") -> None:
        from kencana_meet.storage.devices import DeviceBook
        from kencana_meet.storage.journal import Journal

        self._file = data_file
        self._here = Here(SystemClock(), SystemIds(), DESK)
        self._journal = Journal(data_file, DeviceBook(state_folder() / "devices.json"), self._here.ids)

    @property
    def path(self) -> Path:
        """The data file."""
        return self._file.path

    @cached_property
    def events(self) -> "EventDesk":
        """Events."""
        from kencana_meet.view_models.events import EventDesk

        return EventDesk(self._events, self._here.clock)

    @cached_property
    def history(self) -> "HistoryDesk":
        """What was done, undo and redo."""
        from kencana_meet.view_models.history import HistoryDesk

        return HistoryDesk(self._undo, self._journal)

    @property
    def desk(self) -> str:
        """The name of this desk."""
        return DESK

    @cached_property
    def provinces(self) -> "tuple[ProvinceChoice, ...]":
        """The provinces that the event form offers."""
        from kencana_meet.view_models.provinces import province_choices

        return province_choices({one.code: one.name for one in regions()})

    @cached_property
    def finding(self) -> "PeopleFinding":
        """People by a few letters."""
        from kencana_meet.view_models.finding import PeopleFinding

        return PeopleFinding(self._participants, self._regions)

    @cached_property
    def registration(self) -> "RegistrationDesk":
        """The page *Registrasi*."""
        from kencana_meet.view_models.registration import RegistrationDesk

        return RegistrationDesk(self.check_in_desk, self._participants, self._event_store.unsur())

    @cached_property
    def overview(self) -> "OverviewDesk":
        """The page *Ringkasan*."""
        from kencana_meet.view_models.overview import OverviewDesk

        return OverviewDesk(self._participants, self._signers, self.check_in_desk, self._regions)

    @cached_property
    def people(self) -> "PeopleDesk":
        """The people of an event."""
        from kencana_meet.view_models.people import PeopleDesk

        return PeopleDesk(self._participants, self._regions)

    @cached_property
    def people_import(self) -> "PeopleImportDesk":
        """Import of lists and forms."""
        from kencana_meet.intake.tables import read_tables
        from kencana_meet.services.import_participants import ImportParticipants
        from kencana_meet.view_models.people_import import PeopleImportDesk

        unsur = self._event_store.unsur()
        return PeopleImportDesk(
            ImportParticipants(self._participant_store, self._here, read_tables, region_book, unsur)
        )

    @cached_property
    def signers(self) -> "SignerDesk":
        """Who signs."""
        from kencana_meet.view_models.signers import SignerDesk

        return SignerDesk(self._signers)

    @cached_property
    def badges(self) -> "BadgeDesk":
        """Cards."""
        from kencana_meet.services.badges import Badges
        from kencana_meet.view_models.desks import BadgeDesk

        return BadgeDesk(Badges(self._badge_store, self._participant_store, self._here))

    @cached_property
    def points(self) -> "PointDesk":
        """Check points."""
        from kencana_meet.services.points import Points
        from kencana_meet.view_models.desks import PointDesk

        return PointDesk(Points(self._point_store, self._here, self._unsur_codes))

    @cached_property
    def check_in_lines(self) -> "CheckInLines":
        """The check-in, line by line."""
        from kencana_meet.view_models.check_in_lines import CheckInLines

        return CheckInLines(self._check_in, self._regions)

    @cached_property
    def check_in_desk(self) -> "CheckInDesk":
        """The check-in as the window asks for it."""
        from kencana_meet.view_models.check_in_desk import CheckInDesk

        return CheckInDesk(self._check_in, self._attendance, self._participants, self._here)

    @cached_property
    def attendance(self) -> "AttendanceDesk":
        """The figures."""
        from kencana_meet.view_models.desks import AttendanceDesk

        return AttendanceDesk(self._attendance)

    def close(self) -> None:
        """Close the data file."""
        self._journal.close()
        self._file.close()

    @cached_property
    def _regions(self) -> "Mapping[RegionCode, str]":
        """The names of the regions as lists show them: `Kab. Pringsewu`, `Kota Metro`, `Provinsi Lampung`."""
        return {one.code: one.short_name for one in regions()}

    @cached_property
    def _event_store(self) -> "SqliteEvents":
        from kencana_meet.storage.events import SqliteEvents

        return SqliteEvents(self._file, self._journal)

    @cached_property
    def _participant_store(self) -> "SqliteParticipants":
        from kencana_meet.storage.participants import SqliteParticipants

        return SqliteParticipants(self._file, self._journal)

    @cached_property
    def _point_store(self) -> "SqlitePoints":
        from kencana_meet.storage.points import SqlitePoints

        return SqlitePoints(self._file, self._journal)

    @cached_property
    def _badge_store(self) -> "SqliteBadges":
        from kencana_meet.storage.badges import SqliteBadges

        return SqliteBadges(self._file, self._journal)

    @cached_property
    def _scan_store(self) -> "SqliteScans":
        from kencana_meet.storage.scans import SqliteScans

        return SqliteScans(self._file, self._journal)

    @cached_property
    def _unsur_codes(self) -> "frozenset[UnsurCode]":
        return frozenset(one.code for one in self._event_store.unsur())

    @cached_property
    def _events(self) -> "Events":
        from kencana_meet.services.events import Events

        provinces = frozenset(code for code in self._regions if len(code) == len("18"))
        return Events(self._event_store, self._point_store, self._here, provinces)

    @cached_property
    def _signers(self) -> "Signers":
        from kencana_meet.services.signers import Signers

        return Signers(self._event_store, self._here)

    @cached_property
    def _participants(self) -> "Participants":
        from kencana_meet.services.participants import Participants

        return Participants(
            self._participant_store, self._journal, self._here, frozenset(self._regions), self._unsur_codes
        )

    @cached_property
    def _check_in(self) -> "CheckIn":
        from kencana_meet.services.check_in import CheckIn

        return CheckIn(self._scan_store, self._point_store, self._badge_store, self._participant_store, self._here)

    @cached_property
    def _attendance(self) -> "Attendance":
        from kencana_meet.services.attendance import Attendance

        return Attendance(self._scan_store, self._point_store, self._participant_store)

    @cached_property
    def _undo(self) -> "Undo":
        from kencana_meet.services.desk_people import DeskPeople, Recall
        from kencana_meet.services.undo import Undo

        people = DeskPeople(self._scan_store, self._participant_store, self._here)
        return Undo(self._journal, Recall(self._scan_store, people, self._here), self._here)


class Door:
    """Opens data files (fills `view_models.office.OfficeDoor`)."""

    def open(self, path: Path) -> OpenOffice:
        """Open the file that is there."""
        from kencana_meet.storage.connection import open_file

        return OpenOffice(open_file(path))

    def create(self, path: Path) -> OpenOffice:
        """Open the file, or make it where there is none."""
        from kencana_meet.storage.connection import create

        return OpenOffice(create(path))

    def default_path(self) -> Path:
        """The data file in the user's own folder."""
        from platformdirs import user_data_path

        return user_data_path("kencana-meet", appauthor=False) / "rakerda.kencana"


def regions() -> "list[Region]":
    """All provinces, kabupaten and kota by their official codes, in the order of the codes."""
    import json

    from kencana_meet.domain.region import region_of

    names: dict[str, str] = json.loads(resource("regions/regions.json").read_text(encoding="utf-8"))
    return [region_of(code, name) for code, name in sorted(names.items())]


def region_book(province: "RegionCode | None") -> "RegionBook":
    """The regions with the short forms that lists of that province use."""
    import json

    from kencana_meet.domain.region_book import RegionBook

    aliases: dict[str, list[str]] = json.loads(resource("regions/aliases.json").read_text(encoding="utf-8"))
    return RegionBook(regions(), province, aliases)


def state_folder() -> Path:
    """Where this installation keeps what belongs to the machine."""
    from platformdirs import user_state_path

    return user_state_path("kencana-meet", appauthor=False)


def open_window(path: Path) -> int:
    """Open the window on a data file, which is made where there is none, and tell its exit code."""
    from kencana_meet import i18n
    from kencana_meet.gui.application import run_window
    from kencana_meet.gui.parts import WindowStart

    i18n.choose(i18n.INDONESIAN)
    return run_window(WindowStart(path, Door().create, state_folder()))


def main() -> None:
    """The entrance: a command, or the window where none is given."""
    from kencana_meet.cli.main import run

    sys.exit(run(sys.argv[1:], Door(), open_window))
