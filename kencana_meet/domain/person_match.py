"""Whom the words of a run-down or a note mean: somebody for certain, or nobody; never a guess (COMMANDS, speakers)."""

import re
from collections.abc import Callable, Iterable, Sequence

from kencana_meet.domain.agenda import Person
from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.names import bare, read_name
from kencana_meet.domain.participant import Participant, Status
from kencana_meet.domain.region_book import RegionBook
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.unsur_rule import UnsurBook

_BRACKETS = re.compile(r"^(?P<before>[^()]*)\((?P<inside>[^()]+)\)\s*$")


class PersonBook:
    """The people of an event, found by what they are called."""

    def __init__(self, people: Iterable[Participant], regions: RegionBook, unsur: UnsurBook) -> None:
        self._people = [one for one in people if one.name and one.status is Status.ACTIVE]
        self._regions = regions
        self._unsur = unsur

    def person(self, text: str) -> Person:
        """The person that the words name, with the words as written; `participant` None where that is not certain."""
        words = " ".join(text.split())
        return Person(words, self.find(words))

    def find(self, text: str) -> ParticipantId | None:
        """Who is meant: by full name, by office or position with a name, by a first name or position of only one."""
        before, inside = _parts(text)
        if inside:
            return self._with_brackets(before, inside)
        for fits in (self._by_name(before), _by_position(before), _by_first_name(before), _by_words(before)):
            found = [one for one in self._people if fits(one)]
            if found:
                return found[0].id if len(found) == 1 else None
        return None

    def _with_brackets(self, before: str, inside: str) -> ParticipantId | None:
        """`Farida Budiarto (Ketua TP PKK)` or `OPD KB Tanggamus (Farida)`."""
        named = [one for one in self._people if self._by_name(before)(one)]
        if len(named) > 1:
            named = [one for one in named if _says(one, inside)]
        if not named:
            named = [one for one in self._people if _has_words(one, inside) and self._is_of(one, before)]
        return named[0].id if len(named) == 1 else None

    def _by_name(self, text: str) -> Callable[[Participant], bool]:
        name = bare(read_name(text).name)
        return lambda one: bool(name) and bare(one.name) == name

    def _is_of(self, one: Participant, office: str) -> bool:
        """Whether somebody comes from an office as it was written: by its words, or by region and kind of body."""
        words = frozenset(fold(office).split())
        if words <= frozenset(fold(f"{one.office or ''} {one.position or ''}").split()):
            return True
        region, unsur = self._regions.in_office(office), self._unsur.of_words(office)
        return bool(region) and one.region_code == region and unsur in (None, one.unsur)


def several(text: str) -> Sequence[str]:
    """The people of one cell: each on a line of its own, numbered, or parted by semicolons."""
    lines = re.split(r"[\n;]+|(?:^|\s)\d{1,2}[.)]\s+", text)
    return [line.strip(" -–•\t") for line in lines if line.strip(" -–•\t")]


def _parts(text: str) -> tuple[str, str]:
    found = _BRACKETS.match(text.strip())
    return (found["before"].strip(), found["inside"].strip()) if found and found["before"].strip() else (text, "")


def _by_position(text: str) -> Callable[[Participant], bool]:
    words = fold(text)
    return lambda one: bool(words) and fold(one.position or "") == words


def _by_first_name(text: str) -> Callable[[Participant], bool]:
    words = fold(text).split()
    return lambda one: len(words) == 1 and bare(one.name).split()[:1] == words


def _by_words(text: str) -> Callable[[Participant], bool]:
    words = frozenset(bare(read_name(text).name).split())
    return lambda one: len(words) > 1 and words <= frozenset(bare(one.name).split())


def _has_words(one: Participant, name: str) -> bool:
    words = frozenset(bare(read_name(name).name).split())
    return bool(words) and words <= frozenset(bare(one.name).split())


def _says(one: Participant, words: str) -> bool:
    return frozenset(fold(words).split()) <= frozenset(fold(f"{one.position or ''} {one.office or ''}").split())
