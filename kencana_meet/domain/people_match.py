"""Whether a guest at the desk is somebody on the list (ARCHITECTURE, Check-in rules: `on_list`, similar)."""

from collections.abc import Iterable

from kencana_meet.domain.participant import Participant, Status
from kencana_meet.domain.search_text import fold

_MOST = 5


def same_person(one: str, other: str) -> bool:
    """Whether two bare names agree, apart from capitals, accents, punctuation and blanks."""
    return fold(one) == fold(other)


def same_office(one: str | None, other: str | None) -> bool:
    """Whether two offices agree in the same way; an unknown one agrees with none."""
    return bool(one and other) and fold(one or "") == fold(other or "")


def similar_people(name: str, people: Iterable[Participant]) -> list[Participant]:
    """The few active people whose names have all words of this one, or all of whose words it has; likeliest first."""
    words = frozenset(fold(name).split())
    found = []
    for person in people:
        theirs = frozenset(fold(person.name or "").split())
        if person.status is Status.ACTIVE and theirs and words and (words <= theirs or theirs <= words):
            found.append(person)
    found.sort(key=lambda person: len(words ^ frozenset(fold(person.name or "").split())))
    return found[:_MOST]
