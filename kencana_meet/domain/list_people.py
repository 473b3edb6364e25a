"""The entries of a list as people and seats, with everything that a person has to look at."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kencana_meet.domain.cell_words import is_ditto, is_injection, says_nothing
from kencana_meet.domain.civil_number import CivilNumber, NumberState, read_number, without_nik
from kencana_meet.domain.ids import RegionCode, UnsurCode
from kencana_meet.domain.import_report import Flag, FlagCode
from kencana_meet.domain.list_fields import ListField
from kencana_meet.domain.list_header import ColumnUse, Header
from kencana_meet.domain.list_rows import ListRow, RowKind
from kencana_meet.domain.modes import read_mode
from kencana_meet.domain.name_cell import NameCell, read_name_cell
from kencana_meet.domain.names import has_rank, tidy
from kencana_meet.domain.person_fields import PersonFields
from kencana_meet.domain.phone import read_phone
from kencana_meet.domain.region_book import Place, RegionBook
from kencana_meet.domain.seat_words import seats_in
from kencana_meet.domain.table import EMPTY, Cell, Table
from kencana_meet.domain.unsur_rule import UnsurBook

CENTRAL_UNSUR = UnsurCode("bkkbn_pusat")
"""Who comes from the capital has no region (DOMAIN 2)."""
_EMAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_ONCE_ONLY = frozenset({ListField.NAME, ListField.NIP, ListField.ROW_NUMBER, ListField.TIMESTAMP})
_NUMBER_FLAGS = {
    NumberState.LOST_DIGITS: FlagCode.NIP_LOST_DIGITS,
    NumberState.WRONG_LENGTH: FlagCode.NIP_WRONG_LENGTH,
    NumberState.UNLIKELY: FlagCode.NIP_UNLIKELY,
}
_NRP_LENGTHS = range(5, 15)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One entry as read; `number` is what its NIP column held, `cells` the words of the row as they stood."""

    row: int
    fields: PersonFields
    number: CivilNumber
    cells: tuple[str, ...]
    delegate: str = ""

    @property
    def is_seat(self) -> bool:
        """Whether this is a seat that waits for a name."""
        return self.fields.name is None


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """All entries of a list, and the cells that a person has to look at."""

    rows: tuple[PersonRow, ...]
    flags: tuple[Flag, ...]


def read_people(
    table: Table, header: Header, rows: Iterable[ListRow], regions: RegionBook, unsur: UnsurBook
) -> PeopleRead:
    """Read the entries among the rows of a list, in their order."""
    reader = _Reader(table, header, regions, unsur)
    people = [reader.read(row) for row in rows if row.kind is RowKind.ENTRY]
    return PeopleRead(tuple(people), tuple(reader.flags))


class _Reader:
    """Reads row by row, since "idem" means what the row of data above says."""

    def __init__(self, table: Table, header: Header, regions: RegionBook, unsur: UnsurBook) -> None:
        self.flags: list[Flag] = []
        self._table = table
        self._header = header
        self._regions = regions
        self._unsur = unsur
        self._above: dict[int, Cell] = {}
        self._row = 0
        self._used = {use.place: use for use in header.uses}

    def read(self, listed: ListRow) -> PersonRow:
        """One entry."""
        self._row = listed.row.number
        cells = {place: self._resolved(place, cell) for place, cell in enumerate(listed.row.cells)}
        self._above = cells
        words = self._cell(cells, ListField.NAME)
        name = read_name_cell(words.text)
        number = self._number(cells, name)
        fields = self._with_phone(cells, self._who(cells, name, number))
        fields = replace(fields, unsur=self._unsur_of(cells, fields, listed.group))
        fields = replace(fields, region_code=self._region(cells, fields, words.text))
        raw = tuple(without_nik(cell.formula or cell.text) for cell in listed.row.cells)
        return PersonRow(self._row, fields, number, raw, self._text(cells, ListField.DELEGATE))

    # ---- cells

    def _resolved(self, place: int, cell: Cell) -> Cell:
        """A cell as it counts: what repeats the row above has its words, what could do harm is told and left out."""
        use = self._used.get(place)
        if use is not None and use.field is ListField.ROW_NUMBER:
            return cell
        if not cell.is_merged:
            if is_injection(cell):
                self._flag(place, FlagCode.FORMULA_INJECTION, cell.formula or cell.text)
                return EMPTY
            if cell.formula is not None and use is not None:
                self._flag(place, FlagCode.FORMULA_IN_DATA, cell.formula)
        if is_ditto(cell.text) and not (use is not None and use.field in _ONCE_ONLY):
            return self._above.get(place, EMPTY)
        return cell

    def _cell(self, cells: dict[int, Cell], field: ListField) -> Cell:
        """The first cell of a field that says something."""
        found = (cells.get(place, EMPTY) for place in self._header.places(field))
        return next((cell for cell in found if not says_nothing(cell.text)), EMPTY)

    def _text(self, cells: dict[int, Cell], field: ListField) -> str:
        return tidy(self._cell(cells, field).text)

    def _place(self, *fields: ListField) -> int:
        """The column to which a flag about a field belongs."""
        return next((place for field in fields for place in self._header.places(field)), 0)

    def _flag(self, place: int, code: FlagCode, text: str) -> None:
        use = self._used.get(place)
        heading = self._header.headings[place] if place < len(self._header.headings) else ""
        self.flags.append(Flag(self._row, use.column if use else self._table.column_name(place, heading), code, text))

    # ---- fields

    def _who(self, cells: dict[int, Cell], cell: NameCell, number: CivilNumber) -> PersonFields:
        """Name, numbers, position and office."""
        position, office = self._position_and_office(cells, cell)
        mode = read_mode(self._text(cells, ListField.MODE))
        seats = cell.seats or seats_in(f"{self._text(cells, ListField.SEATS)} orang") or 1
        rank = self._text(cells, ListField.RANK) or None
        if cell.name is None:
            return PersonFields(position=position, office=office, mode=mode, seats=seats, rank=rank)
        if cell.has_second:
            self._flag(self._place(ListField.NAME), FlagCode.SECOND_PERSON, self._text(cells, ListField.NAME))
        front = _joined(" ", self._text(cells, ListField.TITLE_FRONT), cell.name.title_front)
        back = _joined(", ", cell.name.title_back, self._text(cells, ListField.TITLE_BACK).strip(" ,"))
        nrp = self._text(cells, ListField.NRP) or number.nrp
        return PersonFields(
            cell.name.name, front, back, number.nip, nrp, rank, position, office, mode=mode, seats=seats
        )

    def _position_and_office(self, cells: dict[int, Cell], cell: NameCell) -> tuple[str | None, str | None]:
        position = self._text(cells, ListField.POSITION)
        office = self._text(cells, ListField.OFFICE)
        if not self._header.places(ListField.OFFICE):
            position, office = _split_office(self._cell(cells, ListField.POSITION).text)
        return position or cell.position, office or None

    def _number(self, cells: dict[int, Cell], name: NameCell) -> CivilNumber:
        """What the NIP column holds, else what stands beside the name."""
        cell = self._cell(cells, ListField.NIP)
        number = read_number(cell.text, was_number=cell.is_number)
        if number.state is NumberState.NOTHING and name.number:
            number = read_number(name.number)
        is_military = name.name is not None and has_rank(name.name.title_front)
        if number.state is NumberState.WRONG_LENGTH and is_military and len(number.digits) in _NRP_LENGTHS:
            return CivilNumber(NumberState.NRP, number.digits)
        if (code := _NUMBER_FLAGS.get(number.state)) is not None:
            written = without_nik(cell.text or name.number or "")
            self._flag(self._place(ListField.NIP, ListField.NAME), code, written)
        return number

    def _with_phone(self, cells: dict[int, Cell], fields: PersonFields) -> PersonFields:
        """Telephone and e-mail; a telephone number that is none is kept as written, and told."""
        contact, written = self._text(cells, ListField.PHONE), self._text(cells, ListField.EMAIL)
        email = _EMAIL.search(written) or _EMAIL.search(contact)
        phone = read_phone(_EMAIL.sub("", contact))
        if phone is None and re.search(r"\d", _EMAIL.sub("", contact)):
            self._flag(self._place(ListField.PHONE), FlagCode.PHONE_UNCLEAR, contact)
            phone = contact
        return replace(fields, phone=phone, email=email[0] if email else None)

    def _unsur_of(self, cells: dict[int, Cell], fields: PersonFields, group: UnsurCode | None) -> UnsurCode | None:
        """The row's own unsur, else the group's, else that of the office."""
        return (
            self._unsur.of_words(self._text(cells, ListField.UNSUR))
            or group
            or self._unsur.of_office(fields.office, fields.position)
        )

    def _region(self, cells: dict[int, Cell], fields: PersonFields, words: str) -> RegionCode | None:
        """The region that the cell names; else that of the office, else the province (data/README)."""
        text = self._text(cells, ListField.REGION)
        reading = self._regions.read(text)
        if reading.code is not None and reading.code != self._regions.province:
            return reading.code
        if reading.place is Place.CENTRAL or (not text and fields.unsur == CENTRAL_UNSUR):
            return None
        named = next((code for said in (fields.office, fields.position, words if fields.name is None else None)
                      if said and (code := self._regions.in_office(said))), None)  # fmt: skip
        if reading.place is Place.UNCLEAR and (named is None or named not in (reading.candidates or (named,))):
            self._flag(self._place(ListField.REGION), FlagCode.REGION_UNCLEAR, text)
            return None
        return named or self._regions.province


def _joined(between: str, *parts: str | None) -> str | None:
    return between.join(part for part in parts if part) or None


def _split_office(text: str) -> tuple[str, str]:
    """`Kepala Dinas / DPPKB Kab. X`, over two lines or with a comma: position and office in one cell."""
    parts = re.split(r"\s*\n\s*|\s+[/–-]\s+|\s+pada\s+|\s*,\s+", text.strip(), maxsplit=1)
    return tidy(parts[0]), tidy(parts[1]) if len(parts) > 1 else ""


def used_columns(header: Header) -> Sequence[ColumnUse]:
    """The columns that an import reads, for the preview."""
    return [use for use in header.uses if use.field not in (ListField.OTHER, ListField.ROW_NUMBER)]
