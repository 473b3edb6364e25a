"""Whose answer it is: the people whom the words of an answer fit (data/README, Form)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_plan import compact
from kencana_meet.domain.list_people import PersonRow
from kencana_meet.domain.list_plan import known_digits
from kencana_meet.domain.names import bare
from kencana_meet.domain.near_names import agree
from kencana_meet.domain.participant import Participant
from kencana_meet.domain.person_fields import PersonFields
from kencana_meet.domain.search_text import fold

_ALIKE = 0.5
_WORDS_OF_A_POSITION = 2
_PROVINCE_LENGTH = len("18")
_GENERIC = frozenset(
    {"dinas", "badan", "kantor", "kab", "kabupaten", "kota", "provinsi", "prov", "dan", "kecamatan", "perwakilan"}
    | {"wilayah", "cabang", "daerah"}
)
"""Words that many offices share."""


@dataclass
class FormPerson:
    """Somebody whom answers are held beside; `own` is what the file knows, `fields` with what answers added."""

    own: PersonFields
    fields: PersonFields
    participant: ParticipantId | None = None
    invited: bool = True
    takes_seat: ParticipantId | None = None
    answers: list[PersonRow] = field(default_factory=list)


class FormPeople:
    """The people of the file, and those whom earlier answers brought, ready to be found."""

    def __init__(self, people: Iterable[tuple[Participant, FormPerson]]) -> None:
        self._by_name: defaultdict[str, list[FormPerson]] = defaultdict(list)
        self._by_nip: defaultdict[str, list[FormPerson]] = defaultdict(list)
        self._by_contact: defaultdict[str, list[FormPerson]] = defaultdict(list)
        for entry, person in people:
            self.learn(person, entry.name, (entry.nip, entry.phone, entry.email))

    def learn(self, person: FormPerson, name: str | None, numbers: Iterable[str | None]) -> None:
        """Know somebody by a name, and by NIP, telephone and e-mail."""
        nip, *contacts = numbers
        _add(self._by_name[bare(name)], person)
        if nip:
            _add(self._by_nip[nip], person)
        for contact in filter(None, contacts):
            _add(self._by_contact[contact.casefold()], person)

    def fitting(self, row: PersonRow) -> list[FormPerson]:
        """Whom the words of an answer fit: nobody, one, or several among whom a person must choose."""
        name = bare(row.fields.name)
        if same := [one for one in self._by_nip[row.number.nip or ""] if agree(name, bare(one.fields.name))]:
            return same[:1]
        named = [one for one in self._by_name[name] if _nip_fits(row, one)]
        if named:
            return self._narrowed(row, named)
        return [one for one in self._with_contact(row) if agree(name, bare(one.fields.name)) and _nip_fits(row, one)]

    def _narrowed(self, row: PersonRow, named: list[FormPerson]) -> list[FormPerson]:
        """Of those with the name the one of that office, that telephone or e-mail, that position."""
        office = compact(row.fields.office)
        there = [one for one in named if office and compact(one.fields.office) == office]
        if len(there) == 1:
            return there
        reached = [one for one in there or named if one in self._with_contact(row)]
        if len(reached) == 1:
            return reached
        if there:
            placed = [one for one in there if compact(one.fields.position) == compact(row.fields.position)]
            return placed if len(placed) == 1 else there
        return named if not office else [one for one in named if _is_alike(row.fields, one.fields)]

    def _with_contact(self, row: PersonRow) -> list[FormPerson]:
        contacts = (contact.casefold() for contact in (row.fields.phone, row.fields.email) if contact)
        found: list[FormPerson] = []
        for contact in contacts:
            for one in self._by_contact[contact]:
                _add(found, one)
        return found


def _add(people: list[FormPerson], person: FormPerson) -> None:
    if not any(one is person for one in people):
        people.append(person)


def _nip_fits(row: PersonRow, person: FormPerson) -> bool:
    """Whether the answer's NIP, whole or damaged, does not contradict that of a person."""
    theirs = person.fields.nip
    if not theirs:
        return True
    if row.number.nip:
        return row.number.nip == theirs
    known = known_digits(row.number)[:15]
    return len(known_digits(row.number)) > len(known) or theirs.startswith(known)


def _is_alike(said: PersonFields, known: PersonFields) -> bool:
    """Whether two offices, written differently, can be the same: same kabupaten, same position, most words the same."""
    if not known.office:
        return True
    if said.region_code and len(said.region_code) > _PROVINCE_LENGTH and said.region_code == known.region_code:
        return True
    position = fold(said.position or "")
    if len(position.split()) >= _WORDS_OF_A_POSITION and position == fold(known.position or ""):
        return True
    one, other = _words(said.office), _words(known.office)
    return bool(one and other) and len(one & other) >= _ALIKE * min(len(one), len(other))


def _words(office: str | None) -> set[str]:
    return set(fold(office or "").split()) - _GENERIC
