"""The people of an event: entries, delegations, the rows they came from, and what was decided of doubles."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date

from kencana_meet.domain.ids import EventId, ParticipantId
from kencana_meet.domain.journal import Act, Column
from kencana_meet.domain.participant import Delegation, Mode, Participant, SourceRow, Status
from kencana_meet.storage.connection import DataFile, Row
from kencana_meet.storage.journal import Journal

PARTICIPANT_COLUMNS = (
    "id, event, number, name, title_front, title_back, nip, nrp, rank, position, office, region_code, unsur, phone, "
    "email, mode, invited, seats, status, merged_into"
)
DELEGATION_COLUMNS = "id, participant, name, title_front, title_back, position, nip, letter, day, announced, ended"
IMPORTS = ("participants.import", "undo", "redo")
"""Acts whose changes are not a correction by hand."""


class SqliteParticipants:
    """Fills `ParticipantStore`."""

    def __init__(self, data_file: DataFile, journal: Journal) -> None:
        self._file = data_file
        self._journal = journal

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def participants(self, event: EventId) -> list[Participant]:
        """Everybody, merged and inactive ones too, by number."""
        rows = self._file.rows(
            f"SELECT {PARTICIPANT_COLUMNS} FROM participant WHERE event = ? ORDER BY number",
            [event],
        )
        return [participant_of(row) for row in rows]

    def participant(self, participant: ParticipantId) -> Participant | None:
        """One entry, None where there is none of that id."""
        row = self._file.one(
            f"SELECT {PARTICIPANT_COLUMNS} FROM participant WHERE id = ?",
            [participant],
        )
        return participant_of(row) if row else None

    def next_number(self, event: EventId) -> int:
        """The number that the next entry gets."""
        row = self._file.one("SELECT max(number) FROM participant WHERE event = ?", [event])
        return int(row[0] or 0) + 1 if row else 1

    def add_participant(self, act: Act, participant: Participant) -> None:
        """Keep a new entry."""
        names = PARTICIPANT_COLUMNS.split(", ")
        self._journal.insert(act, "participant", {name: _column(getattr(participant, name)) for name in names})

    def change_participant(self, act: Act, participant: ParticipantId, changes: Mapping[str, Column]) -> None:
        """Change columns of an entry."""
        self._journal.update(act, "participant", participant, changes)

    def source_rows(self, event: EventId) -> dict[ParticipantId, tuple[SourceRow, ...]]:
        """The rows of lists that each entry came from, in the order they were read."""
        found: defaultdict[ParticipantId, list[SourceRow]] = defaultdict(list)
        for participant, file, sheet, row in self._file.rows(
            'SELECT participant, file, sheet, "row" FROM source_row WHERE event = ? ORDER BY rowid', [event]
        ):
            found[ParticipantId(participant)].append(SourceRow(file, sheet, row))
        return {participant: tuple(rows) for participant, rows in found.items()}

    def add_source_row(
        self, act: Act, participant: ParticipantId, row_id: str, source: SourceRow, cells: Sequence[str]
    ) -> None:
        """Keep where an entry came from, with the words of the row as they stood."""
        self._journal.insert(
            act,
            "source_row",
            {
                "id": row_id,
                "event": act.event,
                "participant": participant,
                "file": source.file,
                "sheet": source.sheet,
                "row": source.row,
                "cells": json.dumps(list(cells), ensure_ascii=False),
            },
        )

    def move_source_rows(self, act: Act, one: ParticipantId, other: ParticipantId) -> None:
        """Give the source rows of `one` to `other`, since they turned out to be the same person."""
        for (row_id,) in self._file.rows("SELECT id FROM source_row WHERE participant = ? ORDER BY rowid", [one]):
            self._journal.update(act, "source_row", row_id, {"participant": other})

    def hand_changed(self, event: EventId) -> dict[ParticipantId, frozenset[str]]:
        """Which columns of whom were corrected in the program itself, not by an import."""
        marks = ", ".join("?" * len(IMPORTS))
        found: defaultdict[ParticipantId, set[str]] = defaultdict(set)
        for participant, after in self._file.rows(
            "SELECT entity_id, \"after\" FROM journal WHERE event = ? AND entity = 'participant' "
            f'AND "before" IS NOT NULL AND "after" IS NOT NULL AND what NOT IN ({marks})',
            [event, *IMPORTS],
        ):
            found[ParticipantId(participant)].update(json.loads(after))
        return {participant: frozenset(names) for participant, names in found.items()}

    def delegations(self, event: EventId) -> list[Delegation]:
        """All delegations, ended ones too, in the order they were made."""
        rows = self._file.rows(
            f"SELECT {DELEGATION_COLUMNS} FROM delegation WHERE event = ? ORDER BY rowid",
            [event],
        )
        return [delegation_of(row) for row in rows]

    def add_delegation(self, act: Act, delegation: Delegation) -> None:
        """Keep a new delegation."""
        names = DELEGATION_COLUMNS.split(", ")
        columns = {name: _column(getattr(delegation, name)) for name in names}
        self._journal.insert(act, "delegation", {**columns, "event": act.event})

    def change_delegation(self, act: Act, delegation: str, changes: Mapping[str, Column]) -> None:
        """Change columns of a delegation."""
        self._journal.update(act, "delegation", delegation, changes)

    def double_decisions(self, event: EventId) -> dict[frozenset[ParticipantId], str]:
        """What a person decided of two that may be one."""
        rows = self._file.rows("SELECT one, other, decision FROM double_decision WHERE event = ?", [event])
        return {frozenset({ParticipantId(one), ParticipantId(other)}): decision for one, other, decision in rows}

    def add_double_decision(self, act: Act, row_id: str, pair: frozenset[ParticipantId], decision: str) -> None:
        """Keep such a decision."""
        one, other = sorted(pair)
        self._journal.insert(
            act,
            "double_decision",
            {"id": row_id, "event": act.event, "one": one, "other": other, "decision": decision},
        )


def _column(value: str | int | date | None) -> Column:
    """A value of a dataclass as it stands in the file."""
    if isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, date) else value


def participant_of(row: Row) -> Participant:
    """A row of `PARTICIPANT_COLUMNS` as a participant; its columns stand in the order of the fields."""
    mode, invited, seats, status, merged_into = row[15:]
    typed: Row = (*row[:15], Mode(mode) if mode else None, bool(invited), seats, Status(status), merged_into)
    return Participant(*typed)


def delegation_of(row: Row) -> Delegation:
    """A row of `DELEGATION_COLUMNS` as a delegation; its columns stand in the order of the fields."""
    day, announced, ended = row[8:]
    typed: Row = (*row[:8], date.fromisoformat(day) if day else None, bool(announced), bool(ended))
    return Delegation(*typed)
