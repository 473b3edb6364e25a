"""What the import of a list will do: who is new, who is joined with whom, whose entry changes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kencana_meet.domain.civil_number import CivilNumber, NumberState
from kencana_meet.domain.doubles import Candidate, find_doubles
from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_plan import (
    EntryPlan,
    ImportPlan,
    KnownPeople,
    ListKind,
    OpenSeats,
    RowDeed,
    RowPlan,
    compact,
    is_same_row,
    seat_key,
)
from kencana_meet.domain.import_report import Certainty, DoubleReason, Duplicate, Skipped
from kencana_meet.domain.list_people import PersonRow
from kencana_meet.domain.list_read import ListRead
from kencana_meet.domain.list_rows import RowKind
from kencana_meet.domain.names import bare
from kencana_meet.domain.participant import Participant, SourceRow
from kencana_meet.domain.person_fields import PersonFields, fields_of

_COMPARABLE = range(16, 21)
"""A damaged NIP of so many digits can be held beside a whole one."""


def plan_list(read: ListRead, known: KnownPeople) -> ImportPlan:
    """Plan the import of a list; nothing is changed yet."""
    planner = _Planner(read, known)
    entries = planner.entries()
    skipped = tuple(Skipped(one.row.number, one.kind) for one in read.rows if one.kind is not RowKind.ENTRY)
    return ImportPlan(
        ListKind.LIST,
        read.table.file,
        read.table.sheet,
        read.table.sheets,
        read.header.uses,
        tuple(entries),
        tuple(planner.row_plans(entries)),
        skipped,
        tuple(planner.duplicates()),
        read.people.flags,
    )


def known_digits(number: CivilNumber) -> str:
    """The digits of a damaged NIP that can be held beside another one."""
    if number.state is NumberState.LOST_DIGITS:
        return number.known
    is_comparable = number.state is NumberState.WRONG_LENGTH and len(number.digits) in _COMPARABLE
    return number.digits if is_comparable else ""


def candidate_of(person: Participant, anchor: ParticipantId) -> Candidate:
    """Somebody in the file, to be compared with rows."""
    return Candidate(bare(person.name), compact(person.office), person.nip, "", anchor, is_row=False)


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of one person, and who that is in the file."""

    rows: tuple[PersonRow, ...]
    anchor: ParticipantId | None


class _Planner:
    def __init__(self, read: ListRead, known: KnownPeople) -> None:
        self._read = read
        self._known = known
        self._roots = known.roots()
        self._before = known.read_before()
        self._of_this_file = known.with_rows_of(read.table.file)
        self._named = [row for row in read.people.rows if not row.is_seat]
        self._seats = [row for row in read.people.rows if row.is_seat]
        self._in_file = [one for one in known.people if one.id in self._roots and one.name is not None]
        self._candidates = self._compared()
        self._doubles = find_doubles(self._candidates, known.different)

    # ---- groups

    def _compared(self) -> list[Candidate]:
        """Who is in the file, then the rows; rows that were read before keep who they belong to."""
        old = [candidate_of(one, self._roots[one.id].id) for one in self._in_file]
        return old + [
            Candidate(
                bare(row.fields.name),
                compact(row.fields.office),
                row.number.nip,
                known_digits(row.number),
                self._read_before(row),
            )
            for row in self._named
        ]

    def _source(self, row: PersonRow) -> SourceRow:
        return SourceRow(self._read.table.file, self._read.table.sheet, row.row)

    def _read_before(self, row: PersonRow) -> ParticipantId | None:
        """Who came from this very row, if it still says the same."""
        entry = self._before.get(self._source(row))
        if entry is None or entry.id not in self._roots or not is_same_row(row, entry):
            return None
        return self._roots[entry.id].id

    def _groups(self) -> list[_Group]:
        rows: defaultdict[int, list[PersonRow]] = defaultdict(list)
        anchors: dict[int, ParticipantId] = {}
        for place, group in enumerate(self._doubles.group_of):
            if (anchor := self._candidates[place].anchor) is not None:
                anchors[group] = anchor
            if place >= len(self._in_file):
                rows[group].append(self._named[place - len(self._in_file)])
        return [_Group(tuple(own), anchors.get(group)) for group, own in rows.items()]

    # ---- entries

    def entries(self) -> list[EntryPlan]:
        """Every person and seat of the list, in the order of their first rows."""
        groups = self._groups()
        taken: set[ParticipantId | None] = {group.anchor for group in groups if group.anchor}
        seats = self._seat_entries(taken)
        taken |= {one.participant for one in seats}
        open_seats = OpenSeats(one for one in self._roots.values() if one.id not in taken)
        found = [*seats, *(self._person(group, open_seats) for group in groups)]
        return sorted(found, key=lambda entry: entry.rows[0].row)

    def _person(self, group: _Group, open_seats: OpenSeats) -> EntryPlan:
        said = group.rows[0].fields
        for row in group.rows[1:]:
            said = said.filled_from(row.fields)
        if group.anchor is not None:
            return self._changed(self._roots[group.anchor], said, group.rows)
        if (seat := open_seats.take(said, most=1)) is not None:
            return self._changed(seat, said, group.rows)
        return EntryPlan(None, group.rows[0].fields, said, group.rows, joined=len(group.rows) - 1)

    def _changed(self, person: Participant, said: PersonFields, rows: tuple[PersonRow, ...]) -> EntryPlan:
        """An entry of the file: a newer version of its own list changes it, another list fills what it lacks."""
        own = fields_of(person)
        said = replace(said, mode=own.mode or said.mode)
        if person.id in self._of_this_file:
            new = said.filled_from(own)
        else:
            new = replace(own.filled_from(said), seats=own.seats)
        kept = self._known.kept_by_hand(person.id, own, new)
        fresh = sum(self._source(row) not in self._before for row in rows)
        return EntryPlan(person.id, own, kept, rows, becomes_invited=not person.invited, joined=fresh)

    def _seat_entries(self, taken: set[ParticipantId | None]) -> list[EntryPlan]:
        """Seats: those of the file are found by their row, else by position and office; the rest are new."""
        free = self._free_seats(taken)
        found: list[EntryPlan] = []
        for row in self._seats:
            before = self._read_before(row)
            known = next((one for one in free[seat_key(row.fields)] if before in (None, one.id)), None)
            if known is None:
                found.append(EntryPlan(None, row.fields, row.fields, (row,)))
                continue
            free[seat_key(row.fields)].remove(known)
            found.append(self._changed(known, row.fields, (row,)))
        return found

    def _free_seats(self, taken: set[ParticipantId | None]) -> Mapping[tuple[str, str], list[Participant]]:
        """Entries that may be the seat of a row: seats without a name first, then those that got one meanwhile."""
        free: defaultdict[tuple[str, str], list[Participant]] = defaultdict(list)
        entries = {root.id: root for root in self._roots.values()}
        for one in sorted(entries.values(), key=lambda one: one.name is not None):
            if one.id not in taken and (one.name is None or one.id in self._of_this_file):
                free[seat_key(fields_of(one))].append(one)
        return free

    # ---- what is told

    def duplicates(self) -> list[Duplicate]:
        """Certain and possible doubles, the rows in their order."""
        certain = [self._told(pair.one, pair.other, pair.reason, Certainty.CERTAIN)
                   for pair in self._doubles.certain if pair.reason is not DoubleReason.SAME_ROW]  # fmt: skip
        possible = [
            self._told(pair.one, pair.other, pair.reason, Certainty.POSSIBLE) for pair in self._doubles.possible
        ]
        return [one for one in (*certain, *possible) if one is not None]

    def _told(self, one: int, other: int, reason: DoubleReason, certainty: Certainty) -> Duplicate | None:
        first = len(self._in_file)
        rows = tuple(sorted(self._named[place - first].row for place in (one, other) if place >= first))
        anchors = [self._candidates[place].anchor for place in (one, other) if place < first]
        if not rows:
            return None
        return Duplicate(rows, certainty, reason, anchors[0] if anchors else None)

    def row_plans(self, entries: Sequence[EntryPlan]) -> list[RowPlan]:
        """What will happen to each row of the table."""
        plans = {
            one.row.number: RowPlan(one.row.number, RowDeed.SKIP, _words(one.row.cells), reason=one.kind)
            for one in self._read.rows
        }
        reasons = self._reasons()
        for entry in entries:
            for row in entry.rows:
                plans[row.row] = self._row_plan(entry, row, reasons.get(row.row))
        return list(plans.values())

    def _row_plan(self, entry: EntryPlan, row: PersonRow, reason: str | None) -> RowPlan:
        first = entry.rows[0]
        deed = RowDeed.ADD
        if row is not first:
            deed = RowDeed.JOIN
        elif entry.participant is not None:
            deed = RowDeed.UPDATE if entry.changes else RowDeed.KEEP
        with_row = first.row if row is not first else None
        return RowPlan(row.row, deed, _words_of(row.fields), entry.participant, with_row, reason)

    def _reasons(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for one in self.duplicates():
            if one.certainty is Certainty.CERTAIN:
                found.setdefault(one.rows[-1], one.reason)
        return found


def _words(cells: Sequence[object]) -> str:
    return " · ".join(text for cell in cells if (text := getattr(cell, "text", "").strip()))


def _words_of(fields: PersonFields) -> str:
    return " · ".join(part for part in (fields.name, fields.position, fields.office) if part)
