"""Import a list of people, or the answers of a registration form: planned first, then done in one transaction."""

import logging
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from kencana_meet.domain.event import Event
from kencana_meet.domain.form_plan import plan_form
from kencana_meet.domain.ids import DelegationId, ParticipantId, RegionCode
from kencana_meet.domain.import_plan import AnswerPlan, DelegateWords, EntryPlan, ImportPlan, KnownPeople
from kencana_meet.domain.import_report import FormAnswer, ImportReport
from kencana_meet.domain.journal import Act, Column
from kencana_meet.domain.list_plan import plan_list
from kencana_meet.domain.list_read import Books, read_list
from kencana_meet.domain.participant import Delegation, Participant, SourceRow, Status
from kencana_meet.domain.person_fields import PersonFields, differing
from kencana_meet.domain.region_book import RegionBook
from kencana_meet.domain.table import Table
from kencana_meet.domain.unsur import Unsur
from kencana_meet.domain.unsur_rule import UnsurBook
from kencana_meet.services.ports import Here, ParticipantStore

logger = logging.getLogger(__name__)

ReadTables = Callable[[Path, str | None], list[Table]]
"""Reads the sheets of a workbook, or the table of a csv file; filled by `intake.tables.read_tables`."""
RegionBooks = Callable[[RegionCode | None], RegionBook]
"""Makes the book of regions for the province of an event."""


@dataclass(frozen=True, slots=True)
class ListFile:
    """What is to be imported: the file, the sheet where a person chose one, and the columns that they corrected."""

    path: Path
    sheet: str | None = None
    corrections: Mapping[str, str] | None = None


class ImportParticipants:
    """The use case: `plan` for the preview, `preview` for what would be told, `run` to do it."""

    def __init__(
        self, store: ParticipantStore, here: Here, read_tables: ReadTables, regions: RegionBooks, unsur: Sequence[Unsur]
    ) -> None:
        self._store = store
        self._here = here
        self._read_tables = read_tables
        self._regions = regions
        self._unsur = unsur

    def plan(self, event: Event, file: ListFile) -> ImportPlan:
        """What the import would do, row by row; nothing is written.

        Raises:
            InputError: the file cannot be read (`domain/input_errors.py`), or a correction names no field or column.
        """
        tables = self._read_tables(file.path, file.sheet)
        books = Books(self._regions(event.province_code), UnsurBook(self._unsur))
        read = read_list(tables, books, file.corrections or {})
        known = KnownPeople(
            self._store.participants(event.id),
            self._store.source_rows(event.id),
            self._store.hand_changed(event.id),
            self._store.double_decisions(event.id),
        )
        return plan_form(read, known) if read.is_form else plan_list(read, known)

    def preview(self, event: Event, file: ListFile) -> ImportReport:
        """What the import would tell; new people have no id yet. Raises what `plan` does."""
        plan = self.plan(event, file)
        return _report(plan, [entry.participant for entry in plan.entries])

    def run(self, event: Event, file: ListFile) -> ImportReport:
        """Do the import: one act, one transaction, one undo. Raises what `plan` does, and then nothing was written."""
        plan = self.plan(event, file)
        act = self._here.act(event.id, "participants.import")
        with self._store.transaction():
            ids = _Writing(self._store, self._here, act, plan).done()
        logger.info("participants imported rows=%s entries=%s", len(plan.rows), len(plan.entries))
        return _report(plan, ids)


class _Writing:
    """Writes a plan, inside the transaction of the use case."""

    def __init__(self, store: ParticipantStore, here: Here, act: Act, plan: ImportPlan) -> None:
        self._store = store
        self._here = here
        self._act = act
        self._plan = plan
        self._number = store.next_number(act.event)
        self._announced: defaultdict[ParticipantId, list[Delegation]] = defaultdict(list)
        for one in store.delegations(act.event):
            if one.announced and not one.ended:
                self._announced[one.participant].append(one)
        self._known_rows = {row for rows in store.source_rows(act.event).values() for row in rows}

    def done(self) -> list[ParticipantId]:
        """Everything written; the id of each entry of the plan."""
        ids = [self._entry(entry) for entry in self._plan.entries]
        for entry, participant in zip(self._plan.entries, ids, strict=True):
            self._rows(entry, participant)
        for answer in self._plan.answers or ():
            if answer.holds and answer.entry is not None:
                self._delegate(ids[answer.entry], answer.delegate)
        return ids

    def _entry(self, entry: EntryPlan) -> ParticipantId:
        if entry.participant is not None:
            self._change(entry.participant, entry.changes)
            return entry.participant
        new = self._add(entry.own, invited=entry.invited)
        self._change(new.id, differing(entry.own, entry.fields))
        if entry.takes_seat is not None and (seat := self._store.participant(entry.takes_seat)) is not None:
            self._store.change_participant(self._act, seat.id, {"seats": max(1, seat.seats - 1)})
        return new.id

    def _change(self, participant: ParticipantId, changes: Mapping[str, Column]) -> None:
        if changes:
            self._store.change_participant(self._act, participant, changes)

    def _add(self, known: PersonFields, *, invited: bool) -> Participant:
        values = {field.name: getattr(known, field.name) for field in fields(PersonFields)}
        blank = Participant(
            ParticipantId(self._here.ids.new_id()), self._act.event, self._number, None, invited=invited
        )
        self._number += 1
        new = replace(blank, **values)
        self._store.add_participant(self._act, new)
        return new

    def _rows(self, entry: EntryPlan, participant: ParticipantId) -> None:
        """Keep where an entry came from; a double of a list stays as an entry of its own, joined into the first."""
        for place, row in enumerate(entry.rows):
            source = SourceRow(self._plan.file, self._plan.sheet, row.row)
            if source in self._known_rows:
                continue
            owner = participant
            if place and entry.participant is None and self._plan.answers is None:
                owner = self._joined(row.fields, participant)
            self._store.add_source_row(self._act, owner, self._here.ids.new_id(), source, row.cells)

    def _joined(self, known: PersonFields, into: ParticipantId) -> ParticipantId:
        double = self._add(known, invited=True)
        merged = {"status": Status.MERGED.value, "merged_into": into}
        self._store.change_participant(self._act, double.id, merged)
        return double.id

    def _delegate(self, participant: ParticipantId, words: DelegateWords | None) -> None:
        """The last answer holds: another delegate replaces the one announced before, none takes it back."""
        announced = self._announced.get(participant, [])
        if words is not None and any(words.is_of(one) for one in announced):
            return
        for old in announced:
            self._store.change_delegation(self._act, old.id, {"ended": 1})
        if words is not None:
            self._store.add_delegation(self._act, _delegation(self._here.ids.new_id(), participant, words))


def _delegation(new_id: str, participant: ParticipantId, words: DelegateWords) -> Delegation:
    return Delegation(
        DelegationId(new_id),
        participant,
        words.name,
        words.title_front,
        words.title_back,
        words.position,
        announced=True,
    )


def _report(plan: ImportPlan, ids: Sequence[ParticipantId | None]) -> ImportReport:
    """What is told of a plan, with the ids of its entries as far as they are known."""
    return ImportReport(
        rows=sum(len(entry.rows) for entry in plan.entries),
        added=sum(entry.participant is None for entry in plan.entries),
        updated=sum(entry.participant is not None and bool(entry.changes) for entry in plan.entries),
        merged=sum(entry.joined for entry in plan.entries),
        placeholders=sum(entry.fields.name is None for entry in plan.entries),
        skipped=plan.skipped,
        duplicates=plan.duplicates,
        flags=plan.flags,
        answers=tuple(_answer(one, ids) for one in plan.answers) if plan.answers is not None else None,
    )


def _answer(answer: AnswerPlan, ids: Sequence[ParticipantId | None]) -> FormAnswer:
    participant = ids[answer.entry] if answer.entry is not None else None
    delegate = _delegation("", participant or ParticipantId(""), answer.delegate) if answer.delegate else None
    return FormAnswer(answer.row, answer.status, participant, answer.mode, delegate, answer.candidates)
