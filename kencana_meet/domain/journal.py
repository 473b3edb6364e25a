"""Acts of the user and the rows they changed: what history, undo and redo work on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kencana_meet.domain.ids import ActId, DeskName, EventId

Column = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class Act:
    """One act of the user: one transaction, many changed rows, one undo.

    `what` is a word on disk (`participants.import`, `check_in`); `undoes` names the act that this one takes back.
    """

    id: ActId
    event: EventId
    what: str
    at: datetime
    desk: DeskName
    undoes: ActId | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One row that an act changed. `before` None: the row was new; `after` None: the row was taken away."""

    entity: str
    entity_id: str
    before: Mapping[str, Column] | None
    after: Mapping[str, Column] | None


@dataclass(frozen=True, slots=True)
class ActSummary:
    """An act as listed: what, when (aware UTC), at which desk, and how many rows it changed."""

    act: Act
    rows: int
    undone: bool = False
