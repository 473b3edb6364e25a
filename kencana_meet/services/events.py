"""Make and change events; every event starts with its attendance points."""

from dataclasses import dataclass, replace
from datetime import date

from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.clock import Zone
from kencana_meet.domain.errors import BadValue, MissingField, NotFound
from kencana_meet.domain.event import Event, Letterhead
from kencana_meet.domain.ids import EventId, PointId, RegionCode
from kencana_meet.domain.journal import Act, Column
from kencana_meet.services.ports import EventStore, Here
from kencana_meet.services.ports_check_in import PointStore

NO_LETTERHEAD = Letterhead()
_SECRET_BYTES = 32
_LONGEST_DAYS = 31


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What is known of an event before it exists."""

    title: str
    starts: date
    ends: date | None = None
    venue: str | None = None
    city: str | None = None
    province_code: RegionCode | None = None
    theme: str | None = None
    zone: Zone = Zone.WIB
    organizer: str | None = None
    letterhead: Letterhead = NO_LETTERHEAD


class Events:
    """The use cases around an event as a whole."""

    def __init__(self, store: EventStore, points: PointStore, here: Here, provinces: frozenset[RegionCode]) -> None:
        self._store = store
        self._points = points
        self._here = here
        self._provinces = provinces

    def all(self) -> list[Event]:
        """All events of the file."""
        return self._store.events()

    def get(self, event: EventId) -> Event:
        """One event.

        Raises:
            NotFound: there is none of that id.
        """
        if (found := self._store.event(event)) is None:
            raise NotFound("event", event)
        return found

    def create(self, draft: EventDraft) -> Event:
        """Make an event with an attendance point for each of its days (ARCHITECTURE, Check-in rules).

        Raises:
            MissingField: it has no title.
            BadValue: its days or its province cannot be.
        """
        event = self._checked(
            Event(
                EventId(self._here.ids.new_id()),
                draft.title.strip(),
                draft.starts,
                draft.ends or draft.starts,
                draft.zone,
                draft.venue,
                draft.city,
                draft.province_code,
                draft.theme,
                draft.organizer,
                draft.letterhead,
            )
        )
        act = self._here.act(event.id, "event.new")
        with self._store.transaction():
            self._store.add_event(act, event, self._here.ids.random_bytes(_SECRET_BYTES))
            self._store.set_letterhead(act, event.id, event.letterhead)
            self._add_day_points(act, event, frozenset())
        return event

    def change(self, event_id: EventId, draft: EventDraft) -> Event:
        """Give an event what the draft says; new days get their attendance points, old points stay.

        Raises:
            NotFound: there is none of that id.
            MissingField: it would have no title.
            BadValue: its days or its province cannot be.
        """
        old = self.get(event_id)
        new = self._checked(
            replace(
                old,
                title=draft.title.strip(),
                starts=draft.starts,
                ends=draft.ends or draft.starts,
                zone=draft.zone,
                venue=draft.venue,
                city=draft.city,
                province_code=draft.province_code,
                theme=draft.theme,
                organizer=draft.organizer,
                letterhead=draft.letterhead,
            )
        )
        act = self._here.act(event_id, "event.set")
        with self._store.transaction():
            self._store.change_event(act, event_id, _columns(new))
            if new.letterhead != old.letterhead:
                self._store.set_letterhead(act, event_id, new.letterhead)
            self._add_day_points(act, new, frozenset(point.id for point in self._points.points(event_id)))
        return new

    def _checked(self, event: Event) -> Event:
        if not event.title:
            raise MissingField("title")
        if event.ends < event.starts or len(event.days) > _LONGEST_DAYS:
            raise BadValue("ends", event.ends.isoformat())
        if event.province_code is not None and event.province_code not in self._provinces:
            raise BadValue("province", event.province_code)
        return event

    def _add_day_points(self, act: Act, event: Event, there: frozenset[PointId]) -> None:
        for order, day in enumerate(event.days, 1):
            code = PointId(f"H{order}")
            if code not in there:
                name = f"Kehadiran hari ke-{order}"
                self._points.add_point(
                    act, CheckPoint(code, event.id, name, Rule.ONCE, day=day, attendance=True, order=order)
                )


def _columns(event: Event) -> dict[str, Column]:
    return {
        "title": event.title,
        "starts": event.starts.isoformat(),
        "ends": event.ends.isoformat(),
        "zone": event.zone.value,
        "venue": event.venue,
        "city": event.city,
        "province_code": event.province_code,
        "theme": event.theme,
        "organizer": event.organizer,
    }
