"""A run-down sheet as agenda items: days, times, rooms and people as written, mistakes kept and told (DOMAIN 5.3).

Columns are known by what they are called, in any order; the days stand in a column, merged over their rows, or as
headings of their own.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kencana_meet.domain.agenda import ItemKind
from kencana_meet.domain.cell_words import is_ditto, says_nothing
from kencana_meet.domain.clock_words import Span, read_minutes, read_span
from kencana_meet.domain.date_words import DateReading, read_date, read_weekday
from kencana_meet.domain.event import Event
from kencana_meet.domain.input_errors import NotAList
from kencana_meet.domain.person_match import several
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.table import Table, TableRow


class Column(StrEnum):
    """What a column of a run-down holds."""

    DAY = "day"
    TIME = "time"
    START = "start"
    END = "end"
    LENGTH = "length"
    TITLE = "title"
    ROOM = "room"
    SPEAKERS = "speakers"
    MODERATOR = "moderator"
    RESPONSIBLE = "responsible"
    NOTE_TAKER = "note_taker"


_HEADINGS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.NOTE_TAKER, r"notulis|notulen"),
        (Column.MODERATOR, r"moderator|pemandu|pimpinan sidang|ketua sidang"),
        (Column.RESPONSIBLE, r"penanggung ?jawab|^pj$|^pic$|koordinator|petugas$"),
        (Column.SPEAKERS, r"narasumber|pembicara|penyaji|pemateri|pengisi|pelaksana|speaker"),
        (Column.ROOM, r"tempat|ruang|lokasi|room"),
        (Column.LENGTH, r"durasi|lama|menit|alokasi"),
        (Column.DAY, r"^hari|tanggal|^tgl"),
        (Column.START, r"^mulai|jam mulai|waktu mulai|^start"),
        (Column.END, r"^selesai|jam selesai|waktu selesai|berakhir|^end"),
        (Column.TIME, r"waktu|jam|pukul|time"),
        (Column.TITLE, r"acara|kegiatan|materi|agenda|uraian|topik|sesi"),
    )
)
_HEADER_COLUMNS = 2
_KINDS: tuple[tuple[ItemKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (ItemKind.REGISTRATION, r"registrasi|pendaftaran|daftar ulang"),
        (ItemKind.BREAK, r"ishoma|istirahat|rehat|coffee|makan (siang|malam|pagi)|sholat|salat|snack|kudapan"),
        (ItemKind.PLENARY, r"pleno|perumusan|pembacaan|bagi habis|pembagian target"),
        (ItemKind.COMMISSION, r"komisi|kelompok|desk|breakout"),
        (ItemKind.PANEL, r"panel|diskusi|tanya jawab|talk ?show"),
        (
            ItemKind.CEREMONY,
            r"^lagu|indonesia raya|^doa|penutup|penandatangan|penyerahan|foto|^mars|^pembukaan$|tarian",
        ),
        (ItemKind.SPEECH, r"sambutan|arahan|laporan ketua|laporan panitia|pembukaan|keynote"),
    )
)


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item as read; `row` is the one the sheet shows, people stand as written."""

    row: int
    day: date
    span: Span
    title: str
    kind: ItemKind
    room: str | None
    speakers: tuple[str, ...]
    moderator: str | None
    responsible: str | None
    note_taker: str | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class DayDoubt:
    """A date that does not fit: its weekday is another one, or it is no day of the event. `meant` is what was taken."""

    row: int
    text: str
    reading: DateReading
    meant: date


@dataclass(frozen=True, slots=True)
class RunDown:
    """All that a sheet says."""

    items: tuple[ReadItem, ...]
    doubts: tuple[DayDoubt, ...]


def kind_of(title: str) -> ItemKind:
    """What kind of item a title names; a paper where it names none."""
    words = fold(title)
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), ItemKind.PAPER)


def read_run_down(tables: Sequence[Table], event: Event) -> RunDown:
    """The items of the sheet that is a run-down.

    Raises:
        NotAList: no sheet has columns for time and item.
    """
    for table in tables:
        if (header := _header(table)) is not None:
            return _Reader(table, header[0], header[1], event).read()
    raise NotAList(tables[0].file if tables else "")


def _header(table: Table) -> tuple[int, Mapping[Column, int]] | None:
    for index, row in enumerate(table.rows):
        columns = _columns(row)
        times = {Column.TIME, Column.START} & columns.keys()
        if len(columns) > _HEADER_COLUMNS and times and Column.TITLE in columns:
            return index, columns
    return None


def _columns(row: TableRow) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place in range(len(row.cells)):
        words = fold(row.text(place).replace("/", " "))
        column = next((one for one, pattern in _HEADINGS if words and pattern.search(words)), None)
        if column is not None and column not in found:
            found[column] = place
    return found


class _Reader:
    """Goes through the rows and remembers what the rows below take over: the day, the times, the room."""

    def __init__(self, table: Table, header: int, columns: Mapping[Column, int], event: Event) -> None:
        self._rows = table.rows[header + 1 :]
        self._columns = columns
        self._event = event
        self._day = event.starts
        self._span: Span | None = None
        self._room: str | None = None
        self._doubts: list[DayDoubt] = []

    def read(self) -> RunDown:
        items = [item for row in self._rows if (item := self._item(row)) is not None]
        return RunDown(tuple(items), tuple(self._doubts))

    def _item(self, row: TableRow) -> ReadItem | None:
        self._take_day(row)
        title = self._text(row, Column.TITLE) or self._beside(row)
        span = self._take_span(row)
        if span is None or not title or says_nothing(title):
            return None
        room = self._take_room(row)
        lengths = (self._text(row, Column.LENGTH), title)
        return ReadItem(
            row.number,
            self._day,
            span,
            title,
            kind_of(title),
            room,
            tuple(name for name in several(self._cell(row, Column.SPEAKERS)) if not says_nothing(name)),
            self._person(row, Column.MODERATOR),
            self._person(row, Column.RESPONSIBLE),
            self._person(row, Column.NOTE_TAKER),
            next((minutes for text in lengths if (minutes := read_minutes(text))), None),
        )

    def _take_day(self, row: TableRow) -> None:
        """A new day begins where a date or a weekday stands in the day's column, or alone in its row."""
        place = self._columns.get(Column.DAY)
        own = place is not None and not row.cell(place).is_merged
        filled = [cell for cell in row.cells if cell.text.strip() and not cell.is_merged]
        text = row.text(place) if place is not None and own else ""
        if not text and len(filled) == 1:
            text = " ".join(filled[0].text.split())
        if not text:
            return
        reading = read_date(text)
        if reading is not None:
            self._day = self._meant(row.number, text, reading)
        elif own and read_weekday(text) is not None:
            self._day = self._by_weekday(text)

    def _meant(self, row: int, text: str, reading: DateReading) -> date:
        """The day of the event that a date means; what does not fit is told."""
        days = self._event.days
        if reading.day in days and not reading.disagrees:
            return reading.day
        meant = next((day for day in reading.fitting if day in days), None)
        same = [day for day in days if (day.day, day.month) == (reading.day.day, reading.day.month)]
        meant = meant or (same[0] if same else reading.day)
        self._doubts.append(DayDoubt(row, text, reading, meant))
        return meant

    def _by_weekday(self, text: str) -> date:
        weekday = read_weekday(text)
        return next((day for day in self._event.days if day.weekday() == weekday), self._day)

    def _take_span(self, row: TableRow) -> Span | None:
        """The times of a row; a row below a merged time has the same."""
        if (place := self._columns.get(Column.TIME)) is not None:
            if row.cell(place).is_merged:
                return self._span
            self._span = read_span(row.text(place))
            return self._span
        start = read_span(self._text(row, Column.START))
        end = read_span(self._text(row, Column.END))
        self._span = Span(start.start, end.start if end else None) if start else None
        return self._span

    def _take_room(self, row: TableRow) -> str | None:
        text = self._text(row, Column.ROOM)
        if is_ditto(text):
            return self._room
        if not text or says_nothing(text):
            return None
        self._room = text
        return text

    def _beside(self, row: TableRow) -> str:
        """The title of a row that is merged over several columns, such as ISHOMA."""
        place = self._columns[Column.TITLE]
        texts = (row.text(column) for column in range(place, len(row.cells)))
        return next((text for text in texts if text), "")

    def _person(self, row: TableRow, column: Column) -> str | None:
        text = self._text(row, column)
        return None if not text or says_nothing(text) else text

    def _text(self, row: TableRow, column: Column) -> str:
        return " ".join(self._cell(row, column).split())

    def _cell(self, row: TableRow, column: Column) -> str:
        place = self._columns.get(column)
        return row.cell(place).text if place is not None else ""
