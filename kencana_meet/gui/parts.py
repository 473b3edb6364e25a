"""What the window asks of an open data file; filled by `app.py`, each part built when it is first asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kencana_meet.view_models.events import EventDesk
    from kencana_meet.view_models.finding import PeopleFinding
    from kencana_meet.view_models.history import HistoryDesk
    from kencana_meet.view_models.overview import OverviewDesk
    from kencana_meet.view_models.provinces import ProvinceChoice
    from kencana_meet.view_models.registration import RegistrationDesk


class Parts(Protocol):
    """One open data file, as its view models. A page that is added brings its property here and in `app.py`."""

    @property
    def path(self) -> Path:
        """The data file."""
        ...

    @property
    def desk(self) -> str:
        """The name of this desk."""
        ...

    @property
    def events(self) -> "EventDesk":
        """Events: list, make, change, choose."""
        ...

    @property
    def history(self) -> "HistoryDesk":
        """What was done, undo and redo."""
        ...

    @property
    def provinces(self) -> "Sequence[ProvinceChoice]":
        """The provinces that the event form offers (`view_models.provinces.province_choices`)."""
        ...

    @property
    def finding(self) -> "PeopleFinding":
        """People by a few letters, for `Ctrl+K`."""
        ...

    @property
    def registration(self) -> "RegistrationDesk":
        """The page *Registrasi*."""
        ...

    @property
    def overview(self) -> "OverviewDesk":
        """The page *Ringkasan*."""
        ...

    def close(self) -> None:
        """Close the data file; nothing may be asked afterwards."""
        ...


@dataclass(frozen=True, slots=True)
class WindowStart:
    """What the window needs before the data file is open.

    `open` opens the file of that path or makes it, and is called after the first paint; `state_folder` is where this
    machine keeps its settings and its log.
    """

    path: Path
    open: Callable[[Path], Parts]
    state_folder: Path
