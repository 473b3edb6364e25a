"""Puts the program together: the only place that knows every room.

Each part of an open file is built when it is first asked for, so that a command imports only what it needs.
"""

import os
import sys
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kencana_meet.domain.ids import DeskName, uuid7
from kencana_meet.resource_files import resource
from kencana_meet.services.ports import Here

if TYPE_CHECKING:
    from kencana_meet.services.events import Events
    from kencana_meet.services.undo import Undo
    from kencana_meet.storage.connection import DataFile
    from kencana_meet.view_models.events import EventDesk
    from kencana_meet.view_models.history import HistoryDesk

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
        return uuid7(int(datetime.now(UTC).timestamp() * 1000), os.urandom(10))

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

    def close(self) -> None:
        """Close the data file."""
        self._journal.close()
        self._file.close()

    @cached_property
    def _events(self) -> "Events":
        from kencana_meet.domain.ids import RegionCode
        from kencana_meet.services.events import Events
        from kencana_meet.storage.events import SqliteEvents
        from kencana_meet.storage.points import SqlitePoints

        provinces = frozenset(RegionCode(code) for code in region_names() if len(code) == len("18"))
        return Events(
            SqliteEvents(self._file, self._journal), SqlitePoints(self._file, self._journal), self._here, provinces
        )

    @cached_property
    def _undo(self) -> "Undo":
        from kencana_meet.services.undo import Undo

        return Undo(self._journal, self._scan_recall, self._here)


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


def region_names() -> dict[str, str]:
    """The official codes and names of all regions."""
    import json

    names: dict[str, str] = json.loads(resource("regions/regions.json").read_text(encoding="utf-8"))
    return names


def state_folder() -> Path:
    """Where this installation keeps what belongs to the machine."""
    from platformdirs import user_state_path

    return user_state_path("kencana-meet", appauthor=False)


def main() -> None:
    """The entrance: a command, or the window where none is given."""
    from kencana_meet.cli.main import run

    sys.exit(run(sys.argv[1:], Door()))
