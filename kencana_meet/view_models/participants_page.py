"""The page *Peserta*: a table that is searched and filtered at every key, and one person beside it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, RegionCode, UnsurCode
from kencana_meet.domain.journal import Change
from kencana_meet.domain.participant import Delegation, Participant, SourceRow, Status
from kencana_meet.domain.search_text import Finder
from kencana_meet.domain.unsur import Unsur
from kencana_meet.i18n import _, ngettext
from kencana_meet.services.participants import Participants
from kencana_meet.services.ports import JournalStore
from kencana_meet.view_models.history import act_words
from kencana_meet.view_models.told import field_name
from kencana_meet.view_models.wording import clock, day_words, masked_email, masked_nip, masked_phone, number


class PersonState(StrEnum):
    """What the table says of somebody; the words are filter keys, never shown."""

    PRESENT = "present"
    REPRESENTED = "represented"
    AWAITED = "awaited"
    UNNAMED = "unnamed"
    INACTIVE = "inactive"


@dataclass(frozen=True, slots=True)
class Arrival:
    """When somebody (or who came in their stead) was first let in, `HH.MM` in the event's zone."""

    at: str
    by_delegate: bool = False


class Arrivals(Protocol):
    """Who has come, asked anew after each command."""

    def arrivals(self, event: Event) -> Mapping[ParticipantId, Arrival]:
        """The first valid entry at an attendance point of each who has one."""
        ...


@dataclass(frozen=True, slots=True)
class Tag:
    """A small label: its words and its tone (`ok`, `wait`, `stop`, `info`, `plain`), which is a role and no colour."""

    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the table."""

    id: ParticipantId
    number: str
    name: str
    below_name: str
    position: str
    office: str
    region: str
    unsur: str
    state: Tag


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a filter: its key (None means all) and its words with the count."""

    key: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Filters:
    """What the table is narrowed to; None means all."""

    query: str = ""
    unsur: str | None = None
    region: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """The table as it stands: its rows, and the sentence about them."""

    rows: tuple[PersonRow, ...]
    heading: str
    found: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the person beside the table; `hidden` holds what *show* brings out, empty where nothing is masked."""

    label: str
    shown: str
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """The person beside the table."""

    id: ParticipantId
    name: str
    state: Tag
    fields: tuple[Field, ...]
    history: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonForm:
    """The form of one person, each field as typed."""

    name: str = ""
    title_front: str = ""
    title_back: str = ""
    nip: str = ""
    nrp: str = ""
    rank: str = ""
    position: str = ""
    office: str = ""
    region_code: str = ""
    unsur: str = ""
    phone: str = ""
    email: str = ""


class ParticipantsPage:
    """What the page *Peserta* shows and asks for; `refresh` before the first question and after each command."""

    def __init__(
        self,
        participants: Participants,
        journal: JournalStore,
        arrivals: Arrivals,
        region_names: Mapping[RegionCode, str],
        unsur: Sequence[Unsur],
    ) -> None:
        self._participants = participants
        self._journal = journal
        self._arrivals = arrivals
        self._region_names = region_names
        self._unsur = {one.code: one for one in unsur}
        self._finder = Finder((), ())
        self._arrived: Mapping[ParticipantId, Arrival] = {}
        self._delegations: Mapping[ParticipantId, Delegation] = {}
        self._sources: Mapping[ParticipantId, Sequence[SourceRow]] = {}
        self._people: dict[ParticipantId, Participant] = {}

    def refresh(self, event: Event) -> None:
        """Ask the file anew."""
        people = [one for one in self._participants.all(event.id) if one.status is not Status.MERGED]
        self._people = {one.id: one for one in people}
        self._arrived = self._arrivals.arrivals(event)
        self._delegations = self._participants.delegations(event.id)
        self._sources = self._participants.sources(event.id)
        more = [(self._region(one), self._delegate_name(one)) for one in people]
        self._finder = Finder.of(people, more)

    def table(self, filters: Filters) -> PeopleTable:
        """The rows that the filters leave, those that begin with the words of the query first."""
        found = [one for one in self._finder.find(filters.query) if self._passes(one, filters)]
        entries, seats = len(self._people), sum(1 for one in self._people.values() if one.placeholder)
        heading = ngettext("{count} entry", "{count} entries", entries).format(count=number(entries))
        if seats:
            heading += " · " + ngettext("{count} without a name", "{count} without a name", seats).format(count=seats)
        words = ngettext("{count} person", "{count} people", len(found)).format(count=number(len(found)))
        return PeopleTable(tuple(self._row(one) for one in found), heading, words)

    def unsur_choices(self) -> tuple[Choice, ...]:
        """The filter by unsur: all, and each that somebody has, with its count."""
        counts = Counter(one.unsur for one in self._people.values())
        return (
            Choice(None, _("All unsur")),
            *(Choice(code, f"{one.short} ({counts[code]})") for code, one in self._unsur.items() if counts[code]),
        )

    def region_choices(self) -> tuple[Choice, ...]:
        """The filter by region: all, and each that somebody has, with its count."""
        counts = Counter(one.region_code for one in self._people.values() if one.region_code)
        return (
            Choice(None, _("All regions")),
            *(Choice(code, f"{self._region_names.get(code, code)} ({counts[code]})") for code in sorted(counts)),
        )

    def state_choices(self) -> tuple[Choice, ...]:
        """The filter by state."""
        return (
            Choice(None, _("Any state")),
            Choice(PersonState.PRESENT, _("Present")),
            Choice(PersonState.REPRESENTED, _("Represented")),
            Choice(PersonState.AWAITED, _("Not here yet")),
            Choice(PersonState.UNNAMED, _("Waiting for a name")),
        )

    def details(self, event: Event, person: ParticipantId) -> PersonDetails | None:
        """The person beside the table; None where there is nobody of that id any more."""
        if (one := self._people.get(person)) is None:
            return None
        return PersonDetails(
            one.id, one.display or "–", self._state_tag(one), self._fields(one), self._history(event, one)
        )

    def form(self, person: ParticipantId) -> PersonForm:
        """The form of somebody who is there; raises `NotFound`."""
        one = self._participants.get(person)
        return PersonForm(**{name: getattr(one, name) or "" for name in PersonForm.__slots__})

    def add(self, event: Event, form: PersonForm) -> ParticipantId:
        """Add somebody; raises what `Participants.add` does."""
        return self._participants.add(event.id, _values(form)).id

    def change(self, person: ParticipantId, form: PersonForm) -> None:
        """Correct somebody; raises what `Participants.change` does."""
        old = _values(self.form(person))
        self._participants.change(person, {name: text for name, text in _values(form).items() if text != old[name]})

    def merge(self, one: ParticipantId, other: ParticipantId) -> None:
        """Join two entries that are one person; raises what `Participants.merge` does."""
        self._participants.merge(one, other)

    def form_regions(self) -> tuple[Choice, ...]:
        """The regions that the form offers."""
        return (Choice(None, "–"), *(Choice(code, name) for code, name in sorted(self._region_names.items())))

    def form_unsur(self) -> tuple[Choice, ...]:
        """The kinds of body that the form offers."""
        return (Choice(None, "–"), *(Choice(code, one.name) for code, one in self._unsur.items()))

    def _passes(self, one: Participant, filters: Filters) -> bool:
        return (
            (filters.unsur is None or one.unsur == filters.unsur)
            and (filters.region is None or one.region_code == filters.region)
            and (filters.state is None or self._state(one) == filters.state)
        )

    def _state(self, one: Participant) -> PersonState:
        arrival = self._arrived.get(one.id)
        if arrival:
            return PersonState.REPRESENTED if arrival.by_delegate else PersonState.PRESENT
        if one.status is Status.INACTIVE:
            return PersonState.INACTIVE
        return PersonState.UNNAMED if one.placeholder else PersonState.AWAITED

    def _state_tag(self, one: Participant) -> Tag:
        arrival = self._arrived.get(one.id)
        at = arrival.at if arrival else ""
        tags = {
            PersonState.PRESENT: Tag(_("Present {at}").format(at=at), "ok"),
            PersonState.REPRESENTED: Tag(_("Represented {at}").format(at=at), "wait"),
            PersonState.UNNAMED: Tag(_("Waiting for a name"), "wait"),
            PersonState.INACTIVE: Tag(_("Not valid"), "stop"),
            PersonState.AWAITED: Tag(_("Not here yet"), "plain"),
        }
        return tags[self._state(one)]

    def _row(self, one: Participant) -> PersonRow:
        delegate = self._delegate_name(one)
        unsur = self._unsur.get(one.unsur) if one.unsur else None
        return PersonRow(
            one.id,
            str(one.number),
            one.display if one.name else _("(no name yet)"),
            _("represented by {name}").format(name=delegate) if delegate else "",
            one.position or "",
            one.office or "",
            self._region(one),
            unsur.short if unsur else (one.unsur or ""),
            self._state_tag(one),
        )

    def _region(self, one: Participant) -> str:
        return self._region_names.get(one.region_code, "") if one.region_code else ""

    def _delegate_name(self, one: Participant) -> str:
        delegation = self._delegations.get(one.id)
        return delegation.display if delegation else ""

    def _fields(self, one: Participant) -> tuple[Field, ...]:
        unsur: UnsurCode | None = one.unsur
        office = " · ".join(part for part in (one.office, self._region(one)) if part)
        titles = f"{one.title_front or '–'} / {one.title_back or '–'}"
        fields = (
            Field(_("Title before / after"), titles if one.title_front or one.title_back else ""),
            Field(_("NIP"), masked_nip(one.nip), one.nip or ""),
            Field(_("NRP"), masked_nip(one.nrp), one.nrp or ""),
            Field(_("Rank"), one.rank or ""),
            Field(_("Position"), one.position or ""),
            Field(_("Office · region"), office),
            Field(_("Unsur"), self._unsur[unsur].name if unsur in self._unsur else ""),
            Field(_("Phone"), masked_phone(one.phone), one.phone or ""),
            Field(_("E-mail"), masked_email(one.email), one.email or ""),
            Field(_("Represented by"), self._delegate_name(one)),
            Field(_("Seats"), str(one.seats) if one.seats > 1 else ""),
        )
        return tuple(field for field in fields if field.shown)

    def _history(self, event: Event, one: Participant) -> tuple[str, ...]:
        lines = [
            _("From {file}, row {row}").format(file=source.file, row=source.row)
            for source in self._sources.get(one.id, ())
        ]
        for act, change in self._journal.history("participant", one.id):
            local = event.zone.local(act.at)
            said = f"{day_words(local.date())} {clock(local)} · {act_words(act.what)}"
            lines.append(f"{said}{_changed_words(change)}")
        return tuple(reversed(lines))


def _changed_words(change: Change) -> str:
    if change.before is None or change.after is None:
        return ""
    return ": " + ", ".join(field_name(name) for name in change.after)


def _values(form: PersonForm) -> dict[str, str]:
    return {name: getattr(form, name) for name in PersonForm.__slots__}
