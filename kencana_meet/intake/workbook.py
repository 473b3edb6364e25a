"""Excel workbooks: every cell with what it shows, its formula, and what merged cells mean for the rows below."""

import re
import warnings
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import singledispatch
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kencana_meet.domain.input_errors import (
    InputCutOff,
    InputEmpty,
    InputEncrypted,
    InputTooBig,
    NoSuchSheet,
    NotAWorkbook,
    OldWorkbook,
    TooManyColumns,
    TooManyRows,
)
from kencana_meet.domain.table import EMPTY, Cell, Table, TableRow

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MOST_ROWS, MOST_COLUMNS = 100_000, 200
_UNFOLDED_MB = 250
_CHUNK = 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml$")
_ROW = re.compile(rb"<row[ >]")
_COLUMN = re.compile(rb'<c r="([A-Z]{3,})')

Place = tuple[int, int]


def read_workbook(path: Path, sheet: str | None = None) -> list[Table]:
    """The sheets that hold something, or the one named.

    Raises:
        InputError: one of `domain/input_errors.py`.
    """
    _check_kind(path)
    _check_size(path)
    book = _load(path)
    names = tuple(book.sheetnames)
    if sheet is not None and sheet not in names:
        raise NoSuchSheet(path.name, sheet, names)
    wanted = [one for one in book.worksheets if sheet in (None, one.title)]
    shown = _shown_values(path, wanted)
    tables = [Table(path.name, one.title, _rows(one, shown.get(one.title, {})), names) for one in wanted]
    filled = [table for table in tables if any(not row.is_blank for row in table.rows)]
    if not filled:
        raise InputEmpty(path.name)
    return filled


def _check_kind(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(8)
        if start == _OLE:
            file.seek(0)
            raise (InputEncrypted if _ENCRYPTED in file.read() else OldWorkbook)(path.name)
    if not start.startswith(b"PK"):
        raise NotAWorkbook(path.name)


def _check_size(path: Path) -> None:
    """Refuse what would unfold to too much before it is unfolded, counting rows as the bytes pass by."""
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(one.file_size for one in archive.infolist())
            if size > _UNFOLDED_MB * 2**20:
                raise InputTooBig(path.name, size // 2**20, _UNFOLDED_MB)
            sheets = [name for name in archive.namelist() if _SHEET.match(name)]
            if not sheets:
                raise NotAWorkbook(path.name)
            for name in sheets:
                _check_sheet(path, archive, name)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError):
        raise InputCutOff(path.name) from None


def _check_sheet(path: Path, archive: zipfile.ZipFile, name: str) -> None:
    rows = 0
    with archive.open(name) as sheet:
        while chunk := sheet.read(_CHUNK):
            rows += len(_ROW.findall(chunk))
            if rows > MOST_ROWS:
                raise TooManyRows(path.name, MOST_ROWS)
            if any(_column_number(found) > MOST_COLUMNS for found in _COLUMN.findall(chunk)):
                raise TooManyColumns(path.name, MOST_COLUMNS)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _load(path: Path, **how: Any) -> "Workbook":
    from openpyxl import load_workbook

    try:
        # As an open file: by its path openpyxl would judge it by its name.
        with path.open("rb") as file, warnings.catch_warnings():
            # openpyxl warns of parts it leaves out (drawings, validation), which say nothing about the cells.
            warnings.simplefilter("ignore")
            return load_workbook(file, **how)
    except Exception:  # noqa: BLE001 - a damaged workbook fails in openpyxl in any way that XML and zip can
        raise InputCutOff(path.name) from None


def _shown_values(path: Path, sheets: Iterable["Worksheet"]) -> Mapping[str, Mapping[Place, Any]]:
    """The values that the workbook stored for its formulas, by sheet and place; read only where there are some."""
    places = {sheet.title: _formula_places(sheet) for sheet in sheets}
    if not any(places.values()):
        return {}
    stored = _load(path, data_only=True)
    return {title: {place: stored[title].cell(*place).value for place in wanted} for title, wanted in places.items()}


def _formula_places(sheet: "Worksheet") -> list[Place]:
    return [
        (row, column)
        for row, cells in enumerate(sheet.iter_rows(), 1)
        for column, cell in enumerate(cells, 1)
        if cell.data_type == "f"
    ]


def _rows(sheet: "Worksheet", shown: Mapping[Place, Any]) -> list[TableRow]:
    below = _merged_below(sheet)
    rows: list[TableRow] = []
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = [_cell(cell, shown) for cell in row]
        for column in range(len(cells)):
            if (top := below.get((number, column + 1))) is not None:
                cells[column] = Cell(rows[top[0] - 1].cell(top[1] - 1).text, is_merged=True)
        while cells and cells[-1] == EMPTY:
            cells.pop()
        rows.append(TableRow(number, tuple(cells)))
    return rows


def _merged_below(sheet: "Worksheet") -> dict[Place, Place]:
    """Cells of vertical merges below their first: a merged cell counts for all its rows."""
    below: dict[Place, Place] = {}
    for area in sheet.merged_cells.ranges:
        if area.min_col == area.max_col:
            for row in range(area.min_row + 1, area.max_row + 1):
                below[(row, area.min_col)] = (area.min_row, area.min_col)
    return below


def _cell(cell: Any, shown: Mapping[Place, Any]) -> Cell:
    value = cell.value
    if value is None:
        return EMPTY
    if cell.data_type == "f":
        stored = shown.get((cell.row, cell.column))
        formula = str(getattr(value, "text", value))
        return Cell(_text(stored), formula, isinstance(stored, int | float))
    return Cell(_text(value), is_number=isinstance(value, int | float) and not isinstance(value, bool))


@singledispatch
def _text(value: object) -> str:
    """A value as a person would read it; a whole number without its point, a day in ISO, a time as HH:MM."""
    return "" if value is None else str(value)


@_text.register
def _number_text(value: float) -> str:
    # By its shortest digits: 1.98705172014033E+17 is not held exactly, and its integer would end otherwise.
    return format(Decimal(repr(value)), "f").removesuffix(".0") if isfinite(value) else str(value)


@_text.register
def _day_text(value: date) -> str:
    if isinstance(value, datetime) and value.time() != time.min:
        return value.isoformat(sep=" ", timespec="minutes")
    return value.strftime("%Y-%m-%d")


@_text.register
def _time_text(value: time) -> str:
    return value.strftime("%H:%M")
