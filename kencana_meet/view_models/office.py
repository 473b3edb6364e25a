"""Everything that a screen or a command may ask of one open data file: the one thing `app.py` hands to both sides."""

from pathlib import Path
from typing import Protocol

from kencana_meet.view_models.events import EventDesk
from kencana_meet.view_models.history import HistoryDesk


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
