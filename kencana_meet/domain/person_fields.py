"""What is known of one person or seat, apart from where it came from."""

from dataclasses import dataclass, fields, replace

from kencana_meet.domain.ids import RegionCode, UnsurCode
from kencana_meet.domain.participant import Mode, Participant


@dataclass(frozen=True, slots=True)
class PersonFields:
    """The fields that lists and forms fill; the same names as in `Participant`, None where nothing is known."""

    name: str | None = None
    title_front: str | None = None
    title_back: str | None = None
    nip: str | None = None
    nrp: str | None = None
    rank: str | None = None
    position: str | None = None
    office: str | None = None
    region_code: RegionCode | None = None
    unsur: UnsurCode | None = None
    phone: str | None = None
    email: str | None = None
    mode: Mode | None = None
    seats: int = 1

    def filled_from(self, other: "PersonFields") -> "PersonFields":
        """The same with what it lacks taken from another one; what it has holds. Seats are no matter of lacking."""
        lacking = {
            field.name: getattr(other, field.name) for field in fields(self) if getattr(self, field.name) is None
        }
        return replace(self, **lacking)


def fields_of(participant: Participant) -> PersonFields:
    """What is known of an entry."""
    return PersonFields(*(getattr(participant, field.name) for field in fields(PersonFields)))


def differing(old: PersonFields, new: PersonFields) -> dict[str, str | int | None]:
    """The fields whose values differ, with the new ones."""
    return {
        field.name: getattr(new, field.name)
        for field in fields(PersonFields)
        if getattr(old, field.name) != getattr(new, field.name)
    }
