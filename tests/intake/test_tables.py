"""Reading tables: what a cell shows is kept, and what must not be read is refused before it is unfolded."""

import csv
import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from kencana_meet.domain.errors import InputError
from kencana_meet.domain.input_errors import (
    InputCutOff,
    InputEmpty,
    InputEncrypted,
    InputMissing,
    InputTooBig,
    NoSuchSheet,
    NotAWorkbook,
    NotText,
    OldWorkbook,
    TooManyColumns,
    TooManyRows,
)
from kencana_meet.intake.tables import read_table, read_tables

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def bare_workbook(path: Path, sheet: Callable[[zipfile.ZipFile], None]) -> Path:
    """A workbook written part by part, since no library writes what must be refused."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{_MAIN}"/>')
        sheet(archive)
    return path


def of_rows(count: int, cell: str = "<c/>") -> Callable[[zipfile.ZipFile], None]:
    def write(archive: zipfile.ZipFile) -> None:
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(b"<worksheet><sheetData>")
            for _ in range(count // 1000):
                sheet.write(f'<row r="1">{cell}</row>'.encode() * 1000)
            sheet.write(b"</sheetData></worksheet>")

    return write


def of_zeros(megabytes: int) -> Callable[[zipfile.ZipFile], None]:
    def write(archive: zipfile.ZipFile) -> None:
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(megabytes):
                sheet.write(b" " * 2**20)

    return write


BAD: dict[str, tuple[type[InputError], Callable[[Path], Path]]] = {
    "missing": (InputMissing, lambda folder: folder / "tidak-ada.xlsx"),
    "folder": (InputMissing, lambda folder: folder),
    "empty": (InputEmpty, lambda folder: _put(folder / "kosong.xlsx", b"")),
    "empty csv": (InputEmpty, lambda folder: _put(folder / "kosong.csv", b"\n\n,,\n")),
    "text named xlsx": (NotAWorkbook, lambda folder: _put(folder / "teks.xlsx", "Undangan – besok\n".encode() * 40)),
    "zip named xlsx": (NotAWorkbook, lambda folder: _zip(folder / "lain.xlsx")),
    "password": (InputEncrypted, lambda folder: _put(folder / "s.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"))),
    "xls": (OldWorkbook, lambda folder: _put(folder / "lama.xls", OLE + b"\0" * 600)),
    "picture named csv": (NotText, lambda folder: _put(folder / "foto.csv", b"\x89PNG\0\0\0\r\n" * 50)),
    "over 50 MB": (InputTooBig, lambda folder: _sparse(folder / "besar.csv")),
    "over 100,000 rows": (TooManyRows, lambda folder: bare_workbook(folder / "panjang.xlsx", of_rows(101_000))),
    "csv over 100,000 rows": (TooManyRows, lambda folder: _put(folder / "panjang.csv", b"a,b\n" * 100_001)),
    "16,384 columns": (
        TooManyColumns,
        lambda folder: bare_workbook(folder / "lebar.xlsx", of_rows(1000, '<c r="XFD1"/>')),
    ),
    "zip bomb": (InputTooBig, lambda folder: bare_workbook(folder / "bom.xlsx", of_zeros(450))),
}


def _put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _zip(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    return path


def _sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(51 * 2**20)
    return path


@pytest.mark.parametrize(("error", "make"), BAD.values(), ids=BAD.keys())
def test_what_cannot_be_read_is_told_soon(
    tmp_path: Path, error: type[InputError], make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    began = time.perf_counter()
    with pytest.raises(error):
        read_tables(path)
    assert time.perf_counter() - began < 2


def test_a_workbook_cut_off_anywhere_is_told(data: Path, tmp_path: Path) -> None:
    whole = (data / "undangan.xlsx").read_bytes()
    for share in (3, 6, 9):
        with pytest.raises(InputCutOff):
            read_tables(_put(tmp_path / f"{share}.xlsx", whole[: len(whole) * share // 10]))


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(data: Path) -> None:
    with pytest.raises(NoSuchSheet) as told:
        read_tables(data / "undangan.xlsx", "Lain")
    assert "Daftar Undangan" in told.value.sheets


def test_cells_keep_what_they_show_and_that_they_were_numbers(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["a", 1.98705172014033e17, 18.1, 5.0, True])
    sheet["A2"] = "=A1"
    book.save(tmp_path / "angka.xlsx")
    first, second = read_table(tmp_path / "angka.xlsx").rows
    assert [cell.text for cell in first.cells] == ["a", "198705172014033000", "18.1", "5", "True"]
    assert [cell.is_number for cell in first.cells] == [False, True, True, True, False]
    assert (second.cell(0).formula, second.cell(9).text) == ("=A1", "")


def test_a_merged_cell_counts_for_all_its_rows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["LAMTENG", "Ani"], [None, "Budi"], [None, "Citra"]):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    book.save(tmp_path / "gabung.xlsx")
    rows = read_table(tmp_path / "gabung.xlsx").rows
    assert [(row.text(0), row.cell(0).is_merged) for row in rows] == [
        ("LAMTENG", False),
        ("LAMTENG", True),
        ("", False),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separator_and_encoding_are_found_out(tmp_path: Path, encoding: str, separator: str) -> None:
    rows = [["Nama", "Catatan"], ["Nur’aini", 'ya, "pasti"\nbesok'], ["José", "a; b"], ["Ani", "Rp 5.000 < Rp 6.000"]]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    path = _put(tmp_path / "a.csv", text.getvalue().encode(encoding))
    table = read_table(path)
    assert [[cell.text for cell in row.cells] for row in table.rows] == rows
    assert [row.number for row in table.rows] == [1, 2, 3, 4]


def test_a_workbook_is_one_whatever_its_name(data: Path, tmp_path: Path) -> None:
    path = _put(tmp_path / "undangan.csv", (data / "undangan.xlsx").read_bytes())
    assert read_tables(path)[0].sheet == "Daftar Undangan"
