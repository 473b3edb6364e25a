"""What can be wrong with a file that is to be read; nothing was changed. `file` is the bare name."""

from dataclasses import dataclass

from kencana_meet.domain.errors import InputError


@dataclass(eq=False)
class InputMissing(InputError):
    """There is no such file, or it cannot be read."""

    file: str


@dataclass(eq=False)
class InputEmpty(InputError):
    """The file or the sheet holds nothing."""

    file: str


@dataclass(eq=False)
class InputEncrypted(InputError):
    """The workbook asks for a password."""

    file: str


@dataclass(eq=False)
class OldWorkbook(InputError):
    """A workbook of the kind before 2007 (.xls)."""

    file: str


@dataclass(eq=False)
class NotAWorkbook(InputError):
    """The file is named like a workbook and is something else."""

    file: str


@dataclass(eq=False)
class InputCutOff(InputError):
    """The workbook is cut off or damaged."""

    file: str


@dataclass(eq=False)
class InputTooBig(InputError):
    """The file, or what it unfolds to, is larger than what is read; sizes in MB."""

    file: str
    size: int
    largest: int


@dataclass(eq=False)
class TooManyRows(InputError):
    """The sheet has more rows than what is read."""

    file: str
    most: int


@dataclass(eq=False)
class TooManyColumns(InputError):
    """The sheet has more columns than any list."""

    file: str
    most: int


@dataclass(eq=False)
class NotText(InputError):
    """The file is no text in any usual encoding."""

    file: str


@dataclass(eq=False)
class NoSuchSheet(InputError):
    """The workbook has no sheet of that name; `sheets` are those it has."""

    file: str
    sheet: str
    sheets: tuple[str, ...]


@dataclass(eq=False)
class NotAList(InputError):
    """No sheet of the file looks like what was to be read."""

    file: str
