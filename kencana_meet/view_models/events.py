"""The events as lists and forms show them, and the date words that a form takes."""

from dataclasses import dataclass, fields, replace
from datetime import date

from kencana_meet.domain.clock import Clock, Zone
from kencana_meet.domain.date_words import DateReading, read_date
from kencana_meet.domain.errors import BadValue, MissingField
from kencana_meet.domain.event import Event, Letterhead
from kencana_meet.domain.ids import EventId, RegionCode
from kencana_meet.i18n import _
from kencana_meet.services.events import EventDraft, Events
from kencana_meet.view_models.wording import day_words, long_day, weekday_name


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that a person should look at: the word on disk, and the sentence."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as the command line and the event list show it."""

    id: EventId
    title: str
    starts: date
    ends: date
    venue: str | None
    city: str | None
    province_code: RegionCode | None
    theme: str | None
    zone: Zone
    organizer: str | None
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class EventForm:
    """The short form of an event, each field as typed; an empty field is empty text."""

    title: str = ""
    starts: str = ""
    ends: str = ""
    venue: str = ""
    city: str = ""
    province: str = ""
    theme: str = ""
    zone: str = "WIB"
    organizer: str = ""
    letterhead: str = ""
    address: str = ""


KEYS = tuple(field.name for field in fields(EventForm))
"""The words that `event set KEY=VALUE` takes."""


class EventDesk:
    """What the event form, the event list and the `event` commands ask for."""

    def __init__(self, events: Events, clock: Clock) -> None:
        self._events = events
        self._clock = clock

    def lines(self) -> list[EventLine]:
        """All events, the one that starts first first."""
        return [_line(event) for event in self._events.all()]

    def create(self, form: EventForm) -> EventLine:
        """Make the event that the form says.

        Raises:
            MissingField: no title or no first day.
            BadValue: a field that cannot be read.
        """
        draft, warnings = _draft(form)
        return _line(self._events.create(draft), warnings)

    def form(self, event: EventId) -> EventForm:
        """The form of an event that is there."""
        return _form(self._events.get(event))

    def shown_form(self, event: EventId) -> EventForm:
        """The same as the window shows it: days in words, a last day only where there are several."""
        one = self._events.get(event)
        ends = day_words(one.ends) if one.ends != one.starts else ""
        return replace(_form(one), starts=long_day(one.starts), ends=ends)

    def change(self, event: EventId, form: EventForm) -> EventLine:
        """Give an event what the form says; raises what `create` does."""
        draft, warnings = _draft(form)
        return _line(self._events.change(event, draft), warnings)

    def set_fields(self, event: EventId, values: dict[str, str]) -> EventLine:
        """Change some fields by their names.

        Raises:
            BadValue: a name or a value that cannot be.
        """
        for key in values:
            if key not in KEYS:
                raise BadValue("field", key, KEYS)
        return self.change(event, replace(self.form(event), **values))

    def warnings(self, form: EventForm) -> tuple[Warned, ...]:
        """What is odd about a form as far as it is filled, without making anything."""
        found = (_day_warning(reading) for reading in (read_date(form.starts), read_date(form.ends)) if reading)
        return tuple(warned for warned in found if warned)

    def choose(self, wanted: str | None) -> Event:
        """The event a command means: the one named, else the only one, else today's, else the newest.

        Raises:
            NotFound: the one named is not there.
            MissingField: the file has no event yet.
        """
        if wanted:
            return self._events.get(EventId(wanted))
        events = self._events.all()
        if not events:
            raise MissingField("event")
        today = self._clock.now()
        running = [event for event in events if event.day_of(today) in event.days]
        return (running or events)[-1]


def _draft(form: EventForm) -> tuple[EventDraft, tuple[Warned, ...]]:
    if not form.title.strip():
        raise MissingField("title")
    if not form.starts.strip():
        raise MissingField("starts")
    starts = _reading("starts", form.starts)
    ends = _reading("ends", form.ends) if form.ends.strip() else None
    draft = EventDraft(
        title=" ".join(form.title.split()),
        starts=starts.day,
        ends=ends.day if ends else None,
        venue=_text(form.venue),
        city=_text(form.city),
        province_code=RegionCode(form.province.strip()) if form.province.strip() else None,
        theme=_text(form.theme),
        zone=_zone(form.zone),
        organizer=_text(form.organizer),
        letterhead=Letterhead(
            tuple(line.strip() for line in form.letterhead.splitlines() if line.strip()), _text(form.address)
        ),
    )
    found = (_day_warning(reading) for reading in (starts, ends) if reading)
    return draft, tuple(warned for warned in found if warned)


def _reading(field: str, text: str) -> DateReading:
    if (reading := read_date(text)) is None:
        raise BadValue(field, text)
    return reading


def _zone(text: str) -> Zone:
    word = text.strip().upper()
    if word not in Zone.__members__:
        raise BadValue("zone", text, tuple(Zone.__members__))
    return Zone(word)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _text(words: str) -> str | None:
    return " ".join(words.split()) or None


def _day_warning(reading: DateReading) -> Warned | None:
    """The trap of the model case: a weekday that is not that of the date (DOMAIN 12.1)."""
    if not reading.disagrees or reading.weekday is None:
        return None
    said = _("{day} is a {real}, not a {written}.").format(
        day=day_words(reading.day), real=weekday_name(reading.day.weekday()), written=weekday_name(reading.weekday)
    )
    fitting = ", ".join(day_words(day) for day in reading.fitting)
    meant = _("A {written} would be {days}.").format(written=weekday_name(reading.weekday), days=fitting)
    return Warned("weekday_date_mismatch", f"{said} {meant}" if fitting else said)


def _line(event: Event, warnings: tuple[Warned, ...] = ()) -> EventLine:
    return EventLine(
        event.id,
        event.title,
        event.starts,
        event.ends,
        event.venue,
        event.city,
        event.province_code,
        event.theme,
        event.zone,
        event.organizer,
        warnings,
    )


def _form(event: Event) -> EventForm:
    return EventForm(
        title=event.title,
        starts=event.starts.isoformat(),
        ends=event.ends.isoformat(),
        venue=event.venue or "",
        city=event.city or "",
        province=event.province_code or "",
        theme=event.theme or "",
        zone=event.zone.value,
        organizer=event.organizer or "",
        letterhead="\n".join(event.letterhead.lines),
        address=event.letterhead.address or "",
    )
