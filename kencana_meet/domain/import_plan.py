"""What an import will do, before anything is done: the preview shows it, the use case carries it out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_report import AnswerStatus, Duplicate, Flag, Skipped
from kencana_meet.domain.list_header import ColumnUse
from kencana_meet.domain.list_people import PersonRow
from kencana_meet.domain.names import bare
from kencana_meet.domain.participant import Delegation, Mode, Participant, SourceRow, Status
from kencana_meet.domain.person_fields import PersonFields, differing
from kencana_meet.domain.search_text import fold

DIFFERENT = "different"
"""The word on disk of a person who decided that two entries are two people."""


class ListKind(StrEnum):
    """What the file is; told apart by what its columns hold."""

    LIST = "list"
    FORM = "form"


class RowDeed(StrEnum):
    """What will happen to a row."""

    ADD = "add"
    JOIN = "join"
    UPDATE = "update"
    KEEP = "keep"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class RowPlan:
    """One row of the file in the preview.

    `text` is what it shows of itself; `with_row` the row that it is joined with; `reason` the word for why it is
    skipped, or joined.
    """

    row: int
    deed: RowDeed
    text: str
    participant: ParticipantId | None = None
    with_row: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class EntryPlan:
    """One person or seat: a new one (`participant` None), or one of the file with what changes.

    `own` is what the first row says of a new one, what the file knows of an old one; `fields` what holds afterwards.
    `takes_seat` names an entry of several seats that gives one of them to this new one. `joined` counts the rows that
    are put to another row or to somebody in the file for the first time.
    """

    participant: ParticipantId | None
    own: PersonFields
    fields: PersonFields
    rows: tuple[PersonRow, ...]
    invited: bool = True
    becomes_invited: bool = False
    takes_seat: ParticipantId | None = None
    joined: int = 0

    @property
    def changes(self) -> dict[str, str | int | None]:
        """The columns of an old entry that change."""
        changed = differing(self.own, self.fields)
        return {**changed, "invited": 1} if self.becomes_invited else changed


@dataclass(frozen=True, slots=True)
class DelegateWords:
    """Who comes in somebody's stead, as a form names them."""

    name: str
    title_front: str | None = None
    title_back: str | None = None
    position: str | None = None

    def is_of(self, delegation: Delegation) -> bool:
        """Whether a delegation says the same."""
        return self == DelegateWords(
            delegation.name, delegation.title_front, delegation.title_back, delegation.position
        )


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """One answer of a form; `entry` is its place among the plan's entries, `candidates` likewise.

    `holds` marks the last answer of a person: its mode and delegate are kept.
    """

    row: int
    status: AnswerStatus
    entry: int | None
    mode: Mode | None
    delegate: DelegateWords | None
    candidates: tuple[ParticipantId, ...] = ()
    holds: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that an import of one table will do."""

    kind: ListKind
    file: str
    sheet: str | None
    sheets: tuple[str, ...]
    columns: tuple[ColumnUse, ...]
    entries: tuple[EntryPlan, ...]
    rows: tuple[RowPlan, ...]
    skipped: tuple[Skipped, ...]
    duplicates: tuple[Duplicate, ...]
    flags: tuple[Flag, ...]
    answers: tuple[AnswerPlan, ...] | None = None


@dataclass(frozen=True)
class KnownPeople:
    """Who is in the file already, where they came from, and what a person said of them."""

    people: Sequence[Participant] = ()
    sources: Mapping[ParticipantId, Sequence[SourceRow]] = field(default_factory=dict)
    by_hand: Mapping[ParticipantId, frozenset[str]] = field(default_factory=dict)
    decisions: Mapping[frozenset[ParticipantId], str] = field(default_factory=dict)

    @property
    def different(self) -> frozenset[frozenset[ParticipantId]]:
        """The pairs that a person said are two people."""
        return frozenset(pair for pair, decision in self.decisions.items() if decision == DIFFERENT)

    def roots(self) -> dict[ParticipantId, Participant]:
        """For each entry the one that remains of it; erased and inactive ones are nobody's double."""
        by_id = {one.id: one for one in self.people}
        found: dict[ParticipantId, Participant] = {}
        for one in self.people:
            root = one
            while root.merged_into is not None and root.merged_into in by_id:
                root = by_id[root.merged_into]
            if root.status is Status.ACTIVE and one.status in (Status.ACTIVE, Status.MERGED):
                found[one.id] = root
        return found

    def read_before(self) -> dict[SourceRow, Participant]:
        """The entries by the rows that they came from; of joined ones the entry as it was."""
        by_id = {one.id: one for one in self.people}
        return {row: by_id[owner] for owner, rows in self.sources.items() if owner in by_id for row in rows}

    def with_rows_of(self, file: str) -> frozenset[ParticipantId]:
        """The entries, as they remain, to which rows of that file came before."""
        roots = self.roots()
        return frozenset(
            roots[owner].id
            for owner, rows in self.sources.items()
            if owner in roots and any(row.file == file for row in rows)
        )

    def kept_by_hand(self, participant: ParticipantId, old: PersonFields, new: PersonFields) -> PersonFields:
        """The new fields, but for those that were corrected in the program: what a person typed wins."""
        kept = self.by_hand.get(participant, frozenset())
        return replace(new, **{name: getattr(old, name) for name in differing(old, new) if name in kept})


def seat_key(fields: PersonFields) -> tuple[str, str]:
    """What a seat is known by: its position and office without capitals, blanks and punctuation."""
    return compact(fields.position), compact(fields.office)


class OpenSeats:
    """The seats of the file that wait for a name, by their position and office; each is given once."""

    def __init__(self, entries: Iterable[Participant]) -> None:
        self._seats: dict[tuple[str, str], list[Participant]] = {}
        for one in {one.id: one for one in entries}.values():
            if one.placeholder and one.position and one.office:
                self._seats.setdefault((compact(one.position), compact(one.office)), []).append(one)

    def take(self, said: PersonFields, most: int | None = None) -> Participant | None:
        """The seat that awaits this person, None where there is none; `most` seats at most in the entry."""
        for one in self._seats.get(seat_key(said), []) if said.position and said.office else []:
            if most is None or one.seats <= most:
                self._seats[seat_key(said)].remove(one)
                return one
        return None


@lru_cache(maxsize=8192)
def compact(text: str | None) -> str:
    """Small letters and digits alone, for comparing offices and positions."""
    return fold(text or "").replace(" ", "")


def is_same_row(row: PersonRow, entry: Participant) -> bool:
    """Whether an entry that was read from a row still is what the row says: a row may have moved since."""
    if row.fields.name is None or entry.name is None:
        return seat_key(row.fields) == (compact(entry.position), compact(entry.office))
    return bare(row.fields.name) == bare(entry.name)
