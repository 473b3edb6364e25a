"""What can be wrong with a data file or the disk it lies on; paths are texts, since the domain touches no file."""

from dataclasses import dataclass

from kencana_meet.domain.errors import PlaceError


@dataclass(eq=False)
class FileMissing(PlaceError):
    """There is no data file at that place."""

    path: str


@dataclass(eq=False)
class NotADataFile(PlaceError):
    """The file is something else: no SQLite file, or one of another program. It was not touched."""

    path: str


@dataclass(eq=False)
class FileTooNew(PlaceError):
    """A newer program wrote the file; `needs` is the version that it asks for. It was not touched."""

    path: str
    needs: str


@dataclass(eq=False)
class FileDamaged(PlaceError):
    """The file cannot be trusted; nothing was written to it. `newest_copy` is the newest good copy beside it."""

    path: str
    newest_copy: str | None = None


@dataclass(eq=False)
class FileInUse(PlaceError):
    """Another program writes to the file at this moment; reading still works."""

    path: str


@dataclass(eq=False)
class FileReadOnly(PlaceError):
    """The file or its folder cannot be written to."""

    path: str


@dataclass(eq=False)
class DiskFull(PlaceError):
    """No room is left for what was to be written; it was taken back whole."""

    path: str


@dataclass(eq=False)
class DiskTrouble(PlaceError):
    """The disk did not do as asked; what was to be written was taken back whole."""

    path: str
