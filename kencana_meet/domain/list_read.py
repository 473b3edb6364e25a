"""One table read as a list of people or as answers of a form, and which sheet of a workbook that is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kencana_meet.domain.input_errors import NotAList
from kencana_meet.domain.list_fields import OF_A_PERSON, ListField
from kencana_meet.domain.list_header import Header, find_header
from kencana_meet.domain.list_people import PeopleRead, read_people
from kencana_meet.domain.list_rows import ListRow, RowKind, list_rows
from kencana_meet.domain.modes import read_mode
from kencana_meet.domain.region_book import RegionBook
from kencana_meet.domain.table import Table
from kencana_meet.domain.unsur_rule import UnsurBook

_MOST_ANSWER = 0.5


@dataclass(frozen=True, slots=True)
class Books:
    """What tells regions and kinds of body."""

    regions: RegionBook
    unsur: UnsurBook


@dataclass(frozen=True, slots=True)
class ListRead:
    """A table with its header, what each row is, and its entries."""

    table: Table
    header: Header
    rows: tuple[ListRow, ...]
    people: PeopleRead

    @property
    def is_form(self) -> bool:
        """Whether these are answers of a form: stamped with their moment, or saying how each takes part."""
        entries = [one.row for one in self.rows if one.kind is RowKind.ENTRY]
        stamps = self.header.places(ListField.TIMESTAMP)
        stamped = sum(any(row.text(place) for place in stamps) for row in entries)
        modes = self.header.places(ListField.MODE)
        said = sum(any(read_mode(row.text(place)) for place in modes) for row in entries)
        return bool(entries) and max(stamped, said) >= _MOST_ANSWER * len(entries)


def read_list(tables: Sequence[Table], books: Books, corrections: Mapping[str, str]) -> ListRead:
    """The table among these that is a list of people, read.

    Args:
        tables: the sheets of a workbook, or the one table of a csv file.
        books: regions and kinds of body.
        corrections: the column of a field, where a person named it.

    Raises:
        NotAList: none of them is.
        BadValue: a correction names no field or no column.
    """
    found = [(table, header) for table in tables if (header := find_header(table, books.regions, corrections))]
    if not found:
        raise NotAList(tables[0].file if tables else "")
    table, header = max(found, key=lambda pair: _likeness(*pair))
    rows = tuple(list_rows(table, header))
    people = read_people(table, header, rows, books.regions, books.unsur)
    if not people.rows:
        raise NotAList(table.file)
    return ListRead(table, header, rows, people)


def _likeness(table: Table, header: Header) -> tuple[bool, int, int]:
    """How much a table is a list of people: it has names, says much of them, and is long."""
    return ListField.NAME in header.fields, min(len(header.fields & OF_A_PERSON), 4) * len(table.rows), len(table.rows)
