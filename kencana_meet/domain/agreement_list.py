"""A list of agreements as rows: what, who, by when, how it is seen, and what it comes from, all as written."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.cell_words import is_ditto, says_nothing
from kencana_meet.domain.input_errors import NotAList
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.table import Table, TableRow


class Column(StrEnum):
    """What a column of a list of agreements holds."""

    NUMBER = "number"
    TEXT = "text"
    OWNER = "owner"
    DEADLINE = "deadline"
    INDICATOR = "indicator"
    PARENT = "parent"


_HEADINGS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.PARENT, r"induk|rakernas|acuan|sumber"),
        (Column.OWNER, r"penanggung ?jawab|^pj$|\bpic\b|pelaksana|pihak"),
        (Column.DEADLINE, r"batas|tenggat|waktu|target waktu|jadwal|deadline"),
        (Column.INDICATOR, r"indikator|ukuran|keluaran|output"),
        (Column.TEXT, r"kesepakatan|butir|uraian|rekomendasi|komitmen|kegiatan|isi|rumusan"),
        (Column.NUMBER, r"^no\b|^nomor|^nr\b"),
    )
)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement as read; missing words are None."""

    row: int
    number: int | None
    text: str
    owner: str | None
    deadline: str
    indicator: str | None
    parent: str | None


def read_agreements(tables: Sequence[Table]) -> list[AgreementRow]:
    """The agreements of the sheet that is a list of them.

    Raises:
        NotAList: no sheet has a column for the agreement beside another known one.
    """
    for table in tables:
        for index, row in enumerate(table.rows):
            columns = _columns(row)
            if Column.TEXT in columns and len(columns) > 1:
                return _read(table.rows[index + 1 :], columns)
    raise NotAList(tables[0].file if tables else "")


def _columns(row: TableRow) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place in range(len(row.cells)):
        words = fold(row.text(place).replace("/", " "))
        column = next((one for one, pattern in _HEADINGS if words and pattern.search(words)), None)
        if column is not None and column not in found:
            found[column] = place
    return found


def _read(rows: Sequence[TableRow], columns: Mapping[Column, int]) -> list[AgreementRow]:
    found: list[AgreementRow] = []
    above: dict[Column, str] = {}
    for row in rows:
        words = {column: _words(row, place, above.get(column, "")) for column, place in columns.items()}
        text = words.get(Column.TEXT, "")
        if not text or says_nothing(text) or not _is_numbered(row, columns):
            continue
        above = words
        number = words.get(Column.NUMBER, "").strip(". )")
        found.append(
            AgreementRow(
                row.number,
                int(number) if number.isdecimal() else None,
                text,
                words.get(Column.OWNER) or None,
                words.get(Column.DEADLINE, ""),
                words.get(Column.INDICATOR) or None,
                words.get(Column.PARENT) or None,
            )
        )
    return found


def _words(row: TableRow, place: int, above: str) -> str:
    text = row.text(place)
    if is_ditto(text):
        return above
    return "" if says_nothing(text) else text


def _is_numbered(row: TableRow, columns: Mapping[Column, int]) -> bool:
    """Whether a row of a numbered list has its number; without it, it is a heading or a signature."""
    place = columns.get(Column.NUMBER)
    return place is None or bool(row.text(place)) or row.cell(place).is_merged
