"""What `Ctrl+K` finds: people by any part of their words; pages and actions the window knows by itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, RegionCode
from kencana_meet.domain.participant import Status
from kencana_meet.domain.search_text import Finder
from kencana_meet.view_models.check_in_calls import PeopleSource

MOST = 8
"""How many people are listed at once."""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One person that fits what was typed."""

    id: ParticipantId
    name: str
    detail: str


class PeopleFinding:
    """People by a few letters. `prepare` asks the file once; each key is then answered from memory."""

    def __init__(self, participants: PeopleSource, region_names: Mapping[RegionCode, str]) -> None:
        self._participants = participants
        self._region_names = region_names
        self._finder = Finder((), ())

    def prepare(self, event: Event) -> None:
        """Read who is there now."""
        people = [one for one in self._participants.all(event.id) if one.status is not Status.MERGED]
        self._finder = Finder.of(people, [(self._region(one.region_code),) for one in people])

    def find(self, query: str) -> tuple[FoundPerson, ...]:
        """The people that fit best; nobody for an empty query."""
        if not query.strip():
            return ()
        return tuple(
            FoundPerson(one.id, one.display, " · ".join(part for part in (one.position, one.office) if part))
            for one in self._finder.find(query)[:MOST]
        )

    def _region(self, code: RegionCode | None) -> str:
        return self._region_names.get(code, "") if code else ""
