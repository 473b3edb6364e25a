"""What the answers of a registration form will do: whose each is, and what the last one of each person says."""

import re
from dataclasses import replace

from kencana_meet.domain.delegate_words import read_delegate
from kencana_meet.domain.doubles import Candidate, find_doubles
from kencana_meet.domain.form_people import FormPeople, FormPerson
from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_plan import (
    AnswerPlan,
    EntryPlan,
    ImportPlan,
    KnownPeople,
    ListKind,
    OpenSeats,
    RowDeed,
    RowPlan,
    compact,
    is_same_row,
)
from kencana_meet.domain.import_report import AnswerStatus, Certainty, Duplicate, Skipped
from kencana_meet.domain.list_people import PersonRow
from kencana_meet.domain.list_plan import candidate_of, known_digits
from kencana_meet.domain.list_read import ListRead
from kencana_meet.domain.list_rows import RowKind
from kencana_meet.domain.names import bare
from kencana_meet.domain.participant import Participant, SourceRow
from kencana_meet.domain.person_fields import PersonFields, fields_of

_RUBBISH = re.compile(
    r"(te+s+t?(ing|er)?|asdf\w*|qwe\w*|coba|abc\w*|xx+|aa+|zz+|dummy|contoh|percobaan|nama|admin|ok|ya|tidak|[^aiueo]{1,5})"
)
_SHORTEST_NAME = 2
_DEEDS = {
    AnswerStatus.MATCH: RowDeed.UPDATE,
    AnswerStatus.RESUBMISSION: RowDeed.UPDATE,
    AnswerStatus.NEW: RowDeed.ADD,
    AnswerStatus.FILLS_PLACEHOLDER: RowDeed.UPDATE,
    AnswerStatus.AMBIGUOUS: RowDeed.SKIP,
    AnswerStatus.JUNK: RowDeed.SKIP,
}


def plan_form(read: ListRead, known: KnownPeople) -> ImportPlan:
    """Plan the import of a form's answers; nothing is changed yet."""
    planner = _Planner(read, known)
    answers = [planner.answer(row) for row in read.people.rows]
    answers = _last_ones(answers)
    skipped = tuple(Skipped(one.row.number, one.kind) for one in read.rows if one.kind is not RowKind.ENTRY)
    return ImportPlan(
        ListKind.FORM,
        read.table.file,
        read.table.sheet,
        read.table.sheets,
        read.header.uses,
        tuple(planner.entries()),
        tuple(planner.row_plans(answers)),
        skipped,
        tuple(planner.duplicates()),
        read.people.flags,
        tuple(answers),
    )


def is_rubbish(fields: PersonFields) -> bool:
    """Whether an answer was only a try: no name, a name that is none, or nothing behind it that anybody could use."""
    words = [word for word in bare(fields.name).split() if not _RUBBISH.fullmatch(word)]
    if not words or not any(len(word) >= _SHORTEST_NAME for word in words):
        return True
    reached = fields.nip or fields.email or (fields.phone or "").startswith("+")
    return not (reached or fields.position or fields.office)


def _last_ones(answers: list[AnswerPlan]) -> list[AnswerPlan]:
    """The answers with the last one of each person marked: that one holds."""
    last = {one.entry: one.row for one in answers if one.entry is not None}
    return [replace(one, holds=one.entry is not None and last[one.entry] == one.row) for one in answers]


class _Planner:
    def __init__(self, read: ListRead, known: KnownPeople) -> None:
        self._read = read
        self._known = known
        self._roots = known.roots()
        self._before = known.read_before()
        self._of_file = {
            root.id: FormPerson(fields_of(root), fields_of(root), root.id) for root in self._roots.values()
        }
        named = [one for one in known.people if one.id in self._roots and one.name is not None]
        self._named = named
        self._people = FormPeople((one, self._of_file[self._roots[one.id].id]) for one in named)
        self._seats = OpenSeats(self._roots.values())
        self._touched: list[FormPerson] = []

    def answer(self, row: PersonRow) -> AnswerPlan:
        """One answer, in the light of all before it."""
        fitting = self._read_before(row) or self._fitting(row)
        if len(fitting) > 1:
            candidates = tuple(one.participant for one in fitting if one.participant)
            return self._plan(row, AnswerStatus.AMBIGUOUS, None, candidates)
        if fitting:
            status = AnswerStatus.RESUBMISSION if fitting[0].answers else AnswerStatus.MATCH
            return self._plan(row, status, self._taken(fitting[0], row))
        if is_rubbish(row.fields):
            return self._plan(row, AnswerStatus.JUNK, None)
        if (seat := self._seats.take(row.fields)) is not None:
            return self._plan(row, AnswerStatus.FILLS_PLACEHOLDER, self._taken(self._seated(seat, row), row))
        person = FormPerson(row.fields, row.fields, invited=False)
        return self._plan(row, AnswerStatus.NEW, self._taken(person, row))

    def _fitting(self, row: PersonRow) -> list[FormPerson]:
        return self._people.fitting(row) if row.fields.name is not None else []

    def _read_before(self, row: PersonRow) -> list[FormPerson]:
        """Whose answer this was when the file was read before."""
        entry = self._before.get(SourceRow(self._read.table.file, self._read.table.sheet, row.row))
        if entry is None or entry.id not in self._roots or not is_same_row(row, entry):
            return []
        return [self._of_file[self._roots[entry.id].id]]

    def _seated(self, seat: Participant, row: PersonRow) -> FormPerson:
        """Who fills a seat: the entry itself, or a new one that takes one of its several seats."""
        if seat.seats == 1:
            return self._of_file[seat.id]
        of_seat = replace(row.fields, office=seat.office, region_code=seat.region_code, unsur=seat.unsur)
        return FormPerson(of_seat, of_seat, takes_seat=seat.id)

    def _taken(self, person: FormPerson, row: PersonRow) -> int:
        """Add what an answer says to a person; the place of that person among the entries."""
        if not any(one is person for one in self._touched):
            self._touched.append(person)
        filled = person.fields.filled_from(row.fields)
        person.fields = replace(filled, mode=row.fields.mode or filled.mode)
        person.answers.append(row)
        self._people.learn(person, row.fields.name, (row.number.nip, row.fields.phone, row.fields.email))
        return next(place for place, one in enumerate(self._touched) if one is person)

    def _plan(
        self, row: PersonRow, status: AnswerStatus, entry: int | None, candidates: tuple[ParticipantId, ...] = ()
    ) -> AnswerPlan:
        return AnswerPlan(row.row, status, entry, row.fields.mode, read_delegate(row.delegate), candidates)

    # ---- results

    def entries(self) -> list[EntryPlan]:
        """Everybody whom an answer touched, in the order of the first answers."""
        return [self._entry(person) for person in self._touched]

    def _entry(self, person: FormPerson) -> EntryPlan:
        fields = person.fields
        if person.participant is not None:
            fields = self._known.kept_by_hand(person.participant, person.own, fields)
        return EntryPlan(
            person.participant,
            person.own,
            fields,
            tuple(person.answers),
            invited=person.invited,
            takes_seat=person.takes_seat,
        )

    def row_plans(self, answers: list[AnswerPlan]) -> list[RowPlan]:
        """What will happen to each row."""
        rows = {row.row: row for row in self._read.people.rows}
        plans = {one.row.number: RowPlan(one.row.number, RowDeed.SKIP, "", reason=one.kind) for one in self._read.rows}
        for answer in answers:
            row = rows[answer.row]
            person = self._touched[answer.entry] if answer.entry is not None else None
            text = " · ".join(part for part in (row.fields.name, row.fields.position, row.fields.office) if part)
            plans[answer.row] = RowPlan(
                answer.row, _DEEDS[answer.status], text, person.participant if person else None, reason=answer.status
            )
        return list(plans.values())

    def duplicates(self) -> list[Duplicate]:
        """New people who may be somebody on the list, or each other."""
        rows = [one.answers[0] for one in self._touched if one.participant is None]
        old = [candidate_of(one, self._roots[one.id].id) for one in self._named]
        fresh = [
            Candidate(bare(row.fields.name), compact(row.fields.office), row.number.nip, known_digits(row.number))
            for row in rows
        ]
        told: list[Duplicate] = []
        for pair in find_doubles([*old, *fresh], self._known.different).possible:
            places = sorted((pair.one, pair.other))
            numbers = tuple(rows[place - len(old)].row for place in places if place >= len(old))
            anchor = old[places[0]].anchor if places[0] < len(old) else None
            told.append(Duplicate(numbers, Certainty.POSSIBLE, pair.reason, anchor))
        return told
