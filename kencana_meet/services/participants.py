"""Add and correct people by hand, join two entries that are one person, and part them again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace

from kencana_meet.domain.civil_number import read_nip
from kencana_meet.domain.errors import BadValue, InputError, MissingField, NotFound
from kencana_meet.domain.ids import DelegationId, EventId, ParticipantId, RegionCode, UnsurCode
from kencana_meet.domain.journal import Act, Change, Column
from kencana_meet.domain.participant import Delegation, Mode, Participant, SourceRow, Status
from kencana_meet.domain.phone import read_phone
from kencana_meet.services.ports import Here, JournalStore, ParticipantStore

TEXTS = ("name", "title_front", "title_back", "nrp", "rank", "position", "office", "email")
OTHERS = ("nip", "phone", "region_code", "unsur", "mode", "seats", "invited", "status")
FIELDS = (*TEXTS, *OTHERS)
"""What can be set by hand."""
_FILLED_ON_JOINING = (*TEXTS, "nip", "phone", "region_code", "unsur", "mode")


@dataclass(eq=False)
class AlreadyMerged(InputError):
    """An entry was joined with another one before."""

    participant: ParticipantId


@dataclass(eq=False)
class NotMerged(InputError):
    """Nothing was joined into this entry, so it cannot be parted."""

    participant: ParticipantId


class Participants:
    """The use cases around single entries of the list."""

    def __init__(
        self,
        store: ParticipantStore,
        journal: JournalStore,
        here: Here,
        regions: frozenset[RegionCode],
        unsur: frozenset[UnsurCode],
    ) -> None:
        self._store = store
        self._journal = journal
        self._here = here
        self._regions = regions
        self._unsur = unsur

    def all(self, event: EventId) -> list[Participant]:
        """Every entry of an event, merged ones too, by number."""
        return self._store.participants(event)

    def get(self, participant: ParticipantId) -> Participant:
        """One entry.

        Raises:
            NotFound: there is none of that id.
        """
        if (found := self._store.participant(participant)) is None:
            raise NotFound("participant", participant)
        return found

    def sources(self, event: EventId) -> dict[ParticipantId, tuple[SourceRow, ...]]:
        """The rows that the remaining entries came from, those of joined ones with them."""
        own = self._store.source_rows(event)
        into = {one.id: one.merged_into for one in self._store.participants(event) if one.merged_into}
        found: dict[ParticipantId, tuple[SourceRow, ...]] = {}
        for participant, rows in own.items():
            remaining = participant
            while (following := into.get(remaining)) is not None:
                remaining = following
            found[remaining] = (*found.get(remaining, ()), *rows)
        return found

    def delegations(self, event: EventId) -> dict[ParticipantId, Delegation]:
        """The delegation in force for each invited one, the newest where there are several."""
        return {one.participant: one for one in self._store.delegations(event) if not one.ended}

    def every_delegation(self, event: EventId) -> dict[str, Delegation]:
        """All delegations by their ids, ended ones too."""
        return {one.id: one for one in self._store.delegations(event)}

    def find(self, participant: ParticipantId) -> Participant | None:
        """One entry, None where there is none of that id."""
        return self._store.participant(participant)

    def add(self, event: EventId, values: Mapping[str, str]) -> Participant:
        """Add somebody by hand.

        Raises:
            MissingField: neither name nor office nor position.
            BadValue: a field that cannot be that.
        """
        columns = self._columns(values)
        if not (columns.get("name") or columns.get("office") or columns.get("position")):
            raise MissingField("name")
        act = self._here.act(event, "participants.add")
        with self._store.transaction():
            blank = Participant(ParticipantId(self._here.ids.new_id()), event, self._store.next_number(event), None)
            self._store.add_participant(act, _with(blank, columns))
        return self.get(blank.id)

    def change(self, participant: ParticipantId, values: Mapping[str, str]) -> Participant:
        """Correct fields by hand; an empty value empties the field.

        Raises:
            NotFound: there is nobody of that id.
            BadValue: a field that cannot be that.
        """
        old = self.get(participant)
        columns = self._columns(values)
        act = self._here.act(old.event, "participants.set")
        with self._store.transaction():
            self._store.change_participant(act, participant, columns)
        return self.get(participant)

    def merge(self, one: ParticipantId, other: ParticipantId) -> Participant:
        """Join two entries that are the same person: the first one holds, what it lacks comes from the other.

        Raises:
            NotFound: one of them is not there.
            BadValue: they are the same entry, or of two events.
            AlreadyMerged: one of them was joined before.
        """
        stays, goes = self.get(one), self.get(other)
        if stays.id == goes.id or stays.event != goes.event:
            raise BadValue("participant", other)
        for entry in (stays, goes):
            if entry.status is Status.MERGED:
                raise AlreadyMerged(entry.id)
        lacking = {
            name: getattr(goes, name)
            for name in _FILLED_ON_JOINING
            if getattr(stays, name) is None and getattr(goes, name) is not None
        }
        act = self._here.act(stays.event, "participants.merge")
        with self._store.transaction():
            self._store.change_participant(act, stays.id, lacking)
            self._store.change_participant(act, goes.id, {"status": Status.MERGED.value, "merged_into": stays.id})
            self._store.add_double_decision(act, self._here.ids.new_id(), frozenset({one, other}), "same")
        return self.get(one)

    def split(self, participant: ParticipantId) -> Participant:
        """Part what was joined last into this entry, as far as nothing was corrected since.

        Raises:
            NotFound: there is nobody of that id.
            NotMerged: nothing was joined into it.
        """
        entry = self.get(participant)
        joined = [one for one in self._store.participants(entry.event) if one.merged_into == participant]
        if not joined:
            raise NotMerged(participant)
        merged_by = self._merge_of(joined[-1].id)
        act = self._here.act(entry.event, "participants.split")
        with self._store.transaction():
            for change in reversed(self._journal.changes(merged_by.id)):
                if change.entity_id in (participant, joined[-1].id):  # an import joins many in one act
                    self._take_back(act, change)
            pair = frozenset({participant, joined[-1].id})
            self._store.add_double_decision(act, self._here.ids.new_id(), pair, "different")
        return self.get(participant)

    def delegate(self, participant: ParticipantId, delegate: Delegation) -> Participant:
        """Name who comes in somebody's stead, before they are at the desk; `delegate.id` is given here.

        Raises:
            NotFound: there is nobody of that id.
            MissingField: the delegate has no name.
        """
        entry = self.get(participant)
        if not delegate.name.strip():
            raise MissingField("name")
        act = self._here.act(entry.event, "participants.delegate")
        with self._store.transaction():
            for old in self._store.delegations(entry.event):
                if old.participant == participant and not old.ended and old.announced:
                    self._store.change_delegation(act, old.id, {"ended": 1})
            new = replace(delegate, id=DelegationId(self._here.ids.new_id()), participant=participant, announced=True)
            self._store.add_delegation(act, new)
        return self.get(participant)

    def _merge_of(self, participant: ParticipantId) -> Act:
        history = self._journal.history("participant", participant)
        merges = [act for act, change in history if change.after and change.after.get("merged_into")]
        if not merges:
            raise NotMerged(participant)
        return merges[-1]

    def _take_back(self, act: Act, change: Change) -> None:
        if change.entity != "participant" or change.before is None or change.after is None:
            return
        entry = self.get(ParticipantId(change.entity_id))
        unchanged = [name for name, value in change.after.items() if _column(getattr(entry, name)) == value]
        self._store.change_participant(act, entry.id, {name: change.before[name] for name in unchanged})

    def _columns(self, values: Mapping[str, str]) -> dict[str, Column]:
        return {name: self._value(name, text.strip()) for name, text in values.items()}

    def _value(self, name: str, text: str) -> Column:
        """A field as typed, as it stands on disk."""
        if name in TEXTS:
            return " ".join(text.split()) or None
        if name not in OTHERS:
            raise BadValue("field", name, FIELDS)
        if name in ("seats", "invited"):
            return _whole(name, text)
        if not text:
            return None
        allowed: dict[str, Collection[str]] = {
            "region_code": self._regions,
            "unsur": self._unsur,
            "mode": frozenset(Mode),
            "status": frozenset({Status.ACTIVE, Status.INACTIVE}),
        }
        value = read_nip(text) if name == "nip" else read_phone(text) or text
        if name in allowed:
            value = text if text in allowed[name] else None
        if value is None:
            raise BadValue(name, text)
        return value


def _whole(name: str, text: str) -> int:
    words = {"true": 1, "false": 0, "ya": 1, "tidak": 0}
    if text.casefold() in words and name == "invited":
        return words[text.casefold()]
    if not text.isdecimal() or (name == "seats" and int(text) < 1):
        raise BadValue(name, text)
    return int(text)


def _column(value: str | int | None) -> Column:
    return int(value) if isinstance(value, bool) else value


def _with(blank: Participant, columns: Mapping[str, Column]) -> Participant:
    allowed = {field.name for field in fields(Participant)}
    values = {name: value for name, value in columns.items() if name in allowed}
    return replace(blank, **values)  # type: ignore[arg-type]  # the values were read field by field above
