"""Reading a table from whatever file was handed in: the one entrance for workbooks and csv files."""

from pathlib import Path

from kencana_meet.domain.input_errors import InputEmpty, InputMissing, InputTooBig
from kencana_meet.domain.table import Table

LARGEST_MB = 50
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xltx", ".xls"})


def read_tables(path: Path, sheet: str | None = None) -> list[Table]:
    """All sheets of a workbook that hold something, or the one named; of a csv file its one table.

    Raises:
        InputError: one of `domain/input_errors.py`, told within two seconds whatever the file.
    """
    check_file(path)
    if path.suffix.lower() in _WORKBOOKS or _is_zip(path):
        from kencana_meet.intake.workbook import read_workbook

        return read_workbook(path, sheet)
    from kencana_meet.intake.csv_file import read_csv

    return [read_csv(path)]


def read_table(path: Path, sheet: str | None = None) -> Table:
    """The sheet named, else the one with most rows; raises what `read_tables` does."""
    return max(read_tables(path, sheet), key=lambda table: len(table.rows))


def check_file(path: Path) -> None:
    """Refuse a file that is not there, empty or too large.

    Raises:
        InputMissing, InputEmpty, InputTooBig.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise InputMissing(path.name)
        with path.open("rb"):
            pass
    except OSError:
        raise InputMissing(path.name) from None
    if size == 0:
        raise InputEmpty(path.name)
    if size > LARGEST_MB * 2**20:
        raise InputTooBig(path.name, size // 2**20, LARGEST_MB)


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"
