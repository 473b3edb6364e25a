"""The header of a list of people, on whatever row it stands, and what its columns hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.errors import BadValue
from kencana_meet.domain.list_content import SAMPLE, contradiction, found_by_content
from kencana_meet.domain.list_fields import OF_A_PERSON, ListField, field_of_heading, is_of_a_meeting_report
from kencana_meet.domain.region_book import RegionBook
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.table import Table, TableRow, column_letter

_LOOK_DOWN = 80
_FEWEST_FIELDS = 2
_ENOUGH = 0.6
_OF_ONE_PERSON = frozenset({ListField.NIP, ListField.PHONE, ListField.EMAIL})
"""What nothing but a list of people has: without a heading, names alone could be anything."""
_GENERIC = frozenset({"nama", "nomor", "no", "depan", "belakang", "lainnya", "lengkap"})


class KnownBy(StrEnum):
    """How it is known what a column holds."""

    HEADING = "heading"
    CONTENT = "content"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """One column with what it holds; `column` is its letter in a sheet, its heading in a csv file; `place` from 0."""

    field: ListField
    place: int
    column: str
    heading: str
    known_by: KnownBy


@dataclass(frozen=True, slots=True)
class Header:
    """The rows of the header (places among the table's rows; none where there is no header), and the columns."""

    rows: tuple[int, ...]
    headings: tuple[str, ...]
    uses: tuple[ColumnUse, ...]

    def places(self, field: ListField) -> list[int]:
        """The columns that hold a field, the leftmost first."""
        return [use.place for use in self.uses if use.field is field]

    @property
    def first_row(self) -> int:
        """The place of the first row below the header."""
        return self.rows[-1] + 1 if self.rows else 0

    @property
    def fields(self) -> frozenset[ListField]:
        """The fields that have a column."""
        return frozenset(use.field for use in self.uses)

    @property
    def is_of_people(self) -> bool:
        """Whether these are the columns of a list of people: names, or positions with their offices."""
        about = self.fields & OF_A_PERSON
        if any(is_of_a_meeting_report(heading) for heading in self.headings) or len(about) < _FEWEST_FIELDS:
            return False
        if not any(use.known_by is not KnownBy.CONTENT for use in self.uses):
            return ListField.NAME in about and bool(about & _OF_ONE_PERSON)
        return ListField.NAME in about or {ListField.POSITION, ListField.OFFICE} <= about


def find_header(table: Table, book: RegionBook, corrections: Mapping[str, str]) -> Header | None:
    """The header of a table; None where the table is no list of people.

    Args:
        table: the sheet or csv file.
        book: tells regions, for columns without a clear heading.
        corrections: the column of each field that a person named: its letter or its heading.

    Raises:
        BadValue: a correction names no field or no column.
    """
    rows = _header_rows(table)
    headings = _headings(table, rows)
    uses = _by_heading(table, rows, headings)
    uses = _by_content(table, rows, headings, uses, book)
    uses = _corrected(table, headings, uses, corrections)
    header = Header(rows, tuple(headings), tuple(sorted(uses.values(), key=lambda use: use.place)))
    return header if header.is_of_people else None


def _own(row: TableRow, place: int) -> str:
    """The text of a cell of its own, not that of a merged one above."""
    cell = row.cell(place)
    return "" if cell.is_merged else " ".join(cell.text.split())


def _score(row: TableRow) -> int:
    """How many different fields a row names; 0 where most of its cells are no headings."""
    texts = [text for place in range(len(row.cells)) if (text := _own(row, place))]
    fields = [field_of_heading(text) for text in texts]
    known = {field for field in fields if field is not None and field is not ListField.OTHER}
    of_people = ListField.NAME in known and bool(known & _OF_ONE_PERSON)
    if sum(field is not None for field in fields) * 2 < len(texts) and not of_people:
        return 0
    return len(known)


def _header_rows(table: Table) -> tuple[int, ...]:
    scores = [_score(row) for row in table.rows[:_LOOK_DOWN]]
    best = max(scores, default=0)
    if best < _FEWEST_FIELDS:
        return ()
    at = next(place for place, score in enumerate(scores) if score >= max(_FEWEST_FIELDS, best * _ENOUGH))
    if at + 1 < len(table.rows) and _continues(table.rows[at], table.rows[at + 1]):
        return (at, at + 1)
    if at and _continues_above(table.rows[at - 1], table.rows[at]):
        return (at - 1, at)
    return (at,)


def _continues(upper: TableRow, lower: TableRow) -> bool:
    """Whether a row is the second one of a header: nothing but headings, under merged cells or blanks."""
    places = [place for place in range(len(lower.cells)) if _own(lower, place)]
    if not places or len(places) > sum(bool(_own(upper, place)) for place in range(len(upper.cells))):
        return False
    words = [fold(_own(lower, place)) for place in places]
    known = all(field_of_heading(word) is not None or word in _GENERIC for word in words)
    repeated = all(word == fold(_own(upper, place)) for word, place in zip(words, places, strict=True))
    return known and not repeated


def _continues_above(upper: TableRow, lower: TableRow) -> bool:
    """Whether the row above names what the better row leaves blank."""
    places = [place for place in range(len(upper.cells)) if _own(upper, place)]
    return any(field_of_heading(_own(upper, place)) is not None and not _own(lower, place) for place in places)


def _headings(table: Table, rows: Sequence[int]) -> list[str]:
    """The heading of each column: of two rows the lower one, else the upper one."""
    if not rows:
        return [""] * table.width
    upper, lower = table.rows[rows[0]], table.rows[rows[-1]]
    return [_own(lower, place) or _own(upper, place) for place in range(table.width)]


def _by_heading(table: Table, rows: Sequence[int], headings: Sequence[str]) -> dict[int, ColumnUse]:
    uses: dict[int, ColumnUse] = {}
    above = ""
    for place, heading in enumerate(headings):
        if len(rows) > 1:
            above = _own(table.rows[rows[0]], place) or above
        field = _field(above if len(rows) > 1 else "", heading)
        if field is not None:
            uses[place] = ColumnUse(field, place, table.column_name(place, heading), heading, KnownBy.HEADING)
    return uses


def _field(above: str, heading: str) -> ListField | None:
    if not heading:
        return None
    both = field_of_heading(f"{above} {heading}") if above and above != heading else None
    if fold(heading) in _GENERIC and both is not None:
        return both
    return field_of_heading(heading) or both


def _by_content(
    table: Table, rows: Sequence[int], headings: Sequence[str], uses: Mapping[int, ColumnUse], book: RegionBook
) -> dict[int, ColumnUse]:
    """Columns whose heading says nothing, or something else than their cells, told by their cells."""
    sample = table.rows[rows[-1] + 1 if rows else 0 :][:SAMPLE]
    columns = {place: [row.cell(place).text for row in sample] for place in range(table.width)}
    found = dict(uses)
    for place, use in uses.items():
        if (content := contradiction(use.field, columns[place])) is not None:
            found[place] = ColumnUse(content, place, use.column, use.heading, KnownBy.CONTENT)
    held = {use.field for use in found.values()}
    if rows and len(held & OF_A_PERSON) < _FEWEST_FIELDS:
        return found
    open_columns = {place: texts for place, texts in columns.items() if place not in found}
    for place, field in found_by_content(open_columns, book).items():
        if field not in held:
            column = table.column_name(place, headings[place] or column_letter(place))
            found[place] = ColumnUse(field, place, column, headings[place], KnownBy.CONTENT)
    return found


def _corrected(
    table: Table, headings: Sequence[str], uses: Mapping[int, ColumnUse], corrections: Mapping[str, str]
) -> dict[int, ColumnUse]:
    found = dict(uses)
    for word, column in corrections.items():
        field = _field_named(word)
        place = _place_named(table, headings, column)
        found = {other: use for other, use in found.items() if use.field is not field}
        name = table.column_name(place, headings[place] or column_letter(place))
        found[place] = ColumnUse(field, place, name, headings[place], KnownBy.PERSON)
    return found


def _field_named(word: str) -> ListField:
    allowed = {field.value: field for field in ListField if field is not ListField.OTHER}
    allowed |= {"region": ListField.REGION, "kab": ListField.REGION, "no": ListField.ROW_NUMBER}
    if (field := allowed.get(word.strip().casefold().replace("-", "_"))) is None:
        raise BadValue("field", word, tuple(field.value for field in ListField if field is not ListField.OTHER))
    return field


def _place_named(table: Table, headings: Sequence[str], column: str) -> int:
    wanted = fold(column)
    for place, heading in enumerate(headings):
        if wanted and fold(heading) == wanted:
            return place
    letters = [column_letter(place) for place in range(table.width)]
    if column.strip().upper() not in letters:
        raise BadValue("column", column, tuple(heading for heading in headings if heading))
    return letters.index(column.strip().upper())
