"""Everything that a screen or a command may ask of one open data file: the one thing `app.py` hands to both sides."""

from pathlib import Path
from typing import Protocol

from kencana_meet.view_models.check_in_lines import CheckInLines
from kencana_meet.view_models.desks import AttendanceDesk, BadgeDesk, PointDesk
from kencana_meet.view_models.events import EventDesk
from kencana_meet.view_models.history import HistoryDesk
from kencana_meet.view_models.people import PeopleDesk
from kencana_meet.view_models.people_import import PeopleImportDesk
from kencana_meet.view_models.signers import SignerDesk


class Office(Protocol):
    """The desks of one open data file; each is built when it is first asked for."""

    @property
    def path(self) -> Path:
        """The data file."""
        ...

    @property
    def events(self) -> EventDesk:
        """Events: list, make, change, choose."""
        ...

    @property
    def history(self) -> HistoryDesk:
        """What was done, undo and redo."""
        ...

    @property
    def people(self) -> PeopleDesk:
        """The people of an event."""
        ...

    @property
    def people_import(self) -> PeopleImportDesk:
        """Import of lists and forms."""
        ...

    @property
    def signers(self) -> SignerDesk:
        """Who signs."""
        ...

    @property
    def badges(self) -> BadgeDesk:
        """Cards."""
        ...

    @property
    def points(self) -> PointDesk:
        """Check points."""
        ...

    @property
    def check_in_lines(self) -> CheckInLines:
        """The check-in, line by line."""
        ...

    @property
    def attendance(self) -> AttendanceDesk:
        """The figures."""
        ...

    def close(self) -> None:
        """Close the data file; nothing may be asked afterwards."""
        ...


class OfficeDoor(Protocol):
    """Opens data files; handed to the command line and the window by `app.py`."""

    def open(self, path: Path) -> Office:
        """Open the file that is there; raises the errors of a file that cannot be used."""
        ...

    def create(self, path: Path) -> Office:
        """Open the file, or make it where there is none."""
        ...

    def default_path(self) -> Path:
        """The data file in the user's own folder."""
        ...
