"""What was done, listed for people, and taken back."""

from dataclasses import dataclass
from datetime import datetime

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ActId, DeskName
from kencana_meet.domain.journal import ActSummary
from kencana_meet.i18n import _
from kencana_meet.services.ports import JournalStore
from kencana_meet.services.undo import Undo

_LOOK_BACK = 400


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act as listed; `at` stands in the event's zone, `what` is the word on disk."""

    act: ActId
    at: datetime
    desk: DeskName
    what: str
    rows: int


def act_words(what: str) -> str:
    """An act in the user's words; the word on disk where it has none of its own."""
    words = {
        "event.new": _("Event made"),
        "event.set": _("Event changed"),
        "participants.import": _("List imported"),
        "participants.add": _("Participant added"),
        "participants.set": _("Participant changed"),
        "participants.merge": _("Two entries joined"),
        "participants.split": _("Joined entries parted"),
        "participants.delegate": _("Delegate named"),
        "badges.issue": _("Cards made"),
        "badges.revoke": _("Card withdrawn"),
        "points.new": _("Check point made"),
        "points.set": _("Check point changed"),
        "check_in": _("Check-in"),
        "agenda.import": _("Run-down imported"),
        "agenda.add": _("Agenda item added"),
        "agenda.set": _("Agenda item changed"),
        "agenda.run": _("Agenda item run"),
        "minutes.import": _("Notes imported"),
        "minutes.add": _("Entry added"),
        "minutes.set": _("Entry changed"),
        "minutes.promote": _("Entry made an agreement"),
        "agreements.import": _("Agreements imported"),
        "agreements.add": _("Agreement added"),
        "agreements.set": _("Agreement changed"),
        "agreements.status": _("Agreement moved on"),
        "signers.add": _("Signer added"),
        "undo": _("Undone"),
        "redo": _("Done again"),
    }
    return words.get(what, what)


class HistoryDesk:
    """What the undo bar and the commands `journal`, `undo` and `redo` ask for."""

    def __init__(self, undo: Undo, journal: JournalStore) -> None:
        self._undo = undo
        self._journal = journal

    def acts(self, event: Event, limit: int = 50) -> list[ActLine]:
        """The newest acts, the newest first."""
        return [_line(event, summary) for summary in self._undo.acts(event.id, limit)]

    def row_history(self, event: Event, entity: str, entity_id: str) -> list[ActLine]:
        """The acts that changed one row, the oldest first."""
        return [_line(event, ActSummary(act, 1)) for act, _change in self._journal.history(entity, entity_id)]

    def undo(self, event: Event) -> ActLine:
        """Take the newest act back; raises what `Undo.undo` does."""
        return _line(event, self._undo.undo(event.id))

    def undo_told(self, event: Event) -> str:
        """Take the newest act back and tell in words which it was; raises what `Undo.undo` does."""
        undone = self._undo.undo(event.id).act.undoes
        acts = self._undo.acts(event.id, _LOOK_BACK)
        return next((act_words(one.act.what) for one in acts if one.act.id == undone), "")

    def redo(self, event: Event) -> ActLine:
        """Do the act again that was undone last; raises what `Undo.redo` does."""
        return _line(event, self._undo.redo(event.id))


def _line(event: Event, summary: ActSummary) -> ActLine:
    act = summary.act
    return ActLine(act.id, event.zone.local(act.at), act.desk, act.what, summary.rows)
