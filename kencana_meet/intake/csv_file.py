"""Csv files: separator and encoding are found out by themselves."""

import csv
from io import StringIO
from pathlib import Path

from kencana_meet.domain.input_errors import InputEmpty, NotText, TooManyRows
from kencana_meet.domain.table import Cell, Table, TableRow

MOST_ROWS = 100_000
_SEPARATORS = ",;\t|"
_SAMPLE_RECORDS = 30
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(path: Path) -> Table:
    """The one table of a csv file; a field with line breaks is one record.

    Raises:
        NotText, InputEmpty, TooManyRows.
    """
    text = read_text(path)
    rows: list[TableRow] = []
    csv.field_size_limit(2**20)
    try:
        for number, record in enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator(text)), 1):
            if number > MOST_ROWS:
                raise TooManyRows(path.name, MOST_ROWS)
            rows.append(TableRow(number, tuple(Cell(field) for field in record)))
    except csv.Error:
        raise NotText(path.name) from None
    if not any(not row.is_blank for row in rows):
        raise InputEmpty(path.name)
    return Table(path.name, None, rows)


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, UTF-16 or the usual encoding of Windows.

    Raises:
        NotText: it is something else.
    """
    content = path.read_bytes()
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _decoded(path, content, encoding)
    if b"\0" in content:
        raise NotText(path.name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(path, content, "cp1252")


def separator(text: str) -> str:
    """The separator of a csv text: the one that parts most of its first records into as many fields each."""
    return max(_SEPARATORS, key=lambda one: _evenness(text, one))


def _evenness(text: str, one: str) -> tuple[int, int]:
    widths: list[int] = []
    try:
        for record in csv.reader(StringIO(text[: 2**18], newline=""), delimiter=one):
            if record:
                widths.append(len(record))
            if len(widths) == _SAMPLE_RECORDS:
                break
    except csv.Error:
        return (0, 0)
    if not widths:
        return (0, 0)
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return (widths.count(usual) if usual > 1 else 0, usual)


def _decoded(path: Path, content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise NotText(path.name) from None
