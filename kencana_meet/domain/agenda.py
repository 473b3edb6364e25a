"""The run-down: what is planned, what really happened, and what is wrong with it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kencana_meet.domain.ids import EventId, ItemId, ParticipantId


class ItemKind(StrEnum):
    """What kind of item it is."""

    REGISTRATION = "registration"
    CEREMONY = "ceremony"
    SPEECH = "speech"
    PAPER = "paper"
    PANEL = "panel"
    COMMISSION = "commission"
    PLENARY = "plenary"
    BREAK = "break"


class ItemState(StrEnum):
    """Where an item stands; computed from its runs, never stored."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"
    SKIPPED = "skipped"


class RunKind(StrEnum):
    """What happened to an item; rows of the append-only table `agenda_run`."""

    STARTED = "started"
    FINISHED = "finished"
    SKIPPED = "skipped"
    EXTENDED = "extended"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named on a paper: as written, and who it is where that is certain. Never a guess."""

    name: str
    participant: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class AgendaRun:
    """One thing that happened to an item, at a moment (aware, UTC). `undoes` names the run it takes back."""

    id: str
    item: ItemId
    kind: RunKind
    at: datetime
    minutes: int = 0
    undoes: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item as planned: wall clock times `HH:MM` in the event's zone; `end` None is an open end.

    `order` is the place among items that start together; `source_row` the row of the sheet it came from.
    """

    id: ItemId
    event: EventId
    day: date
    start: str
    end: str | None
    title: str
    kind: ItemKind = ItemKind.PAPER
    room: str | None = None
    track: str | None = None
    speakers: tuple[Person, ...] = ()
    moderator: Person | None = None
    responsible: str | None = None
    note_taker: Person | None = None
    order: int = 0
    source_row: int | None = None
