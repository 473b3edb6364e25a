"""What each row of a list is: a person or a seat, a group heading, or something that is skipped with its reason."""

import re
from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.cell_words import says_nothing
from kencana_meet.domain.ids import UnsurCode
from kencana_meet.domain.list_fields import OF_A_PERSON, ListField, field_of_heading
from kencana_meet.domain.list_header import Header
from kencana_meet.domain.names import read_name
from kencana_meet.domain.table import Table, TableRow
from kencana_meet.domain.unsur_rule import unsur_of_office, unsur_of_words


class RowKind(StrEnum):
    """What a row is; all but `ENTRY` are words on disk for why it is skipped."""

    ENTRY = "entry"
    TITLE = "title"
    HEADER = "header"
    REPEATED_HEADER = "repeated_header"
    COLUMN_NUMBERS = "column_numbers"
    GROUP_HEADER = "group_header"
    NOTE = "note"
    TOTAL = "total"
    SIGNATURE = "signature"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row with what it is; `group` is the unsur that the group heading above names."""

    row: TableRow
    kind: RowKind
    group: UnsurCode | None = None


_NUMBER = re.compile(r"\(?\d{1,2}\)?\.?")
_ENUMERATED = re.compile(r"^\(?([A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s*\S")
_NOTE = re.compile(r"^\s*(\*|catatan|keterangan|ket\b|nb\b|n\.b|note|info|mohon|harap|demikian|sumber\b|dicetak)", re.I)
_TOTAL = re.compile(r"^(sub ?)?(jumlah|jml|total|grand total)\b", re.I)
_SIGNING = re.compile(
    r"^(mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|dibuat (di|oleh)|panitia|ketua panitia|hormat kami|"
    r"a\.?n\.?\s|tertanda|ttd|nip\b)|^[A-Z][\w .]+,\s*(\d{1,2}|[.…_]+)\s+\w+\s+\d{4}$",
    re.I,
)
_SAME_HEADER = 0.6
_FEWEST_NUMBERS = 3
_MOST_HAVE = 0.7


def list_rows(table: Table, header: Header) -> list[ListRow]:
    """All rows up to the last one that holds something, in their order."""
    return _Sorter(table, header).sorted()


class _Sorter:
    """Tells rows apart by what stands where, knowing the header and where the last full row is."""

    def __init__(self, table: Table, header: Header) -> None:
        self._header = header
        self._rows = list(table.rows)
        while self._rows and self._rows[-1].is_blank:
            self._rows.pop()
        self._names = header.places(ListField.NAME)
        self._numbers = header.places(ListField.ROW_NUMBER)
        self._of_answer = [*header.places(ListField.TIMESTAMP), *header.places(ListField.MODE)]
        self._of_person = [use.place for use in header.uses if use.field in OF_A_PERSON]
        self._headings = {heading.casefold() for heading in header.headings if heading} | {
            self._rows[place].text(column).casefold() for place in header.rows for column in range(table.width)
        }
        self._by_words = [self._read_words(row) for row in self._rows]
        self._numbered = self._are_numbered()
        full = [place for place in range(header.first_row, len(self._rows)) if self._is_full(place)]
        full = full[: self._signed_from(full)]
        self._first, self._last = (full[0], full[-1]) if full else (-1, -1)

    def sorted(self) -> list[ListRow]:
        """Each row with its kind and the group it stands in."""
        found: list[ListRow] = []
        group: UnsurCode | None = None
        for place, row in enumerate(self._rows):
            kind = self._kind(place, row)
            if kind is RowKind.GROUP_HEADER:
                group = _unsur_of_heading(self._first_text(row))
            found.append(ListRow(row, kind, group))
        return found

    def _kind(self, place: int, row: TableRow) -> RowKind:
        if row.is_blank:
            return RowKind.BLANK
        if place in self._header.rows:
            return RowKind.HEADER
        if place < self._header.first_row:
            return RowKind.TITLE
        if (words := self._by_words[place]) is not None:
            return words
        if place > self._last:
            return RowKind.NOTE if _NOTE.match(self._first_text(row)) else RowKind.SIGNATURE
        kind = self._kind_within(place, row)
        # What stands in several cells between the header and the first entry goes on with the header.
        return RowKind.HEADER if kind is RowKind.ENTRY and place < self._first else kind

    def _read_words(self, row: TableRow) -> RowKind | None:
        """What a row is by its own words, wherever it stands."""
        if self._is_column_numbers(row):
            return RowKind.COLUMN_NUMBERS
        if self._is_repeated_header(row):
            return RowKind.REPEATED_HEADER
        return RowKind.TOTAL if self._is_total(row) else None

    def _kind_within(self, place: int, row: TableRow) -> RowKind:
        text = self._first_text(row)
        if _NOTE.match(text) and not self._is_full(place):
            return RowKind.NOTE
        if len(self._filled(row)) > 1:
            return RowKind.ENTRY
        if _ENUMERATED.match(text) or _unsur_of_heading(text) is not None:
            return RowKind.GROUP_HEADER
        if self._is_bare_name(row):
            return RowKind.ENTRY
        return RowKind.GROUP_HEADER

    def _is_bare_name(self, row: TableRow) -> bool:
        """A name with nothing beside it: in the column of names, where the list has no row numbers."""
        place = self._filled(row)[0]
        return place in self._names and not self._numbered and len(read_name(row.text(place)).name.split()) > 1

    def _filled(self, row: TableRow) -> list[int]:
        """The columns in which the row shows something of its own."""
        return [place for place, cell in enumerate(row.cells) if cell.text.strip() and not cell.is_merged]

    def _first_text(self, row: TableRow) -> str:
        filled = self._filled(row)
        return row.text(filled[0]) if filled else ""

    def _are_numbered(self) -> bool:
        rows = [row for row in self._rows[self._header.first_row :] if len(self._filled(row)) >= _FEWEST_NUMBERS]
        return bool(self._numbers) and sum(map(self._has_number, rows)) >= _MOST_HAVE * max(1, len(rows))

    def _has_number(self, row: TableRow) -> bool:
        cells = [row.cell(place) for place in self._numbers]
        return any(cell.formula or re.match(r"\s*\(?\d", cell.text) for cell in cells)

    def _is_full(self, place: int) -> bool:
        """Whether a row is an entry for certain: numbered, or with most of what the list says of people."""
        if self._by_words[place] is not None:
            return False
        row = self._rows[place]
        filled = set(self._filled(row))
        if filled.intersection(self._of_answer) and len(filled) > 1:
            return True  # an answer of a form, however little it says
        own = [column for column in self._of_person if column in filled]
        if self._numbered:
            return self._has_number(row) and bool(own)
        enough = min(_FEWEST_NUMBERS, len(self._of_person))
        named = not self._names or any(column in own for column in self._names)
        signing = any(_SIGNING.match(row.text(column)) for column in own)
        return (len(own) >= enough or (named and len(own) == enough - 1)) and not signing

    def _signed_from(self, full: list[int]) -> int | None:
        """How many of the full rows come before a block of signatures: after its first line nothing is broad again."""
        narrow = len(full)
        while narrow and len(self._filled(self._rows[full[narrow - 1]])) < _FEWEST_NUMBERS:
            narrow -= 1
        start = full[narrow - 1] + 1 if narrow else self._header.first_row
        signing = next((place for place in range(start, len(self._rows)) if self._is_signing(self._rows[place])), None)
        return None if signing is None else sum(place < signing for place in full)

    def _is_signing(self, row: TableRow) -> bool:
        return not self._has_number(row) and any(_SIGNING.match(row.text(place)) for place in self._filled(row))

    def _is_column_numbers(self, row: TableRow) -> bool:
        texts = [row.text(place) for place in self._filled(row)]
        if len(texts) < _FEWEST_NUMBERS or not all(_NUMBER.fullmatch(text) for text in texts):
            return False
        return len({re.sub(r"\D", "", text) for text in texts}) == len(texts)

    def _is_repeated_header(self, row: TableRow) -> bool:
        filled = self._filled(row)
        if not self._header.rows or len(filled) < 2:  # noqa: PLR2004 - one cell repeats no header
            return False
        same = sum(row.text(place).casefold() in self._headings for place in filled)
        if same < _SAME_HEADER * len(filled):
            return False
        known = sum(field_of_heading(row.text(place)) is not None for place in filled)
        return known * 2 >= len(filled)

    def _is_total(self, row: TableRow) -> bool:
        texts = [row.text(place) for place in self._filled(row)[:2]]
        return any(_TOTAL.match(text) for text in texts) and not self._has_number(row)


def _unsur_of_heading(text: str) -> UnsurCode | None:
    """The unsur that a group heading names, without the letter or number before it."""
    words = re.sub(r"^\(?([A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s*", "", text.strip())
    return None if says_nothing(words) else unsur_of_words(words) or unsur_of_office(words, None)
